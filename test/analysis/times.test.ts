import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, dayOf, mondayOf, weekOf } from '../../src/analysis/calendar.ts';
import { showTime, timesIn } from './times-table.ts';
import type { Lang } from './times-table.ts';

/** One test a row, for what the tables cannot hold: publication unknown, the turn of the year, names that look like times. */
function checkTimes(lang: Lang, published: string | undefined, rows: readonly (readonly [string, readonly string[]])[]): void {
  for (const [text, expected] of rows) test(`${lang}: ${text}`, () => assert.deepEqual(timesIn(text, lang, published).map(showTime), expected));
}

/** Publication unknown: X digits and no days, but what is absolute stays so. */
checkTimes('id', undefined, [
  ['Ahad (27/9)', ['Ahad (27/9) = DATE XXXX-09-27']], ['kemarin', ['kemarin = DATE XXXX-XX-XX']], ['Kamis malam', ['Kamis malam = TIME XXXX-WXX-4TNI']],
  ['pekan lalu', ['pekan lalu = DATE XXXX-WXX']], ['Februari 1988', ['Februari 1988 = DATE 1988-02 1988-02-01..1988-02-29']], ['empat tahun terakhir', ['empat tahun terakhir = DURATION P4Y']],
  ['Senin (28/9/2020)', ['Senin (28/9/2020) = DATE 2020-09-28 2020-09-28..2020-09-28']], ['sejak 1992', ['1992 = DATE 1992 1992-01-01..']], ['pukul 10.00', ['pukul 10.00 = TIME XXXX-XX-XXT10:00']],
]);
checkTimes('en', undefined, [
  ['on Sunday', ['Sunday = DATE XXXX-WXX-7']], ['two days ago', ['two days ago = DATE XXXX-XX-XX']], ['last month', ['last month = DATE XXXX-XX']], ['Sept. 27', ['Sept. 27 = DATE XXXX-09-27']],
  ['in February', ['February = DATE XXXX-02']], ['an hour ago', ['an hour ago = TIME XXXX-XX-XXTXX:XX']], ['last summer', ['last summer = DATE XXXX-SU']],
]);
/** Across the turn of the year, and a weekday that decides the year or the order of day and month. */
checkTimes('id', '2021-01-05', [
  ['Senin (28/12)', ['Senin (28/12) = DATE 2020-12-28 2020-12-28..2020-12-28']], ['bulan lalu', ['bulan lalu = DATE 2020-12 2020-12-01..2020-12-31']],
  ['pekan lalu', ['pekan lalu = DATE 2020-W53 2020-12-28..2021-01-03']], ['pada Desember', ['Desember = DATE 2020-12 2020-12-01..2020-12-31']], ['Selasa', ['Selasa = DATE 2021-01-05 2021-01-05..2021-01-05']],
]);
checkTimes('en', '2020-12-20', [
  ['on 5 January', ['5 January = DATE 2021-01-05 2021-01-05..2021-01-05']], ['Thursday (12/11)', ['Thursday (12/11) = DATE 2020-11-12 2020-11-12..2020-11-12']],
  ['last Sunday, on Sunday', ['last Sunday = DATE 2020-12-13 2020-12-13..2020-12-13', 'Sunday = DATE 2020-12-20 2020-12-20..2020-12-20']],
]);

/** What only looks like a time, and marks that stay outside. */
checkTimes('en', '2020-09-28', [
  ['He told the paper USA Today so.', []], ['from September 16-19, they met', ['September 16-19 = DATE 2020-09-16/2020-09-19 2020-09-16..2020-09-19']],
  ['On Sept. 27, they met', ['Sept. 27 = DATE 2020-09-27 2020-09-27..2020-09-27']],
]);
checkTimes('id', '2020-09-28', [['peraturan 12/POJK.03/2020 itu', []]]);

test('the publication day is the one in its own zone', () => {
  assert.equal(timesIn('hari ini', 'id', '2020-09-28T01:00:00+07:00')[0]?.value, '2020-09-28');
  assert.equal(timesIn('an hour ago', 'en', '2020-09-28T00:30:00Z')[0]?.value, '2020-09-27T23:30');
});

