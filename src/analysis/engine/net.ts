/** Turns feature addresses into class scores through one hidden layer (after Chen and Manning 2014, each row of the first layer looked up whole). */
import { scorerOf, sum } from './scoring.ts';
import type { Scorer } from './scoring.ts';
import type { Table } from './weights.ts';

/**
 * A net ready to ask. A feature's row begins at its address rounded down to a multiple of the hidden width. `out` holds a row a class:
 * its weights over the hidden layer and, at the end, its own.
 */
export interface Net {
  readonly rows: Scorer;
  readonly out: Float32Array;
  readonly classes: number;
  readonly hidden: Float64Array;
}

export function netOf(rows: Table, out: Table): Net {
  const width = rows.classes;
  return { rows: scorerOf(rows), out: Float32Array.from(out.cells, (cell) => cell * out.scale), classes: Math.floor(out.cells.length / (width + 1)), hidden: new Float64Array(width + 7) };
}

/** Rounds addresses down to the beginnings of rows of `width`, a power of two. */
export function toRows(features: Int32Array, count: number, width: number): void {
  for (let i = 0; i < count; i++) features[i] = (features[i] as number) & -width;
}

/** Adds the scores of the classes, natural logarithms but for a constant, to `scores`; changes `features`. */
export function ask({ rows, out, classes, hidden }: Net, features: Int32Array, count: number, scores: Float64Array): void {
  const width = rows.classes;
  toRows(features, count, width);
  sum(rows.cells, width, features, count, hidden);
  for (let j = 0; j < width; j++) hidden[j] = Math.max(0, (hidden[j] as number) * rows.scale);
  for (let c = 0; c < classes; c++) {
    const at = c * (width + 1);
    let score = out[at + width] as number;
    for (let j = 0; j < width; j++) score += (out[at + j] as number) * (hidden[j] as number);
    scores[c] = (scores[c] as number) + score;
  }
}
