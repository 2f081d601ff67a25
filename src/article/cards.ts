/** Elements of a page in, those that stand in a row of their like out: cards of other stories, entries of a live report, cells of a grid. */
import type { Page } from '../pages/page.ts';

/** By element index. */
export interface Cards {
  /** The innermost card that the element is or stands in, -1 for none. */
  readonly card: Int32Array;
  /** How many siblings of a card are like it, itself included. */
  readonly count: Int32Array;
}

/** A row has at least so many. */
const leastInRow = 3;

/** Finds them: parts of two blocks or more whose siblings have the same tag and class names. `kinds` numbers elements by both. */
export function findCards({ elements }: Page, kinds: ArrayLike<number>): Cards {
  const n = elements.length;
  const rows = new Map<number, number>();
  const rowOf = (i: number): number => (elements[i]!.parent + 1) * 100_000 + kinds[i]!;
  const [card, count] = [new Int32Array(n).fill(-1), new Int32Array(n)];
  const mayBe = (i: number): boolean => elements[i]!.endBlock - elements[i]!.firstBlock >= 2;
  for (let i = 0; i < n; i++) if (mayBe(i)) rows.set(rowOf(i), (rows.get(rowOf(i)) ?? 0) + 1);
  for (let i = 0; i < n; i++) {
    const { parent } = elements[i]!;
    count[i] = mayBe(i) ? rows.get(rowOf(i))! : 0;
    card[i] = count[i]! >= leastInRow ? i : parent >= 0 ? card[parent]! : -1;
  }
  return { card, count };
}
