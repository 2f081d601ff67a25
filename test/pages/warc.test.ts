import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { sourceOf } from '../../src/pages/byte-reader.ts';
import type { Carried, Position } from '../../src/pages/carrier.ts';
import { createGunzip, placedPlain } from '../../src/pages/gzip-members.ts';
import { readWarcPages } from '../../src/pages/warc-pages.ts';
import { chunked, response, writeArchive, writeRecord, type RecordToWrite } from './warc-writer.ts';

/** The bytes in pieces of `size`. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function pagesOf(bytes: Uint8Array, { size = 1 << 20, maxBytes = 1e6, from }: { size?: number; maxBytes?: number; from?: Position } = {}): Promise<Carried[]> {
  const source = sourceOf(pieces(bytes.subarray(from?.offset ?? 0), size));
  const placed = bytes[0] === 0x1f ? createGunzip(source, from?.offset) : placedPlain(source, from?.offset);
  const found: Carried[] = [];
  for await (const carried of readWarcPages(placed, { maxBytes, place: 'a.warc', ...(from === undefined ? {} : { from }) })) found.push(carried);
  return found;
}

const body = (carried: Carried | undefined): string => (carried !== undefined && 'page' in carried ? Buffer.from(carried.page.bytes).toString() : '');
const shown = (found: readonly Carried[]): string[] => found.map((carried) => ('page' in carried ? `${carried.page.url} ${body(carried)}` : `${carried.problem.code} ${carried.problem.message.replace(/^[^(]*\(|\)[^]*/g, '')}`));
const page = (name: string): string => `<html><body><p>${name}</p></body></html>`;
const at = (name: string): string => `https://kabar.example/${name}`;

const three: readonly RecordToWrite[] = ['a', 'b', 'c'].map((name) => response(at(name), page(name)));
const all = ['a', 'b', 'c'].map((name) => `${at(name)} ${page(name)}`);

for (const packed of [false, true]) {
  test(`pages of an archive, ${packed ? 'packed' : 'plain'}, in pieces of any size`, async () => {
    const archive = writeArchive(three, packed);
    for (const size of [1, 7, 100, 1 << 20]) assert.deepEqual(shown(await pagesOf(archive, { size })), all, `pieces of ${size}`);
    const [first] = await pagesOf(archive);
    assert.ok(first !== undefined && 'page' in first);
    const { id, fetched, contentType, medium } = first.page;
    assert.deepEqual([id?.startsWith('urn:uuid:'), fetched, contentType, medium], [true, '2020-09-28T08:52:00Z', 'text/html; charset=utf-8', 'html']);
  });

  test(`reading goes on at the place of any page, ${packed ? 'packed' : 'plain'}`, async () => {
    const archive = writeArchive(three, packed);
    for (const [k, { next }] of (await pagesOf(archive)).entries()) {
      const rest = await pagesOf(archive, { from: next });
      assert.deepEqual(shown(rest), all.slice(k + 1));
      assert.deepEqual(rest.map(({ number }) => number), [3, 4, 5].slice(k + 1));
    }
  });
}

test('one gzip member around the whole archive is read too, and reading goes on within it', async () => {
  const archive = gzipSync(writeArchive(three, false));
  const found = await pagesOf(archive, { size: 50 });
  assert.deepEqual(shown(found), all);
  assert.deepEqual(shown(await pagesOf(archive, { from: found[0]?.next as Position })), all.slice(1));
});

test('a large member is unpacked step by step', async () => {
  const noise = Array.from({ length: 400_000 }, (_, k) => ((k * 7919 * (k % 977)) % 36).toString(36)).join('');
  const archive = writeArchive([response(at('a'), `<p>${noise.repeat(8)}</p>`), ...three], true);
  const found = await pagesOf(archive, { maxBytes: 1e7, size: 60_000 });
  assert.equal(body(found[0]).length, noise.length * 8 + 7);
  assert.deepEqual(shown(found.slice(1)), all);
});

