/** Looks things up by where they stand, so that a page of any length is read in time linear in it. */
import { firstIndex } from '../model/halving.ts';
import type { TokenRange } from './layout.ts';

/** Those of a list sorted by `from` that start in `[from, to)`, found by halving. */
export function startingIn<T extends TokenRange>(sorted: readonly T[], from: number, to: number): readonly T[] {
  const first = firstFrom(sorted, from);
  let last = first;
  while (last < sorted.length && (sorted[last]?.from ?? Infinity) < to) last += 1;
  return sorted.slice(first, last);
}

/** Index of the first of a sorted list that starts at or after a token. */
export function firstFrom(sorted: readonly TokenRange[], token: number): number {
  return firstIndex(sorted.length, (i) => (sorted[i]?.from ?? Infinity) < token);
}

/** Tokens between two stretches that do not overlap. */
export function tokensBetween(a: TokenRange, b: TokenRange): number {
  return a.from >= b.to ? a.from - b.to : b.from - a.to;
}

/** Things by the numbers that they belong to, such as the sentences that they touch. */
export class Shelf<T> {
  readonly #places = new Map<number, T[]>();

  /** Puts a thing under every number from `first` to `last`. */
  put(thing: T, first: number, last: number): void {
    for (let number = first; number <= last; number += 1) {
      const place = this.#places.get(number);
      if (place === undefined) this.#places.set(number, [thing]);
      else place.push(thing);
    }
  }

  /** In the order in which they were put; empty where nothing was. */
  at(number: number): readonly T[] {
    return this.#places.get(number) ?? [];
  }
}
