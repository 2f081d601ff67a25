import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sumMoves } from '../../../src/analysis/engine/parser.ts';
import { scorerOf, scratch, sum } from '../../../src/analysis/engine/scoring.ts';

const byte = fc.integer({ min: -127, max: 127 });

test('bytes summed four at a time are the bytes summed one by one', () => {
  const table = fc.integer({ min: 1, max: 40 }).chain((classes) => fc.record({ classes: fc.constant(classes), cells: fc.array(byte, { minLength: 64 + classes, maxLength: 64 + classes }), features: fc.array(fc.integer({ min: 0, max: 63 }), { maxLength: 160 }) }));
  fc.assert(fc.property(table, ({ classes, cells, features }) => {
    const { scores } = scratch();
    const scorer = scorerOf({ bits: 6, classes, scale: 1, cells: Int8Array.from(cells) });
    sum(scorer.cells, classes, Int32Array.from(features), features.length, scores);
    const expected = Array.from({ length: classes }, (_, c) => features.reduce((total, at) => total + (cells[at + c] ?? 0), 0));
    assert.deepEqual([...scores.subarray(0, classes)], expected);
    if (classes !== 3) return;
    sumMoves(scorer.cells, Int32Array.from(features), features.length, scores);
    assert.deepEqual([...scores.subarray(0, 3)], expected);
  }));
});

test('the greatest and the least bytes do not run over', () => {
  for (const extreme of [127, -127]) {
    const { scores } = scratch();
    const scorer = scorerOf({ bits: 2, classes: 3, scale: 1, cells: new Int8Array(7).fill(extreme) });
    for (const add of [sum.bind(undefined, scorer.cells, 3), sumMoves.bind(undefined, scorer.cells)]) {
      add(new Int32Array(160), 160, scores);
      assert.deepEqual([...scores.subarray(0, 3)], [160 * extreme, 160 * extreme, 160 * extreme]);
    }
  }
});
