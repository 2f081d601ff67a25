import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { defaultMaxBytes, readSnapshot } from '../../src/pages/read.ts';
import type { SnapshotInput } from '../../src/pages/read.ts';

const fetched = '2026-03-02T08:00:00Z';
const read = (bytes: Uint8Array, more: Partial<SnapshotInput> = {}): ReturnType<typeof readSnapshot> => readSnapshot({ bytes, fetched, ...more });
const codes = (bytes: Uint8Array, more: Partial<SnapshotInput> = {}): string[] => read(bytes, more).problems.map(({ code }) => code);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test('a page keeps its bytes, hash, address and instant', () => {
  const bytes = Buffer.from('<!doctype html><p>Selamat pagi</p>');
  const { snapshot, problems } = read(bytes, { url: 'https://kabar.example/1' });
  assert.deepEqual(problems, []);
  assert.equal(snapshot?.sha256, createHash('sha256').update(bytes).digest('hex'));
  assert.equal(snapshot?.url, 'https://kabar.example/1');
  assert.equal(snapshot?.fetched, fetched);
  assert.equal(snapshot?.medium, 'html');
  assert.equal(snapshot?.charset, 'utf-8 (trial)');
});

test('empty inputs are refused', () => {
  for (const empty of ['', ' \n\t ', '\ufeff']) assert.deepEqual(codes(Buffer.from(empty)), ['P001']);
});

test('binary inputs are refused by their common name', () => {
  const inputs: [Uint8Array, RegExp][] = [
    [Buffer.from('%PDF-1.7 and so on'), /PDF/],
    [latin1('\x89PNG\r\n\x1a\n0000'), /PNG/],
    [latin1('\xff\xd8\xff\xe0JFIF'), /JPEG/],
    [latin1('PK\x03\x04\x14\0'), /zip/],
    [gzipSync('text'), /gzip/],
    [latin1('\x00\x01\x02\x03\x04\x05\x06\x07abcdef'), /NUL bytes/],
  ];
  for (const [bytes, kind] of inputs) {
    const { snapshot, problems } = read(bytes);
    assert.equal(snapshot, undefined);
    assert.equal(problems[0]?.code, 'P002');
    assert.match(problems[0]?.message ?? '', kind);
  }
});

test('an input above the limit is refused, and the option is named', () => {
  const { snapshot, problems } = read(Buffer.from('<p>twelve bytes'), { maxBytes: 12, place: 'a.html' });
  assert.equal(snapshot, undefined);
  assert.equal(problems[0]?.code, 'P003');
  assert.equal(problems[0]?.place, 'a.html');
  assert.match(problems[0]?.message ?? '', /--max-bytes/);
  assert.deepEqual(codes(Buffer.from('<p>twelve bytes'), { maxBytes: 15 }), []);
});

test('the default limit is 20 MiB', () => {
  assert.equal(defaultMaxBytes, 20 * 1024 * 1024);
  assert.deepEqual(codes(new Uint8Array(defaultMaxBytes + 1)), ['P003']);
});

test('page or text is told by type, then by content', () => {
  const medium = (text: string, more: Partial<SnapshotInput> = {}): string | undefined => read(Buffer.from(text), more).snapshot?.medium;
  assert.equal(medium('<html><body>x'), 'html');
  assert.equal(medium('  <!-- made by hand -->\n<p>Halo'), 'html');
  assert.equal(medium('Lead.\n\n<b>bold</b> words in a text.'), 'text');
  assert.equal(medium('# Judul\n\nIsi.'), 'text');
  assert.equal(medium('a < b and b > c'), 'text');
  assert.equal(medium('plain', { contentType: 'text/html' }), 'html');
  assert.equal(medium('<p>x</p>', { contentType: 'text/plain; charset=utf-8' }), 'text');
  assert.equal(medium('<p>x</p>', { medium: 'text' }), 'text');
});

test('the runtime decodes windows-1252 as the Encoding Standard says', () => {
  const { snapshot } = read(latin1('<meta charset="windows-1252"><p>\x80 \x93kutipan\x94 \x96 caf\xe9'));
  assert.match(snapshot?.content ?? '', /€ “kutipan” – café/);
  assert.equal(snapshot?.charset, 'windows-1252 (meta)');
});

test('without a declaration bytes that are no UTF-8 are windows-1252', () => {
  const { snapshot, problems } = read(latin1('<p>caf\xe9 d\xe9j\xe0 vu \x93oui\x94'));
  assert.match(snapshot?.content ?? '', /café déjà vu “oui”/);
  assert.equal(snapshot?.charset, 'windows-1252 (trial)');
  assert.deepEqual(problems, []);
});

test('UTF-16 is read with its mark in both orders, and without one', () => {
  const little = Buffer.from('\ufeff<p>Déclaration', 'utf16le');
  assert.equal(read(little).snapshot?.content, '<p>Déclaration');
  assert.equal(read(little).snapshot?.charset, 'utf-16le (bom)');
  const big = Buffer.from(little).swap16();
  assert.equal(read(big).snapshot?.content, '<p>Déclaration');
  assert.equal(read(big).snapshot?.charset, 'utf-16be (bom)');
  assert.equal(read(big).snapshot?.medium, 'html');
  assert.equal(read(Buffer.from('a text without a mark', 'utf16le')).snapshot?.content, 'a text without a mark');
});

test('the byte-order mark beats the header, the header beats the meta', () => {
  const marked = Buffer.from('\ufeff<meta charset="koi8-r"><p>é');
  assert.equal(read(marked, { contentType: 'text/html; charset=windows-1251' }).snapshot?.charset, 'utf-8 (bom)');
  const russian = latin1('<meta charset="koi8-r"><p>\xcc\xe8\xf0');
  assert.match(read(russian, { contentType: 'text/html; charset=windows-1251' }).snapshot?.content ?? '', /Мир/);
  assert.equal(read(russian).snapshot?.charset, 'koi8-r (meta)');
});

test('a meta that claims UTF-16 means UTF-8, and one in a comment means nothing', () => {
  assert.equal(read(Buffer.from('<meta charset="utf-16"><p>é')).snapshot?.charset, 'utf-8 (meta)');
  assert.equal(read(Buffer.from('<!-- <meta charset="koi8-r"> --><p>é')).snapshot?.charset, 'utf-8 (trial)');
  const equiv = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>\xe9';
  assert.equal(read(latin1(equiv)).snapshot?.charset, 'windows-1252 (meta)');
});

test('a declaration that the bytes belie is told and not believed', () => {
  const claimed = read(latin1('<meta charset="utf-8"><p>caf\xe9 \x93no\x94 utf'));
  assert.equal(claimed.snapshot?.charset, 'windows-1252 (trial)');
  assert.deepEqual(claimed.problems.map(({ code }) => code), ['P004']);
  const other = read(Buffer.from('<meta charset="iso-8859-1"><p>“é” ü'));
  assert.equal(other.snapshot?.charset, 'utf-8 (trial)');
  assert.deepEqual(other.problems.map(({ code }) => code), ['P004']);
  assert.deepEqual(codes(Buffer.from('<meta charset="nonesuch"><p>é')), ['P005']);
});

test('a page cut inside a character stays UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('<meta charset="utf-8"><p>été'), Buffer.from([0xc3])]);
  const { snapshot, problems } = read(bytes);
  assert.match(snapshot?.content ?? '', /été\ufffd$/);
  assert.deepEqual(problems.map(({ code }) => code), ['P006']);
});
