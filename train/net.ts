/** Turns examples into the weights of a net with one hidden layer: cross entropy, dropout, Adagrad with one pace a row. */
import { toRows } from '../src/analysis/engine/net.ts';
import { toBytes } from './bytes.ts';
import { randomFrom } from './random.ts';
import type { Table } from '../src/analysis/engine/weights.ts';

/** A net in training; `…Past` sum the squared gradients. `scores` holds what `guess` found, `slopes` what `learn` shall follow down. */
export interface Learner {
  readonly bits: number;
  readonly width: number;
  readonly classes: number;
  readonly rows: Float32Array;
  readonly rowsPast: Float32Array;
  readonly out: Float32Array;
  readonly outPast: Float32Array;
  readonly hidden: Float64Array;
  readonly back: Float64Array;
  readonly scores: Float64Array;
  readonly slopes: Float64Array;
  readonly random: () => number;
}

/** Sizes and lengths: 2^`bits` weights in rows of `width`; step size at the start; share of the hidden layer kept at each example. */
export interface NetSettings { readonly bits: number; readonly width: number; readonly epochs: number; readonly rate: number; readonly keep: number; readonly seed: number }

const first = 1e-6;

export function learner({ bits, width, seed }: NetSettings, classes: number): Learner {
  const random = randomFrom(seed);
  const small = (size: number, spread: number): Float32Array => Float32Array.from({ length: size }, () => (random() - 0.5) * spread);
  const out = small(classes * (width + 1), 0.5);
  for (let c = 0; c < classes; c++) out[c * (width + 1) + width] = 0;
  return {
    bits, width, classes, random, out, rows: small(2 ** bits + width, 0.1), rowsPast: new Float32Array(2 ** bits / width + 1).fill(first), outPast: new Float32Array(out.length).fill(first),
    hidden: new Float64Array(width), back: new Float64Array(width), scores: new Float64Array(classes), slopes: new Float64Array(classes),
  };
}

/** Step size in an epoch: falls to a tenth in even steps. */
export const rateAt = ({ rate, epochs }: NetSettings, epoch: number): number => rate * (1 - (0.9 * epoch) / epochs);

/** Scores of the classes into `scores`; a part of the hidden layer rests. `features` become row addresses. */
export function guess({ width, classes, rows, out, hidden, scores, random }: Learner, features: Int32Array, count: number, keep: number): void {
  toRows(features, count, width);
  hidden.fill(0);
  for (let i = 0; i < count; i++) {
    const at = features[i] as number;
    for (let j = 0; j < width; j++) hidden[j] = (hidden[j] as number) + (rows[at + j] as number);
  }
  for (let j = 0; j < width; j++) hidden[j] = (hidden[j] as number) > 0 && random() < keep ? (hidden[j] as number) / keep : 0;
  for (let c = 0; c < classes; c++) {
    const at = c * (width + 1);
    let score = out[at + width] as number;
    for (let j = 0; j < width; j++) score += (out[at + j] as number) * (hidden[j] as number);
    scores[c] = score;
  }
}

/** One step down `slopes`, the loss by each score, for the example that `guess` saw last. */
export function learn({ width, classes, rows, rowsPast, out, outPast, hidden, back, slopes }: Learner, features: Int32Array, count: number, rate: number, keep: number): void {
  back.fill(0);
  for (let c = 0; c < classes; c++) {
    const slope = slopes[c] as number, at = c * (width + 1);
    if (slope === 0) continue;
    for (let j = 0; j <= width; j++) {
      const input = j < width ? (hidden[j] as number) : 1;
      if (input === 0) continue;
      if (j < width) back[j] = (back[j] as number) + slope * (out[at + j] as number);
      const past = (outPast[at + j] as number) + slope * slope * input * input;
      outPast[at + j] = past;
      out[at + j] = (out[at + j] as number) - (rate * slope * input) / Math.sqrt(past);
    }
  }
  let square = 0;
  for (let j = 0; j < width; j++) {
    const gradient = (back[j] as number) / keep;
    back[j] = gradient;
    square += (gradient * gradient) / width;
  }
  if (square === 0) return;
  for (let i = 0; i < count; i++) {
    const at = features[i] as number, row = at / width;
    const past = (rowsPast[row] as number) + square;
    rowsPast[row] = past;
    const step = rate / Math.sqrt(past);
    for (let j = 0; j < width; j++) rows[at + j] = (rows[at + j] as number) - step * (back[j] as number);
  }
}

/** Gradient of the cross entropy into `slopes`: probability less its share of what is right. `allowed` and `right` are asked by class; false where all is near right already. */
export function slopesFor({ classes, scores, slopes }: Learner, allowed: (c: number) => boolean, right: (c: number) => boolean): boolean {
  let top = -Infinity;
  for (let c = 0; c < classes; c++) if (allowed(c)) top = Math.max(top, scores[c] as number);
  let all = 0, good = 0;
  for (let c = 0; c < classes; c++) {
    const part = allowed(c) ? Math.exp((scores[c] as number) - top) : 0;
    slopes[c] = part;
    all += part;
    if (right(c)) good += part;
  }
  for (let c = 0; c < classes; c++) {
    const part = slopes[c] as number;
    const slope = part / all - (right(c) && good > 0 ? part / good : 0);
    slopes[c] = Math.abs(slope) < 1e-4 ? 0 : slope;
  }
  return good < 0.99 * all;
}

/** Both layers as bytes, each scaled by its greatest weight. */
export function toNet({ bits, width, rows, out }: Learner): { rows: Table; out: Table } {
  return { rows: { bits, classes: width, ...toBytes(rows) }, out: { bits: 0, classes: width + 1, ...toBytes(out) } };
}
