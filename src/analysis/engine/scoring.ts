/** Turns feature addresses into class scores: sums of table rows. */
import type { Table } from './weights.ts';

/** Weights by address: floats in training; in use bytes, 128 more than their worth, so that four make one whole number. */
export type Cells = DataView | Float32Array;

/** Memory that scoring writes to; one an engine. */
export interface Scratch {
  readonly features: Int32Array;
  readonly scores: Float64Array;
}

/** Room for the features of any template set here, and for 256 classes. */
export const scratch = (): Scratch => ({ features: new Int32Array(160), scores: new Float64Array(256 + 7) });

/** A table ready to score with: `shift` is 32 − bits, a true weight is cell × `scale`. */
export interface Scorer {
  readonly cells: Cells;
  readonly classes: number;
  readonly shift: number;
  readonly scale: number;
}

/** A scorer over a copy of a table's cells. */
export function scorerOf({ cells, classes, bits, scale }: Table): Scorer {
  const raised = new Uint8Array(cells.length + 8);
  for (let i = 0; i < cells.length; i++) raised[i] = (cells[i] as number) + raise;
  return { cells: new DataView(raised.buffer), classes, shift: 32 - bits, scale };
}
/** What is added to a weight to make it a byte without sign. */
export const raise = 128;

/** Sums the rows at `features[0..count)`, at most 256, into `scores[0..classes)`; up to seven scores behind them lose their values. */
export function sum(cells: Cells, classes: number, features: Int32Array, count: number, scores: Float64Array): void {
  if (cells instanceof Float32Array) sumFloats(cells, classes, features, count, scores);
  else sumBytes(cells, classes, features, count, scores);
}

/** Eight classes at a time: each whole number holds two sums of 16 bits. A third of the time of one at a time. */
function sumBytes(cells: DataView, classes: number, features: Int32Array, count: number, scores: Float64Array): void {
  const raised = raise * count;
  for (let c = 0; c < classes; c += 8) {
    let even = 0, odd = 0, even2 = 0, odd2 = 0;
    for (let i = 0; i < count; i++) {
      const at = (features[i] as number) + c;
      const four = cells.getInt32(at, true), next = cells.getInt32(at + 4, true);
      even = (even + (four & 0xff00ff)) | 0;
      odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
      even2 = (even2 + (next & 0xff00ff)) | 0;
      odd2 = (odd2 + ((next >>> 8) & 0xff00ff)) | 0;
    }
    scores[c] = (even & 0xffff) - raised;
    scores[c + 1] = (odd & 0xffff) - raised;
    scores[c + 2] = (even >>> 16) - raised;
    scores[c + 3] = (odd >>> 16) - raised;
    scores[c + 4] = (even2 & 0xffff) - raised;
    scores[c + 5] = (odd2 & 0xffff) - raised;
    scores[c + 6] = (even2 >>> 16) - raised;
    scores[c + 7] = (odd2 >>> 16) - raised;
  }
}

function sumFloats(cells: Float32Array, classes: number, features: Int32Array, count: number, scores: Float64Array): void {
  scores.fill(0, 0, classes);
  for (let i = 0; i < count; i++) {
    const at = features[i] as number;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (cells[at + c] as number);
  }
}

/** Index of the highest of `scores[0..count)`; the first of equals. */
export function best(scores: Float64Array, count: number): number {
  let top = 0;
  for (let c = 1; c < count; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
}

/** How far `scores[top]` leads the next best of `scores[0..count)`; Infinity where there is no other. */
export function lead(scores: Float64Array, count: number, top: number): number {
  let next = -Infinity;
  for (let c = 0; c < count; c++) if (c !== top) next = Math.max(next, scores[c] as number);
  return (scores[top] as number) - next;
}