test('what looks like the beginning of a member within one is none', async () => {
  const block = Buffer.concat([Buffer.from('<p>'), Buffer.from('1f8b0800', 'hex'), Buffer.alloc(40_000, 'x'), Buffer.from('1f8b0800', 'hex'), Buffer.from('</p>')]);
  const stored = gzipSync(writeRecord(response(at('x'), block)), { level: 0 });
  const found = await pagesOf(Buffer.concat([stored, stored, ...three.map((record) => gzipSync(writeRecord(record)))]));
  assert.equal(Buffer.compare(Buffer.from(body(found[1]), 'latin1').subarray(-4), Buffer.from('</p>')), 0);
  assert.deepEqual(shown(found.slice(2)), all);
});

test('transfer and content codings are undone, alone and together', async () => {
  const text = page('Kapal ditembak di pelabuhan. '.repeat(50));
  const archive = writeArchive([
    response(at('1'), gzipSync(text), { 'Content-Encoding': 'gzip' }),
    response(at('2'), deflateSync(text), { 'Content-Encoding': 'deflate' }),
    response(at('3'), deflateRawSync(text), { 'content-encoding': 'Deflate' }),
    response(at('4'), brotliCompressSync(text), { 'Content-Encoding': 'br' }),
    response(at('5'), zstdCompressSync(text), { 'Content-Encoding': 'zstd' }),
    response(at('6'), chunked(text, 100), { 'Transfer-Encoding': 'chunked' }),
    response(at('7'), chunked(gzipSync(text), 9), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }),
    response(at('stored unpacked'), text, { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }),
    response(at('twice'), gzipSync(gzipSync(text)), { 'Content-Encoding': 'gzip, gzip' }),
    response(at('br stored unpacked'), text, { 'Content-Encoding': 'br' }),
  ], true);
  for (const carried of await pagesOf(archive)) assert.equal(body(carried), text, 'page' in carried ? carried.page.url : carried.problem.message);
});

test('a packed body that is cut gives what it holds; an unknown coding and a bomb are refused in words', async () => {
  const long = Array.from({ length: 5000 }, (_, k) => `Kabar ${k} dari ${k * 31}.`).join(' ');
  const packed = gzipSync(long);
  const found = await pagesOf(writeArchive([
    response(at('cut'), packed.subarray(0, packed.length / 2), { 'Content-Encoding': 'gzip' }),
    response(at('odd'), 'x', { 'Content-Encoding': 'rot13' }),
    response(at('bomb'), gzipSync(Buffer.alloc(3e6)), { 'Content-Encoding': 'gzip' }),
    response(at('bad'), Buffer.from('1f8b0800000000000003ffffffff', 'hex'), { 'Content-Encoding': 'gzip' }),
  ], true));
  assert.ok(body(found[0]).length > 1000 && long.startsWith(body(found[0])));
  assert.deepEqual(shown(found).slice(1), ['P101 the coding rot13 is unknown', 'P101 it unpacks to more than 1000000 bytes', 'P101 its gzip data is damaged']);
});

