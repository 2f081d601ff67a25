import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelVersion, readModel, writeModel } from '../../../src/analysis/engine/weights.ts';
import { SaksiError } from '../../../src/model/problem.ts';

const model = {
  language: 'xx',
  tables: { one: { bits: 2, classes: 3, scale: 0.5, cells: Int8Array.from([1, -2, 3, -4, 5, -6, 127]) }, two: { bits: 1, classes: 1, scale: 1, cells: Int8Array.from([9, 8, 7]) } },
  lists: { labels: ['a', 'ü'] },
  texts: { words: 'satu\tNOUN\nbön' },
};
const bytes = writeModel(model);

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof SaksiError, String(error));
    return error.code;
  }
  return 'none';
};

test('a model read is the model written', () => {
  const { digest, ...read } = readModel(bytes, 'm');
  assert.deepEqual(read, model);
  assert.match(digest, /^[0-9a-f]{64}$/);
});

test('bytes in the middle of a larger buffer are read in place', () => {
  const wide = new Uint8Array(bytes.length + 10);
  wide.set(bytes, 5);
  assert.deepEqual([...(readModel(wide.subarray(5, 5 + bytes.length), 'm').tables['two']?.cells ?? [])], [9, 8, 7]);
});

test('the same model gives the same bytes', () => assert.deepEqual(writeModel(model), bytes));

test('a file of another kind is told from a model', () => {
  for (const other of [new Uint8Array(0), Buffer.from('<html>'), Buffer.from('x'), new Uint8Array(4096)]) assert.equal(codeOf(() => readModel(other, 'm')), 'P025');
});

test('a cut anywhere is told', () => {
  for (let length = 1; length < bytes.length; length++) assert.equal(codeOf(() => readModel(bytes.subarray(0, length), 'm')), 'P026', `cut at ${length}`);
});

test('another version is told, with both numbers', () => {
  const newer = Buffer.from(bytes);
  newer.writeUInt32LE(modelVersion + 1, 8);
  assert.throws(() => readModel(newer, 'm.bin'), new RegExp(`m\\.bin.*version ${modelVersion + 1}.*version ${modelVersion}`));
  assert.equal(codeOf(() => readModel(newer, 'm')), 'P027');
});

test('one wrong bit anywhere behind the head is told', () => {
  for (let at = 52; at < bytes.length; at += 7) {
    const wrong = Buffer.from(bytes);
    wrong[at] = (wrong[at] ?? 0) ^ 1;
    assert.equal(codeOf(() => readModel(wrong, 'm')), 'P028');
  }
  assert.equal(codeOf(() => readModel(Buffer.concat([bytes, Buffer.from('more')]), 'm')), 'P028');
});
