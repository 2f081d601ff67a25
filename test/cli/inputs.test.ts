import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { extract, type Extracted, type InputDocument } from '../../src/extract.ts';
import { readInputs } from '../../src/cli/inputs.ts';
import { problem } from '../../src/model/problem-texts.ts';
import { response, writeArchive } from '../pages/warc-writer.ts';
import { fakeExtract } from './fake-coder.ts';
import { writeZip } from '../pages/zip-writer.ts';
import { folder, saksi, testIo } from './support.ts';

const lines = (out: string): Record<string, unknown>[] => out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
const ids = (out: string): unknown[] => lines(out).map((record) => record['id']);

test('a folder is walked in order for the kinds that are read, hidden and other files left alone', async (t) => {
  const path = folder(t, { 'b/2.txt': 'A shelled B.', 'a.html': '<p>C shelled D.</p>', 'c.md': 'x', 'photo.jpg': 'x', 'README.md': 'x', '.hidden.txt': 'x', 'b/.git/3.txt': 'x', 'd.jsonl': '{"id":"j","text":"E shelled F."}\n' });
  const { exit, out, err } = await saksi(['code', path]);
  assert.deepEqual(ids(out), [join(path, 'a.html'), join(path, 'c.md'), 'j', join(path, 'b/2.txt')].sort((a, b) => Number(a.includes('/b/')) - Number(b.includes('/b/'))));
  assert.equal(exit, 0);
  assert.equal(err, '');
});

test('a file named itself is read whatever its name', async (t) => {
  const path = folder(t, { 'page.xyz': 'A shelled B.' });
  assert.equal(lines((await saksi(['code', join(path, 'page.xyz')])).out).length, 1);
});

test('a mistyped path gives one sentence, the others are coded, exit 1', async (t) => {
  const path = folder(t, { 'a.txt': 'A shelled B.' });
  const { exit, out, err } = await saksi(['code', join(path, 'nothere.txt'), join(path, 'a.txt')]);
  assert.equal(exit, 1);
  assert.equal(lines(out).length, 1);
  assert.match(err, /^saksi: There is no file or folder .*nothere\.txt: check its spelling\.\n$/);
});

test('an unreadable thing inside a folder costs itself only', async (t) => {
  const path = folder(t, { 'a.txt': 'A shelled B.' });
  symlinkSync('nowhere', join(path, 'broken.txt'));
  const { exit, out, err } = await saksi(['code', path]);
  assert.equal(exit, 1);
  assert.equal(lines(out).length, 1);
  assert.equal(err.trim().split('\n').length, 1);
});

test('a folder without anything to read says which kinds are read', async (t) => {
  const { exit, err } = await saksi(['code', folder(t, { 'a.jpg': 'x' })]);
  assert.equal(exit, 1);
  assert.match(err, /\.html .*\.jsonl/);
});

test('standard input: a text, a page, or JSON lines by the first byte', async () => {
  assert.equal((await saksi(['code', '-'], { stdin: 'A shelled B.' })).out.match(/"snapshot"/), null);
  assert.ok((lines((await saksi(['code', '-'], { stdin: '<p>A shelled B.</p>' })).out)[0] ?? {})['snapshot']);
  const two = await saksi(['code', '-'], { stdin: '\ufeff \n{"id":"x","text":"A shelled B."}\n\n{"id":7,"html":"<p>C shelled D.</p>"}' });
  assert.deepEqual(ids(two.out), ['x', '7']);
  assert.equal(two.exit, 0);
  assert.equal(lines((await saksi(['code', '-', '--as', 'text'], { stdin: '{"id":"x"} A shelled B.' })).out).length, 1);
});

test('a text from standard input stays as it is', async () => {
  const text = '\n  A shelled B.\r\n\r\n“é” \ud83d\ude80 \n';
  const { out } = await saksi(['code', '-'], { stdin: text });
  assert.equal((lines(out)[0]?.['article'] as { text: string }).text, text);
});

