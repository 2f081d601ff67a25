/** When events happened. Published on Thursday, 15 January 2026. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, daysOf, type Language } from './coded.ts';

const days = (language: Language, text: string, published?: string | null): readonly string[] => coded(language, text, published === undefined ? '2026-01-15T12:00:00Z' : published).claims.map(daysOf);

test('weekdays are the last such day on or before publication', () => {
  assert.deepEqual(days('en', 'Israeli warplanes bombed Damascus on Sunday.'), ['2026-01-11..2026-01-11 certain']);
  assert.deepEqual(days('id', 'Pesawat tempur Israel mengebom Damaskus pada Ahad.'), ['2026-01-11..2026-01-11 certain']);
  assert.deepEqual(days('id', 'Pesawat tempur Israel mengebom Damaskus pada Kamis (15/1).'), ['2026-01-15..2026-01-15 certain']);
});

test('what the words leave open is the running day, else publication', () => {
  assert.deepEqual(days('en', 'Russian forces shelled Kharkiv on Monday. They also bombed Sumy.'), ['2026-01-12..2026-01-12 certain', '2026-01-12..2026-01-12 implied']);
  assert.deepEqual(days('id', 'Pasukan Rusia menembaki Kharkiv pada Senin (12/1). Mereka juga mengebom Sumy.'), ['2026-01-12..2026-01-12 certain', '2026-01-12..2026-01-12 implied']);
  assert.deepEqual(days('en', 'Russian forces shelled Kharkiv.'), ['2026-01-15..2026-01-15 implied']);
  assert.deepEqual(days('en', 'Russian forces shelled Kharkiv.', null), ['none']);
});

test('each of two acts keeps its own time', () => {
  const kidnapped = ['2025-12-01..2025-12-31 certain', '2026-01-12..2026-01-12 certain'];
  assert.deepEqual(days('en', 'Nine students kidnapped last month were freed on Monday.'), kidnapped);
  assert.deepEqual(days('id', 'Sembilan siswa yang diculik bulan lalu dibebaskan pada Senin.'), kidnapped);
  assert.deepEqual(days('en', 'Russian forces attacked Kharkiv on Monday and bombed Sumy on Tuesday.'), ['2026-01-12..2026-01-12 certain', '2026-01-13..2026-01-13 certain']);
});

test('joined acts share the one time of their sentence', () => {
  assert.deepEqual(days('en', 'On Monday Russian forces attacked Kharkiv and bombed Sumy.'), ['2026-01-12..2026-01-12 certain', '2026-01-12..2026-01-12 certain']);
  assert.deepEqual(days('en', 'Russian forces attacked Kharkiv on Monday and bombed Sumy.'), ['2026-01-12..2026-01-12 certain', '2026-01-12..2026-01-12 certain']);
});

test('the day on which somebody speaks dates no event', () => {
  assert.deepEqual(days('en', 'Russia said on Tuesday that Ukraine attacked Belgorod on Sunday.'), ['2026-01-11..2026-01-11 certain']);
  assert.deepEqual(days('en', '"Enemy drones hit the port on Friday," the Ukrainian navy said on Tuesday.'), ['2026-01-09..2026-01-09 certain']);
});

test('a headline takes the first day of the body', () => {
  assert.deepEqual(days('en', 'Turkey bombs Idlib\n\nRussian forces shelled Kharkiv on Monday.'), ['2026-01-12..2026-01-12 implied', '2026-01-12..2026-01-12 certain']);
});

test('a year is an interval', () => {
  assert.deepEqual(days('en', 'In 1988 Iraqi forces attacked Halabja.'), ['1988-01-01..1988-12-31 certain']);
});

test('a year before a noun it does not count', () => {
  assert.deepEqual(days('id', 'Pada 1988 pasukan Irak menyerang Halabja.'), ['1988-01-01..1988-12-31 certain']);
});

test('a weekday still to come', () => {
  assert.deepEqual(days('en', 'The foreign ministers of Turkey and Russia will meet in Ankara on Friday.'), ['2026-01-16..2026-01-16 certain']);
});

test('what is said about a deed is news of the day of publication', () => {
  assert.deepEqual(days('en', 'Russian forces shelled Kharkiv on Monday. Ukraine accused Russia of targeting civilians.').slice(0, 2), ['2026-01-12..2026-01-12 certain', '2026-01-15..2026-01-15 implied']);
  assert.deepEqual(days('id', 'Pasukan Rusia menembaki Kharkiv pada Senin (12/1). Ukraina menuduh Rusia membidik warga sipil.').slice(0, 2), ['2026-01-12..2026-01-12 certain', '2026-01-15..2026-01-15 implied']);
});

test('the day of the denial is not the day of the deed', () => {
  assert.deepEqual(days('en', 'Azerbaijan denied on Wednesday that its troops had shelled the village a day earlier.'), ['2026-01-13..2026-01-13 certain']);
});

test('help with no time named is a state that still runs on', () => {
  assert.deepEqual(days('en', 'Iran sent weapons to Hezbollah.'), ['*..2026-01-15 implied']);
});

test('how long the dead were counted is not when the blow fell', () => {
  assert.deepEqual(days('en', 'Rockets hit a clinic in Kharkiv on Sunday. Doctors said nine people had died since Sunday.'), ['2026-01-11..2026-01-11 certain', '2026-01-11..2026-01-11 implied']);
  assert.deepEqual(days('en', 'Russian forces have shelled Kharkiv since Sunday.'), ['2026-01-11..2026-01-15 certain']);
  assert.deepEqual(days('en', 'Shelling has killed nine people in Kharkiv over the past two days.').map((day) => day.split(' ')[1]), ['certain']);
});
