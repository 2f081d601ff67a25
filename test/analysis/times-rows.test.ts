/** Every row of the tables of time expressions: span, type, TIMEX3 value and days. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showTime, timeRows, timesIn } from './times-table.ts';
import type { Lang } from './times-table.ts';

for (const lang of ['en', 'id', 'de'] satisfies Lang[]) {
  const least = lang === 'de' ? 60 : 150;
  test(`${lang}: the table is long enough, and no row stands twice`, () => {
    const rows = timeRows(lang).map((row) => `${row.published} ${row.text}`);
    assert.ok(rows.length >= least);
    assert.deepEqual(rows.filter((row, k) => rows.indexOf(row) !== k), []);
  });
  for (const row of timeRows(lang)) {
    test(`${lang}: ${row.kind}: ${row.text}`, row.todo === '' ? {} : { todo: row.todo }, () => {
      assert.deepEqual(timesIn(row.text, lang, row.published).map(showTime), row.expected);
    });
  }
}
