/** Rows of features with their targets in, gradient-boosted trees out: histograms of binned features, leaves grown best first. Same rows, same trees. */

import { firstIndex } from '../../src/model/halving.ts';
import { randomFrom } from '../random.ts';

/** Binned features of all rows, a column after the other. */
export interface Rows {
  readonly count: number;
  readonly features: number;
  readonly bins: Uint8Array;
  /** Upper edges of each feature's bins: a value stands in the first bin whose edge is not below it. */
  readonly edges: readonly Float32Array[];
  /** Target, 0 to 1, and weight of each row. */
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

/** A tree as arrays: an inner node sends rows with `bin <= bins[node]` to `left[node]`, others to `right[node]`; a negative child is leaf `~child`. */
export interface Tree { readonly feature: number[]; readonly bin: number[]; readonly left: number[]; readonly right: number[]; readonly leaves: number[] }

export interface BoostSettings { readonly trees: number; readonly leaves: number; readonly rate: number; /** Least sum of second derivatives in a leaf. */ readonly leastWeight: number; readonly ridge: number; /** Share of the features that each tree looks at. */ readonly columns: number; readonly seed: number }

const binCount = 256;

/** Bins columns of values by their quantiles; at most 256 bins each. */
export function binColumns(values: Float32Array, count: number, features: number): { readonly bins: Uint8Array; readonly edges: Float32Array[] } {
  const bins = new Uint8Array(count * features);
  const edges: Float32Array[] = [];
  for (let f = 0; f < features; f++) {
    const column = new Float32Array(count);
    for (let i = 0; i < count; i++) column[i] = values[i * features + f]!;
    const own = edgesOf(column);
    edges.push(own);
    for (let i = 0; i < count; i++) bins[f * count + i] = binOf(own, column[i]!);
  }
  return { bins, edges };
}

function edgesOf(column: Float32Array): Float32Array {
  const sorted = column.toSorted();
  const distinct: number[] = [];
  for (const value of sorted) if (distinct.at(-1) !== value) distinct.push(value);
  if (distinct.length <= binCount) return Float32Array.from(distinct.slice(0, -1), (value, i) => between(value, distinct[i + 1]!));
  const edges: number[] = [];
  for (let k = 1; k < binCount; k++) {
    const at = Math.floor((k * sorted.length) / binCount);
    const edge = sorted[at]!;
    if (edges.at(-1) !== edge && edge !== sorted.at(-1)) edges.push(edge);
  }
  return Float32Array.from(edges);
}

const between = (low: number, high: number): number => Math.min(high, Math.fround((low + high) / 2)) === high ? low : Math.fround((low + high) / 2);

/** Index of the first edge that is not below the value. */
export function binOf(edges: Float32Array, value: number): number {
  return firstIndex(edges.length, (i) => edges[i]! < value);
}

interface Leaf { readonly rows: Int32Array; readonly histogram: Float64Array; readonly gradient: number; readonly hessian: number; readonly split: Split | undefined; parent: number; isLeft: boolean }
interface Split { readonly gain: number; readonly feature: number; readonly bin: number }

/** Grows the trees; `chosen` are the rows to learn from. Returns the trees and the constant that predictions start from (a logit). */
export function boost(rows: Rows, chosen: Int32Array, settings: BoostSettings): { readonly trees: Tree[]; readonly start: number } {
  const { targets, weights } = rows;
  const mean = chosen.reduce((sum, i) => sum + targets[i]! * weights[i]!, 0) / chosen.reduce((sum, i) => sum + weights[i]!, 0);
  const start = Math.log(mean / (1 - mean));
  const scores = new Float64Array(rows.count).fill(start);
  const gradients = new Float64Array(rows.count);
  const hessians = new Float64Array(rows.count);
  const trees: Tree[] = [];
  const random = randomFrom(settings.seed);
  for (let t = 0; t < settings.trees; t++) {
    for (const i of chosen) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradients[i] = weights[i]! * (p - targets[i]!);
      hessians[i] = weights[i]! * Math.max(p * (1 - p), 1e-6);
    }
    trees.push(grow(rows, chosen, someOf(rows.features, settings.columns, random), gradients, hessians, scores, settings));
  }
  return { trees, start };
}

/** So large a share of the numbers below `count`, in order. */
function someOf(count: number, share: number, random: () => number): number[] {
  return Array.from({ length: count }, (_, i) => i).filter(() => random() < share);
}

