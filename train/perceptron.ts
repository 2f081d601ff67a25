/** Turns updates into averaged weights, and averaged weights into tables of bytes. */
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

/** Adds `amount` to the weights of `features[0..count)` for one class. */
export function update(model: Perceptron, features: Int32Array, count: number, label: number, amount: number): void {
  const timed = amount * model.clock;
  for (let i = 0; i < count; i++) {
    const at = (features[i] as number) + label;
    model.cells[at] = (model.cells[at] as number) + amount;
    model.sums[at] = (model.sums[at] as number) + timed;
  }
}

/** The averaged weights of one or several models of one shape, as bytes, scaled by the greatest: clipping the few great weights costs much accuracy. */
export function toTable(...models: readonly [Perceptron, ...Perceptron[]]): Table {
  const [{ bits, classes, cells }] = models;
  const average = new Float64Array(cells.length);
  for (const model of models) {
    const clock = Math.max(1, model.clock);
    for (let i = 0; i < average.length; i++) average[i] = (average[i] as number) + (model.cells[i] as number) - (model.sums[i] as number) / clock;
  }
  const top = average.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = top === 0 ? 1 : top / 127;
  return { bits, classes, scale: scale / models.length, cells: Int8Array.from(average, (weight) => Math.round(weight / scale)) };
}
