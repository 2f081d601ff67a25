/** Turns the words of a sentence into tags, left to right (averaged perceptron over hashed features, after Collins 2002). */
import { one, stir, three, two } from './hash.ts';
import { best, sum } from './scoring.ts';
import { columns } from './words.ts';
import type { Scorer, Scratch } from './scoring.ts';

const { low, raw, shape, suffix, prefix, bits } = columns;
/** Hash of a tag number; −1 is the tag before the sentence. */
export const tagHash = (tag: number): number => stir(tag + 1000);

/**
 * Writes the features of word `i` of `count` into `out` and returns how many. `words` holds row offsets, two empty ones (0) before
 * the first and behind the last word; `before` and `before2` are the hashes of the two tags to the left;
 * `source` is the treebank whose habits to follow, from 1 on, or 0 where the model was made of one.
 */
export function tagFeatures(shift: number, rows: Int32Array, words: Int32Array, i: number, before: number, before2: number, source: number, out: Int32Array): number {
  const here = words[i + 2] as number, left = words[i + 1] as number, left2 = words[i] as number, right = words[i + 3] as number, right2 = words[i + 4] as number;
  const w = rows[here + low] as number, wl = rows[left + low] as number, wr = rows[right + low] as number;
  const form = rows[here + shape] as number, formRight = rows[right + shape] as number;
  const s2 = rows[here + suffix + 1] as number, s3 = rows[here + suffix + 2] as number;
  const p2 = rows[here + prefix + 1] as number, p3 = rows[here + prefix + 2] as number;
  const flags = ((rows[here + bits] as number) << 1) | (i === 0 ? 1 : 0);
  let n = 0;
  out[n++] = one(shift, 1, w);
  out[n++] = one(shift, 2, rows[here + raw] as number);
  out[n++] = two(shift, 3, form, i === 0 ? 1 : 0);
  for (let size = 0; size < 4; size++) {
    out[n++] = one(shift, 4, rows[here + suffix + size] as number);
    out[n++] = one(shift, 5, rows[here + prefix + size] as number);
  }
  out[n++] = one(shift, 6, flags);
  out[n++] = one(shift, 7, before);
  out[n++] = two(shift, 8, before, before2);
  out[n++] = two(shift, 9, w, before);
  out[n++] = three(shift, 10, w, before, before2);
  out[n++] = one(shift, 11, wl);
  out[n++] = one(shift, 12, rows[left2 + low] as number);
  out[n++] = one(shift, 13, wr);
  out[n++] = one(shift, 14, rows[right2 + low] as number);
  out[n++] = one(shift, 15, rows[left + suffix + 2] as number);
  out[n++] = one(shift, 16, rows[right + suffix + 2] as number);
  out[n++] = one(shift, 17, rows[right + suffix + 1] as number);
  out[n++] = one(shift, 18, formRight);
  out[n++] = two(shift, 19, wl, w);
  out[n++] = two(shift, 20, w, wr);
  out[n++] = two(shift, 21, s3, before);
  out[n++] = two(shift, 22, s2, rows[right + suffix + 1] as number);
  out[n++] = two(shift, 23, form, before);
  out[n++] = two(shift, 24, p3, s3);
  out[n++] = two(shift, 25, before, wr);
  out[n++] = three(shift, 26, rows[left + shape] as number, form, formRight);
  out[n++] = two(shift, 27, p2, s2);
  out[n++] = two(shift, 28, s3, wr);
  out[n++] = two(shift, 29, wl, wr);
  out[n++] = three(shift, 30, before, s3, rows[right + suffix + 2] as number);
  out[n++] = two(shift, 31, flags, before);
  out[n++] = one(shift, 0, 0);
  if (source > 0) {
    out[n++] = two(shift, 32, w, source);
    out[n++] = two(shift, 33, s3, source);
    out[n++] = two(shift, 34, before, source);
    out[n++] = two(shift, 35, form, source);
    out[n++] = three(shift, 36, before, s3, source);
  }
  return n;
}

/** Tags `count` words into `tags`. `words` as in `tagFeatures`. */
export function tag({ cells, classes, shift }: Scorer, { features, scores }: Scratch, rows: Int32Array, words: Int32Array, count: number, source: number, tags: Uint8Array): void {
  let before = tagHash(-1), before2 = before;
  for (let i = 0; i < count; i++) {
    sum(cells, classes, features, tagFeatures(shift, rows, words, i, before, before2, source, features), scores);
    const chosen = best(scores, classes);
    tags[i] = chosen;
    before2 = before;
    before = tagHash(chosen);
  }
}
