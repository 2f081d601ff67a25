/** Turns sentences with BIO labels into weights of the entity model (structured averaged perceptron, Collins 2002). */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { labelNames, nameFeatures, nameRoom, spansOf, stepsFor } from '../src/analysis/engine/entities.ts';
import { scorerOf, scratch } from '../src/analysis/engine/scoring.ts';
import { tag } from '../src/analysis/engine/tagger.ts';
import { perceptron, scorerIn, toTable, update } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import { bySeed } from './folds.ts';
import { wordsOf } from './train-tagger.ts';
import type { Scorer } from '../src/analysis/engine/scoring.ts';
import type { Table } from '../src/analysis/engine/weights.ts';
import type { WordTable } from '../src/analysis/engine/words.ts';
import type { Perceptron } from './perceptron.ts';
import type { Settings } from './train-tagger.ts';

/** One sentence: words and their BIO labels over PER, ORG, LOC. */
export interface Named { readonly source: number; readonly forms: readonly string[]; readonly labels: readonly string[] }
export interface NameModel { readonly table: Table; readonly labels: readonly string[] }
interface Prepared { readonly source: number; readonly words: Int32Array; readonly tags: Uint8Array; readonly truth: Uint8Array; readonly count: number }

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

function prepare(sentence: Named, labels: readonly string[], table: WordTable, tagger: Scorer): Prepared {
  const count = sentence.forms.length, words = wordsOf(table, sentence.forms), tags = new Uint8Array(count);
  tag(tagger, scratch(), table.rows, words, count, 1, tags);
  return { source: sentence.source, words, tags, count, truth: Uint8Array.from(sentence.labels, (label) => labels.indexOf(label)) };
}

/** Trains `seeds` models on sentences of one or several sets and averages them into one table. */
export function trainNames(sentences: readonly Named[], table: WordTable, tagger: Scorer, settings: Settings, seeds: number): NameModel {
  const labels = labelsOf(sentences);
  const items = sentences.map((sentence) => prepare(sentence, labels, table, tagger));
  return { table: toTable(...bySeed(settings.seed, seeds, (seed) => trainOnce(items, labels, table, { ...settings, seed }))), labels };
}

function trainOnce(items: readonly Prepared[], labels: readonly string[], table: WordTable, settings: Settings): Perceptron {
  const model = perceptron(settings.bits, labels.length);
  const tables = { scorer: scorerIn(model), steps: stepsFor(labels) };
  const random = randomFrom(settings.seed);
  const room = nameRoom(), memory = scratch();
  const order = [...items];
  const guess = new Uint8Array(4096);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const { source, words, tags, truth, count } of order) {
      labelNames(tables, memory, room, table.rows, words, tags, count, source, guess);
      model.clock++;
      for (let i = 0; i < count; i++) {
        if (guess[i] === truth[i]) continue;
        const found = nameFeatures(32 - settings.bits, table.rows, words, tags, i, count, source, memory.features);
        update(model, memory.features, found, truth[i] as number, 1);
        update(model, memory.features, found, guess[i] as number, -1);
      }
    }
  }
  return model;
}

/** Exact spans and kinds: precision, recall, F1 in percent. */
export function scoreNames(model: NameModel, sentences: readonly Named[], table: WordTable, tagger: Scorer): { precision: number; recall: number; f1: number } {
  const tables = { scorer: scorerOf(model.table), steps: stepsFor(model.labels) };
  const room = nameRoom(), memory = scratch(), guess = new Uint8Array(4096);
  let right = 0, found = 0, wanted = 0;
  for (const sentence of sentences) {
    const { source, words, tags, truth, count } = prepare(sentence, model.labels, table, tagger);
    labelNames(tables, memory, room, table.rows, words, tags, count, source, guess);
    const gold = new Set(spansOf(model.labels, truth, count).map((span) => JSON.stringify(span)));
    const spans = spansOf(model.labels, guess, count);
    found += spans.length;
    wanted += gold.size;
    right += spans.filter((span) => gold.has(JSON.stringify(span))).length;
  }
  return { precision: (100 * right) / Math.max(1, found), recall: (100 * right) / Math.max(1, wanted), f1: (200 * right) / Math.max(1, found + wanted) };
}
