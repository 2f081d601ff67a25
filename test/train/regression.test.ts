/** Weights learned from examples made up here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regress, type Example } from '../../train/regression.ts';

const example = (right: boolean, signals: Example['signals'], times = 1): Example[] => Array.from({ length: times }, () => ({ signals, right }));

const settings = { ridge: 0.01, rounds: 3000, signs: {} };

test('shares come out as log-odds', () => {
  const { base, a } = regress([...example(true, {}, 30), ...example(false, {}, 10), ...example(true, { a: 1 }, 10), ...example(false, { a: 1 }, 30)], settings);
  assert.ok(Math.abs((base ?? 0) - Math.log(3)) < 0.02, String(base));
  assert.ok(Math.abs((a ?? 0) + 2 * Math.log(3)) < 0.05, String(a));
});

test('a weight keeps its sign, and a strong leaning keeps it small', () => {
  const against = [...example(false, { a: 1 }, 20), ...example(true, {}, 20)];
  assert.equal(regress(against, { ...settings, signs: { a: 1 } })['a'], 0);
  const free = regress(against, settings)['a'] ?? 0;
  const held = regress(against, { ...settings, ridge: 20 })['a'] ?? 0;
  assert.ok(free < held && held < 0);
});

test('same examples, same weights, in the order of their names', () => {
  const examples = [...example(true, { b: 1, a: 0.5 }, 3), ...example(false, { a: 1 }, 2)];
  assert.deepEqual(regress(examples, settings), regress(examples, settings));
  assert.deepEqual(Object.keys(regress(examples, settings)), ['base', 'a', 'b']);
});
