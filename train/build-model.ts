/** Turns gold sentences into a model: tagger, parser, lemmatiser, and names where there are any to learn from. */
import { scorerOf } from '../src/analysis/engine/scoring.ts';
import { wordTable } from '../src/analysis/engine/words.ts';
import { jackknifeTags } from './jackknife.ts';
import { toTable } from './perceptron.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainNames } from './train-names.ts';
import { trainParser } from './train-parser.ts';
import { trainTagger } from './train-tagger.ts';
import { inventoryOf, number } from './treebank.ts';
import type { Model, Table } from '../src/analysis/engine/weights.ts';
import type { ConlluSentence } from '../src/outputs/conllu.ts';
import type { Named } from './train-names.ts';

/** Sizes and lengths of training; `docs/engine.md` tells how they were chosen. */
export const settings = {
  seed: 1,
  tag: { bits: 20, epochs: 6, seed: 1 },
  parse: { moveBits: 21, labelBits: 19, epochs: 8, explore: 0.9, seed: 1 },
  lemmaBits: 18,
  name: { bits: 20, epochs: 10, seed: 1 },
} as const;

export function buildModel(language: string, sentences: readonly ConlluSentence[], named: readonly Named[]): Omit<Model, 'digest'> {
  const inventory = inventoryOf(sentences);
  const golds = number(sentences, inventory);
  const table = wordTable();
  const classes = inventory.tags.length;
  const tagTable = toTable(trainTagger(golds, classes, table, settings.tag));
  const parser = trainParser(golds, jackknifeTags(golds, classes, table, settings.tag), inventory, table, settings.parse);
  const lemmas = trainLemmas(golds, settings.lemmaBits, settings.seed);
  const tables: Record<string, Table> = { tag: tagTable, move: toTable(parser.move), label: toTable(parser.label), lemma: lemmas.table };
  const lists: Record<string, readonly string[]> = { tags: inventory.tags, labels: inventory.labels, edits: lemmas.edits };
  if (named.length > 0) {
    const names = trainNames(named, table, scorerOf(tagTable), settings.name);
    tables['name'] = names.table;
    lists['names'] = names.labels;
  }
  return { language, tables, lists, texts: { exceptions: lemmas.exceptions } };
}
