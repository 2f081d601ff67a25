/** Turns an engine and gold sentences into accuracies in percent. */
import { parseForms } from '../src/analysis/engine/engine.ts';
import type { Engine } from '../src/analysis/engine/engine.ts';
import type { ConlluSentence } from '../src/outputs/conllu.ts';

/** Counts of right words; relations are compared without subtypes, marks count. */
export interface TreeScore { words: number; upos: number; lemma: number; uas: number; las: number }

export const noScore = (): TreeScore => ({ words: 0, upos: 0, lemma: 0, uas: 0, las: 0 });
const plain = (relation: string): string => relation.split(':')[0] ?? relation;

/** Adds the words of `sentences`, parsed from gold tokens by predicted tags, to `score`. */
export function scoreTrees(engine: Engine, sentences: readonly ConlluSentence[], score: TreeScore = noScore()): TreeScore {
  for (const { words } of sentences) {
    const parsed = parseForms(engine, words.map((word) => word.form)).words;
    words.forEach((gold, i) => {
      const word = parsed[i];
      score.words++;
      if (word?.upos === gold.upos) score.upos++;
      if (word?.lemma === gold.lemma) score.lemma++;
      if (word?.head !== gold.head) return;
      score.uas++;
      if (plain(word.relation) === plain(gold.relation)) score.las++;
    });
  }
  return score;
}

/** `UPOS 95.00 · lemma 94.00 · UAS 83.00 · LAS 80.00`. */
export function tellScore({ words, upos, lemma, uas, las }: TreeScore): string {
  const percent = (count: number): string => ((100 * count) / Math.max(1, words)).toFixed(2);
  return `UPOS ${percent(upos)} · lemma ${percent(lemma)} · UAS ${percent(uas)} · LAS ${percent(las)}`;
}
