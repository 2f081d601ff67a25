/** Figures over documents and the lines that show them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyCounts } from '../../src/eval/compare.ts';
import { evaluate } from '../../src/eval/evaluate.ts';
import { goldText } from '../../src/eval/gold.ts';
import { figuresOf, figuresText, typesText, verdictsText } from '../../src/eval/report.ts';
import { changed, goldOf, record, text } from './documents.ts';

const base = record();
const gold = goldOf(base);

test('nothing to measure is null, not zero', () => {
  const figures = figuresOf(emptyCounts(), 0);
  assert.deepEqual([figures.claimLenient, figures.claimStrict, figures.stanceMacro, figures.losses, figures.dates, figures.places], [null, null, null, null, null, null]);
  assert.equal(figures.offsets, 1);
});

test('the stance figure is the mean over the stances of the gold', () => {
  const counts = emptyCounts();
  counts.stance.affirms = { gold: 2, predicted: 2, hit: 2 };
  counts.stance.denies = { gold: 2, predicted: 0, hit: 0 };
  counts.stance.doubts = { gold: 0, predicted: 5, hit: 0 };
  assert.equal(figuresOf(counts, 1).stanceMacro, 0.5);
});

test('figures add up over documents, the worst document first', () => {
  const half = { ...changed(base, (c) => c), claims: base.claims.slice(0, 1) };
  const evaluation = evaluate([{ gold, record: base }, { gold: { ...gold, id: 'half' }, record: half }]);
  assert.deepEqual(evaluation.documents.map((d) => d.id), ['half', 'd']);
  assert.equal(evaluation.figures.documents, 2);
  const size = base.claims.length;
  assert.ok(Math.abs((evaluation.figures.claimStrict ?? 0) - (2 * (size + 1)) / (3 * size + 1)) < 1e-9);
  assert.equal(evaluation.verdicts.filter((v) => v.verdict === 'missed').length, size - 1);
});

test('lines for the terminal', () => {
  const { figures, counts, verdicts } = evaluate([{ gold, record: { ...base, claims: base.claims.slice(1) } }]);
  assert.match(figuresText(figures), /^attributionLinked +1\.000$/m);
  assert.match(figuresText(figuresOf(emptyCounts(), 0)), /^losses +–$/m);
  assert.match(typesText(counts), /^ACCUSE +1 +0 +0 +0\.000$/m);
  assert.match(verdictsText(verdicts), /^missed +d c1\/- ACCUSE/m);
});

test('the gold’s text stands at the top or inside the article', () => {
  assert.equal(goldText(gold), text);
  assert.equal(goldText({ id: 'd', article: { text: 'inside' }, attributions: [] }), 'inside');
  assert.equal(goldText({ id: 'd', attributions: [] }), '');
});
