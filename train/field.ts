/** Turns gradients into weights of a conditional random field, and its weights into tables of bytes. */
import { toBytes } from './bytes.ts';
import type { Table } from '../src/analysis/engine/weights.ts';

/** Weights in training. `steps[left × classes + right]`, left = classes at the start; `barred` is −Infinity where a pair may not be; `…Past` sum the squared gradients. */
export interface Field {
  readonly bits: number;
  readonly classes: number;
  readonly cells: Float32Array;
  readonly cellsPast: Float32Array;
  readonly steps: Float64Array;
  readonly stepsPast: Float64Array;
  readonly barred: Float64Array;
}

/** Truth less expectation: by word and label, and by pair of labels (as `Field.steps`). */
export interface Gradient {
  readonly labels: Float64Array;
  readonly steps: Float64Array;
}

/** Below this a gradient is passed over: most labels of most words are certain soon. */
const least = 1e-4;
const first = 1e-6;

export function field(bits: number, classes: number, barred: Float64Array): Field {
  const size = 2 ** bits + classes;
  return { bits, classes, barred, cells: new Float32Array(size), cellsPast: new Float32Array(size).fill(first), steps: new Float64Array(barred.length), stepsPast: new Float64Array(barred.length).fill(first) };
}

/** One step up the gradient of the likelihood of `truth`, each weight at its own pace (Adagrad). */
export function ascend(model: Field, features: readonly Int32Array[], truth: Uint8Array, gradient: Gradient, rate: number): void {
  const { classes, cells, cellsPast, steps, stepsPast } = model;
  for (let i = 0; i < truth.length; i++) {
    for (let label = 0; label < classes; label++) {
      const slope = gradient.labels[i * classes + label] as number;
      if (Math.abs(slope) < least) continue;
      for (const feature of features[i] as Int32Array) {
        const at = feature + label;
        const past = (cellsPast[at] as number) + slope * slope;
        cellsPast[at] = past;
        cells[at] = (cells[at] as number) + (rate * slope) / Math.sqrt(past);
      }
    }
  }
  gradient.steps.forEach((slope, at) => {
    if (Math.abs(slope) < least) return;
    stepsPast[at] = (stepsPast[at] as number) + slope * slope;
    steps[at] = (steps[at] as number) + (rate * slope) / Math.sqrt(stepsPast[at] as number);
  });
}

/** The mean of one or several models as bytes, both tables scaled by their greatest weight. */
export function toTables(models: readonly [Field, ...Field[]]): { table: Table; steps: Table } {
  const [{ bits, classes }] = models;
  const stepBits = Math.ceil(Math.log2((classes + 1) * classes));
  return {
    table: { bits, classes, ...toBytes(mean(models.map((model) => model.cells), 2 ** bits + classes)) },
    steps: { bits: stepBits, classes, ...toBytes(mean(models.map((model) => model.steps), 2 ** stepBits + classes)) },
  };
}

function mean(all: readonly (Float32Array | Float64Array)[], size: number): Float64Array {
  const means = new Float64Array(size);
  for (const cells of all) for (let i = 0; i < cells.length; i++) means[i] = (means[i] as number) + (cells[i] as number) / all.length;
  return means;
}
