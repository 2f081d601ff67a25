/** "Baku denied the accusation": the act last told by somebody else is denied, its doer left out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, daysOf } from './coded.ts';

test('time, place and kind come from the charge', () => {
  for (const [language, text] of [
    ['en', 'Armenia said Azerbaijani forces shelled Stepanakert on Sunday. Baku denied the accusation.'],
    ['id', 'Armenia mengatakan pasukan Azerbaijan menembaki Stepanakert pada Ahad. Baku membantah tudingan itu.'],
  ] as const) {
    const { claims, rows } = coded(language, text);
    assert.deepEqual(rows, ['ASSAULT: AZE/MIL > – by ARM', 'ASSAULT: – > – by AZE/GOV denies']);
    const [charge, denial] = claims;
    assert.ok(charge !== undefined && denial !== undefined);
    assert.equal(daysOf(denial), '2026-01-11..2026-01-11 implied');
    assert.equal(denial.event.place?.name, 'Stepanakert');
    assert.equal(denial.event.mode, charge.event.mode);
    assert.ok(denial.passage.start > charge.passage.end - 1, 'the passage is the denial’s own sentence');
  }
});

test('nothing to point back to, no claim', () => {
  assert.deepEqual(coded('en', 'Baku denied the accusation.').claims, []);
});

test('a denial of what the same source said points nowhere', () => {
  assert.deepEqual(coded('en', 'Armenia said Azerbaijani forces shelled Stepanakert. Armenia denied the accusation.').rows, ['ASSAULT: AZE/MIL > – by ARM']);
});

test('another denial right behind it points back too', () => {
  assert.equal(coded('id', 'Ukraina mengatakan pasukan Rusia menembaki Sumy. Moskow membantah tuduhan tersebut.').rows[1], 'ASSAULT: – > – by RUS/GOV denies');
});

const last = (language: 'en' | 'id', text: string): string | undefined => coded(language, text).rows.at(-1);

test('rejecting, withdrawing and calling untrue deny what they name', () => {
  const charge = 'Armenia said Azerbaijani forces shelled Stepanakert on Sunday. ';
  for (const answer of ['Baku rejected the allegation as absurd.', 'Baku dismissed the account.', '"The allegations are baseless," Baku said.']) assert.equal(last('en', charge + answer)?.endsWith('by AZE/GOV denies'), true, answer);
  assert.equal(coded('en', `${charge}Baku rejected the plan.`).claims.some((c) => c.stance !== 'affirms'), false);
  const tuduhan = 'Armenia mengatakan pasukan Azerbaijan menembaki Stepanakert pada Ahad. ';
  for (const answer of ['Baku menolak tuduhan itu.', '"Tuduhan Armenia tidak berdasar," kata Baku.']) assert.equal(last('id', tuduhan + answer)?.endsWith('denies'), true, answer);
});

test('an apposition denies what stands before it, and both sides are heard', () => {
  for (const [language, text] of [
    ['en', 'Ukraine said Russian forces shelled Sumy, a claim Moscow denies.'],
    ['id', 'Ukraina mengatakan pasukan Rusia menembaki Sumy, klaim yang ditolak Moskow.'],
  ] as const) assert.deepEqual(coded(language, text).claims.map((c) => c.stance), ['affirms', 'denies'], text);
});

test('figures point to the toll last told, an account to the act', () => {
  const told = 'Armenia said Azerbaijani forces shelled Stepanakert, killing nine people. ';
  assert.equal(last('en', `${told}The figures could not be independently verified.`), 'ASSAULT: – > – by nobody doubts');
  assert.equal(last('en', `${told}Kenya could not verify the account.`), 'ASSAULT: – > – by KEN doubts');
  assert.equal(last('id', 'Armenia mengatakan pasukan Azerbaijan menembaki Stepanakert. Kabar itu belum dapat diverifikasi.'), 'ASSAULT: – > – by nobody doubts');
});

test('a denial without an act of its own denies the charge that speaks of the same things', () => {
  const charge = 'Armenia said an Azerbaijani drone hit Stepanakert. ';
  assert.equal(last('en', `${charge}Baku denied that the drone was its own.`)?.endsWith('by AZE/GOV denies'), true);
  assert.deepEqual(coded('en', `${charge}Kenya denied that prices were high.`).claims.map((c) => c.stance), ['affirms']);
});

test('who is charged answers with a plain negation of the same things; a stranger does not', () => {
  const charge = 'Witnesses said Kenyan police fired live ammunition at protesters in Nairobi. ';
  assert.equal(coded('en', `${charge}"No live ammunition was issued to any officer," Kenyan police said.`).claims.at(-1)?.stance, 'denies');
  assert.equal(coded('en', `${charge}"No live ammunition was issued to any officer," Ghana said.`).claims.some((c) => c.stance === 'denies'), false);
});

test('who is blamed for what was told before has done it, and two who blame each other each name the other', () => {
  const told = (language: 'en' | 'id', text: string): readonly string[] => coded(language, text).claims.filter((c) => c.event.type === 'ASSAULT' && c.attribution !== null)
    .map((c) => c.event.actors.map(({ entity }) => entity.country).join());
  assert.deepEqual(told('en', 'A strike on Stepanakert killed nine people. Armenia and Azerbaijan blame each other for it.'), ['AZE', 'ARM']);
  assert.deepEqual(told('en', 'A strike on Stepanakert killed nine people. Armenia blamed Azerbaijan for it.'), ['AZE']);
  assert.deepEqual(told('id', 'Serangan di Stepanakert menewaskan sembilan orang. Armenia dan Azerbaijan saling menyalahkan atas serangan itu.'), ['AZE', 'ARM']);
  assert.deepEqual(told('en', 'Armenia and Azerbaijan blame each other for it.'), [], 'nothing was told before');
  assert.deepEqual(told('en', 'A strike on Stepanakert killed nine people. Armenia praised Azerbaijan for it.'), []);
});