test('only pages and texts that were had are taken', async () => {
  const found = await pagesOf(writeArchive([
    response(at('moved'), '', { Location: at('a') }, '301 Moved Permanently'),
    response(at('missing'), page('missing'), {}, '404 Not Found'),
    response(at('picture'), '\x89PNG', { 'Content-Type': 'image/png' }),
    response(at('robots.txt'), 'User-agent: *', { 'Content-Type': 'text/plain' }),
    response(at('note'), 'A note.', { 'Content-Type': 'text/plain' }),
    response(at('empty'), ''),
    { type: 'revisit', named: { 'WARC-Target-URI': at('a'), 'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest' }, block: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n' },
    { type: 'resource', named: { 'WARC-Target-URI': at('resource'), 'Content-Type': 'text/html' }, block: page('resource') },
    { type: 'conversion', named: { 'WARC-Target-URI': at('conversion'), 'Content-Type': 'text/plain' }, block: 'conversion' },
    { type: 'metadata', named: { 'WARC-Target-URI': at('metadata'), 'Content-Type': 'text/html' }, block: page('metadata') },
    { type: 'resource', named: { 'WARC-Target-URI': 'dns:kabar.example', 'Content-Type': 'text/dns' }, block: 'x' },
    { type: 'response', named: { 'WARC-Target-URI': `<${at('bracketed')}>`, 'Content-Type': 'application/http' }, block: `HTTP/1.0 200 OK\n\n${page('bracketed')}` },
  ], true));
  assert.deepEqual(shown(found), [`${at('note')} A note.`, `${at('resource')} ${page('resource')}`, `${at('conversion')} conversion`, `${at('bracketed')} ${page('bracketed')}`]);
});

test('a page above the limit is refused and not kept, the next is read', async () => {
  const found = await pagesOf(writeArchive([response(at('big'), 'x'.repeat(2e6)), ...three], true), { maxBytes: 5000 });
  assert.equal('problem' in found[0]! && found[0].problem.code, 'P003');
  assert.deepEqual(shown(found.slice(1)), all);
});

test('a broken record costs itself: wrong length, none, rubbish between, a damaged member, a false checksum', async () => {
  const [a, b, c] = three as [RecordToWrite, RecordToWrite, RecordToWrite];
  const wrong = (length: string): Buffer => writeRecord({ ...b, named: { ...b.named, 'Content-Length': length } });
  const good = ['a', 'c'].map((name) => `${at(name)} ${page(name)}`);
  for (const [middle, reason] of [[wrong('x'), 'a record does not state its length'], [Buffer.from('rubbish\r\nand more\r\n'), 'a record does not begin as one']] as const) {
    assert.deepEqual(shown(await pagesOf(Buffer.concat([writeRecord(a), middle, writeRecord(c)]))), [good[0], `P100 ${reason}`, good[1]]);
  }
  // Stated too short, the page is cut, and what is left of it is no record.
  const short = shown(await pagesOf(Buffer.concat([writeRecord(a), wrong('80'), writeRecord(c)])));
  assert.deepEqual([short[0], short[2], short[3]], [good[0], 'P100 a record does not begin as one', good[1]]);
  const damaged = gzipSync(writeRecord(b));
  damaged.fill(0xff, 30, 60);
  const unsure = gzipSync(writeRecord(b));
  unsure.writeUInt32LE(7, unsure.length - 8);
  for (const member of [damaged, unsure, gzipSync(writeRecord(b)).subarray(0, 80), Buffer.from('not packed')]) {
    const found = shown(await pagesOf(Buffer.concat([gzipSync(writeRecord(a)), member, gzipSync(writeRecord(c))])));
    assert.deepEqual([found[0], found.length, found.at(-1)], [good[0], 3, good[1]], found.join('\n'));
    assert.match(found[1] ?? '', /^P100 (?:its packed data is damaged|it is no gzip data|it is cut off)/);
  }
});

test('an archive that ends within a record gives the pages before it and says so', async () => {
  for (const packed of [false, true]) {
    const archive = writeArchive(three, packed);
    const found = shown(await pagesOf(archive.subarray(0, archive.length - 30)));
    assert.deepEqual(found.slice(0, 2), all.slice(0, 2));
    assert.equal(found.length, 3);
  }
});

test('a bomb in an archive ends itself, not the reading', { timeout: 20_000 }, async () => {
  const zeros = { type: 'resource', named: { 'Content-Type': 'application/zip', 'WARC-Target-URI': at('zeros') }, block: Buffer.alloc(150e6) };
  const archive = Buffer.concat([gzipSync(writeRecord(zeros), { level: 9 }), ...three.map((record) => gzipSync(writeRecord(record)))]);
  assert.deepEqual(shown(await pagesOf(archive)), ['P100 it unpacks to far more than any page', ...all]);
});

test('any bytes behind a beginning: no throw, and every place lies within the file', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(400), fc.boolean(), async (noise, where, packed) => {
    const archive = writeArchive(three, packed);
    const cut = Math.min(where, archive.length);
    const bytes = Buffer.concat([archive.subarray(0, cut), noise, archive.subarray(cut)]);
    for (const { next } of await pagesOf(bytes, { size: 64 })) assert.ok(next.offset <= bytes.length);
  }), { numRuns: 60 });
});
