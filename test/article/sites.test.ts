/** Site profiles refine: they name bodies and boxes of their own outlet's pages, and of no other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { siteProfile } from '../../src/article/sites.ts';
import { extract } from '../../src/extract.ts';
import { dataPath } from '../../src/ontology/data-path.ts';

const story = ['Guards at the Velm bridge said on Monday that nobody had crossed since the truce began.', 'The ministry of the interior confirmed the closure and gave no date for its end.', 'Traders in the valley said that they had lost a week of sales and asked for a second crossing.'];
const page = (host: string): string => `<html lang="en"><head><title>Bridge stays shut</title><link rel="canonical" href="https://www.${host}/a/1"></head><body><h1>Bridge stays shut</h1>
<div class="detail__body-text">${story.map((line) => `<p>${line}</p>`).join('')}<div class="lihatjg"><p>The council of the valley had voted in May for a ferry, which has not come so far.</p></div></div></body></html>`;
const read = (host: string): string => extract({ bytes: new TextEncoder().encode(page(host)), url: `https://www.${host}/a/1` }, { now: '2026-11-23T00:00:00Z' }).article?.text ?? '';

test('a box that the outlet names is cut on its pages alone', () => {
  assert.ok(read('harbourpost.example').includes('voted in May for a ferry'));
  assert.ok(!read('detik.com').includes('voted in May for a ferry'));
  for (const line of story) assert.ok(read('detik.com').includes(line));
});

test('a host finds the row of the nearest domain, and most find none', () => {
  assert.equal(siteProfile('news.detik.com'), siteProfile('detik.com'));
  assert.equal(siteProfile('notdetik.com'), undefined);
  assert.equal(siteProfile(''), undefined);
  assert.equal(siteProfile('reuters.com')?.isBody('x article-body__content__1a2b'), true);
});

test('every row names a host, a month, and its names', () => {
  for (const row of readFileSync(dataPath('sites/profiles.tsv'), 'utf8').trimEnd().split('\n').slice(1)) {
    const [host = '', seen = '', body = '', cut = '', ...more] = row.split('\t');
    assert.match(host, /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    assert.match(seen, /^20\d\d-\d\d$/);
    for (const names of [body, cut]) assert.match(names, /^[\w*-]+(?: [\w*-]+)*$/);
    assert.equal(more.length, 0);
  }
});
