/** Turns tagged sentences into tagger weights (averaged perceptron). */
import { best, scratch, sum } from '../src/analysis/engine/scoring.ts';
import { tagFeatures, tagHash } from '../src/analysis/engine/tagger.ts';
import { look } from '../src/analysis/engine/words.ts';
import { learnFrom, perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import type { WordTable } from '../src/analysis/engine/words.ts';
import type { Perceptron } from './perceptron.ts';
import type { Gold } from './treebank.ts';

/** Size of a table (2^bits places), passes over the data, seed of their order. */
export interface Settings { readonly bits: number; readonly epochs: number; readonly seed: number }

/** Row offsets with two empty ones at either end, as tagger and parser read them. */
export function wordsOf(table: WordTable, forms: readonly string[]): Int32Array {
  const words = new Int32Array(forms.length + 4);
  look(table, forms, words, 2);
  return words;
}

export function trainTagger(golds: readonly Gold[], classes: number, table: WordTable, settings: Settings): Perceptron {
  const model = perceptron(settings.bits, classes);
  const shift = 32 - settings.bits;
  const random = randomFrom(settings.seed);
  const order = golds.map((gold) => ({ gold, words: wordsOf(table, gold.forms) }));
  const { features, scores } = scratch();
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const { gold, words } of order) {
      let before = tagHash(-1), before2 = before;
      for (let i = 0; i < gold.forms.length; i++) {
        const count = tagFeatures(shift, table.rows, words, i, before, before2, gold.source, features);
        sum(model.cells, classes, features, count, scores);
        const guess = best(scores, classes);
        learnFrom(model, features, count, gold.tags[i] as number, guess);
        before2 = before;
        before = tagHash(guess);
      }
    }
  }
  return model;
}
