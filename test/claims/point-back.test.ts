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
