/** Turns a new arc into the features that choose its relation. */
import { four, one, pair, three, two } from './hash.ts';
import { labelHash } from './move-features.ts';
import type { Atoms } from './atoms.ts';
import type { State } from './states.ts';

/**
 * Writes the features of the arc from `head` to `child` into `out` and returns how many. Children of both that are hung already are seen;
 * `child` must not be a child of `head` in `state` yet.
 */
export function labelFeatures(shift: number, atoms: Atoms, state: State, head: number, child: number, out: Int32Array): number {
  const { word: W, tag: T, both: B, suffix: S, look: L, supertag: X, source } = atoms;
  const { count, label, left, right, lefts, rights } = state;
  const none = count + 1;
  const way = head < child ? 1 : 2;
  const wh = W[head] as number, th = T[head] as number, bh = B[head] as number, sh = S[head] as number;
  const wd = W[child] as number, td = T[child] as number, bd = B[child] as number, sd = S[child] as number;
  const heads = pair(th, way), both = pair(heads, td);
  const before = child > 1 ? child - 1 : 0, after = child < count ? child + 1 : none;
  const beforeHead = head > 1 ? head - 1 : 0, afterHead = head < count ? head + 1 : none;
  const lc = left[child] as number, rc = right[child] as number, lh = left[head] as number, rh = right[head] as number;
  const sister = way === 1 ? rh : lh;
  const far = Math.min(Math.abs(head - child), 8);
  const lcLabel = labelHash(label[lc] as number), sisterLabel = labelHash(label[sister] as number);
  let n = 0;
  out[n++] = two(shift, 0, td, way);
  out[n++] = two(shift, 1, bh, way); out[n++] = two(shift, 2, bd, way); out[n++] = two(shift, 3, wh, wd); out[n++] = one(shift, 4, both);
  out[n++] = three(shift, 5, wh, td, way); out[n++] = three(shift, 6, wd, th, way); out[n++] = two(shift, 7, both, far);
  out[n++] = three(shift, 8, sh, td, way); out[n++] = two(shift, 9, sd, heads);
  out[n++] = two(shift, 10, L[child] as number, heads); out[n++] = three(shift, 11, L[head] as number, td, way); out[n++] = three(shift, 12, sh, sd, way);
  out[n++] = two(shift, 13, both, T[before] as number); out[n++] = two(shift, 14, both, T[after] as number);
  out[n++] = two(shift, 15, both, T[beforeHead] as number); out[n++] = two(shift, 16, both, T[afterHead] as number);
  out[n++] = three(shift, 17, W[before] as number, td, way); out[n++] = three(shift, 18, W[after] as number, td, way);
  out[n++] = two(shift, 19, W[beforeHead] as number, both); out[n++] = two(shift, 20, W[afterHead] as number, both);
  out[n++] = three(shift, 21, W[lc] as number, td, way); out[n++] = three(shift, 22, T[lc] as number, lcLabel, both);
  out[n++] = three(shift, 23, W[rc] as number, td, way); out[n++] = three(shift, 24, T[rc] as number, labelHash(label[rc] as number), both);
  out[n++] = three(shift, 25, T[sister] as number, sisterLabel, both); out[n++] = three(shift, 26, sisterLabel, bh, way);
  out[n++] = three(shift, 27, labelHash(label[lh] as number), labelHash(label[rh] as number), both); out[n++] = three(shift, 28, labelHash(label[lh] as number), bh, way);
  out[n++] = three(shift, 29, wd, W[lc] as number, way); out[n++] = four(shift, 30, wh, W[lc] as number, td, way);
  out[n++] = two(shift, 31, both, way === 1 ? (rights[head] as number) : (lefts[head] as number)); out[n++] = three(shift, 32, T[before] as number, T[after] as number, td);
  if (source > 0) {
    out[n++] = two(shift, 40, both, source); out[n++] = two(shift, 41, bd, pair(way, source)); out[n++] = two(shift, 42, bh, pair(way, source));
    out[n++] = three(shift, 43, wd, heads, source); out[n++] = three(shift, 44, W[lc] as number, td, source); out[n++] = three(shift, 45, wh, td, source);
    out[n++] = three(shift, 46, both, sisterLabel, source); out[n++] = three(shift, 47, sd, heads, source); out[n++] = three(shift, 48, L[child] as number, heads, source);
  }
  const xh = X[head] as number, xd = X[child] as number;
  out[n++] = two(shift, 33, xd, way); out[n++] = two(shift, 34, xd, heads); out[n++] = three(shift, 35, xd, wd, way); out[n++] = three(shift, 36, xd, xh, way); out[n++] = two(shift, 37, xd, both);
  return n;
}
