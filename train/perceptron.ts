/** Turns updates into averaged weights, and averaged weights into tables of bytes. */
import { toBytes } from './bytes.ts';
import type { Table } from '../src/analysis/engine/weights.ts';

/** Weights in training; `sums` holds what averaging takes off again (Daumé 2006, "lazy averaging"); `clock` counts the steps. */
export interface Perceptron {
  readonly bits: number;
  readonly classes: number;
  readonly cells: Float32Array;
  readonly sums: Float64Array;
  clock: number;
}

/** A new model: all weights nought. */
export function perceptron(bits: number, classes: number): Perceptron {
  const size = 2 ** bits + classes;
  return { bits, classes, cells: new Float32Array(size), sums: new Float64Array(size), clock: 0 };
}

/** One step of the clock: where the guess is wrong, `features[0..count)` shall speak for the truth more and for the guess less. */
export function learnFrom(model: Perceptron, features: Int32Array, count: number, truth: number, guess: number): void {
  model.clock++;
  if (guess === truth) return;
  add(model, features, count, truth, 1);
  add(model, features, count, guess, -1);
}

/** Adds `amount` to the weights of `features[0..count)` for one class. */
function add(model: Perceptron, features: Int32Array, count: number, label: number, amount: number): void {
  const timed = amount * model.clock;
  for (let i = 0; i < count; i++) {
    const at = (features[i] as number) + label;
    model.cells[at] = (model.cells[at] as number) + amount;
    model.sums[at] = (model.sums[at] as number) + timed;
  }
}

/** The averaged weights of one or several models of one shape, as bytes. */
export function toTable(...models: readonly [Perceptron, ...Perceptron[]]): Table {
  const [{ bits, classes, cells }] = models;
  const average = new Float64Array(cells.length);
  for (const model of models) {
    const clock = Math.max(1, model.clock);
    for (let i = 0; i < average.length; i++) average[i] = (average[i] as number) + (model.cells[i] as number) - (model.sums[i] as number) / clock;
  }
  const { scale, cells: bytes } = toBytes(average);
  return { bits, classes, scale: scale / models.length, cells: bytes };
}
