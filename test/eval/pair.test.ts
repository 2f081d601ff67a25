/** Pairing gold with predicted rows, and F1 by hand-counted examples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bagF1, bagHits, f1, pairBest, placedWords } from '../../src/eval/pair.ts';

test('the best likeness is paired first, one to one, nothing below the least', () => {
  const likeness = [[0.6, 0.9], [0.5, 0.8], [0.4, 0.1]];
  const pairs = pairBest([0, 1, 2], [0, 1], (g, p) => likeness[g]?.[p] ?? 0, 0.45);
  assert.deepEqual(pairs.map((p) => [p.gold, p.predicted]), [[0, 1], [1, 0]]);
  assert.deepEqual(pairBest([0], [0], () => 0.4, 0.45), []);
});

test('equals are paired in order', () => {
  assert.deepEqual(pairBest([0, 1], [0, 1], () => 1, 0.5).map((p) => [p.gold, p.predicted]), [[0, 0], [1, 1]]);
});

test('pairs are one to one whatever the likeness', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), { maxLength: 6 }), (table) => {
    const pairs = pairBest(table, [0, 1, 2, 3], (row, p) => row[p] ?? 0, 0.5);
    assert.equal(new Set(pairs.map((p) => p.gold)).size, pairs.length);
    assert.equal(new Set(pairs.map((p) => p.predicted)).size, pairs.length);
    for (const p of pairs) assert.ok(p.likeness >= 0.5);
  }), { numRuns: 100 });
});

test('F1: harmonic mean of precision and recall', () => {
  assert.equal(f1(2, 4, 4), 0.5);
  assert.equal(f1(1, 1, 3), 0.5);
  assert.equal(f1(0, 0, 0), 0);
  assert.equal(f1(0, 3, 0), 0);
});

test('bags count repeats', () => {
  assert.equal(bagHits(['a', 'a', 'b'], ['a', 'a', 'a']), 2);
  assert.equal(bagF1(['a', 'a', 'b'], ['a', 'a', 'a']), 2 / 3);
  assert.equal(bagF1([], []), 1);
  assert.equal(bagF1(['a'], []), 0);
});

test('the same word of another place is another word', () => {
  const text = 'war, no war';
  assert.deepEqual(placedWords(text, [{ start: 0, end: 4 }, { start: 8, end: 11 }]), ['0:war', '8:war']);
  assert.equal(bagHits(placedWords(text, [{ start: 0, end: 3 }]), placedWords(text, [{ start: 8, end: 11 }])), 0);
  assert.equal(bagF1(placedWords(text, [{ start: 0, end: 3 }]), placedWords(text, [{ start: 0, end: 4 }])), 1);
});
