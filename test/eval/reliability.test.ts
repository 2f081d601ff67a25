/** How far stated confidence and shares of right claims lie apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binsOf, calibrationError, isRight, judgedOf, rankingOf, type Judged } from '../../src/eval/reliability.ts';
import { evaluate } from '../../src/eval/evaluate.ts';
import { goldOf, record } from './documents.ts';

const at = (confidence: number, ...right: boolean[]): Judged[] => right.map((one) => ({ confidence, right: one }));

test('the error is the distance of tenths, weighed by what they hold', () => {
  assert.equal(calibrationError(at(0.5, true, false)), 0);
  assert.equal(calibrationError([]), 0);
  assert.ok(Math.abs(calibrationError([...at(0.9, true, true, true), ...at(0.2, true)]) - (0.75 * 0.1 + 0.25 * 0.8)) < 1e-12);
  assert.deepEqual(binsOf([...at(1, true), ...at(0.95, false)]).map(({ from, count }) => [from, count]), [[0.9, 2]]);
});

test('ranking is the chance that a right claim is surer, ties half', () => {
  assert.equal(rankingOf([...at(0.9, true), ...at(0.1, false)]), 1);
  assert.equal(rankingOf([...at(0.5, true, false)]), 0.5);
  assert.equal(rankingOf(at(0.5, true)), undefined);
});

test('a claim is right from .8 on, whole or with one part wrong', () => {
  const base = record();
  const { verdicts } = evaluate([{ gold: goldOf(base), record: base }]);
  assert.ok(verdicts.every((verdict) => verdict.credit > 0.999));
  assert.equal(judgedOf(verdicts).length, base.claims.length);
  const verdict = { document: 'd', verdict: 'lenient', why: '' } as const;
  assert.equal(isRight({ ...verdict, credit: 0.4 + 0.2 + 0.2 }), true);
  assert.equal(isRight({ ...verdict, credit: 0.7 }), false);
});