test('days and weeks', () => {
  assert.equal(dayOf(2020, 2, 30), undefined);
  assert.equal(addDays('2020-02-28', 2), '2020-03-01');
  assert.deepEqual(['2020-12-31', '2021-01-03', '2021-01-04', '2018-12-31'].map(weekOf), ['2020-W53', '2020-W53', '2021-W01', '2019-W01']);
  assert.equal(mondayOf('2020-09-27'), '2020-09-21');
});

/** A day of the calendar. */
function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(day) && dayOf(year, month, date) === day;
}

test('no text throws, and what is found in it is a day of the calendar', () => {
  const digits = fc.stringMatching(/^[0-9./:T-]{1,14}$/);
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), digits, fc.constantFrom('٢٧', '२७', '２７/９', '²', 'Ⅻ', '99/99', '31/4', '2021-02-30', '2020-13-01T25:61Z', '0000', '24:00', '٢٠٢٠', ' pukul ', ' on ', ' Sept. ', ' Mei ', ' Uhr '));
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom<Lang>('id', 'en', 'de'), fc.constantFrom(undefined, '2020-02-29T23:59:00+14:00', '1000-01-01', '2999-12-31'), (list, lang, published) => {
    for (const time of timesIn(list.join(''), lang, published)) {
      for (const day of [time.interval?.start, time.interval?.end]) assert.ok(day == null || isDay(day), String(day));
      for (const [day] of time.value.matchAll(/\d{4}-\d\d-\d\d/g)) assert.ok(isDay(day), time.value);
    }
  }), { numRuns: 1000 });
});

test('spans hold and intervals are ordered on any run of words; time is bounded', () => {
  const word = fc.constantFrom('Ahad', 'Minggu', 'minggu', '(', '27/9', ')', 'malam', 'pukul', '15.52', 'WIB', '12', 'Mei', '2021', '-', 'tahun', 'lalu', 'sejak', 'hingga', 'akhir', 'awal', 'dua', 'hari', 'terakhir', '99999999', 'ratus', 'ribu',
    'on', 'Sunday', 'May', '5', ',', '31', 'Feb.', 'two', 'million', 'centuries', 'ago', 'later', 'the', 'last', 'next', 'every', 'week', 'a.m.', 'mid-', 'late', 'since', "'s", '.', '1000', '2099', 'decade', 'to', 'into', 'between', 'and', 'will', 'akan', 'third', 'ke-19', 'running', 'after', 'setelah', 'overnight', 'quarter', 'half', 'kuartal', 'III', 'Christmas', 'setengah', '1990s', 'Agustus-2', '0430', 'GMT');
  const published = fc.constantFrom(undefined, '2020-09-28', '2020-02-29T23:59:00+14:00', '1000-01-01', '2999-12-31', '2020-99-99', 'x');
  fc.assert(fc.property(fc.array(word), fc.constantFrom<Lang>('id', 'en', 'de'), published, (list, lang, instant) => {
    const text = list.join(' ');
    let at = 0;
    for (const time of timesIn(text, lang, instant)) {
      assert.ok(time.start >= at && time.end > time.start && time.from < time.to);
      assert.equal(text.slice(time.start, time.end), time.text);
      assert.match(time.value, /^[-.\dA-Z_:/]+$/);
      const { start, end } = time.interval ?? { start: null, end: null };
      for (const day of [start, end]) assert.ok(day === null || isDay(day), String(day));
      for (const [day] of time.value.matchAll(/\d{4}-\d\d-\d\d/g)) assert.ok(isDay(day), time.value);
      assert.ok(start === null || end === null || start <= end, `${text}: ${start} ${end}`);
      at = time.end;
    }
  }), { numRuns: 2000 });
  for (const unit of ['dua ratus ribu ', '27 Mei - ', 'two two-day ', 'Minggu , ', '1992 - ', 'a few ', 'Friday to ', 'will on Friday , ', 'two days after ', 'akan Jumat ']) {
    const before = process.cpuUsage().user;
    timesIn(unit.repeat(10_000), 'id', '2020-09-28');
    timesIn(unit.repeat(10_000), 'en', '2020-09-28');
    assert.ok((process.cpuUsage().user - before) / 1000 < 4000, `slow on ${unit}`);
  }
});
