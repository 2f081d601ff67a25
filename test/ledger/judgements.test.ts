import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { documentOf, freshPath } from './documents.ts';

test('a judgement is a row that can be undone and is never lost', (t) => {
  let now = '2026-05-01T10:00:00Z';
  const ledger = openLedger(freshPath(t), { now: () => now });
  ledger.add(documentOf());
  const [one, two] = [...ledger.currentClaims()];
  assert.ok(one && two);
  const note = ledger.judge({ verdict: 'note', a: one.key, note: 'check the footage', author: 'Ana' });
  now = '2026-05-02T10:00:00Z';
  const apart = ledger.judge({ verdict: 'different', a: one.key, b: two.key, author: 'Ben' });
  assert.deepEqual(ledger.judgements().map(({ id, verdict, author }) => [id, verdict, author]), [[note.id, 'note', 'Ana'], [apart.id, 'different', 'Ben']]);
  now = '2026-05-03T10:00:00Z';
  assert.deepEqual(ledger.undo(note.id, 'Ben').undone, { author: 'Ben', at: '2026-05-03T10:00:00.000Z' });
  assert.throws(() => ledger.undo(note.id, 'Ben'), { code: 'P054' });
  assert.throws(() => ledger.judge({ verdict: 'note', a: 'f'.repeat(64), author: 'Ana' }), { code: 'P050' });
  assert.deepEqual(ledger.judgements().map(({ undone }) => undone?.author ?? null), ['Ben', null]);
  assert.deepEqual(ledger.judgements({ asOf: '2026-05-02' }).map(({ undone }) => undone), [null, null], 'not undone yet then');
  assert.deepEqual(ledger.judgements({ asOf: '2026-05-01' }).map(({ verdict }) => verdict), ['note']);
  ledger.close();
});

test('a judgement finds its claim again when a later run tells it under another key', (t) => {
  const ledger = openLedger(freshPath(t));
  const { record, bytes } = documentOf();
  ledger.add({ record, bytes });
  const claim = [...ledger.currentClaims()].find((one) => one.claim.id === record.claims[0]?.id);
  assert.ok(claim);
  ledger.judge({ verdict: 'wrong-stance', a: claim.key, value: 'doubts', author: 'Ana' });
  const recoded = { ...record, run: { ...record.run, saksi: '9.9.9' }, claims: record.claims.map((one) => ({ ...one, event: { ...one.event, contexts: ['military'] } })) };
  ledger.add({ record: recoded, bytes });
  const present = [...ledger.currentClaims()];
  assert.ok(present.every(({ key }) => key !== claim.key), 'the key has changed');
  const judged = ledger.judgements()[0]?.a;
  assert.equal(present.find(({ key }) => key === judged)?.passage, claim.passage);
  const told = clusterClaims(present, ledger.judgements()).flatMap(({ claims }) => claims).find(({ key }) => key === judged);
  assert.equal(told?.claim.stance, 'doubts');
  ledger.close();
});

test('the ledger as it was known then, and what was published by then', (t) => {
  let now = '2026-05-01T10:00:00Z';
  const ledger = openLedger(freshPath(t), { now: () => now });
  ledger.add(documentOf());
  const before = [...ledger.currentClaims()].length;
  now = '2026-05-03T10:00:00Z';
  ledger.add(documentOf({ number: 7 }));
  assert.ok([...ledger.currentClaims()].length > before);
  assert.equal([...ledger.currentClaims({ asOf: '2026-05-02' })].length, before);
  assert.equal([...ledger.currentClaims({ asOf: '2026-04-30' })].length, 0);
  assert.equal([...ledger.currentClaims({ publishedBy: '1999-01-01' })].length, 0);
  assert.equal([...ledger.currentClaims({ publishedBy: '2099-01-01' })].length, [...ledger.currentClaims()].length);
  ledger.close();
});
