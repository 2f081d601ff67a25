/** Turns sentences with BIO labels into weights of the entity model (structured averaged perceptron, Collins 2002). */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { labelNames, nameFeatures, nameRoom, spansOf, stepsFor } from '../src/analysis/engine/entities.ts';
import { scorerOf } from '../src/analysis/engine/scoring.ts';
import { tag } from '../src/analysis/engine/tagger.ts';
import { perceptron, scorerIn, toTable, update } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import { wordsOf } from './train-tagger.ts';
import type { Scorer } from '../src/analysis/engine/scoring.ts';
import type { Table } from '../src/analysis/engine/weights.ts';
import type { WordTable } from '../src/analysis/engine/words.ts';

/** One sentence: words and their BIO labels over PER, ORG, LOC. */
export interface Named { readonly forms: readonly string[]; readonly labels: readonly string[] }
export interface NameModel { readonly table: Table; readonly labels: readonly string[] }
interface Prepared { readonly words: Int32Array; readonly tags: Uint8Array; readonly truth: Uint8Array; readonly count: number }

/** The kinds of the sets that we learn from, in ours. */
const kinds: Readonly<Record<string, string>> = { PERSON: 'PER', ORGANISATION: 'ORG', PLACE: 'LOC' };

/** Reads a `.jsonl.gz` file of `{tokens, tags}` lines. */
export function readNamed(path: string): Named[] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((line) => line !== '').map((line) => {
    const { tokens, tags } = JSON.parse(line) as { tokens: string[]; tags: string[] };
    return { forms: tokens, labels: tags.map((tag) => tag.replace(/(?<=^[BI]-).*/, (kind) => kinds[kind] ?? kind)) };
  });
}

export const labelsOf = (sentences: readonly Named[]): string[] => [...new Set(['O', ...sentences.flatMap((sentence) => sentence.labels).flatMap((label) => (label === 'O' ? [] : [`B-${label.slice(2)}`, `I-${label.slice(2)}`]))])].sort((a, b) => Number(b === 'O') - Number(a === 'O') || (a < b ? -1 : 1));

function prepare(sentence: Named, labels: readonly string[], table: WordTable, tagger: Scorer): Prepared {
  const count = sentence.forms.length, words = wordsOf(table, sentence.forms), tags = new Uint8Array(count);
  tag(tagger, table.rows, words, count, tags);
  return { words, tags, count, truth: Uint8Array.from(sentence.labels, (label) => labels.indexOf(label)) };
}

export function trainNames(sentences: readonly Named[], table: WordTable, tagger: Scorer, settings: { readonly bits: number; readonly epochs: number; readonly seed: number }): NameModel {
  const labels = labelsOf(sentences);
  const model = perceptron(settings.bits, labels.length);
  const tables = { scorer: scorerIn(model), steps: stepsFor(labels) };
  const random = randomFrom(settings.seed);
  const room = nameRoom();
  const order = sentences.map((sentence) => prepare(sentence, labels, table, tagger));
  const guess = new Uint8Array(4096);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const { words, tags, truth, count } of order) {
      labelNames(tables, room, table.rows, words, tags, count, guess);
      model.clock++;
      for (let i = 0; i < count; i++) {
        if (guess[i] === truth[i]) continue;
        const found = nameFeatures(32 - settings.bits, table.rows, words, tags, i, count, room.features);
        update(model, room.features, found, truth[i] as number, 1);
        update(model, room.features, found, guess[i] as number, -1);
      }
    }
  }
  return { table: toTable(model), labels };
}

/** Exact spans and kinds: precision, recall, F1 in percent. */
export function scoreNames(model: NameModel, sentences: readonly Named[], table: WordTable, tagger: Scorer): { precision: number; recall: number; f1: number } {
  const tables = { scorer: scorerOf(model.table), steps: stepsFor(model.labels) };
  const room = nameRoom(), guess = new Uint8Array(4096);
  let right = 0, found = 0, wanted = 0;
  for (const sentence of sentences) {
    const { words, tags, truth, count } = prepare(sentence, model.labels, table, tagger);
    labelNames(tables, room, table.rows, words, tags, count, guess);
    const gold = new Set(spansOf(model.labels, truth, count).map((span) => JSON.stringify(span)));
    const spans = spansOf(model.labels, guess, count);
    found += spans.length;
    wanted += gold.size;
    right += spans.filter((span) => gold.has(JSON.stringify(span))).length;
  }
  return { precision: (100 * right) / Math.max(1, found), recall: (100 * right) / Math.max(1, wanted), f1: (200 * right) / Math.max(1, found + wanted) };
}
