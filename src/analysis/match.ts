/** Turns a room's lexicon rows into a matcher over tokens: every place where the words of a row stand. */
import type { Token } from './analysis.ts';
import type { Form, Inflect } from './pack/index.ts';

/** What a row must have so that it can be matched. */
export interface MatchableRow {
  readonly id: string;
  readonly lemma: string;
  readonly kind: string;
}

/** A place where a row's words stand: tokens `[from, to)`, gaps included. */
export interface Match<R extends MatchableRow> {
  readonly row: R;
  readonly voice: Form['voice'];
  readonly from: number;
  readonly to: number;
  /** Token indices that are the row's own words, gaps left out. */
  readonly words: readonly number[];
}

interface Pattern<R> {
  readonly row: R;
  readonly voice: Form['voice'];
  /** Token norms; `~` is a gap of up to five tokens. */
  readonly parts: readonly string[];
}

/** A compiled table; look-ups are by the first word. */
export interface Matcher<R extends MatchableRow> {
  readonly find: (tokens: readonly Token[], from: number, to: number) => readonly Match<R>[];
}

const longestGap = 5;

/** Compiles rows once; `find` is linear in the tokens times the few patterns that share a first word. */
export function compileMatcher<R extends MatchableRow>(rows: readonly R[], inflect: Inflect): Matcher<R> {
  const byFirst = new Map<string, Pattern<R>[]>();
  for (const row of rows) {
    for (const { form, voice } of formsOf(row, inflect)) {
      const parts = splitForm(form);
      const first = parts[0];
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      list.push({ row, voice, parts });
      byFirst.set(first, list);
    }
  }
  return { find: (tokens, from, to) => findMatches(byFirst, tokens, from, to) };
}

function formsOf(row: MatchableRow, inflect: Inflect): readonly Form[] {
  const lemma = row.lemma.toLowerCase();
  if (row.kind === 'verb' || row.kind === 'noun') return inflect(lemma, row.kind);
  return [{ form: lemma, voice: 'active' }];
}

/** Splits a form into the norms that its tokens will have: words, clitics (`'s`, `n't`) and marks. */
function splitForm(form: string): string[] {
  return form.split(' ').flatMap((word) => {
    const clitic = /^(.+?)('s|n't)$/.exec(word);
    return clitic?.[1] !== undefined && clitic[2] !== undefined ? [clitic[1], clitic[2]] : [word];
  });
}

function findMatches<R extends MatchableRow>(byFirst: ReadonlyMap<string, readonly Pattern<R>[]>, tokens: readonly Token[], from: number, to: number): Match<R>[] {
  const found: Match<R>[] = [];
  for (let i = from; i < to; i += 1) {
    const patterns = byFirst.get(tokens[i]?.norm ?? '');
    if (patterns === undefined) continue;
    for (const pattern of patterns) {
      const words = matchAt(pattern.parts, tokens, i, to);
      if (words !== undefined) found.push({ row: pattern.row, voice: pattern.voice, from: i, to: (words.at(-1) ?? i) + 1, words });
    }
  }
  return found;
}

/** The token indices at which the parts stand from `at` on, or undefined. Gaps take the nearest continuation. */
function matchAt(parts: readonly string[], tokens: readonly Token[], at: number, to: number): number[] | undefined {
  const words: number[] = [];
  let i = at;
  for (let p = 0; p < parts.length; p += 1) {
    const part = parts[p];
    if (part === '~') {
      const next = parts[p + 1];
      let step = 0;
      while (step < longestGap && i < to && tokens[i]?.norm !== next) {
        i += 1;
        step += 1;
      }
      continue;
    }
    if (i >= to || tokens[i]?.norm !== part) return undefined;
    words.push(i);
    i += 1;
  }
  return words;
}

/** Keeps the longest match at each place (then the lower `rank`): no two kept matches share a word of their own. */
export function keepLongest<M extends Match<MatchableRow>>(matches: readonly M[], rank: (match: M) => number): M[] {
  const order = [...matches].sort((a, b) => b.words.length - a.words.length || rank(a) - rank(b) || a.from - b.from);
  const taken = new Set<number>();
  const kept = order.filter((match) => {
    if (match.words.some((w) => taken.has(w))) return false;
    for (const w of match.words) taken.add(w);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}
