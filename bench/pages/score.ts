/** A page's true text and a reader's text in, the scores of article extraction out. */

import type { Expected } from './sets.ts';

/** Counts of the pieces of a text. */
type Counts = Map<string, number>;

/** Words of a text as the evaluator of article-extraction-benchmark takes them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Shingles of four words; a shorter text is one shingle. */
function shinglesOf(words: readonly string[]): Counts {
  const counts: Counts = new Map();
  if (words.length === 0) return counts;
  for (let i = 0; i <= Math.max(0, words.length - 4); i++) {
    const shingle = words.slice(i, i + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Shares of a page's shingles: found, wrongly given, missed. They add up to one, unless both texts are empty. */
export interface ShingleScore { readonly tp: number; readonly fp: number; readonly fn: number; readonly exact: boolean }

/** Scores the text of one page; an optional part joins the truth where that helps. */
export function scoreShingles(parts: readonly { readonly text: string; readonly optional?: boolean }[], text: string): ShingleScore {
  const given = wordsOf(text);
  const shingles = shinglesOf(given);
  const chosen = parts.map((part) => part.optional !== true);
  const truth = (): string[] => parts.flatMap((part, i) => (chosen[i] === true ? wordsOf(part.text) : []));
  let best = compare(shinglesOf(truth()), shingles);
  for (const i of parts.keys()) {
    if (chosen[i] === true) continue;
    chosen[i] = true;
    const tried = compare(shinglesOf(truth()), shingles);
    if (tried.tp > best.tp) best = tried;
    else chosen[i] = false;
  }
  return { ...best, exact: truth().join(' ') === given.join(' ') };
}

function compare(gold: Counts, given: Counts): Omit<ShingleScore, 'exact'> {
  let [tp, fp, fn] = [0, 0, 0];
  for (const [shingle, count] of given) {
    const wanted = gold.get(shingle) ?? 0;
    tp += Math.min(wanted, count);
    fp += Math.max(0, count - wanted);
  }
  for (const [shingle, count] of gold) fn += Math.max(0, count - (given.get(shingle) ?? 0));
  const all = tp + fp + fn;
  return all === 0 ? { tp: 0, fp: 0, fn: 0 } : { tp: tp / all, fp: fp / all, fn: fn / all };
}

/** F1, precision, recall and the share of exact pages over a set: the harmonic mean of two macro means. */
export function shingleF1(scores: readonly ShingleScore[]): { readonly f1: number; readonly precision: number; readonly recall: number; readonly exact: number } {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const share = ({ tp }: ShingleScore, wrong: number): number[] => (tp === 0 && wrong > 0 ? [0] : tp + wrong === 0 ? [] : [tp / (tp + wrong)]);
  const precision = mean(scores.flatMap((score) => (score.fp === 0 && score.fn === 0 ? [1] : share(score, score.fp))));
  const recall = mean(scores.flatMap((score) => (score.fp === 0 && score.fn === 0 ? [1] : share(score, score.fn))));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), exact: mean(scores.map(({ exact }) => Number(exact))) };
}

/** F1 of the words of one page, lower case, as multisets. */
export function wordF1(gold: string, text: string): number {
  const wanted: Counts = new Map();
  const [truth, given] = [wordsOf(gold.toLowerCase()), wordsOf(text.toLowerCase())];
  for (const word of truth) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  let overlap = 0;
  for (const word of given) {
    const left = wanted.get(word) ?? 0;
    if (left > 0) overlap++;
    wanted.set(word, left - 1);
  }
  if (truth.length === 0 || given.length === 0) return truth.length === given.length ? 1 : 0;
  return (2 * overlap) / (truth.length + given.length);
}

/** Scores a reader's text by what is true of the page; on a page of photos the captions are text. */
export function scoreBody({ parts, body = '', photo }: Expected, { text, captions = '' }: { readonly text: string; readonly captions?: string }): { readonly shingles: ShingleScore; readonly words: number } {
  const given = photo === true ? `${text}\n${captions}` : text;
  return { shingles: scoreShingles(parts ?? [{ text: body }], given), words: wordF1(body, given) };
}
