import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareClusters } from '../../src/eval/clusters.ts';
import type { Grouped } from '../../src/eval/clusters.ts';

/** `ab c`: documents a and b in one group, c in another. */
const groups = (words: string): Grouped[] => words.split(' ').flatMap((group) => [...group].map((id) => ({ id, incident: group })));

test('the same grouping under other names is right in everything', () => {
  const { b3, pair, documents } = compareClusters(groups('abc de f'), groups('f abc de').map(({ id, incident }) => ({ id, incident: `x${incident}` })));
  assert.deepEqual([b3, pair, documents], [1, 1, 6]);
});

test('all in one is complete and impure, all alone pure and incomplete', () => {
  const one = compareClusters(groups('abc de'), groups('abcde'));
  assert.deepEqual([one.b3Recall, one.pairRecall], [1, 1]);
  assert.equal(one.pairPrecision, 4 / 10);
  assert.ok(Math.abs(one.b3Precision - (3 * 3 / 5 + 2 * 2 / 5) / 5) < 1e-12);
  const alone = compareClusters(groups('abc de'), groups('a b c d e'));
  assert.deepEqual([alone.b3Precision, alone.b3Recall, alone.pair], [1, 2 / 5, 0]);
});

test('a document that the grouping lacks stands alone and is counted', () => {
  const { missing, b3Precision, pairRecall } = compareClusters(groups('abc'), groups('ab'));
  assert.deepEqual([missing, b3Precision, pairRecall], [1, 1, 1 / 3]);
});
