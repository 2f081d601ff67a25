import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineReader } from '../../src/article/bylines.ts';
import { datelineOf, isDatelineAlone } from '../../src/article/dateline.ts';
import { reader as english } from '../../src/lang/en/reader.ts';
import { reader as indonesian } from '../../src/lang/id/reader.ts';

const reader = bylineReader([indonesian, english]);
const labelled = (line: string): string[] => reader.labelled(line).map(({ name, role }) => `${name}/${role}`);
const plain = (line: string): string[] => reader.plain(line).map(({ name, role }) => `${name}/${role}`);

test('labels give the roles', () => {
  assert.deepEqual(labelled('Rep: Sari Wulandari/ Red: Tomi Gunadi'), ['Sari Wulandari/reporter', 'Tomi Gunadi/editor']);
  assert.deepEqual(labelled('Penulis: Lina Marpaung | Penyunting: Agus Wirawan'), ['Lina Marpaung/reporter', 'Agus Wirawan/editor']);
  assert.deepEqual(labelled('Pewarta: Budi Santika/Ade K Editor: Rina Dewi'), ['Budi Santika/reporter', 'Ade K/reporter', 'Rina Dewi/editor']);
  assert.deepEqual(labelled('Photographer: Ilse Brandt'), ['Ilse Brandt/photographer']);
});

test('by X and Y in a place', () => {
  assert.deepEqual(labelled('By Mina Calder and Jonas de la Cruz in Velm'), ['Mina Calder/reporter', 'Jonas de la Cruz/reporter']);
  assert.deepEqual(labelled('By Harbor Wire, wire | Steph Orland, producer'), ['Harbor Wire/contributor', 'Steph Orland/editor']);
  assert.deepEqual(plain('Arif Setia Pewarta · Dewi Kusuma Editor'), ['Arif Setia/reporter', 'Dewi Kusuma/editor']);
});

test('sentences are no by-lines', () => {
  for (const line of ['By the end of the week both sides had left', 'By Monday', 'Editor', 'Rep: 12 votes', '']) assert.deepEqual(labelled(line), [], line);
});

const dateline = (text: string, lead?: string): [string, string, string] | undefined => {
  const found = datelineOf(text, lead);
  return found && [found.place, found.outlet, text.slice(found.length)];
};

test('datelines are told from the story', () => {
  assert.deepEqual(dateline('KABAR.CO.EXAMPLE, BATAM -- Dua kapal'), ['BATAM', 'KABAR.CO.EXAMPLE', 'Dua kapal']);
  assert.deepEqual(dateline('BATAM, Kabar.example – Dua kapal'), ['BATAM', 'Kabar.example', 'Dua kapal']);
  assert.deepEqual(dateline('Batam, Riau (Kabar Selat) - Dua kapal'), ['Batam, Riau', 'Kabar Selat', 'Dua kapal']);
  assert.deepEqual(dateline('VELM, Northland, May 4 (Harbor Wire) — Envoys left'), ['VELM, Northland', 'Harbor Wire', 'Envoys left']);
  assert.deepEqual(dateline("N'DJAMENA — A convoy"), ["N'DJAMENA", '', 'A convoy']);
  assert.deepEqual(dateline('Jakarta - Presiden berangkat'), ['Jakarta', '', 'Presiden berangkat']);
  assert.deepEqual(dateline('Kabar.example, Batam Dua kapal', 'Kabar.example, Batam'), ['Batam', 'Kabar.example', 'Dua kapal']);
  assert.equal(isDatelineAlone('Jakarta -')?.place, 'Jakarta');
});

test('sentences with a dash are no datelines', () => {
  for (const text of ['Calder - the envoy - left', 'The army said - it left', 'Northern-backed forces left', 'Both sides — he said — left', 'Envoys left Velm']) assert.equal(datelineOf(text), undefined, text);
});

test('a date in the line of names is no part of them', () => {
  assert.deepEqual(labelled('Editor: Dewi Larasati Kamis, 4 Juni 2026 pukul 08.10 WIB'), ['Dewi Larasati/editor']);
  assert.deepEqual(labelled('By Mina Calder June 4, 2026'), ['Mina Calder/reporter']);
  assert.deepEqual(labelled('By Mina Calder, Updated 4 June 2026'), ['Mina Calder/reporter']);
  assert.deepEqual(labelled('By April Calder and May Okoro'), ['April Calder/reporter', 'May Okoro/reporter']);
});

test('credits at the foot name each part of the work', () => {
  assert.deepEqual(
    labelled('(Reporting by Mina Calder in Velm and Jonas Okoro; Additional reporting by Lea Brandt; Editing by Tom Arden)'),
    ['Mina Calder/reporter', 'Jonas Okoro/reporter', 'Lea Brandt/contributor', 'Tom Arden/editor'],
  );
});

test('desks keep their word, and who stands behind "with" has helped', () => {
  assert.deepEqual(labelled('By Harbor Ledger staff, with Coast Wire'), ['Harbor Ledger staff/reporter', 'Coast Wire/contributor']);
  assert.deepEqual(labelled('Reporting by Coast Wire newsroom in Velm'), ['Coast Wire newsroom/reporter']);
  assert.deepEqual(labelled('By Mina Calder, with reporting by Lea Brandt'), ['Mina Calder/reporter', 'Lea Brandt/contributor']);
});

test('agencies are known by their names', () => {
  for (const name of ['Coast Wire', 'Reuters', 'Hill News Agency', 'Kantor Berita Selat']) assert.ok(reader.isAgency(name), name);
  for (const name of ['Mina Calder', 'Mina Calder, Reuters', 'Wirewright']) assert.ok(!reader.isAgency(name), name);
});

test('the first word of a label is no name', () => {
  assert.deepEqual(plain('Mina Calder | Published 4 June 2026 | Written for the Ledger'), ['Mina Calder/reporter']);
});
