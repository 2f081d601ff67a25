/** Turns gold sentences into predicted tags by taggers that did not see them, so that the parser learns from the tags it will get. */
import { tag } from '../src/analysis/engine/tagger.ts';
import { scorerOf } from '../src/analysis/engine/scoring.ts';
import { toTable } from './perceptron.ts';
import { trainTagger, wordsOf } from './train-tagger.ts';
import type { WordTable } from '../src/analysis/engine/words.ts';
import type { Gold } from './treebank.ts';

export function jackknifeTags(golds: readonly Gold[], classes: number, table: WordTable, settings: { readonly bits: number; readonly epochs: number; readonly seed: number }, folds = 5): Uint8Array[] {
  const tags = golds.map((gold) => new Uint8Array(gold.forms.length));
  for (let fold = 0; fold < folds; fold++) {
    const scorer = scorerOf(toTable(trainTagger(golds.filter((_, i) => i % folds !== fold), classes, table, settings)));
    golds.forEach((gold, i) => {
      if (i % folds === fold) tag(scorer, table.rows, wordsOf(table, gold.forms), gold.forms.length, tags[i] as Uint8Array);
    });
  }
  return tags;
}
