import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { claimKeys, documentKey } from '../../src/incidents/claim-key.ts';
import { runKey } from '../../src/ledger/keys.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { documentOf, freshPath, laterRun, run } from './documents.ts';

function countRows(path: string): Record<string, number> {
  const database = new DatabaseSync(path, { readOnly: true });
  const counts = Object.fromEntries(['snapshots', 'addresses', 'runs', 'articles', 'attributions', 'claims', 'parties', 'current']
    .map((table) => [table, Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n)]));
  database.close();
  return counts;
}

test('what is added comes back as it was', (t) => {
  const ledger = openLedger(freshPath(t));
  const { record, bytes } = documentOf({ url: 'https://klow.example/1' });
  const added = ledger.add({ record, bytes });
  assert.deepEqual({ added: added.added, claims: added.claims, newSnapshot: added.newSnapshot }, { added: true, claims: 2, newSnapshot: true });
  assert.deepEqual(ledger.findArticle(added.article).record, record);
  const [snapshot] = [...ledger.snapshots()];
  assert.deepEqual(snapshot?.bytes, bytes);
  assert.equal(snapshot?.url, 'https://klow.example/1');
  assert.equal(snapshot?.asText, false);
  const claim = ledger.findClaim(claimKeys(record)[0] ?? '');
  assert.deepEqual(claim.claim, record.claims[0]);
  assert.deepEqual(claim.attribution, record.attributions[0]);
  assert.equal(claim.passage, 'The ministry said Syldavia shelled Klow0, wounding two soldiers.');
  ledger.close();
});

test('the same bytes twice add no row', (t) => {
  const path = freshPath(t);
  const ledger = openLedger(path);
  const first = ledger.add(documentOf({ url: 'https://klow.example/1' }));
  const before = countRows(path);
  const again = ledger.add(documentOf({ url: 'https://klow.example/1', fetched: '2026-03-09T00:00:00Z' }));
  assert.deepEqual(again, { added: false, article: first.article, claims: 0, newSnapshot: false });
  assert.deepEqual(countRows(path), before);
  ledger.close();
});

test('a changed page is a new snapshot of its address, and only its claims are current', (t) => {
  const path = freshPath(t);
  const ledger = openLedger(path);
  const url = 'https://klow.example/1';
  const old = ledger.add(documentOf({ url, number: 1 }));
  const changed = documentOf({ url, number: 2, fetched: '2026-03-06T00:00:00Z' });
  assert.equal(ledger.add(changed).newSnapshot, true);
  assert.deepEqual([...ledger.currentClaims()].map(({ key }) => key).sort(), claimKeys(changed.record).sort());
  assert.equal(countRows(path).addresses, 2);
  assert.equal(ledger.findArticle(old.article).record.article.title, 'Shells on Klow1', 'the older one stays');
  // An older state of the page that arrives late does not become current.
  ledger.add(documentOf({ url, number: 3, fetched: '2026-03-01T00:00:00Z' }));
  assert.deepEqual([...ledger.snapshots()].map(({ sha256 }) => sha256), [changed.record.snapshot?.sha256]);
  ledger.close();
});

test('a document given as text keeps its text as snapshot, apart in each outlet', (t) => {
  const ledger = openLedger(freshPath(t));
  const one = documentOf({ asText: true }).record, other = documentOf({ asText: true, publisher: 'sbrodj-post.example' }).record;
  assert.equal(ledger.add({ record: one }).newSnapshot, true);
  assert.deepEqual({ ...ledger.add({ record: other }), article: '' }, { added: true, article: '', claims: 2, newSnapshot: false });
  assert.equal(ledger.add({ record: one }).added, false);
  const [snapshot] = [...ledger.snapshots()];
  assert.equal(new TextDecoder().decode(snapshot?.bytes), one.article.text);
  assert.equal(snapshot?.asText, true);
  assert.deepEqual(snapshot?.given, { medium: 'text', published: one.article.published, publisher: one.article.publisher, title: one.article.title });
  assert.equal(ledger.has(documentKey(one), runKey(run), snapshot?.given), true);
  ledger.close();
});

test('a later run stands beside the older one and is compared with it', (t) => {
  const ledger = openLedger(freshPath(t));
  const weak = documentOf({ onlyFirst: true }), strong = documentOf({ run: laterRun });
  ledger.add(weak);
  ledger.add(documentOf({ number: 7 }));
  assert.equal(ledger.has(documentKey(weak.record), runKey(run)), true);
  assert.equal(ledger.has(documentKey(weak.record), runKey(laterRun)), false);
  ledger.add(strong);
  const keys = claimKeys(strong.record);
  assert.equal(claimKeys(weak.record)[0], keys[0], 'a claim keeps its key through runs');
  assert.deepEqual(ledger.compareRuns(runKey(run), runKey(laterRun)), { documents: 1, kept: 1, gained: [keys[1]], lost: [] });
  assert.deepEqual(ledger.compareRuns(runKey(laterRun), runKey(run)).lost, [keys[1]]);
  assert.equal([...ledger.currentClaims()].length, 4);
  assert.equal(ledger.findClaim(keys[0] ?? '').run, runKey(laterRun));
  assert.deepEqual(ledger.runs().map(({ run: { pack }, articles, claims }) => ({ pack, articles, claims })),
    [{ pack: 'en@1', articles: 2, claims: 3 }, { pack: 'en@2', articles: 1, claims: 2 }]);
  assert.deepEqual(ledger.runsOf(documentKey(weak.record)), [run, laterRun]);
  ledger.close();
});

test('claims that say the same in the same words keep keys of their own', () => {
  const { record } = documentOf();
  const [claim] = record.claims;
  assert.ok(claim);
  const keys = claimKeys({ ...record, claims: [claim, { ...claim, id: 'c9' }] });
  assert.equal(new Set(keys).size, 2);
});

test('keys hang on words, not on offsets or order', () => {
  const { record } = documentOf();
  const turned = claimKeys({ ...record, claims: [...record.claims].reverse() });
  assert.deepEqual(turned.reverse(), claimKeys(record));
});

test('documents added while iterating are not met, and nothing is skipped', (t) => {
  const ledger = openLedger(freshPath(t));
  for (let number = 0; number < 5; number += 1) ledger.add(documentOf({ number }));
  let met = 0;
  for (const snapshot of ledger.snapshots()) {
    met += 1;
    const { record, bytes } = documentOf({ number: Number(/Klow(\d+)/.exec(new TextDecoder().decode(snapshot.bytes))?.[1]), run: laterRun });
    assert.equal(ledger.add({ record, bytes }).added, true);
  }
  assert.equal(met, 5);
  ledger.close();
});

test('a document that cannot be stored leaves nothing behind', (t) => {
  const path = freshPath(t);
  const ledger = openLedger(path);
  const { record, bytes } = documentOf();
  const broken = { ...record, claims: record.claims.map((claim, index) => (index === 1 ? { ...claim, stance: null as unknown as 'affirms' } : claim)) };
  assert.throws(() => ledger.add({ record: broken, bytes }));
  assert.equal(Object.values(countRows(path)).reduce((sum, count) => sum + count), 0);
  assert.equal(ledger.add({ record, bytes }).added, true);
  ledger.close();
});
