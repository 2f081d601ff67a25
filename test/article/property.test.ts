import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extractArticle } from '../../src/article/extract.ts';
import { reader as english } from '../../src/lang/en/reader.ts';
import { reader as indonesian } from '../../src/lang/id/reader.ts';
import type { Article } from '../../src/model/index.ts';
import { readSnapshot } from '../../src/pages/read.ts';
import { englishPage, indonesianPage } from './sample-pages.ts';

function articleOf(bytes: Uint8Array): Article | undefined {
  const { snapshot, problems } = readSnapshot({ bytes, fetched: '2026-06-01T00:00:00Z', medium: 'html' });
  for (const { message } of problems) assert.match(message, /[^.]: [^.].*\.$/);
  return snapshot && extractArticle(snapshot, [indonesian, english]).article;
}

/** Blocks slice exactly, in order, and are the text when joined; omissions keep their bound. */
function assertSound({ text, blocks, omissions, confidence }: Article): void {
  assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n'), text);
  assert.doesNotMatch(text, /<\/?(?:p|div|span|script|a|h1|li|br|table|title)(?:\s[^<>]*)?>/);
  for (const { start, end } of blocks) assert.ok(end > start && text.slice(start, end).trim() !== '');
  for (const omission of omissions) assert.ok(omission.text.length <= 400 && omission.rule.includes('.'));
  assert.ok(confidence === undefined || (confidence >= 0 && confidence <= 1));
}

const sentence = fc.constantFrom('Dua kapal tiba di pelabuhan pagi ini, kata seorang perwira yang bertugas di sana.', 'Envoys of both governments left the hill town on Monday after talks.', 'Baca Juga', 'Foto: R. H.', 'By Mina Calder', '5 Mar 2026 10:00 WIB', 'BATAM -- ');
const tag = fc.constantFrom('<p>', '</p>', '<div class="related">', '<div>', '</div>', '<br>', '<h1>', '</h1>', '<figure>', '<figcaption>', '</figure>', '<table><tr><td>', '</td>', '<a href="/x">', '</a>', '<script>', '</script>', '<img src="i.jpg">', '<!--', '-->', '<li>', '<title>', '</title>', '<article>', '<span hidden>', '</span>', '<b', '<x-y>', '&amp;', '&lt;p&gt;', '<svg>', '</svg>', '<select>', '<');

test('any bytes: no throw, sound blocks', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
    const article = articleOf(bytes);
    if (article) assertSound(article);
  }), { numRuns: 200 });
});

test('any soup of tags: no throw, sound blocks, no markup in the text', () => {
  fc.assert(fc.property(fc.array(fc.oneof(tag, sentence, fc.string()), { maxLength: 120 }), (pieces) => {
    const article = articleOf(Buffer.from(pieces.join('')));
    if (article) assertSound(article);
  }), { numRuns: 400 });
});

test('a page that is cut or broken anywhere: sound blocks, no markup in the text', () => {
  for (const page of [indonesianPage, englishPage]) {
    fc.assert(fc.property(fc.nat(page.length), fc.nat(page.length), tag, (cut, at, piece) => {
      const article = articleOf(Buffer.from(`${page.slice(0, at)}${piece}${page.slice(at)}`.slice(0, cut + 1)));
      if (article) assertSound(article);
    }), { numRuns: 150 });
  }
});

test('extraction is the same each time', () => {
  assert.deepEqual(articleOf(Buffer.from(englishPage)), articleOf(Buffer.from(englishPage)));
});
