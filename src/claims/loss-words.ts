/** Compiles a room's words of loss: for each word or phrase, the row that it stands for. */
import type { Token } from '../analysis/analysis.ts';
import type { LossWords } from '../analysis/pack/index.ts';
import { phraseList } from '../analysis/phrases.ts';
import { onceFor } from '../ontology/once.ts';
import { rowsByWord } from './rows-by-word.ts';

/** Looks rows up by their words. */
interface WordRows<R> {
  /** The longest word or phrase of any row that starts at a token: its row and the token index after it. */
  readonly longest: (tokens: readonly Token[], at: number, to: number) => { readonly row: R; readonly to: number } | undefined;
}

/** Words for what can be lost. */
export const thingsOf = onceFor(({ things }: LossWords) => compile(things));

/** Words for what befell. */
export const effectsOf = onceFor(({ effects }: LossWords) => compile(effects));

function compile<R extends { readonly words: readonly string[] }>(rows: readonly R[]): WordRows<R> {
  const rowsAt = rowsByWord(rows);
  return {
    longest: (tokens, at, to) => {
      let best: { row: R; to: number } | undefined;
      for (const row of rowsAt(tokens[at]?.norm ?? '')) {
        const end = phraseList(row.words).after(tokens, at, to);
        if (end > at && end > (best?.to ?? at)) best = { row, to: end };
      }
      return best;
    },
  };
}
