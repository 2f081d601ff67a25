/** Turns a grouping of documents and the right one into figures: B³ and pairs. */
import { f1 } from './pair.ts';

/** One document with the group it belongs to. */
export interface Grouped {
  readonly id: string;
  readonly incident: string;
}

/** Each between 0 and 1; `missing`: documents of the gold that the grouping lacks (each then stands alone). */
export interface ClusterFigures {
  readonly documents: number;
  readonly b3Precision: number;
  readonly b3Recall: number;
  readonly b3: number;
  readonly pairPrecision: number;
  readonly pairRecall: number;
  readonly pair: number;
  readonly missing: number;
}

/** B³ (Bagga & Baldwin 1998) and F1 over pairs of documents put together. An id met twice counts as last told. */
export function compareClusters(gold: readonly Grouped[], predicted: readonly Grouped[]): ClusterFigures {
  const right = new Map(gold.map(({ id, incident }) => [id, incident]));
  const told = new Map(predicted.map(({ id, incident }) => [id, incident]));
  const both = new Map<string, number>(), rights = new Map<string, number>(), tolds = new Map<string, number>();
  const rows = [...right].map(([id, incident]) => ({ right: incident, told: told.has(id) ? `in ${told.get(id) ?? ''}` : `alone ${id}` }));
  const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const row of rows) {
    count(rights, row.right);
    count(tolds, row.told);
    count(both, JSON.stringify([row.right, row.told]));
  }
  let precision = 0, recall = 0;
  for (const row of rows) {
    const shared = both.get(JSON.stringify([row.right, row.told])) ?? 0;
    precision += shared / (tolds.get(row.told) ?? 1);
    recall += shared / (rights.get(row.right) ?? 1);
  }
  const pairs = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const [hits, asked, made] = [pairs(both), pairs(rights), pairs(tolds)];
  const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
  const p = share(precision, rows.length), r = share(recall, rows.length);
  return {
    documents: rows.length, b3Precision: p, b3Recall: r, b3: p + r === 0 ? 0 : (2 * p * r) / (p + r),
    pairPrecision: share(hits, made), pairRecall: share(hits, asked), pair: asked + made === 0 ? 1 : f1(hits, asked, made),
    missing: rows.filter((row) => row.told.startsWith('alone ')).length,
  };
}
