import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns } from '../../src/outputs/columns.ts';
import { csvLines, jsonLines } from '../../src/outputs/export-lines.ts';
import { claimRows, type ClaimRow } from '../../src/outputs/rows.ts';
import { fakeCode } from '../cli/fake-coder.ts';

const rowsOf = (text: string, title?: string): ClaimRow[] => [...claimRows(fakeCode({ id: 'd', text, ...(title === undefined ? {} : { title }) }))];

/** A small reader of CSV, written apart from the writer: fields with quotes, doubled quotes, line feeds inside. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

test('one line a claim, one field a column, quotes and line feeds kept', () => {
  const title = 'He said: "no,\nnever"';
  const [head, ...rows] = readCsv([...csvLines(rowsOf('A shelled B. C shelled D.', title))].join(''));
  assert.deepEqual(head, columns.map((column) => column.name));
  assert.equal(rows.length, 2);
  for (const row of rows) assert.equal(row.length, columns.length);
  assert.equal(rows[0]?.[columns.findIndex((column) => column.name === 'title')], title);
});

test('a cell that a spreadsheet would run gets an apostrophe, numbers do not', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    const rows = readCsv([...csvLines(rowsOf('A shelled B.', `${start}cmd|' /C calc'!A0`))].join('').replaceAll('\r', '␍'));
    assert.equal(rows[1]?.[columns.findIndex((column) => column.name === 'title')], `'${start.replace('\r', '␍')}cmd|' /C calc'!A0`, JSON.stringify(start));
  }
  const [row] = rowsOf('A shelled B.');
  assert.ok(row);
  const south: ClaimRow = { ...row, claim: { ...row.claim, event: { ...row.claim.event, place: { text: 'x', name: 'x', country: null, latitude: -6.2, longitude: 106.8, precision: 'city' } } } };
  assert.match([...csvLines([south])][1] ?? '', /,-6\.2,106\.8,/);
});

test('the byte-order mark comes on request only', () => {
  assert.ok([...csvLines([], true)][0]?.startsWith('\ufeffclaim,'));
  assert.ok([...csvLines([])][0]?.startsWith('claim,'));
});

test('offsets are given in UTF-16 code units and in code points', () => {
  const text = '\u{1f680}\u{1f680} A shelled B.';
  const [row] = [...jsonLines(rowsOf(text))].map((line) => JSON.parse(line));
  assert.equal(text.slice(row.trigger_start, row.trigger_end), 'shelled');
  assert.equal([...text].slice(row.trigger_start_cp, row.trigger_end_cp).join(''), 'shelled');
  assert.equal(row.trigger_start - row.trigger_start_cp, 2);
});

test('column names differ, and each says what it is in a sentence', () => {
  assert.equal(new Set(columns.map((column) => column.name)).size, columns.length);
  for (const column of columns) assert.match(column.description, /\.$/, column.name);
});
