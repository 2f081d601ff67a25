/** Compiles a room's words of loss: for each word or phrase, the row that it stands for. */
import type { Token } from '../analysis/analysis.ts';
import type { LossWords } from '../analysis/pack/index.ts';
import { phraseList } from '../analysis/phrases.ts';

/** Looks rows up by their words. */
export interface WordRows<R> {
  /** The longest word or phrase of any row that starts at a token: its row and the token index after it. */
  readonly longest: (tokens: readonly Token[], at: number, to: number) => { readonly row: R; readonly to: number } | undefined;
}

type Thing = LossWords['things'][number];
type Effect = LossWords['effects'][number];

const things = new WeakMap<LossWords, WordRows<Thing>>();
const effects = new WeakMap<LossWords, WordRows<Effect>>();

/** Words for what can be lost. */
export function thingsOf(words: LossWords): WordRows<Thing> {
  return remembered(things, words, words.things);
}

/** Words for what befell. */
export function effectsOf(words: LossWords): WordRows<Effect> {
  return remembered(effects, words, words.effects);
}

function remembered<R extends { readonly words: readonly string[] }>(store: WeakMap<LossWords, WordRows<R>>, key: LossWords, rows: readonly R[]): WordRows<R> {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = compile(rows);
  store.set(key, made);
  return made;
}

/** Rows by the first word of their entries; entries that end in `*` are tried everywhere. */
function compile<R extends { readonly words: readonly string[] }>(rows: readonly R[]): WordRows<R> {
  const byFirst = new Map<string, Set<R>>();
  const open = new Set<R>();
  for (const row of rows) {
    for (const entry of row.words) {
      const first = entry.toLowerCase().split(' ')[0] ?? '';
      if (first.endsWith('*')) open.add(row);
      else byFirst.set(first, (byFirst.get(first) ?? new Set<R>()).add(row));
    }
  }
  return {
    longest: (tokens, at, to) => {
      const candidates = [...(byFirst.get(tokens[at]?.norm ?? '') ?? []), ...open];
      let best: { row: R; to: number } | undefined;
      for (const row of candidates) {
        const end = phraseList(row.words).after(tokens, at, to);
        if (end > at && end > (best?.to ?? at)) best = { row, to: end };
      }
      return best;
    },
  };
}
