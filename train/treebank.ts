/** Turns treebank files into numbered sentences to learn from. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readConllu } from '../src/outputs/conllu.ts';
import type { ConlluSentence } from '../src/outputs/conllu.ts';

/** One gold sentence; `heads[i]` is the head of word i + 1, 0 the root. `tags` and `labels` are numbers of the inventory. */
export interface Gold {
  /** Number of its treebank, from 1 on; 0 where there is one only. */
  readonly source: number;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

/** Names behind the numbers; `root` has none, because the tree says who that is. A tag is a UPOS, with features behind `|` where they part it; `marks[t]` is 1 for PUNCT. */
export interface Inventory {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly marks: Uint8Array;
}

/** Features that split a part of speech, because words that differ in them build different sentences. */
const splitting = /^(VerbForm=.*|Mood=Imp|Voice=Pass|Polarity=Neg|PronType=(Rel|Int|Dem|Prs|Art)|Case=(Nom|Acc|Gen)|Poss=Yes|NumType=Ord)$/;
const leastTag = 25, leastLabel = 5;

export const readTreebank = (path: string): ConlluSentence[] => readConllu((path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString('utf8'));

const fineTag = (upos: string, feats: string): string => [upos, ...feats.split('|').filter((feat) => splitting.test(feat))].join('|');
const plain = (relation: string): string => relation.split(':')[0] ?? relation;

function counts(values: Iterable<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/** The inventory of sentences; tags and relations too rare for a number of their own fall back to the plain UPOS, the plain relation, `dep`. */
export function inventoryOf(sentences: readonly ConlluSentence[]): Inventory {
  const words = sentences.flatMap((sentence) => sentence.words);
  const fine = counts(words.map((word) => fineTag(word.upos, word.feats)));
  const full = counts(words.map((word) => word.relation));
  const base = counts(words.map((word) => plain(word.relation)));
  const tags = new Set([...words.map((word) => word.upos), ...[...fine].filter(([, count]) => count >= leastTag).map(([name]) => name)]);
  const labels = new Set(['dep', ...[...base, ...full].filter(([, count]) => count >= leastLabel).map(([name]) => name)]);
  const names = [...tags].sort();
  labels.delete('root');
  return { tags: names, labels: [...labels].sort(), marks: Uint8Array.from(names, (name) => (name.startsWith('PUNCT') ? 1 : 0)) };
}

/** Numbers sentences by an inventory made from them or from others; unknown names fall back as in `inventoryOf`. */
export function number(sentences: readonly ConlluSentence[], inventory: Inventory, source: number): Gold[] {
  const tags = new Map(inventory.tags.map((name, i) => [name, i]));
  const labels = new Map(inventory.labels.map((name, i) => [name, i]));
  return sentences.map(({ words }) => ({
    source,
    forms: words.map((word) => word.form),
    lemmas: words.map((word) => word.lemma),
    upos: words.map((word) => word.upos),
    tags: Uint8Array.from(words, (word) => tags.get(fineTag(word.upos, word.feats)) ?? tags.get(word.upos) ?? 0),
    heads: Int32Array.from(words, (word) => Math.max(0, word.head)),
    labels: Uint8Array.from(words, (word) => labels.get(word.relation) ?? labels.get(plain(word.relation)) ?? labels.get('dep') ?? 0),
  }));
}
