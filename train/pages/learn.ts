/** Examples in, a forest that tells body blocks from others out. */
import type { Forest } from '../../src/article/forest.ts';
import { binColumns, boost } from './boost.ts';
import type { BoostSettings, Rows, Tree } from './boost.ts';
import { foldOf } from './examples.ts';
import type { Example } from './examples.ts';

/** The settings that the shipped model is made with. */
export const shippedSettings: BoostSettings = { trees: 240, leaves: 24, rate: 0.07, leastWeight: 20, ridge: 1, columns: 0.2, seed: 1 };

/** Rows of all examples, binned once, with the example of each row. */
export interface Table extends Rows { readonly examples: Int32Array }

/** Every so many-th of the plainly foreign blocks is learned from, and counts for the others. */
const foreignStep = 3;

/** Puts the rows of the examples into one table. */
export function tableOf(examples: readonly Example[]): Table {
  const kept: (readonly [example: number, row: number, weight: number])[] = [];
  for (const [e, { targets, weights, page, rows }] of examples.entries()) {
    const near = (i: number): boolean => { for (let j = Math.max(0, i - 3); j <= Math.min(targets.length - 1, i + 3); j++) if (targets[j]! > 0) return true; return false; };
    for (const i of rows.keys()) {
      if (near(i)) kept.push([e, i, weights[i]!]);
      else if (foldOf(`${page.id} ${i}`, foreignStep) === 0) kept.push([e, i, foreignStep * weights[i]!]);
    }
  }
  const features = examples.find(({ rows }) => rows.size > 0)?.rows.values().next().value?.length ?? 0;
  const values = new Float32Array(kept.length * features);
  for (const [k, [e, row]] of kept.entries()) values.set(examples[e]!.rows.get(row)!, k * features);
  return {
    count: kept.length, features, ...binColumns(values, kept.length, features),
    targets: Float32Array.from(kept, ([e, row]) => examples[e]!.targets[row]!), weights: Float32Array.from(kept, (row) => row[2]), examples: Int32Array.from(kept, ([e]) => e),
  };
}

/** Learns from the rows of the examples that `uses` names. */
export function learn(table: Table, uses: (example: number) => boolean, settings: BoostSettings): Forest {
  const chosen = Int32Array.from(table.examples.keys().filter((i) => uses(table.examples[i]!)));
  const { trees, start } = boost(table, chosen, settings);
  return pack(trees, start, table);
}

/** Trees as flat arrays with their leaves as whole numbers. */
function pack(trees: readonly Tree[], start: number, { edges, features }: Rows): Forest {
  const flat = <T>(part: (tree: Tree) => readonly T[]): T[] => trees.flatMap((tree) => [...part(tree)]);
  const starts = (length: (tree: Tree) => number): Uint32Array => {
    let at = 0;
    return Uint32Array.from(trees, (tree) => { const own = at; at += length(tree); return own; });
  };
  const values = flat(({ leaves }) => leaves);
  const scale = Math.fround(Math.max(...values.map(Math.abs)) / 32_000);
  return {
    start: Math.fround(start), width: features, scale,
    roots: starts(({ feature }) => feature.length), feature: Uint8Array.from(flat((tree) => tree.feature)),
    edges: Float32Array.from(flat((tree) => tree.feature.map((f, k) => edges[f]![tree.bin[k]!]!))),
    left: Int16Array.from(flat((tree) => tree.left)), right: Int16Array.from(flat((tree) => tree.right)),
    leafStarts: starts(({ leaves }) => leaves.length), leaves: Int16Array.from(values, (value) => Math.round(value / scale)),
  };
}
