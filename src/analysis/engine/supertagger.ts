/** Turns tagged words into supertags, guesses of relation and side of the head, which the parser reads ahead of its stack (after Ouchi et al. 2014). */
import { four, one, stir, three, two } from './hash.ts';
import { best, sum } from './scoring.ts';
import { tagHash } from './tagger.ts';
import { columns } from './words.ts';
import type { Scorer, Scratch } from './scoring.ts';

const { low, shape, suffix } = columns;

/** Hash of a supertag's number; −1 is "before the sentence". */
export const superHash = (supertag: number): number => stir(supertag + 9000);

/**
 * Writes the features of word `i` of `count` into `out` and returns how many. `words` as the tagger's; `tags` those of the sentence;
 * `before` and `before2` are the hashes of the two supertags to the left.
 */
export function superFeatures(shift: number, rows: Int32Array, words: Int32Array, tags: Uint8Array, i: number, count: number, before: number, before2: number, out: Int32Array): number {
  const here = words[i + 2] as number, left = words[i + 1] as number, right = words[i + 3] as number;
  const w = rows[here + low] as number, wl = rows[left + low] as number, wr = rows[right + low] as number;
  const wl2 = rows[(words[i] as number) + low] as number, wr2 = rows[(words[i + 4] as number) + low] as number;
  const s3 = rows[here + suffix + 2] as number;
  const t = tagHash(tags[i] as number);
  const tl = i > 0 ? tagHash(tags[i - 1] as number) : 0, tl2 = i > 1 ? tagHash(tags[i - 2] as number) : 0, tl3 = i > 2 ? tagHash(tags[i - 3] as number) : 0;
  const tr = i + 1 < count ? tagHash(tags[i + 1] as number) : 0, tr2 = i + 2 < count ? tagHash(tags[i + 2] as number) : 0, tr3 = i + 3 < count ? tagHash(tags[i + 3] as number) : 0;
  let n = 0;
  out[n++] = one(shift, 0, t);
  out[n++] = one(shift, 1, w); out[n++] = two(shift, 2, w, t); out[n++] = two(shift, 3, s3, t); out[n++] = two(shift, 4, rows[here + shape] as number, t);
  out[n++] = two(shift, 5, wl, t); out[n++] = two(shift, 6, wr, t); out[n++] = two(shift, 7, wl2, t); out[n++] = two(shift, 8, wr2, t);
  out[n++] = two(shift, 9, wl, w); out[n++] = two(shift, 10, w, wr);
  out[n++] = two(shift, 11, tl, t); out[n++] = two(shift, 12, t, tr); out[n++] = three(shift, 13, tl, t, tr);
  out[n++] = three(shift, 14, tl2, tl, t); out[n++] = three(shift, 15, t, tr, tr2); out[n++] = two(shift, 16, tl2, t); out[n++] = two(shift, 17, t, tr2);
  out[n++] = four(shift, 18, tl2, tl, t, tr); out[n++] = four(shift, 19, tl, t, tr, tr2);
  out[n++] = four(shift, 20, t, tr, tr2, tr3); out[n++] = four(shift, 21, tl3, tl2, tl, t);
  out[n++] = two(shift, 22, w, tl); out[n++] = two(shift, 23, w, tr); out[n++] = three(shift, 24, w, tl, tr);
  out[n++] = three(shift, 25, wl, t, tr); out[n++] = three(shift, 26, wr, t, tl); out[n++] = three(shift, 27, s3, tl, tr);
  out[n++] = three(shift, 28, w, tr, tr2); out[n++] = three(shift, 29, w, tl2, tl); out[n++] = three(shift, 30, wr2, t, tr); out[n++] = three(shift, 31, wl2, tl, t);
  out[n++] = two(shift, 32, before, t); out[n++] = three(shift, 33, before, before2, t); out[n++] = two(shift, 34, before, w);
  out[n++] = three(shift, 35, before, t, tr); out[n++] = two(shift, 36, before2, t); out[n++] = three(shift, 37, before, wl, t); out[n++] = four(shift, 38, before, t, tr, tr2);
  out[n++] = three(shift, 39, rows[right + suffix + 2] as number, t, tr); out[n++] = three(shift, 40, rows[left + suffix + 2] as number, t, tl);
  return n;
}

/** Writes the supertags of `count` words into `out`. */
export function supertag({ cells, classes, shift }: Scorer, { features, scores }: Scratch, rows: Int32Array, words: Int32Array, tags: Uint8Array, count: number, out: Uint8Array): void {
  let before = superHash(-1), before2 = before;
  for (let i = 0; i < count; i++) {
    sum(cells, classes, features, superFeatures(shift, rows, words, tags, i, count, before, before2, features), scores);
    const chosen = best(scores, classes);
    out[i] = chosen;
    before2 = before;
    before = superHash(chosen);
  }
}
