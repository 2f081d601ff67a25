/** A parse that is told of names makes one branch of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseForms } from '../../../src/analysis/engine/engine.ts';
import { engineFor } from '../../../src/analysis/engine/load.ts';

const words = 'Rebels held the Al Mazraa Gate South crossing on the last Friday night of May and left .'.split(' ');

function headsOutside(from: number, to: number, told: readonly { readonly from: number; readonly to: number }[]): number {
  const engine = engineFor('en');
  assert.ok(engine !== undefined);
  const parsed = parseForms(engine, words, told).words.slice(from, to);
  return parsed.filter(({ head }) => head - 1 < from || head - 1 >= to).length;
}

test('every stretch of two words or more has one head outside itself', () => {
  for (let from = 0; from < words.length - 1; from += 1) {
    for (let to = from + 2; to <= Math.min(from + 4, words.length - 1); to += 1) {
      if (words.slice(from, to).includes('and')) continue;
      assert.equal(headsOutside(from, to, [{ from, to }]), 1, words.slice(from, to).join(' '));
    }
  }
});

test('stretches that overlap or run over the end are left out, the first told goes first', () => {
  assert.equal(headsOutside(3, 6, [{ from: 3, to: 6 }, { from: 5, to: 8 }, { from: 15, to: 99 }]), 1);
});
