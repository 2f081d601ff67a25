import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { claimKeys } from '../../src/incidents/claim-key.ts';
import { cursorAfter } from '../../src/ledger/ledger.ts';
import type { ClaimFilter, Ledger } from '../../src/ledger/ledger.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { matchQuery } from '../../src/ledger/words.ts';
import { documentOf, freshPath } from './documents.ts';

function filled(t: TestContext, count: number): Ledger {
  const ledger = openLedger(freshPath(t));
  t.after(() => ledger.close());
  for (let number = 0; number < count; number += 1) {
    ledger.add(documentOf({ number, day: `2026-03-${String(number + 1).padStart(2, '0')}`, published: '2026-03-20' }));
  }
  return ledger;
}

const days = (ledger: Ledger, filter: ClaimFilter): string[] => [...ledger.listClaims(filter)].map(({ day }) => day);

test('claims are listed newest first and narrowed by every filter', (t) => {
  const ledger = filled(t, 4);
  const shellings = ['2026-03-04', '2026-03-03', '2026-03-02', '2026-03-01'];
  assert.deepEqual(days(ledger, {}), [...Array<string>(4).fill('2026-03-20'), ...shellings]);
  assert.deepEqual(days(ledger, { type: 'assault' }), shellings);
  assert.deepEqual(days(ledger, { type: 'ASSAULT/drone' }), []);
  assert.equal(days(ledger, { type: 'CONSULT/phone' }).length, 4);
  assert.deepEqual(days(ledger, { source: 'ministry of DEFENCE' }), shellings);
  assert.equal(days(ledger, { source: 'courier' }).length, 4, 'the publisher in its own voice');
  assert.equal(days(ledger, { actor: 'Syldavia' }).length, 8);
  assert.equal(days(ledger, { actor: 'Borduria' }).length, 4, 'a bearer of losses is no actor');
  assert.equal(days(ledger, { country: 'bor' }).length, 8);
  assert.deepEqual(days(ledger, { country: 'XXX' }), []);
  assert.deepEqual(days(ledger, { from: '2026-03-02', to: '2026-03-03' }), ['2026-03-03', '2026-03-02']);
  assert.deepEqual(days(ledger, { to: '2026-03-01' }), ['2026-03-01']);
  assert.deepEqual(days(ledger, { type: 'ASSAULT', limit: 2 }), shellings.slice(0, 2));
  assert.deepEqual(days(ledger, { limit: 0 }), []);
});

test('full text finds words and phrases in passages and titles, and reads no query syntax', (t) => {
  const ledger = filled(t, 3);
  assert.deepEqual(days(ledger, { text: 'wounding Klow1' }), ['2026-03-02']);
  assert.equal(days(ledger, { text: '"shelled Klow1"' }).length, 1);
  assert.equal(days(ledger, { text: '"Klow1 shelled"' }).length, 0);
  assert.equal(days(ledger, { text: 'wound*' }).length, 3);
  assert.equal(days(ledger, { text: 'Shells phone' }).length, 3, 'title and passage together');
  for (const text of ['"', '" OR "', 'NEAR(', 'title:', '* ^ -', 'a"b"c', ')', '']) assert.doesNotThrow(() => days(ledger, { text }), text);
  assert.deepEqual(days(ledger, { text: '* -' }), []);
  assert.deepEqual([...ledger.searchArticles('ministers klow2')].map(({ record }) => record.article.title), ['Shells on Klow2']);
  assert.equal([...ledger.searchArticles('ministers', 2)].length, 2);
});

test('a word that could be query syntax is quoted', () => {
  assert.equal(matchQuery('tembak* OR "gencatan senjata"'), '"tembak"* "OR" "gencatan senjata"');
  assert.equal(matchQuery(' * '), undefined);
});

test('a cursor goes on where the claim before it ended', (t) => {
  const ledger = filled(t, 6);
  const all = [...ledger.listClaims()].map(({ key }) => key);
  const paged: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 10; page += 1) {
    const claims = [...ledger.listClaims({ limit: 5, ...(cursor === undefined ? {} : { cursor }) })];
    paged.push(...claims.map(({ key }) => key));
    const last = claims.at(-1);
    if (!last) break;
    cursor = cursorAfter(last);
  }
  assert.deepEqual(paged, all);
  assert.throws(() => [...ledger.listClaims({ cursor: 'x' })], { name: 'SaksiError', code: 'P053' });
});

test('more claims than a page of rows come in one order, each once', (t) => {
  const ledger = openLedger(freshPath(t));
  t.after(() => ledger.close());
  for (let number = 0; number < 300; number += 1) ledger.add(documentOf({ number, onlyFirst: true }));
  const keys = [...ledger.listClaims()].map(({ key }) => key);
  assert.equal(keys.length, 300);
  assert.deepEqual(keys, [...new Set(keys)].sort());
});

test('only claims of contested incidents', (t) => {
  const ledger = openLedger(freshPath(t));
  t.after(() => ledger.close());
  ledger.add(documentOf({ number: 1, url: 'https://a.example/1' }));
  assert.deepEqual(days(ledger, { contested: true }), []);
  const { record, bytes } = documentOf({ number: 1, publisher: 'sbrodj-post.example' });
  const [claim] = record.claims, [attribution] = record.attributions;
  assert.ok(claim && attribution?.source);
  const denial = {
    ...record, snapshot: undefined as never,
    attributions: [{ ...attribution, source: { ...attribution.source, entity: { name: 'Syldavia', country: 'SYL', sector: null } } }],
    claims: [{ ...claim, stance: 'denies' as const, event: { ...claim.event, losses: [] } }],
  };
  ledger.add({ record: denial, bytes });
  assert.equal(days(ledger, { contested: true }).length, 2);
  assert.equal(days(ledger, { contested: true, limit: 1 }).length, 1);
});

test('a claim or article is named by the fewest letters that fit it alone', (t) => {
  const ledger = filled(t, 60);
  const keys = [...ledger.listClaims()].map(({ key }) => key);
  const short = ledger.abbreviate(keys);
  for (const [key, prefix] of short) {
    assert.ok(prefix.length >= 4 && key.startsWith(prefix));
    assert.equal(ledger.findClaim(prefix).key, key);
    assert.deepEqual(ledger.resolve(prefix), { kind: 'claim', key });
  }
  const article = ledger.add(documentOf({ number: 0, day: '2026-03-01', published: '2026-03-20' })).article;
  assert.equal(ledger.findArticle(ledger.abbreviate([article]).get(article) ?? '').key, article);
  assert.deepEqual(ledger.resolve(article), { kind: 'article', key: article });
  const letter = '0123456789abcdef'.split('').find((first) => keys.filter((key) => key.startsWith(first)).length > 1) ?? '';
  assert.throws(() => ledger.findClaim(letter), (error: Error & { code?: string }) =>
    error.code === 'P051' && keys.some((key) => key.startsWith(letter) && error.message.includes(key.slice(0, 4))));
  for (const none of ['', 'zz', "' OR 1=1", '0'.repeat(64), claimKeys(documentOf({ number: 999 }).record)[0] ?? '']) {
    assert.throws(() => ledger.findClaim(none), { name: 'SaksiError', code: 'P050' });
  }
});

test('no sign in what a reader types breaks the search', (t) => {
  const ledger = filled(t, 1);
  for (const text of ['shelled\0Zlip', '"shelled\0Zlip"', 'shell*ed', '\ud800', '*']) assert.doesNotThrow(() => days(ledger, { text }), JSON.stringify(text));
});