test('bad lines are named by number, good ones around them coded', async () => {
  const { exit, out, err } = await saksi(['code', '-'], { stdin: '{"id":"a","text":"A shelled B."}\n{oops\n{"id":"b"}\n{"text":["no"]}\n[1]\n{"id":"c","text":"C shelled D."}\n' });
  assert.equal(exit, 1);
  assert.deepEqual(ids(out), ['a', 'c']);
  const said = err.trim().split('\n');
  assert.equal(said.length, 4);
  assert.match(said[0] ?? '', /Line 2 is not a document \(it is not JSON\)/);
  assert.match(said[1] ?? '', /Line 3 .*neither "text" nor "html"/);
  assert.match(said[2] ?? '', /Line 4 .*"text" is not words/);
  assert.match(said[3] ?? '', /Line 5 .*not an object/);
});

test('options speak for documents that do not say it themselves', async () => {
  const stdin = '{"id":"a","text":"x","published":"2020-01-01"}\n{"id":"b","text":"x"}\n';
  const published = lines((await saksi(['code', '-', '--published', '2021-05-05T10:00:00+07:00'], { stdin })).out).map((record) => (record['article'] as { published: string }).published);
  assert.deepEqual(published, ['2020-01-01', '2021-05-05T10:00:00+07:00']);
});

test('an input above the limit is refused in one sentence that names the option', async (t) => {
  const path = folder(t, { 'big.html': 'x'.repeat(2_000), 'small.html': 'A shelled B.' });
  const { exit, out, err } = await saksi(['code', '--max-bytes', '1000', path]);
  assert.equal(exit, 1);
  assert.equal(lines(out).length, 1);
  assert.match(err, /2000 bytes.*1000 bytes.*--max-bytes/);
  assert.match((await saksi(['code', '--max-bytes', '1000', '-'], { stdin: 'y'.repeat(1_001) })).err, /--max-bytes/);
  const long = await saksi(['code', '--max-bytes', '100', '-'], { stdin: `{"text":"${'y'.repeat(500)}"}\n{"id":"b","text":"x"}\n` });
  assert.deepEqual(ids(long.out), ['b']);
  assert.match(long.err, /:1: .*--max-bytes/);
});

test('100 MB are refused without being read', async (t) => {
  const path = join(folder(t), 'huge.html');
  execFileSync('truncate', ['-s', '100M', path]);
  const before = performance.now();
  const { exit, err } = await saksi(['code', path]);
  assert.equal(exit, 1);
  assert.match(err, /104\.9 MB where 20 MB is the limit: .*--max-bytes/);
  assert.ok(performance.now() - before < 1_000);
});

test('trouble in a document: its sentence, the others coded, exit 1; a fault of the coder too', async () => {
  const stdin = '{"id":"a","text":"fail"}\n{"id":"b","text":"throw"}\n{"id":"c","text":"A shelled B."}\n';
  const { exit, out, err } = await saksi(['code', '-'], { stdin });
  assert.equal(exit, 1);
  assert.deepEqual(ids(out), ['a', 'c']);
  assert.match(err, /1 a: The input is empty/);
  assert.match(err, /2 b: Saksi failed on this input by a fault of its own \(the coder broke\)/);
});

test('usage: wrong values, --url for many, two dashes, no inputs, unknown option and command', async (t) => {
  const path = folder(t, { 'a.txt': 'x' });
  for (const [words, said] of [
    [['code', '--as', 'pdf', 'x'], /"pdf" is not a value of --as: give html or text/],
    [['code', '--published', '2020-02-30', 'x'], /--published: give a date/],
    [['code', '--published', 'yesterday', 'x'], /--published/],
    [['code', '--lang', 'indonesian!', 'x'], /--lang/],
    [['code', '--max-bytes', '-5', 'x'], /--max-bytes/],
    [['code', '--url', 'https://a.example/', path], /--url with a single file/],
    [['code', '-', '-'], /give - a single time/],
    [['code'], /missing required argument 'inputs'/],
    [['code', '--formt', 'jsonl', 'x'], /unknown option '--formt'[^]*--format/],
    [['cod'], /unknown command 'cod'[^]*code/],
    [['list', '--from', '2020-13-01'], /--from: give a day/],
  ] as const) {
    const { exit, out, err } = await saksi(words);
    assert.equal(exit, 2, words.join(' '));
    assert.equal(out, '');
    assert.match(err, said);
  }
});

