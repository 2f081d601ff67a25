import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeCode } from './fake-coder.ts';
import { folder, saksi } from './support.ts';

const names = ['code', 'add', 'list', 'show', 'explain', 'incidents', 'recode', 'export', 'extract', 'schema', 'eval'];

test('the help names every command; each command has help with examples, 80 columns wide', async () => {
  const all = await saksi(['--help']);
  assert.equal(all.exit, 0);
  for (const name of names) {
    assert.match(all.out, new RegExp(`^  ${name} `, 'm'));
    const { out, exit, err } = await saksi([name, '--help']);
    assert.deepEqual([exit, err], [0, '']);
    assert.match(out, /\nExamples?:\n {2}\S/);
    for (const line of out.split('\n')) assert.ok(line.length <= 80, `${name}: ${line}`);
  }
});

test('no command at all: the help on stderr, exit 2', async () => {
  const { exit, out, err } = await saksi([]);
  assert.deepEqual([exit, out], [2, '']);
  assert.match(err, /Usage: saksi/);
});

test('--version prints the version', async () => {
  assert.match((await saksi(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});

test('code as a table, with words of strangers that cannot steer the terminal', async () => {
  const stdin = JSON.stringify({ id: 'a', title: 'Red \u001b[31m\u009b2J title', text: 'Baku shelled Barda.' });
  const { out } = await saksi(['code', '--format', 'table', '-'], { stdin });
  assert.match(out, /ASSAULT heavy-weapons +Baku > Barda/);
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('schema prints a schema', async () => {
  assert.equal(JSON.parse((await saksi(['schema'])).out).title, 'A document coded by Saksi');
});

test('extract writes JSON, text and Markdown', async () => {
  const stdin = 'Baku shelled Barda.';
  assert.equal(JSON.parse((await saksi(['extract', '-'], { stdin })).out).text, stdin);
  assert.match((await saksi(['extract', '-', '--format', 'text'], { stdin })).out, /^language: en\n\nBaku shelled Barda\.\n$/);
  assert.match((await saksi(['extract', '-', '--format', 'markdown'], { stdin })).out, /^- language: en\n\nBaku shelled Barda\.\n$/);
  const bad = await saksi(['extract', '-'], { stdin: '' });
  assert.deepEqual([bad.exit, bad.out], [1, '']);
});

test('eval: a coder that gives the gold back is right in everything, another is not', async (t) => {
  const gold = fakeCode({ id: 'g1', text: 'Baku shelled Barda. Barda denied shelling Baku.' });
  const { text } = gold.article;
  const path = folder(t, { 'gold.jsonl': `${JSON.stringify({ id: 'g1', text, title: null, attributions: [], claims: gold.claims })}\n`, 'coded.jsonl': `${JSON.stringify({ ...gold, claims: gold.claims.slice(1) })}\n` });
  const right = JSON.parse((await saksi(['eval', join(path, 'gold.jsonl'), '--format', 'json'])).out);
  assert.equal(right.figures.claimStrict, 1);
  assert.equal(right.figures.offsets, 1);
  const half = JSON.parse((await saksi(['eval', join(path, 'gold.jsonl'), '--format', 'json', '--predicted', join(path, 'coded.jsonl')])).out);
  assert.ok(half.figures.claimStrict < 1);
  const words = await saksi(['eval', join(path, 'gold.jsonl'), '--verdicts']);
  assert.match(words.out, /claimStrict +1\.000[^]*ASSAULT +2 +2 +2[^]*strict/);
  assert.doesNotMatch(words.out, /worst/);
});

test('eval: the worst documents, gains and losses against an earlier run', async (t) => {
  const gold = ['g1', 'g2'].map((id) => fakeCode({ id, text: `Baku shelled Barda${id}. Barda denied shelling Baku.` }));
  const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const half = gold.map((record, k) => ({ ...record, claims: k === 0 ? record.claims.slice(1) : record.claims }));
  const path = folder(t, { 'gold.jsonl': lines(gold.map(({ id, article, claims }) => ({ id, text: article.text, attributions: [], claims }))), 'half.jsonl': lines(half), 'whole.jsonl': lines(gold), 'bad.jsonl': '{"id":"g1","claims":[]}\n' });
  const run = (...words: string[]) => saksi(['eval', join(path, 'gold.jsonl'), ...words]);
  const gained = await run('--baseline', join(path, 'half.jsonl'));
  assert.match(gained.out, /worst documents +claims[^]*1 newly right, 0 newly wrong; 0 more made up, 0 fewer\n\+ right +g1 c1 ASSAULT[^\n]*\(was: missed\)\n$/);
  const lost = await run('--predicted', join(path, 'half.jsonl'), '--baseline', join(path, 'whole.jsonl'), '--worst', '1');
  assert.match(lost.out, /worst documents[^\n]*\ng1 [^\n]*\n\n[^]*- wrong +g1 c1 ASSAULT[^\n]*\(missed\)\n$/);
  assert.equal(JSON.parse((await run('--baseline', join(path, 'half.jsonl'), '--format', 'json')).out).changes.length, 1);
  assert.doesNotMatch((await run('--worst', '0')).out, /worst/);
  assert.match((await run('--baseline', join(path, 'bad.jsonl'))).err, /it has no "attributions"/);
});

test('eval: what is wrong with a gold file is said by line', async (t) => {
  const path = folder(t, { 'gold.jsonl': '{"id":"a","text":"x","attributions":[]}\n{"id":"b"}\n', 'other.jsonl': '{"id":"z","claims":[]}\n' });
  const bad = await saksi(['eval', join(path, 'gold.jsonl')]);
  assert.equal(bad.exit, 2);
  assert.match(bad.err, /Line 2 is not a hand-coded document \(it has no "text"\)/);
  assert.match((await saksi(['eval', join(path, 'none.jsonl')])).err, /no file or folder/);
});
