/** Turns a word and its part of speech into its dictionary form: learned edits at both ends, exceptions first. */
import { hashText, three, two } from './hash.ts';
import { sum } from './scoring.ts';
import type { Scorer } from './scoring.ts';

/**
 * An edit: cut `cutStart` units off the start and put `start` there, the same at the end; `lower` lowers the word first.
 * Written `lower|cutStart|start|cutEnd|end`, as in `1|3|t|0|` (menulis, tulis) or `0|0||3|y` (cities, city).
 */
export interface Edit {
  readonly lower: boolean;
  readonly cutStart: number;
  readonly start: string;
  readonly cutEnd: number;
  readonly end: string;
}

/** A lemmatiser: edits by class number, and exceptions `form TAB upos` (lower case) to lemma. */
export interface Lemmatiser {
  readonly scorer: Scorer;
  readonly edits: readonly Edit[];
  readonly exceptions: ReadonlyMap<string, string>;
  readonly known: Map<string, string>;
}

const most = 1 << 16;
/** Room for one word's features. */
export const lemmaFeatureRoom = 16;

/** Reads an edit as `writeEdit` wrote it. */
export function readEdit(text: string): Edit {
  const [lower, cutStart, start, cutEnd, end] = text.split('|');
  return { lower: lower === '1', cutStart: Number(cutStart), start: start ?? '', cutEnd: Number(cutEnd), end: end ?? '' };
}

/** The shortest edit that turns `form` into `lemma`: what both share in the middle stays. */
export function editBetween(form: string, lemma: string): string {
  const low = form.toLowerCase();
  const lower = low !== form && !sharesCase(form, lemma);
  const from = lower ? low : form;
  let length = 0, at = 0, to = 0;
  for (let i = 0; i < from.length; i++) {
    for (let j = 0; j < lemma.length; j++) {
      let n = 0;
      while (i + n < from.length && j + n < lemma.length && from[i + n] === lemma[j + n]) n++;
      if (n > length) [length, at, to] = [n, i, j];
    }
  }
  return [lower ? 1 : 0, at, lemma.slice(0, to), from.length - at - length, lemma.slice(to + length)].join('|');
}
const sharesCase = (form: string, lemma: string): boolean => lemma !== lemma.toLowerCase() && form.charAt(0) === lemma.charAt(0);

/** `form` edited, or undefined where the edit does not fit: nothing of the word would be left. */
export function apply(edit: Edit, form: string): string | undefined {
  const from = edit.lower ? form.toLowerCase() : form;
  const middle = from.length - edit.cutStart - edit.cutEnd;
  if (middle < 0 || (middle === 0 && from.length > 0 && edit.start + edit.end === '')) return undefined;
  return edit.start + from.slice(edit.cutStart, edit.cutStart + middle) + edit.end;
}

/** Writes the features of a word into `out` and returns how many. */
export function lemmaFeatures(shift: number, form: string, upos: string, out: Int32Array): number {
  const low = form.toLowerCase();
  const part = hashText(upos, 7);
  const capital = low === form ? 0 : form === form.toUpperCase() && form.length > 1 ? 2 : 1;
  let n = 0;
  out[n++] = two(shift, 0, part, capital);
  for (let size = 1; size <= 6; size++) {
    out[n++] = two(shift, 1, hashText(low, size, Math.max(0, low.length - size)), part);
    out[n++] = two(shift, 2, hashText(low, size, 0, Math.min(size, low.length)), part);
  }
  out[n++] = three(shift, 3, hashText(low, 9, 0, Math.min(4, low.length)), hashText(low, 9, Math.max(0, low.length - 3)), part);
  return n;
}

/** The lemma of `form` as a `upos`; the form itself where nothing is known. Remembers up to 65,536 words. Never throws. */
export function lemma(lemmatiser: Lemmatiser, form: string, upos: string): string {
  const key = `${form}\t${upos}`;
  const known = lemmatiser.known.get(key);
  if (known !== undefined) return known;
  const found = form.length > 60 ? form : (lemmatiser.exceptions.get(`${form.toLowerCase()}\t${upos}`) ?? edited(lemmatiser, form, upos));
  if (lemmatiser.known.size >= most) lemmatiser.known.clear();
  lemmatiser.known.set(key, found);
  return found;
}

function edited({ scorer, edits }: Lemmatiser, form: string, upos: string): string {
  const features = new Int32Array(lemmaFeatureRoom);
  const scores = new Float64Array(edits.length + 7);
  sum(scorer.cells, scorer.classes, features, lemmaFeatures(scorer.shift, form, upos, features), scores);
  let found: string | undefined;
  let top = -Infinity;
  edits.forEach((edit, c) => {
    const score = scores[c] as number;
    const candidate = score > top ? apply(edit, form) : undefined;
    if (candidate !== undefined) [found, top] = [candidate, score];
  });
  return found ?? form;
}

/** Reads exceptions: one `form TAB upos TAB lemma` a line. */
export function readExceptions(text: string): Map<string, string> {
  const exceptions = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [form, upos, to] = line.split('\t');
    if (form !== undefined && upos !== undefined && to !== undefined) exceptions.set(`${form}\t${upos}`, to);
  }
  return exceptions;
}
