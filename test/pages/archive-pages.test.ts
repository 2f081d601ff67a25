import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { archivePages, zippedPages, type ArchivedPage, type WebArchive } from '../../src/pages/archive-pages.ts';
import type { Position } from '../../src/pages/carrier.ts';
import { noteRevisits } from '../../src/pages/warc-revisits.ts';
import { chunked, response, writeArchive, writeRecord, type RecordToWrite } from './warc-writer.ts';
import { writeZip } from './zip-writer.ts';

const at = (name: string): string => `https://kabar.example/${name}`;
const page = (name: string): string => `<html><body><p>${name}</p></body></html>`;
const digest = (word: string): Record<string, string> => ({ 'WARC-Payload-Digest': `sha1:${word}` });
const stored = (name: string, word: string, more: Readonly<Record<string, string>> = {}): RecordToWrite => {
  const record = response(at(name), page(word));
  return { ...record, named: { ...record.named, ...digest(word), ...more } };
};
const same = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest';
const unmodified = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified';
const revisit = (name: string, named: Readonly<Record<string, string>>, head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', profile = same): RecordToWrite =>
  ({ type: 'revisit', named: { 'WARC-Target-URI': at(name), 'WARC-Profile': profile, 'WARC-Date': '2020-09-30T10:00:00Z', ...named }, block: head });

/** An archive in memory, with a count of how often it was opened. */
function archive(bytes: Uint8Array, again: WebArchive['again'] = 'anywhere'): WebArchive & { opened: number[] } {
  const opened: number[] = [];
  return {
    name: 'a.warc', isPacked: bytes[0] === 0x1f, begins: 0, size: bytes.length, again, opened,
    async *chunks(offset) {
      opened.push(offset);
      for (let from = offset; from < bytes.length; from += 900) yield bytes.subarray(from, from + 900);
    },
  };
}

async function all(pages: AsyncIterable<ArchivedPage>): Promise<ArchivedPage[]> {
  const found: ArchivedPage[] = [];
  for await (const each of pages) found.push(each);
  return found;
}

const pagesOf = (archives: readonly WebArchive[], from?: Position): Promise<ArchivedPage[]> => all(archivePages(archives, { maxBytes: 1e6, file: 'a.warc', ...(from === undefined ? {} : { from }) }));

const shown = (found: readonly ArchivedPage[]): string[] => found.map((each) => ('problem' in each ? `${each.problem.code} ${/\((\d+)\)/.exec(each.problem.message)?.[1]}`
  : `${each.page.url?.replace(at(''), '')} ${Buffer.from(each.page.bytes).toString().replace(/<[^>]*>/g, '')}`));

/** The three ways in which records stand in a file. */
const ways: Readonly<Record<string, (records: readonly RecordToWrite[]) => Buffer>> = {
  plain: (records) => writeArchive(records, false), 'packed one by one': (records) => writeArchive(records, true), 'packed as a whole': (records) => gzipSync(writeArchive(records, false)),
};

for (const [way, write] of Object.entries(ways)) {
  test(`a revisit at another address is a page of its own, by any of its names, before and behind its original: ${way}`, async () => {
    const bytes = write([
      revisit('early', digest('one')), stored('a', 'one', { 'WARC-Record-ID': '<urn:uuid:1>' }), stored('b', 'two', { 'WARC-Date': '2020-09-01T00:00:00Z' }),
      revisit('by id', { 'WARC-Refers-To': '<urn:uuid:1>' }), revisit('by digest', digest('two')),
      revisit('by address', { 'WARC-Refers-To-Target-URI': at('b'), 'WARC-Refers-To-Date': '2020-09-01T00:00:00Z' }),
      stored('c', 'three'),
    ]);
    const found = await pagesOf([archive(bytes)]);
    assert.deepEqual(shown(found), ['a one', 'b two', 'c three', 'early one', 'by id one', 'by digest two', 'by address two']);
    const early = found[3];
    assert.ok(early !== undefined && 'page' in early);
    assert.deepEqual([early.place, early.page.fetched, early.page.contentType], ['a.warc:3', '2020-09-30T10:00:00Z', 'text/html']);
    // A run that was stopped anywhere finds the same, however far it came.
    for (const [k, { next }] of found.entries()) assert.deepEqual(shown(await pagesOf([archive(bytes)], next)), shown(found).slice(Math.min(k + 1, 3)), `behind ${k}`);
  });

  test(`the same page again at its address is passed over, and so are revisits of what is no page: ${way}`, async () => {
    const picture = response(at('picture'), 'x', { 'Content-Type': 'image/png' });
    assert.deepEqual(shown(await pagesOf([archive(write([
      stored('a', 'one'), revisit('a', digest('one')), revisit('a', { 'WARC-Refers-To-Target-URI': at('a'), 'WARC-Refers-To-Date': '2020-09-28T08:52:00Z' }),
      revisit('a', {}, 'HTTP/1.1 304 Not Modified\r\n\r\n', unmodified),
      { ...picture, named: { ...picture.named, ...digest('png') } }, revisit('copy', digest('png')),
      revisit('elsewhere.png', digest('gone'), 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n'), revisit('moved', digest('gone'), 'HTTP/1.1 301 Moved\r\n\r\n'),
      { ...revisit('dns', digest('gone')), named: { 'WARC-Target-URI': 'dns:kabar.example' } },
    ]))])), ['a one']);
  });

  test(`revisits whose page stands in no record are counted in one sentence: ${way}`, async () => {
    const bytes = write([stored('a', 'one'), revisit('b', digest('gone')), revisit('c', { 'WARC-Refers-To': '<urn:uuid:gone>' }), revisit('d', {})]);
    assert.deepEqual(shown(await pagesOf([archive(bytes)])), ['a one', 'P106 3']);
  });

  test(`what is read once only tells of the pages that stand elsewhere in it: ${way}`, async () => {
    const bytes = write([stored('a', 'one'), revisit('b', digest('one')), revisit('a', digest('one')), revisit('c', digest('gone'))]);
    const once = archive(bytes, 'never');
    assert.deepEqual(shown(await pagesOf([once])), ['a one', 'P106 1', 'P107 1']);
    assert.equal(once.opened.length, 1);
  });
}

test('an address that came back to an older page is a sighting of that page', async () => {
  const day = (number: number): Record<string, string> => ({ 'WARC-Date': `2020-09-0${number}T00:00:00Z` });
  const back = revisit('a', { ...digest('one'), ...day(3) });
  assert.deepEqual(shown(await pagesOf([archive(writeArchive([stored('a', 'one', day(1)), stored('a', 'two', day(2)), back], true))])), ['a one', 'a two', 'a one']);
  assert.deepEqual(shown(await pagesOf([archive(writeArchive([stored('a', 'one', day(1)), back, stored('a', 'two', day(4))], true))])), ['a one', 'a two']);
});

test('payloads that are packed and chunked are unpacked for their revisits', async () => {
  const text = page('Kapal ditembak. '.repeat(60));
  const coded = [gzipSync(text), deflateSync(text), brotliCompressSync(text), zstdCompressSync(text)].map((bytes, k) => {
    const record = response(at(`p${k}`), chunked(bytes, 40), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': ['gzip', 'deflate', 'br', 'zstd'][k] as string });
    return { ...record, named: { ...record.named, ...digest(`p${k}`) } };
  });
  const found = await pagesOf([archive(writeArchive([...coded, ...[0, 1, 2, 3].map((k) => revisit(`r${k}`, digest(`p${k}`)))], true))]);
  assert.equal(found.length, 8);
  for (const each of found) assert.equal('page' in each && Buffer.from(each.page.bytes).toString(), text);
});

test('each stretch of a file is read once more at most, whatever refers to it', async () => {
  const records = Array.from({ length: 40 }, (_, k) => stored(`${k}`, `w${k}`));
  const back = Array.from({ length: 120 }, (_, k) => revisit(`r${k}`, digest(`w${k % 40}`)));
  const whole = archive(gzipSync(writeArchive([...back, ...records], false)));
  assert.equal((await pagesOf([whole])).length, 160);
  assert.deepEqual(whole.opened, [0, 0]);
  const slow = archive(writeArchive([...back, ...records], true), 'from its beginning');
  assert.equal((await pagesOf([slow])).length, 160);
  assert.deepEqual(slow.opened, [0, 0]);
});

test('revisits in a zip archive find their page in another archive of it, stored or deflated', async () => {
  for (const deflated of [false, true]) {
    const bytes = writeZip([
      { name: 'archive/1.warc.gz', bytes: writeArchive([revisit('r', digest('one')), stored('b', 'two')], true), deflated },
      { name: 'archive/2.warc', bytes: writeArchive([stored('a', 'one'), revisit('b2', digest('two')), revisit('lost', digest('gone'))], false), deflated },
    ]);
    const file = { size: bytes.length, read: (offset: number, length: number) => Promise.resolve(bytes.subarray(offset, offset + length)) };
    const zipped = (from?: Position): Promise<ArchivedPage[]> => all(zippedPages(file, { maxBytes: 1e6, file: 'a.wacz', ...(from === undefined ? {} : { from }) }));
    const found = await zipped();
    assert.deepEqual(shown(found), ['b two', 'a one', 'b2 two', 'r one', 'P106 1'], deflated ? 'deflated' : 'stored');
    assert.deepEqual(found.slice(2, 4).map(({ place }) => place), ['a.wacz/archive/2.warc:4', 'a.wacz/archive/1.warc.gz:3']);
    for (const [k, { next }] of found.slice(0, 4).entries()) assert.deepEqual(shown(await zipped(next)), shown(found).slice(Math.min(k + 1, 2)));
  }
});

test('what is remembered is bounded: of more, the first are forgotten and counted as missing', () => {
  const notes = noteRevisits(10);
  const named = (k: number): ReadonlyMap<string, string> => new Map([['warc-payload-digest', `sha1:${k}`], ['warc-record-id', `<urn:${k}>`], ['warc-date', '2020-09-01T00:00:00Z']]);
  for (let k = 0; k < 50; k++) notes.stored(named(k), at(`${k}`), { archive: 0, offset: k, skip: 0 });
  for (let k = 0; k < 50; k++) notes.revisited({ number: k, archive: 0, headers: named(40 + k), url: at(`r${k}`), contentType: '' });
  const { revisited, lost } = notes.settle();
  assert.deepEqual([revisited.length, lost], [10, 40]);
});

test('a damaged original costs its revisits only', async () => {
  const broken = gzipSync(writeRecord(stored('a', 'one')));
  const head = writeArchive([stored('b', 'two')], true);
  const bytes = Buffer.concat([head, broken, gzipSync(writeRecord(revisit('r', digest('one')))), gzipSync(writeRecord(revisit('s', digest('two'))))]);
  bytes.fill(0xff, head.length + 30, head.length + 60);
  assert.deepEqual(shown(await pagesOf([archive(bytes)])).map((line) => line.replace(' undefined', '')), ['b two', 'P100', 's two', 'P106 1']);
});

// Made with GNU Wget 1.21.3 (--warc-file, and again with --warc-dedup) from a server that sent chunks, packed and plain: two files, one behind the other.
test('an archive that another tool made, with its revisits, and without their pages', async () => {
  const bytes = readFileSync(new URL('made-by-wget.warc.gz', import.meta.url));
  const urls = (found: readonly ArchivedPage[]): (string | undefined)[] => found.map((each) => ('page' in each ? each.page.url : each.problem.code));
  const found = await pagesOf([archive(bytes)]);
  assert.deepEqual(urls(found), ['http://kabar.example/a', 'http://kabar.example/gz/b', 'http://kabar.example/c']);
  for (const each of found) assert.match('page' in each ? Buffer.from(each.page.bytes).toString() : '', /^<html><head><title>Kabar [abc]<[^]*<\/html>$/);
  const second = found[1]?.next?.offset ?? 0;
  assert.deepEqual(urls(await pagesOf([archive(bytes.subarray(second))])), ['http://kabar.example/c', 'P106']);
});
