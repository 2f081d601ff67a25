/** Turns sentences with BIO labels into weights of the entity model: a linear-chain conditional random field (Lafferty and others 2001). */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { labelNames, nameFeatures, nameRoom, nameTables, spansOf, stepsFor } from '../src/analysis/engine/entities.ts';
import { markNames } from '../src/analysis/engine/gazetteer.ts';
import { scratch } from '../src/analysis/engine/scoring.ts';
import { tag } from '../src/analysis/engine/tagger.ts';
import { chainGradient } from './chain.ts';
import { ascend, field, toTables } from './field.ts';
import { bySeed } from './folds.ts';
import { randomFrom, shuffle } from './random.ts';
import { wordsOf } from './train-tagger.ts';
import type { FormTable } from '../src/ontology/form-table.ts';
import type { Scorer } from '../src/analysis/engine/scoring.ts';
import type { Table } from '../src/analysis/engine/weights.ts';
import type { WordTable } from '../src/analysis/engine/words.ts';
import type { Field } from './field.ts';
import type { Settings } from './train-tagger.ts';

/** One sentence: words and their BIO labels over PER, ORG, LOC; `source` is the number of its set, from 1 on. */
export interface Named { readonly source: number; readonly forms: readonly string[]; readonly labels: readonly string[] }
/** The tables of features and of label pairs, and the labels. */
export interface NameModel { readonly table: Table; readonly steps: Table; readonly labels: readonly string[] }
/** What the features are made of: hashes of words, a tagger, the names that our dictionaries know. */
export interface NameSight { readonly table: WordTable; readonly tagger: Scorer; readonly known: FormTable | undefined }
export interface NameSettings extends Settings {
  /** Step size of the learning (Adagrad, Duchi and others 2011). */
  readonly rate: number;
  /** Share of features left out at each reading of a sentence. */
  readonly drop: number;
}
interface Prepared { readonly source: number; readonly words: Int32Array; readonly tags: Uint8Array; readonly known: Int32Array; readonly truth: Uint8Array; readonly count: number }

/** The kinds of the sets that we learn from, in ours. */
const kinds: Readonly<Record<string, string>> = { PERSON: 'PER', ORGANISATION: 'ORG', PLACE: 'LOC' };

/** Reads a `.jsonl.gz` file of `{tokens, tags}` lines. */
export function readNamed(path: string, source: number): Named[] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((line) => line !== '').map((line) => {
    const { tokens, tags } = JSON.parse(line) as { tokens: string[]; tags: string[] };
    return { source, forms: tokens, labels: tags.map((tag) => tag.replace(/(?<=^[BI]-).*/, (kind) => kinds[kind] ?? kind)) };
  });
}

export const labelsOf = (sentences: readonly Named[]): string[] => [...new Set(['O', ...sentences.flatMap((sentence) => sentence.labels).flatMap((label) => (label === 'O' ? [] : [`B-${label.slice(2)}`, `I-${label.slice(2)}`]))])].sort((a, b) => Number(b === 'O') - Number(a === 'O') || (a < b ? -1 : 1));

function prepare(sentence: Named, labels: readonly string[], { table, tagger, known: names }: NameSight): Prepared {
  const count = sentence.forms.length, words = wordsOf(table, sentence.forms), tags = new Uint8Array(count), known = new Int32Array(count);
  tag(tagger, scratch(), table.rows, words, count, 1, tags);
  if (names !== undefined) markNames(names, table.rows, words, count, known);
  return { source: sentence.source, words, tags, known, count, truth: Uint8Array.from(sentence.labels, (label) => labels.indexOf(label)) };
}

/** Trains `seeds` models on sentences of one or several sets and averages them into one table. */
export function trainNames(sentences: readonly Named[], sight: NameSight, settings: NameSettings, seeds: number): NameModel {
  const labels = labelsOf(sentences);
  const items = sentences.map((sentence) => prepare(sentence, labels, sight)).filter((item) => item.count > 0);
  return { ...toTables(bySeed(settings.seed, seeds, (seed) => trainOnce(items, labels, sight.table, { ...settings, seed }))), labels };
}

function trainOnce(items: readonly Prepared[], labels: readonly string[], table: WordTable, settings: NameSettings): Field {
  const model = field(settings.bits, labels.length, stepsFor(labels));
  const random = randomFrom(settings.seed);
  const { features } = scratch();
  const order = [...items];
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const { source, words, tags, known, truth, count } of order) {
      const seen: Int32Array[] = [];
      for (let i = 0; i < count; i++) {
        const found = nameFeatures(32 - settings.bits, table.rows, words, tags, known, i, count, source, features);
        seen.push(features.slice(0, found).filter(() => random() >= settings.drop));
      }
      ascend(model, seen, truth, chainGradient(model, seen, truth), settings.rate);
    }
  }
  return model;
}

/** Exact spans and kinds: precision, recall, F1 in percent. */
export function scoreNames(model: NameModel, sentences: readonly Named[], sight: NameSight): { precision: number; recall: number; f1: number } {
  const tables = nameTables(model.table, model.steps, model.labels);
  const room = nameRoom(), memory = scratch(), guess = new Uint8Array(4096);
  let right = 0, found = 0, wanted = 0;
  for (const sentence of sentences) {
    const { source, words, tags, known, truth, count } = prepare(sentence, model.labels, sight);
    labelNames(tables, memory, room, sight.table.rows, words, tags, known, count, source, guess);
    const gold = new Set(spansOf(model.labels, truth, count).map((span) => JSON.stringify(span)));
    const spans = spansOf(model.labels, guess, count);
    found += spans.length;
    wanted += gold.size;
    right += spans.filter((span) => gold.has(JSON.stringify(span))).length;
  }
  return { precision: (100 * right) / Math.max(1, found), recall: (100 * right) / Math.max(1, wanted), f1: (200 * right) / Math.max(1, found + wanted) };
}