function grow(rows: Rows, chosen: Int32Array, columns: readonly number[], gradients: Float64Array, hessians: Float64Array, scores: Float64Array, settings: BoostSettings): Tree {
  const tree: Tree = { feature: [], bin: [], left: [], right: [], leaves: [] };
  const leaf = (own: Int32Array, histogram: Float64Array, parent: number, isLeft: boolean): Leaf => {
    let [gradient, hessian] = [0, 0];
    for (const i of own) { gradient += gradients[i]!; hessian += hessians[i]!; }
    return { rows: own, histogram, gradient, hessian, split: bestSplit(rows, histogram, columns, gradient, hessian, settings), parent, isLeft };
  };
  let open = [leaf(chosen, histogramOf(rows, chosen, columns, gradients, hessians), -1, true)];
  while (open.length < settings.leaves) {
    const best = open.reduce<Leaf | undefined>((top, one) => (one.split && one.split.gain > (top?.split?.gain ?? 1e-9) ? one : top), undefined);
    if (!best?.split) break;
    const { feature, bin } = best.split;
    const node = tree.feature.push(feature) - 1;
    tree.bin.push(bin);
    tree.left.push(0);
    tree.right.push(0);
    attach(tree, best, node);
    const [left, right] = divide(rows, best.rows, feature, bin);
    const [small, large] = left.length < right.length ? [left, right] : [right, left];
    const histogram = histogramOf(rows, small, columns, gradients, hessians);
    const rest = best.histogram;
    for (let k = 0; k < rest.length; k++) rest[k]! -= histogram[k]!;
    open = [...open.filter((one) => one !== best), leaf(small, histogram, node, small === left), leaf(large, rest, node, large === left)];
  }
  for (const one of open) {
    const value = (-settings.rate * one.gradient) / (one.hessian + settings.ridge);
    attach(tree, one, ~(tree.leaves.push(value) - 1));
    for (const i of one.rows) scores[i]! += value;
  }
  return tree;
}

function attach(tree: Tree, { parent, isLeft }: Leaf, child: number): void {
  if (parent < 0) return;
  (isLeft ? tree.left : tree.right)[parent] = child;
}

function divide({ bins, count }: Rows, own: Int32Array, feature: number, bin: number): [Int32Array, Int32Array] {
  const [left, right] = [new Int32Array(own.length), new Int32Array(own.length)];
  let [l, r] = [0, 0];
  const offset = feature * count;
  for (const i of own) if (bins[offset + i]! <= bin) left[l++] = i; else right[r++] = i;
  return [left.slice(0, l), right.slice(0, r)];
}

/** Sums of gradient and hessian a bin, two numbers each, for the columns that the tree looks at. */
function histogramOf({ bins, count }: Rows, own: Int32Array, columns: readonly number[], gradients: Float64Array, hessians: Float64Array): Float64Array {
  const histogram = new Float64Array(columns.length * binCount * 2);
  // Gathered once, so that the loop over a column reads two arrays in order.
  const [g, h] = [new Float64Array(own.length), new Float64Array(own.length)];
  for (let k = 0; k < own.length; k++) { g[k] = gradients[own[k]!]!; h[k] = hessians[own[k]!]!; }
  for (let c = 0; c < columns.length; c++) {
    const offset = columns[c]! * count;
    const base = c * binCount;
    for (let k = 0; k < own.length; k++) {
      const at = (base + bins[offset + own[k]!]!) << 1;
      histogram[at]! += g[k]!;
      histogram[at + 1]! += h[k]!;
    }
  }
  return histogram;
}

function bestSplit({ edges }: Rows, histogram: Float64Array, columns: readonly number[], gradient: number, hessian: number, { leastWeight, ridge }: BoostSettings): Split | undefined {
  if (hessian < 2 * leastWeight) return undefined;
  const own = gradient ** 2 / (hessian + ridge);
  let best: Split | undefined;
  for (const [c, feature] of columns.entries()) {
    let [g, h] = [0, 0];
    const base = c * binCount * 2;
    for (let bin = 0; bin < edges[feature]!.length; bin++) {
      g += histogram[base + bin * 2]!;
      h += histogram[base + bin * 2 + 1]!;
      if (h < leastWeight || hessian - h < leastWeight) continue;
      const gain = g ** 2 / (h + ridge) + (gradient - g) ** 2 / (hessian - h + ridge) - own;
      if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin };
    }
  }
  return best;
}