test('a pattern names the files that it matches; one that matches nothing says so', async (t) => {
  const path = folder(t, { 'a-1.txt': 'A shelled B.', 'a-2.txt': 'C shelled D.', 'b-1.txt': 'x', 'sub/a-3.txt': 'E shelled F.' });
  assert.deepEqual(ids((await saksi(['code', join(path, 'a-*.txt')])).out), [join(path, 'a-1.txt'), join(path, 'a-2.txt')]);
  assert.deepEqual(ids((await saksi(['code', join(path, '**', 'a-*.txt')])).out).length, 3);
  const none = await saksi(['code', join(path, 'c-*.txt')]);
  assert.equal(none.exit, 1);
  assert.match(none.err, /No file matches .*c-\*\.txt/);
});

test('pages on JSON lines: bytes in base64 with their header, or a string that is UTF-8 whatever the page says', async () => {
  const words = '<h1>Shells fall on the caf\u00e9</h1><p>Soldiers shelled the Caf\u00e9 Barda on Monday evening, the mayor of the town said to reporters at the gate.</p><p>Nobody was hurt, he added, because the owner had closed the house an hour before.</p>';
  const page = `<html><head><meta charset="windows-1252"></head><body>${words}</body></html>`;
  const latin = Buffer.from(words, 'latin1').toString('base64');
  const stdin = [
    { id: 'bytes', html: latin, encoding: 'base64', contentType: 'text/html; charset=iso-8859-1' },
    { id: 'string', html: page },
    { id: 'string', html: page, contentType: 'text/html; charset=windows-1252' },
    { id: 'utf-8', html: page.replace('windows-1252', 'utf-8'), encoding: 'utf-8', contentType: 'text/html' },
  ].map((line) => JSON.stringify(line)).join('\n');
  const { out, exit } = await saksi(['extract', '--format', 'jsonl', '-'], { stdin, engine: { extract } });
  assert.equal(exit, 0);
  for (const { text } of lines(out)) assert.match(String(text), /the Caf\u00e9 Barda/);
  assert.match((await saksi(['extract', '-'], { stdin: '{"html":"*","encoding":"base64"}\n{"html":"x","encoding":"hex"}\n' })).err, /"html" is not base64[^]*"encoding" is neither "base64" nor "utf-8"/);
});

test('extract prints one object a page with its id, those that failed among them', async (t) => {
  const path = folder(t, { 'a.txt': 'A shelled B.', 'b.txt': 'fail' });
  const { out, exit } = await saksi(['extract', '--format', 'jsonl', path]);
  assert.equal(exit, 1);
  assert.deepEqual(lines(out).map(({ id, text, problems }) => [id, text, problems === undefined]), [[join(path, 'a.txt'), 'A shelled B.', true], [join(path, 'b.txt'), 'fail', false]]);
});

test('a web archive gives its pages with their addresses, as a file, packed, in a folder, and on standard input', async (t) => {
  const records = ['a', 'b'].map((name) => response(`https://kabar.example/${name}`, `<p>${name.toUpperCase()} shelled Barda.</p>`));
  const path = folder(t, { 'x/plain.warc': writeArchive(records, false), 'x/packed.warc.gz': writeArchive(records, true), 'none.warc': writeArchive([], false) });
  const urls = (out: string): unknown[] => lines(out).map(({ url, text }) => `${String(url)} ${String(text)}`);
  const both = ['https://kabar.example/a A shelled Barda.', 'https://kabar.example/b B shelled Barda.'];
  const engine = { extract: (input: InputDocument): Extracted => { const made = fakeExtract(input); return { ...made, article: { ...made.article, ...(input.url === undefined ? {} : { url: input.url }) } }; } };
  assert.deepEqual(urls((await saksi(['extract', '--format', 'jsonl', join(path, 'x')], { engine })).out), [...both, ...both]);
  assert.deepEqual(urls((await saksi(['extract', '--format', 'jsonl', '-'], { engine, stdin: writeArchive(records, true) })).out), both);
  const none = await saksi(['code', join(path, 'none.warc')]);
  assert.equal(none.exit, 1);
  assert.match(none.err, /No page or text stands in .*none\.warc, which is a web archive/);
});

