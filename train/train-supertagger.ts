/** Turns gold trees into supertags and supertagger weights (averaged perceptron). */
import { best, scratch, sum } from '../src/analysis/engine/scoring.ts';
import { superFeatures, superHash } from '../src/analysis/engine/supertagger.ts';
import { learnFrom, perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import { wordsOf } from './train-tagger.ts';
import type { WordTable } from '../src/analysis/engine/words.ts';
import type { Perceptron } from './perceptron.ts';
import type { Settings } from './train-tagger.ts';
import type { Gold, Inventory } from './treebank.ts';

/**
 * Numbers of the gold supertags and how many there are: relation without subtype and side of the head. Finer ones, with the sides
 * of the children, were slower and no better.
 */
export function supertagsOf(golds: readonly Gold[], inventory: Inventory): { classes: number; gold: Uint8Array[] } {
  const names = golds.map((gold) => Array.from(gold.heads, (head, i) => `${inventory.labels[gold.labels[i] as number]?.split(':')[0]}/${head === 0 ? '' : head <= i ? 'L' : 'R'}`));
  const numbers = new Map([...new Set(names.flat())].sort().map((name, i) => [name, i]));
  return { classes: numbers.size, gold: names.map((words) => Uint8Array.from(words, (name) => numbers.get(name) ?? 0)) };
}

export function trainSupertagger(golds: readonly Gold[], tags: readonly Uint8Array[], supertags: readonly Uint8Array[], classes: number, table: WordTable, settings: Settings): Perceptron {
  const model = perceptron(settings.bits, classes);
  const shift = 32 - settings.bits;
  const random = randomFrom(settings.seed);
  const { features, scores } = scratch();
  const order = golds.map((gold, i) => ({ words: wordsOf(table, gold.forms), tags: tags[i] as Uint8Array, truth: supertags[i] as Uint8Array }));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const { words, tags: tagged, truth } of order) {
      let before = superHash(-1), before2 = before;
      for (let i = 0; i < truth.length; i++) {
        const count = superFeatures(shift, table.rows, words, tagged, i, truth.length, before, before2, features);
        sum(model.cells, classes, features, count, scores);
        const guess = best(scores, classes);
        learnFrom(model, features, count, truth[i] as number, guess);
        before2 = before;
        before = superHash(guess);
      }
    }
  }
  return model;
}
