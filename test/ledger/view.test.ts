import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { documentOf, freshPath, laterRun } from './documents.ts';
import type { Facts } from './documents.ts';

/** What the view holds, as whole incidents. */
function stored(ledger: Ledger): unknown[] {
  const ids = [...ledger.incidents.changedSince(0)].flatMap(({ id, facts }) => (facts.length > 0 ? [id] : []));
  return ordered(ledger.incidents.read(ids));
}

/** What all current claims give when they are joined at once. */
function anew(ledger: Ledger): unknown[] {
  return ordered(clusterClaims(ledger.currentClaims(), ledger.judgements()));
}

const ordered = (incidents: readonly { readonly id: string }[]): unknown[] => JSON.parse(JSON.stringify([...incidents].sort((a, b) => (a.id < b.id ? -1 : 1)))) as unknown[];

const anyDocument: fc.Arbitrary<Facts> = fc.record({
  number: fc.integer({ min: 0, max: 3 }), day: fc.constantFrom('2026-03-03', '2026-03-04', '2026-03-05'), published: fc.constantFrom('2026-03-04', '2026-03-05', '2026-03-06'),
  publisher: fc.constantFrom('klow.example', 'zlip.example', 'sbrodj.example'), url: fc.constantFrom('https://klow.example/a', 'https://klow.example/b', 'https://zlip.example/c', 'https://sbrodj.example/d'),
  fetched: fc.constantFrom('2026-03-06T01:00:00Z', '2026-03-07T01:00:00Z'), onlyFirst: fc.boolean(), title: fc.constantFrom('One', 'Two'),
}).map((facts) => facts);

test('the stored incidents are those of all current claims, whatever came, went, was coded again or judged', (t) => {
  let made = 0;
  const path = freshPath(t);
  const anyStep = fc.oneof(
    fc.record({ add: anyDocument, again: fc.boolean() }),
    fc.record({ verdict: fc.constantFrom('same', 'different', 'wrong-stance', 'note'), one: fc.nat(20), other: fc.nat(20) }),
    fc.record({ undo: fc.nat(5) }));
  fc.assert(fc.property(fc.array(anyStep, { minLength: 3, maxLength: 14 }), (steps) => {
    made += 1;
    const ledger = openLedger(`${path}${made}`);
    for (const step of steps) {
      const keys = [...ledger.currentClaims()].map(({ key }) => key).sort();
      if ('add' in step) ledger.add(documentOf({ ...step.add, ...(step.again ? { run: laterRun } : {}) }));
      else if ('undo' in step) {
        const standing = ledger.judgements().filter(({ undone }) => undone === null)[step.undo];
        if (standing) ledger.undo(standing.id, 'Ana');
      } else if (keys.length > 1) {
        const a = keys[step.one % keys.length] ?? '', b = keys[step.other % keys.length] ?? '';
        const isPair = step.verdict === 'same' || step.verdict === 'different';
        if (!isPair || a !== b) ledger.judge({ verdict: step.verdict as 'same', a, ...(isPair ? { b } : {}), author: 'Ana' });
      }
      assert.deepEqual(stored(ledger), anew(ledger));
    }
    assert.equal(ledger.incidents.waiting(), 0);
    ledger.close();
  }), { numRuns: 40 });
});

test('a view of another method, or none, is made anew as writing goes on, and a ledger of the version before is brought up to date', (t) => {
  const path = freshPath(t);
  const ledger = openLedger(path);
  for (let number = 0; number < 80; number += 1) ledger.add(documentOf({ number, url: `https://klow.example/${number}` }));
  const whole = stored(ledger);
  const { age } = ledger.incidents.mark();
  ledger.close();
  const file = new DatabaseSync(path);
  file.exec('UPDATE view SET method = 0; DELETE FROM members WHERE claim % 2 = 0; DELETE FROM nodes WHERE id % 3 = 0');
  file.close();
  const again = openLedger(path);
  assert.equal(again.incidents.waiting(), 80);
  again.add(documentOf({ number: 0, url: 'https://klow.example/0' }));
  assert.ok(again.incidents.waiting() < 80 && again.incidents.waiting() > 0, 'a writing joins some that wait');
  assert.notEqual(again.incidents.mark().age, age);
  while (again.incidents.join(10) > 0);
  assert.deepEqual(stored(again), whole);
  again.close();
});