test('packed files are read as what they hold', async (t) => {
  const path = folder(t, { 'a.html.gz': gzipSync('<p>A shelled B.</p>'), 'b.jsonl.gz': gzipSync('{"id":"b","text":"C shelled D."}\n'), 'bad.txt.gz': gzipSync('E shelled F.').subarray(0, 20) });
  const { out, err } = await saksi(['code', path]);
  assert.deepEqual(ids(out), [join(path, 'a.html.gz'), 'b']);
  assert.match(err, /bad\.txt\.gz cannot be read \((?:its packed data is damaged|it is cut off)\)/);
});

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of from) found.push(one);
  return found;
}

test('a WACZ gives the pages of its archives, goes on within them, and says what is wrong', async (t) => {
  const one = writeArchive([response('https://kabar.example/a', '<p>A shelled Barda.</p>')], true);
  const two = writeArchive([response('https://kabar.example/b', '<p>B shelled Barda.</p>')], false);
  const wacz = writeZip([{ name: 'archive/one.warc.gz', bytes: one }, { name: 'archive/two.warc', bytes: two, deflated: true }, { name: 'indexes/index.cdx.gz', bytes: Buffer.from('x') }]);
  const path = folder(t, { 'x/all.wacz': wacz, 'none.wacz': writeZip([{ name: 'a.txt', bytes: Buffer.from('x') }]), 'cut.wacz': wacz.subarray(0, 300) });
  const whole = await saksi(['code', '--format', 'jsonl', join(path, 'x')]);
  assert.equal(whole.exit, 0, whole.err);
  assert.deepEqual(lines(whole.out).map(({ article }) => (article as { text: string }).text), ['A shelled Barda.', 'B shelled Barda.']);
  assert.match((await saksi(['code', join(path, 'none.wacz')])).err, /No page or text stands in .*none\.wacz, which is a zip archive without a WARC/);
  assert.match((await saksi(['code', join(path, 'cut.wacz')])).err, /cut\.wacz cannot be read to its end \(it has no directory/);
  assert.match((await saksi(['code', '-'], { stdin: wacz })).err, /cannot be read from standard input/);
  const file = { path: join(path, 'x/all.wacz'), bytes: wacz.length };
  const options = { maxBytes: 1e6 };
  const inputs = await all(readInputs([file], options, testIo().io, async () => problem('P080')));
  const from = inputs[0]?.next;
  assert.ok(from !== undefined);
  const rest = await all(readInputs([file], options, testIo().io, async () => problem('P080'), () => from));
  assert.deepEqual(rest.map(({ name }) => name), inputs.slice(1).map(({ name }) => name));
});

test('Markdown is told by its name, by the or by the content type it came with', async (t) => {
  const path = folder(t, { 'a.md': '# Judul *ini*\n\nIsi [kata](https://a.example).' });
  const [input] = await all(readInputs([{ path: join(path, 'a.md'), bytes: 10 }], { maxBytes: 1000 }, testIo().io, async () => problem('P080')));
  assert.ok(input !== undefined && 'document' in input);
  assert.equal(input.document.medium, 'markdown');
  for (const document of [input.document, { bytes: input.document.bytes!, contentType: 'text/markdown; charset=utf-8' }]) {
    const { article, snapshot } = extract(document, { now: '2026-01-01T00:00:00Z' });
    assert.equal(article.text, 'Judul ini\n\nIsi kata.');
    assert.match(snapshot!.content, /^# Judul \*ini\*/);
  }
});
