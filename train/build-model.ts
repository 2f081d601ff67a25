/** Turns gold sentences into a model: tagger, supertagger, parser, lemmatiser, and names where there are any to learn from. */
import { scorerOf, scratch } from '../src/analysis/engine/scoring.ts';
import { supertag } from '../src/analysis/engine/supertagger.ts';
import { tag } from '../src/analysis/engine/tagger.ts';
import { wordTable } from '../src/analysis/engine/words.ts';
import { bySeed, eachFold, pick } from './folds.ts';
import { toNet } from './net.ts';
import { toTable } from './perceptron.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainNames } from './train-names.ts';
import { trainMoveNet, trainRelationNet } from './train-nets.ts';
import { trainParser } from './train-parser.ts';
import { supertagsOf, trainSupertagger } from './train-supertagger.ts';
import { trainTagger, wordsOf } from './train-tagger.ts';
import { inventoryOf, number } from './treebank.ts';
import type { Model, Table } from '../src/analysis/engine/weights.ts';
import type { WordTable } from '../src/analysis/engine/words.ts';
import type { ConlluSentence } from '../src/outputs/conllu.ts';
import type { Named, NameSettings } from './train-names.ts';
import type { FormTable } from '../src/ontology/form-table.ts';
import type { NetSettings } from './net.ts';
import type { ParserSettings } from './train-parser.ts';
import type { Settings } from './train-tagger.ts';
import type { Gold } from './treebank.ts';

/** Sizes and lengths of training. */
export interface ModelSettings {
  readonly folds: number;
  readonly tag: Settings;
  readonly supertag: Settings;
  readonly parse: ParserSettings;
  readonly moveNet: NetSettings;
  readonly labelNet: NetSettings;
  readonly lemma: Settings;
  readonly name: NameSettings;
  /** How many models, which differ only in the order of their data, are averaged into one table. */
  readonly seeds: { readonly tag: number; readonly supertag: number; readonly parse: number; readonly name: number };
}

/** What the shipped models are made with; `docs/engine.md` tells how it was chosen. */
export const shipped: ModelSettings = {
  folds: 5,
  tag: { bits: 20, epochs: 6, seed: 1 },
  supertag: { bits: 20, epochs: 6, seed: 1 },
  parse: { moveBits: 20, labelBits: 19, epochs: 8, explore: 0.9, seed: 1 },
  moveNet: { bits: 20, width: 64, epochs: 7, rate: 0.05, keep: 0.7, seed: 1 },
  labelNet: { bits: 19, width: 64, epochs: 4, rate: 0.05, keep: 0.7, seed: 1 },
  lemma: { bits: 17, epochs: 10, seed: 1 },
  name: { bits: 20, epochs: 10, seed: 1, rate: 0.05, drop: 0.1 },
  seeds: { tag: 3, supertag: 2, parse: 3, name: 3 },
};

/** Tags of every sentence by taggers that did not see it: the next layers learn from what they will get. */
function outOfFoldTags(golds: readonly Gold[], classes: number, table: WordTable, settings: ModelSettings): Uint8Array[] {
  const tags = golds.map((gold) => new Uint8Array(gold.forms.length)), room = scratch();
  eachFold(golds.length, settings.folds, (train, apply) => {
    const scorer = scorerOf(toTable(trainTagger(pick(golds, train), classes, table, settings.tag)));
    for (const i of apply) {
      const gold = golds[i] as Gold;
      tag(scorer, room, table.rows, wordsOf(table, gold.forms), gold.forms.length, gold.source, tags[i] as Uint8Array);
    }
  });
  return tags;
}

function outOfFoldSupertags(golds: readonly Gold[], tags: readonly Uint8Array[], truth: readonly Uint8Array[], classes: number, table: WordTable, settings: ModelSettings): Uint8Array[] {
  const supertags = golds.map((gold) => new Uint8Array(gold.forms.length)), room = scratch();
  eachFold(golds.length, settings.folds, (train, apply) => {
    const scorer = scorerOf(toTable(trainSupertagger(pick(golds, train), pick(tags, train), pick(truth, train), classes, table, settings.supertag)));
    for (const i of apply) {
      const { forms } = golds[i] as Gold;
      supertag(scorer, room, table.rows, wordsOf(table, forms), tags[i] as Uint8Array, forms.length, supertags[i] as Uint8Array);
    }
  });
  return supertags;
}

/**
 * Trains on treebanks, the one whose habits the model shall follow first. Names are learned with the tags of the finished tagger
 * and with the dictionaries `known`, where there are any.
 * Same input, same bytes.
 */
export function buildModel(language: string, treebanks: readonly (readonly ConlluSentence[])[], named: readonly Named[], settings: ModelSettings = shipped, known?: FormTable): Omit<Model, 'digest'> {
  const { seeds } = settings;
  const inventory = inventoryOf(treebanks.flat());
  const golds = treebanks.flatMap((sentences, i) => number(sentences, inventory, treebanks.length > 1 ? i + 1 : 0));
  const table = wordTable();
  const classes = inventory.tags.length;
  const tagTable = toTable(...bySeed(1, seeds.tag, (seed) => trainTagger(golds, classes, table, { ...settings.tag, seed })));
  const tags = outOfFoldTags(golds, classes, table, settings);
  const truth = supertagsOf(golds, inventory);
  const superTable = toTable(...bySeed(1, seeds.supertag, (seed) => trainSupertagger(golds, tags, truth.gold, truth.classes, table, { ...settings.supertag, seed })));
  const supertags = outOfFoldSupertags(golds, tags, truth.gold, truth.classes, table, settings);
  const parsers = bySeed(1, seeds.parse, (seed) => trainParser(golds, tags, supertags, inventory, table, { ...settings.parse, seed }));
  const [first, ...others] = parsers;
  const lemmas = trainLemmas(golds, settings.lemma);
  const move = toTable(first.move, ...others.map((each) => each.move)), label = toTable(first.label, ...others.map((each) => each.label));
  const lessons = { golds, tags, supertags, inventory, table };
  const moveNet = toNet(trainMoveNet(lessons, scorerOf(label), settings.moveNet, settings.parse.explore)), labelNet = toNet(trainRelationNet(lessons, settings.labelNet));
  const tables: Record<string, Table> = {
    tag: tagTable, supertag: superTable, lemma: lemmas.table, move, label,
    'move net': moveNet.rows, 'move net out': moveNet.out, 'label net': labelNet.rows, 'label net out': labelNet.out,
  };
  const lists: Record<string, readonly string[]> = { tags: inventory.tags, labels: inventory.labels, edits: lemmas.edits, sources: treebanks.map((_, i) => String(i + 1)) };
  if (named.length > 0) {
    const names = trainNames(named, { table, tagger: scorerOf(tagTable), known }, settings.name, seeds.name);
    tables['name'] = names.table;
    tables['step'] = names.steps;
    lists['names'] = names.labels;
    if (known !== undefined) lists['dictionaries'] = ['1'];
  }
  return { language, tables, lists, texts: { exceptions: lemmas.exceptions } };
}
