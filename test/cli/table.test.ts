import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createProgress, durationWords } from '../../src/cli/progress.ts';
import { cellWidth, fit, plainLines, table, wrap } from '../../src/cli/table.ts';
import { testIo } from './support.ts';

test('cells: wide letters take two, marks and colours none', () => {
  assert.equal(cellWidth('Yerevan'), 7);
  assert.equal(cellWidth('耶烈万'), 6);
  assert.equal(cellWidth('e\u0301'), 1);
  assert.equal(cellWidth('\u001b[31mred\u001b[39m'), 3);
});

test('cutting and wrapping never pass the width', () => {
  assert.equal(fit('Nagorno-Karabakh', 8), 'Nagorno…');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
    assert.ok(cellWidth(fit(text, width)) <= width);
    for (const line of wrap(text, width)) assert.ok(cellWidth(line) <= width);
  }));
});

test('a table fits its width: columns that may shrink do so, others stay whole', () => {
  const columns = [{ head: 'name' }, { head: 'left', share: 1 }, { head: 'right', share: 2 }];
  const out = table(columns, [['abcdef', 'l'.repeat(60), 'r'.repeat(60)]], 40);
  const [, row = ''] = out.split('\n');
  assert.equal(row.length, 40);
  assert.match(row, /^abcdef {2}l{9}… {2}r{19}…$/);
  assert.equal(table(columns, [], 40), '');
});

test('line feeds and tabs in cells break neither table nor lines', () => {
  assert.equal(plainLines([['a\tb', 'c\nd']]), 'a b\tc d\n');
});

test('progress: silent in pipes, counts, rate and remaining time where wanted', () => {
  let now = 0;
  const quiet = testIo();
  const silent = createProgress(quiet.io, 'documents', false, () => now);
  const loud = testIo();
  const spoken = createProgress(loud.io, 'documents', true, () => now);
  for (let step = 1; step <= 30; step += 1) {
    now += 500;
    silent.step(step / 60);
    spoken.step(step / 60);
  }
  assert.equal(quiet.err(), '');
  assert.match(loud.err(), /^2 documents, 2\.0 a second, 3 %, about 29 s left\n22 documents, 2\.0 a second, 36 %, about 19 s left\n$/);
});

test('durations in words', () => {
  assert.deepEqual([durationWords(12_400), durationWords(200_000), durationWords(3_840_000)], ['12 s', '3 min 20 s', '1 h 04 min']);
});
