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

/** True where two stretches share a token. */
export function meet(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** True where a token lies in a stretch. */
export function holds({ from, to }: TokenRange, token: number): boolean {
  return from <= token && token < to;
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

/** What was told last before a word, where an article is gone through more than once: a later round sees what the earlier ones told up to there. */
export class Trail<T> {
  /** One list a round, each in text order. */
  readonly #rounds: (TokenRange & { readonly thing: T })[][] = [];

  /** Puts a thing at a token; a token before the last one begins the next round, of which there may be two. */
  put(thing: T, token: number): void {
    const last = this.#rounds.at(-1);
    const step = { from: token, to: token, thing };
    if (last !== undefined && (last.at(-1)?.from ?? -1) <= token) last.push(step);
    else if (this.#rounds.length < 2) this.#rounds.push([step]);
  }

  /** The last thing at or before a token, of equals the later round's; undefined where there is none. */
  before(token: number): T | undefined {
    let best: (TokenRange & { readonly thing: T }) | undefined;
    for (const round of this.#rounds) {
      const step = round[firstFrom(round, token + 1) - 1];
      if (step !== undefined && step.from >= (best?.from ?? -1)) best = step;
    }
    return best?.thing;
  }
}
