/** Whole sentences to whole rows: what the coding rules promise. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, only, slice, wrongSlices, type Language } from './coded.ts';

const rows = (language: Language, text: string): readonly string[] => coded(language, text).rows;

test('an accusation is two rows', () => {
  const two = ['ACCUSE: ARM > AZE', 'ASSAULT: AZE > – by ARM'];
  assert.deepEqual(rows('en', 'Armenia accused Azerbaijan of shelling Stepanakert.'), two);
  assert.deepEqual(rows('id', 'Armenia menuduh Azerbaijan menembaki Stepanakert.'), two);
});

test('a denial is one row: the event as if it had happened', () => {
  assert.deepEqual(rows('en', 'Israel denied that it had bombed the hospital.'), ['ASSAULT: ISR > – by ISR denies']);
  assert.deepEqual(rows('id', 'Israel membantah telah mengebom rumah sakit itu.'), ['ASSAULT: ISR > – by ISR denies']);
});

test('"which X denies": one row each', () => {
  const two = ['ASSAULT: RUS/MIL > – by UKR', 'ASSAULT: RUS/MIL > – by RUS/GOV denies'];
  assert.deepEqual(rows('en', 'Ukraine said Russian forces shelled Kharkiv, which Moscow denies.'), two);
  assert.deepEqual(rows('id', 'Ukraina mengatakan pasukan Rusia menembaki Kharkiv, yang dibantah Moskow.'), two);
});

test('unable to confirm doubts', () => {
  assert.deepEqual(coded('en', "Ukraine's Foreign Ministry could not confirm reports that Russian forces had shelled Sumy.").claims.map((c) => c.stance), ['doubts']);
});

test('words of distance are the publisher’s', () => {
  assert.deepEqual(rows('en', 'Russian forces allegedly shelled Sumy.'), ['ASSAULT: RUS/MIL > – distances']);
  assert.deepEqual(rows('id', 'Pasukan Rusia diduga menembaki kota Sumy.'), ['ASSAULT: RUS/MIL > – distances']);
  assert.equal(only(coded('en', 'Russian forces shelled Sumy.'), 'ASSAULT').commitment, 'states');
  assert.equal(only(coded('en', 'Ukraine said Russian forces shelled Sumy.'), 'ASSAULT').commitment, 'attributes');
  assert.equal(only(coded('en', 'Ukraine claimed that Russian forces shelled Sumy.'), 'ASSAULT').commitment, 'distances');
});

test('what is demanded is no row', () => {
  assert.deepEqual(rows('en', 'Turkey urged Armenia and Azerbaijan to stop fighting.'), ['REQUEST: TUR > ARM + AZE']);
  assert.deepEqual(rows('id', 'Turki mendesak Armenia dan Azerbaijan menghentikan pertempuran.'), ['REQUEST: TUR > ARM + AZE']);
});

test('a demand ends where the next act of its speaker is joined on', () => {
  assert.deepEqual(rows('en', 'Turkey urged Armenia to stop fighting and condemned Azerbaijan.').length, 2);
});

test('words without an act are no claim; the attribution stands', () => {
  const { claims, attributions } = coded('en', 'Turkey said the weather was mild.');
  assert.equal(claims.length, 0);
  assert.equal(attributions.length, 1);
  assert.deepEqual(rows('id', 'Kesebelasan Italia menang tiga gol.'), []);
});

test('a bare noun is coded only where it names a particular act', () => {
  assert.deepEqual(rows('en', 'The war goes on.'), []);
  assert.deepEqual(rows('en', 'Attacks are a sad thing.'), []);
  assert.equal(rows('en', 'The attack on Monday changed nothing.').length, 1);
});

test('what somebody does by speaking is told by the publisher', () => {
  assert.deepEqual(rows('en', '"We condemn Azerbaijan," said Armenia.').map((row) => row.includes(' by ')), [false]);
});

test('passage, trigger and ids', () => {
  const text = 'It rained. Russian forces shelled Kharkiv on Monday. They left.';
  const { claims } = coded('en', text);
  const [claim] = claims;
  assert.ok(claim !== undefined);
  assert.equal(claim.id, 'c1');
  assert.equal(slice(text, claim.passage), 'Russian forces shelled Kharkiv on Monday.');
  assert.equal(slice(text, claim.event.trigger), 'shelled');
  assert.deepEqual(claim.rules.length > 0 && claim.rules[0]?.startsWith('en.'), true);
});

test('every offset is exact, also behind characters outside the basic plane', () => {
  for (const [language, text] of [
    ['en', '🕊️ “Russian forces shelled Kharkiv,” Ukraine’s Foreign Ministry said on Monday — 𝟏𝟐 people died, at least 16 were wounded.'],
    ['id', '🕊️ “Pasukan Rusia menembaki Kharkiv,” kata Kementerian Luar Negeri Ukraina, Senin (12/1). Sedikitnya 16 orang terluka di Sumy.'],
  ] as const) {
    const { claims, attributions } = coded(language, text);
    assert.ok(claims.length > 0 && attributions.length > 0);
    assert.deepEqual(wrongSlices(text, [claims, attributions]), []);
  }
});

test('a planned meeting is AGREE in every language', () => {
  assert.equal(coded('id', 'Menteri luar negeri Turki dan Rusia akan bertemu di Ankara pada Jumat.').claims[0]?.event.type, 'AGREE');
  assert.equal(coded('en', 'The foreign ministers of Turkey and Russia will meet in Ankara on Friday.').claims[0]?.event.type, 'AGREE');
});
