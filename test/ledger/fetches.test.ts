import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { FetchToKeep } from '../../src/ledger/fetch-facts.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { documentOf, freshPath } from './documents.ts';

const url = 'https://klow.example/1';
const fetch: FetchToKeep = { asked: 'https://klow.example/old', url, fetched: '2026-03-05T02:00:00Z', etag: '"v1"', modified: 'Wed, 04 Mar 2026 10:00:00 GMT', contentType: 'text/html', warc: Buffer.from('records') };

test('a fetch is kept with its document, and found by address and by article', (t) => {
  const ledger = openLedger(freshPath(t));
  t.after(() => ledger.close());
  const { record, bytes } = documentOf({ url });
  const { article } = ledger.add({ record, bytes, fetch });
  assert.deepEqual(ledger.fetchedPage(url), { url, fetched: fetch.fetched, etag: '"v1"', modified: fetch.modified, contentType: 'text/html', bytes });
  assert.equal(ledger.fetchedPage(fetch.asked), undefined);
  assert.deepEqual(ledger.fetchesOf(article).map(({ warc, ...rest }) => ({ ...rest, warc: Buffer.from(warc) })), [{ ...fetch, grounds: [] }]);
});

test('an unchanged page adds a fetch and nothing else; the instant stays that of the bytes', (t) => {
  const ledger = openLedger(freshPath(t));
  t.after(() => ledger.close());
  const { record, bytes } = documentOf({ url });
  const first = ledger.add({ record, bytes, fetch });
  const again = ledger.add({ record, bytes, fetch: { ...fetch, fetched: '2026-03-09T00:00:00Z', etag: '"v2"' } });
  assert.deepEqual(again, { added: false, article: first.article, claims: 0, newSnapshot: false });
  const known = ledger.fetchedPage(url);
  assert.equal(known?.etag, '"v2"');
  assert.equal(known?.fetched, fetch.fetched);
  assert.equal(ledger.fetchesOf(first.article).length, 2);
});

test('a page that came as a file has no fetch', (t) => {
  const ledger = openLedger(freshPath(t));
  t.after(() => ledger.close());
  const { article } = ledger.add(documentOf({ url }));
  assert.deepEqual(ledger.fetchesOf(article), []);
  assert.equal(ledger.fetchedPage(url), undefined);
});

test('what a fetch rests on is kept once, however many fetches rest on it, and comes back with each', (t) => {
  const ledger = openLedger(freshPath(t));
  t.after(() => ledger.close());
  const rules = Buffer.from('rules'), feed = Buffer.from('feed');
  const articles = [1, 2].map((number) => {
    const { record, bytes } = documentOf({ url: `https://klow.example/${number}`, number });
    return ledger.add({ record, bytes, fetch: { ...fetch, url: `https://klow.example/${number}`, grounds: number === 1 ? [rules, feed] : [rules] } }).article;
  });
  const grounds = articles.map((article) => ledger.fetchesOf(article).map((kept) => kept.grounds?.map((each) => Buffer.from(each).toString())));
  assert.deepEqual(grounds, [[['rules', 'feed']], [['rules']]]);
  const file = new DatabaseSync(ledger.path, { readOnly: true });
  t.after(() => file.close());
  assert.equal(file.prepare('SELECT count(*) AS n FROM grounds').get()?.n, 2);
});
