/** Reports without quotation marks: source, content, what is no report. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, type Language } from '../claims/coded.ts';

const said = (language: Language, text: string): readonly string[] => coded(language, text).sayings;

test('content leaves out the complementiser and the full stop', () => {
  assert.deepEqual(said('en', 'Turkey said that the road was open.'), ['Turkey: “the road was open”']);
  assert.deepEqual(said('id', 'Turki mengatakan bahwa jalan itu dibuka.'), ['Turki: “jalan itu dibuka”']);
});

test('a report behind its words', () => {
  assert.deepEqual(said('en', 'The road was open again, Turkey said.'), ['Turkey: “The road was open again”']);
  assert.deepEqual(said('id', 'Jalan itu dibuka kembali, kata Turki.'), ['Turki: “Jalan itu dibuka kembali”']);
});

test('according to, before and behind', () => {
  assert.deepEqual(said('id', 'Menurut Kementerian Pertahanan Armenia, jalan itu ditutup.'), ['Kementerian Pertahanan Armenia: “jalan itu ditutup”']);
  assert.deepEqual(said('en', 'The road was shut, according to the Armenian Defence Ministry.'), ['the Armenian Defence Ministry: “The road was shut”']);
});

test('a report set between commas takes the words on both sides', () => {
  assert.deepEqual(said('en', 'In the morning, the Israeli army said, the northern road was shut again.'), ['the Israeli army: “In the morning” … “the northern road was shut again”']);
});

test('"which X denies" denies the statement before', () => {
  assert.deepEqual(said('en', 'Ukraine said Russian forces shelled Kharkiv, which Moscow denies.'), [
    'Ukraine: “Russian forces shelled Kharkiv”', 'Moscow: “Russian forces shelled Kharkiv”',
  ]);
  assert.deepEqual(said('id', 'Ukraina mengatakan pasukan Rusia menembaki Kharkiv, yang dibantah Moskow.'), [
    'Ukraina: “pasukan Rusia menembaki Kharkiv”', 'Moskow: “pasukan Rusia menembaki Kharkiv”',
  ]);
});

test('words that were not said, and aims, are none', () => {
  assert.deepEqual(said('en', 'Israeli troops did not say who had fired.'), []);
  assert.deepEqual(said('id', 'Polisi tidak mengatakan siapa yang menembak.'), []);
  assert.deepEqual(said('en', 'The army built a fence to ensure that the road stayed open.'), []);
});

test('agentless reports have no source', () => {
  for (const [language, text] of [['en', 'Russia is reportedly moving troops to Belarus.'], ['id', 'Rusia dilaporkan mengerahkan pasukan ke Belarus.']] as const) {
    assert.deepEqual(coded(language, text).attributions.map((a) => a.source), [null]);
  }
});

test('the agent of a passive speaks', () => {
  assert.equal(coded('id', 'Bantuan itu disebut oleh Kementerian Luar Negeri Turki sebagai langkah awal.').attributions[0]?.source?.text, 'Kementerian Luar Negeri Turki');
});

test('content ends before the next report joined to it', () => {
  assert.deepEqual(said('en', 'Turkey said the road was open, but Norway said the bridge was shut.'), ['Turkey: “the road was open”', 'Norway: “the bridge was shut”']);
  assert.deepEqual(said('id', 'Turki mengatakan jalan itu dibuka, sementara Norwegia mengatakan jembatan itu ditutup.'), ['Turki: “jalan itu dibuka”', 'Norwegia: “jembatan itu ditutup”']);
});

test('one unable to confirm doubts, and the reports are nobody’s words', { todo: '“laporan bahwa” is given to the one who cannot confirm it, who then both doubts and affirms' }, () => {
  const { attributions, claims } = coded('id', 'Kementerian Luar Negeri Ukraina tidak dapat memastikan laporan bahwa pasukan Rusia menembaki Sumy.');
  const [doubting, reported] = attributions;
  assert.equal(doubting?.source?.text, 'Kementerian Luar Negeri Ukraina');
  assert.equal(reported?.source, null);
  assert.ok(claims.every((c) => c.attribution !== doubting?.id || c.stance === 'doubts'));
});

test('when and where it was said is no part of what was said', () => {
  assert.deepEqual(said('en', 'The road was open again, Turkey said on Monday.'), ['Turkey: “The road was open again”']);
  assert.deepEqual(said('en', 'The road was open again, Turkey said at a meeting in Rome.'), ['Turkey: “The road was open again”']);
});

test('a semicolon parts two reports', () => {
  assert.deepEqual(said('en', 'Two bridges had fallen, Turkey said; Ukraine denied that they were hit.'), ['Turkey: “Two bridges had fallen”', 'Ukraine: “they were hit”']);
});

test('behind a word that opens a clause only what follows the inserted report is reported', () => {
  assert.deepEqual(said('id', 'Menteri Luar Negeri Turki Hakan Demir menolak undangan itu karena, katanya, jalan masih ditutup.').slice(-1), ['Menteri Luar Negeri Turki Hakan Demir: “jalan masih ditutup”']);
});

test('a "that" behind a negation of its own opens no content', () => {
  assert.deepEqual(said('en', 'Turkey said there was no doubt that the bridge had fallen.').slice(0, 1), ['Turkey: “there was no doubt that the bridge had fallen”']);
});

test('who puts a toll at a number says so, and who puts something elsewhere does not', () => {
  assert.deepEqual(said('en', 'The army put the number of dead at seven.'), ['The army: “the number of dead at seven”']);
  assert.deepEqual(said('en', 'Turkey raised its toll to 19 dead and 40 wounded, adding that roads were shut.'), ['Turkey: “to 19 dead and 40 wounded”', 'Turkey: “roads were shut”']);
  assert.deepEqual(said('en', 'The army put seven men at the gate.'), []);
  assert.deepEqual(said('en', 'Turkey put the dead in a common grave.'), []);
  assert.equal(coded('en', 'An American national was put under investigation for rioting in Genoa.').claims[0]?.event.recipients[0]?.entity.country, 'USA');
});

test('a short name is the body of the place named before; in a headline no name is made of the words behind it', () => {
  const names = (text: string): readonly (string | undefined)[] => coded('id', text).attributions.map((a) => a.source?.entity.name);
  assert.deepEqual(names('Polda Papua mengatakan jalan itu ditutup. Polda membantah jembatan itu dibom.'), ['Regional Police of Papua', 'Regional Police of Papua']);
  assert.deepEqual(names('Polda Tetap Bantah Jembatan Dibom\n\nPolda Papua mengatakan jalan itu ditutup.').includes('Regional Police of Papua'), true);
  assert.equal(names('Polda Tetap Bantah Jembatan Dibom\n\nPolda Papua mengatakan jalan itu ditutup.').some((name) => name?.includes('Tetap')), false);
});
