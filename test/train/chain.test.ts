import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepsFor } from '../../src/analysis/engine/entities.ts';
import { chainGradient } from '../../train/chain.ts';
import { ascend, field } from '../../train/field.ts';
import type { Field } from '../../train/field.ts';

const labels = ['O', 'B-PER', 'I-PER'];
const features = [[0, 20], [4, 20], [8]].map((cells) => Int32Array.from(cells));
const truth = Uint8Array.from([0, 1, 2]);

function made(): Field {
  const model = field(5, 3, stepsFor(labels));
  model.cells.forEach((_, i) => { model.cells[i] = ((i * 7) % 11) / 10 - 0.5; });
  model.steps.forEach((_, i) => { model.steps[i] = ((i * 5) % 7) / 10 - 0.3; });
  return model;
}

/** Log-likelihood of the truth by adding up every sequence there is. */
function likelihood(model: Field): number {
  const scoreOf = (sequence: readonly number[]): number => sequence.reduce((sum, label, i) => {
    const at = (i === 0 ? 3 : (sequence[i - 1] ?? 0)) * 3 + label;
    return sum + (model.steps[at] ?? 0) + (model.barred[at] ?? 0) + [...(features[i] ?? [])].reduce((cells, feature) => cells + (model.cells[feature + label] ?? 0), 0);
  }, 0);
  const all = [0, 1, 2].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1, 2].map((c) => scoreOf([a, b, c]))));
  return scoreOf([...truth]) - Math.log(all.reduce((sum, score) => sum + Math.exp(score), 0));
}

test('the gradient is the slope of the likelihood', () => {
  const model = made(), { labels: byWord, steps } = chainGradient(model, features, truth), tiny = 1e-3;
  const slope = (cells: Float32Array | Float64Array, at: number): number => {
    const before = cells[at] ?? 0;
    cells[at] = before + tiny;
    const above = likelihood(model);
    cells[at] = before - tiny;
    const below = likelihood(model);
    cells[at] = before;
    return (above - below) / (2 * tiny);
  };
  for (let label = 0; label < 3; label++) assert.ok(Math.abs(slope(model.cells, 4 + label) - (byWord[3 + label] ?? 0)) < 1e-3);
  model.barred.forEach((barred, at) => { if (barred === 0) assert.ok(Math.abs(slope(model.steps, at) - (steps[at] ?? 0)) < 1e-3); });
});

test('a step up makes the truth likelier', () => {
  const model = made(), before = likelihood(model);
  ascend(model, features, truth, chainGradient(model, features, truth), 0.01);
  assert.ok(likelihood(model) > before);
});
