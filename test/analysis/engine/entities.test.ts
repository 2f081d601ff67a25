import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { labelNames, nameRoom, spansOf, stepsFor } from '../../../src/analysis/engine/entities.ts';
import { scorerOf, scratch } from '../../../src/analysis/engine/scoring.ts';
import { look, wordTable } from '../../../src/analysis/engine/words.ts';

const labels = ['O', 'B-LOC', 'B-PER', 'I-LOC', 'I-PER'];

test('whatever the weights say, a name goes on only in its own kind', () => {
  const weights = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 64 + 5, maxLength: 64 + 5 });
  fc.assert(fc.property(weights, fc.array(fc.string(), { maxLength: 15 }), (cells, forms) => {
    const scorer = scorerOf({ cells: Int8Array.from(cells), classes: 5, bits: 6, scale: 1 });
    const table = wordTable(), words = new Int32Array(forms.length + 4), out = new Uint8Array(forms.length);
    look(table, forms, words, 2);
    labelNames({ scorer, steps: stepsFor(labels) }, scratch(), nameRoom(), table.rows, words, new Uint8Array(forms.length), new Int32Array(forms.length), forms.length, 1, out);
    out.forEach((label, i) => {
      const name = labels[label] ?? '';
      if (name.startsWith('I-')) assert.equal(labels[out[i - 1] ?? 0]?.slice(1), name.slice(1));
    });
  }));
});

test('spans are read off labels, side by side ones apart', () => {
  const sequence = ['B-PER', 'I-PER', 'B-PER', 'O', 'B-LOC'].map((name) => labels.indexOf(name));
  assert.deepEqual(spansOf(labels, sequence, 5), [{ from: 0, to: 2, kind: 'PER' }, { from: 2, to: 3, kind: 'PER' }, { from: 4, to: 5, kind: 'LOC' }]);
});
