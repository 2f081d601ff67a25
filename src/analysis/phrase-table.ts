/** Turns phrases with a value each into a table, and finds them in tokens. */
import type { Token } from './analysis.ts';

/** Phrases by their first word, longest first, with a value each. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

/** Builds a table from phrases (lower case, words parted by single spaces) to values. */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const list = table.get(words[0] ?? '');
    if (list === undefined) table.set(words[0] ?? '', [{ words, value }]);
    else list.push({ words, value });
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that starts at token `at` and ends before `bound`; undefined where none does. */
export function phraseAt<T>(tokens: readonly Token[], at: number, bound: number, table: PhraseTable<T>): { readonly to: number; readonly value: T } | undefined {
  const list = table.get(tokens[at]?.norm ?? '');
  const hit = list?.find(({ words }) => at + words.length <= bound && words.every((word, index) => tokens[at + index]?.norm === word));
  return hit && { to: at + hit.words.length, value: hit.value };
}

/** The longest phrase that ends right before token `end` and starts at `bound` or later. */
export function phraseBefore<T>(tokens: readonly Token[], end: number, bound: number, table: PhraseTable<T>, longest = 5): { readonly from: number; readonly value: T } | undefined {
  for (let from = Math.max(bound, end - longest); from < end; from += 1) {
    const list = table.get(tokens[from]?.norm ?? '');
    const hit = list?.find(({ words }) => from + words.length === end && words.every((word, index) => tokens[from + index]?.norm === word));
    if (hit !== undefined) return { from, value: hit.value };
  }
  return undefined;
}
