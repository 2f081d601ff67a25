/** Finds words and phrases of closed lists in a stretch of tokens: the one way in which rooms' word lists are read. */
import { onceFor } from '../ontology/once.ts';
import type { Token } from './analysis.ts';

/** A compiled list of words and phrases; a trailing `*` in the list matches any ending of the last word. */
export interface PhraseList {
  /** First place in `[from, to)` where an entry stands, as token range; undefined where none does. */
  readonly first: (tokens: readonly Token[], from: number, to: number) => { readonly from: number; readonly to: number } | undefined;
  /** The longest entry that starts exactly at `at` and ends by `to`: the token index after it, or `at` where none. */
  readonly after: (tokens: readonly Token[], at: number, to: number) => number;
  /** The longest entry that ends exactly at `end` (exclusive) and starts at or after `from`: its first token, or `end` where none. */
  readonly before: (tokens: readonly Token[], end: number, from: number) => number;
}

const compiled = onceFor(compile);
const none: readonly string[] = [];

/** Compiles a list once; the same array gives the same list. Of a list that a room does not have nothing is found. */
export function phraseList(entries: readonly string[] | undefined): PhraseList {
  return compiled(entries ?? none);
}

function compile(entries: readonly string[]): PhraseList {
  const exact = new Map<string, string[][]>();
  const open: string[][] = [];
  let longest = 1;
  for (const entry of entries) {
    const parts = entry.toLowerCase().split(' ').filter((part) => part !== '');
    const first = parts[0];
    if (first === undefined) continue;
    longest = Math.max(longest, parts.length);
    if (parts.length === 1 && first.endsWith('*')) {
      open.push(parts);
      continue;
    }
    const list = exact.get(first) ?? [];
    list.push(parts);
    list.sort((a, b) => b.length - a.length);
    exact.set(first, list);
  }
  const after = (tokens: readonly Token[], at: number, to: number): number => {
    const norm = tokens[at]?.norm;
    if (norm === undefined || at >= to) return at;
    for (const parts of exact.get(norm) ?? []) if (stands(parts, tokens, at, to)) return at + parts.length;
    return open.some((parts) => norm.startsWith((parts[0] ?? '').slice(0, -1))) ? at + 1 : at;
  };
  return {
    after,
    first: (tokens, from, to) => {
      for (let i = from; i < to; i += 1) {
        const end = after(tokens, i, to);
        if (end > i) return { from: i, to: end };
      }
      return undefined;
    },
    before: (tokens, end, from) => {
      for (let i = Math.max(from, end - longest); i < end; i += 1) if (after(tokens, i, end) === end) return i;
      return end;
    },
  };
}

function stands(parts: readonly string[], tokens: readonly Token[], at: number, to: number): boolean {
  if (at + parts.length > to) return false;
  return parts.every((part, k) => {
    const norm = tokens[at + k]?.norm ?? '';
    return part.endsWith('*') ? norm.startsWith(part.slice(0, -1)) : norm === part;
  });
}
