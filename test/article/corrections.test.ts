import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeReader } from '../../src/article/corrections.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { reader as german } from '../../src/lang/de/reader.ts';
import { reader as english } from '../../src/lang/en/reader.ts';
import { reader as indonesian } from '../../src/lang/id/reader.ts';
import type { Article } from '../../src/model/index.ts';
import { readSnapshot } from '../../src/pages/read.ts';

const rooms = [indonesian, english, german];
const paragraph = 'The harbour council of Velm said on Tuesday that two ferries were held at the northern pier while inspectors looked at their papers, and that both were to sail again by the evening of the next day.';

function extract(inner: string, behind = ''): Article {
  const page = `<html lang="en"><head><title>Ferries held in Velm</title></head><body><article><h1>Ferries held in Velm</h1><p>${paragraph}</p><p>${paragraph.replace('Tuesday', 'Monday')}</p>${inner}</article>${behind}</body></html>`;
  const { snapshot } = readSnapshot({ bytes: Buffer.from(page), fetched: '2026-06-01T00:00:00Z', medium: 'html' });
  return extractArticle(snapshot!, rooms).article;
}

test('notices are told from words about corrections', () => {
  const read = noticeReader(rooms);
  const notices = [
    'Correction: The ferry had 40 seats, not 400.', 'Correction (May 4, 2026): the ferry had 40 seats.', 'Corrections, May 4: the ferry had 40 seats.', 'Editor’s note: An earlier version of this article gave a wrong number of seats.',
    'Ralat: Jumlah kursi kapal itu 40, bukan 400.', 'Koreksi – nama nakhoda telah diperbaiki.', 'Catatan: versi sebelumnya dari artikel ini menyebut 400 kursi.', 'Berichtigung: Die Fähre hatte 40 Plätze.',
    'In einer früheren Version dieses Artikels hieß es, die Fähre habe 400 Plätze.',
  ];
  for (const line of notices) assert.equal(read(line), 'notice', line);
  const others = ['The correction of the map took two days.', 'Correction officers held the pier: nobody passed.', 'An earlier version of the treaty said so.', 'Koreksi harga kapal berlanjut.', 'Corrections'.repeat(200)];
  for (const line of others) assert.equal(read(line), undefined, line);
  assert.equal(read('Correction'), 'label');
});

test('a notice in the text has its offsets', () => {
  const { text, corrections } = extract('<p>An earlier version of this article gave a wrong number of seats. The ferry has forty of them, as its owner told us.</p>');
  const [notice] = corrections ?? [];
  assert.equal(corrections?.length, 1);
  assert.equal(text.slice(notice!.start, notice!.end), notice!.text);
  assert.match(notice!.text, /^An earlier version/);
});

test('a notice outside the text is told without offsets; a page without one has no field', () => {
  assert.deepEqual(extract('', '<footer><p>Correction: The ferry had 40 seats, not 400.</p></footer>').corrections, [{ text: 'Correction: The ferry had 40 seats, not 400.' }]);
  assert.equal('corrections' in extract('', '<footer><a href="/c">Corrections</a> <a href="/about">About us</a></footer>'), false);
});
