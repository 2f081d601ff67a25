/** Turns a parser state into the features that choose the next move (after Zhang and Nivre 2011). */
import { one, pair, stir, three, two } from './hash.ts';
import type { Atoms } from './atoms.ts';
import type { State } from './states.ts';

/** Hash of a relation's number; −1 is "not yet". */
export const labelHash = (label: number): number => labelHashes[label + 1] as number;
const labelHashes = Int32Array.from({ length: 256 }, (_, i) => (i === 0 ? 0 : stir(i + 5000)));

/** Distance in words between two places, 8 and more alike. */
const apart = (a: number, b: number): number => (b - a < 8 ? b - a : 8);

/** Writes the features of `state` into `out` and returns how many. */
export function moveFeatures(shift: number, atoms: Atoms, state: State, out: Int32Array): number {
  const { word: W, tag: T, both: B, suffix: S, look: L, supertag: X, source } = atoms;
  const { stack, depth, next, count, label, left, left2, right, right2, lefts, rights } = state;
  const none = count + 1;
  const s0 = stack[depth - 1] as number;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : none;
  const b0 = next, b1 = b0 < count ? b0 + 1 : none, b2 = b0 + 1 < count ? b0 + 2 : none;
  const ls0 = left[s0] as number, rs0 = right[s0] as number, rs1 = right[s1] as number, ls1 = left[s1] as number, lb0 = left[b0] as number;
  const w0 = W[s0] as number, t0 = T[s0] as number, k0 = B[s0] as number;
  const w1 = W[s1] as number, t1 = T[s1] as number, k1 = B[s1] as number;
  const wb = W[b0] as number, tb = T[b0] as number, kb = B[b0] as number, tb1 = T[b1] as number;
  const t2 = T[s2] as number, tb2 = T[b2] as number;
  const near = apart(s0, b0), span = s1 === none ? 9 : apart(s1, s0);
  const l0 = labelHash(label[ls0] as number), r0 = labelHash(label[rs0] as number), r1 = labelHash(label[rs1] as number), lb = labelHash(label[lb0] as number);
  const v0r = rights[s0] as number, v0l = lefts[s0] as number, v1r = rights[s1] as number, v1l = lefts[s1] as number, vbl = lefts[b0] as number;
  let n = 0;
  out[n++] = one(shift, 0, 0);
  out[n++] = one(shift, 1, w0); out[n++] = one(shift, 2, t0); out[n++] = one(shift, 3, k0);
  out[n++] = one(shift, 4, w1); out[n++] = one(shift, 5, t1); out[n++] = one(shift, 6, k1);
  out[n++] = one(shift, 7, wb); out[n++] = one(shift, 8, tb); out[n++] = one(shift, 9, kb);
  out[n++] = one(shift, 10, W[b1] as number); out[n++] = one(shift, 11, tb1); out[n++] = one(shift, 12, B[b1] as number);
  out[n++] = one(shift, 13, W[b2] as number); out[n++] = one(shift, 14, tb2);
  out[n++] = one(shift, 15, W[s2] as number); out[n++] = one(shift, 16, t2);
  out[n++] = one(shift, 17, S[s0] as number); out[n++] = one(shift, 18, S[b0] as number); out[n++] = one(shift, 19, S[s1] as number);
  out[n++] = one(shift, 20, L[s0] as number); out[n++] = one(shift, 21, L[b0] as number);
  // Pairs.
  out[n++] = two(shift, 22, k0, kb); out[n++] = two(shift, 23, k0, wb); out[n++] = two(shift, 24, w0, kb); out[n++] = two(shift, 25, k0, tb);
  out[n++] = two(shift, 26, t0, kb); out[n++] = two(shift, 27, w0, wb); out[n++] = two(shift, 28, t0, tb); out[n++] = two(shift, 29, tb, tb1);
  out[n++] = two(shift, 30, k1, k0); out[n++] = two(shift, 31, k1, t0); out[n++] = two(shift, 32, t1, k0); out[n++] = two(shift, 33, t1, t0);
  out[n++] = two(shift, 34, w1, w0); out[n++] = two(shift, 35, k1, tb); out[n++] = two(shift, 36, t1, kb); out[n++] = two(shift, 37, t1, tb);
  // Triples.
  out[n++] = three(shift, 38, t0, tb, tb1); out[n++] = three(shift, 39, t1, t0, tb);
  out[n++] = three(shift, 40, t1, t0, wb); out[n++] = three(shift, 41, t1, w0, tb); out[n++] = three(shift, 42, w1, t0, tb);
  out[n++] = three(shift, 43, t2, t1, t0); out[n++] = three(shift, 44, tb, tb1, tb2); out[n++] = three(shift, 45, t0, tb, T[lb0] as number);
  out[n++] = three(shift, 46, t0, T[ls0] as number, tb); out[n++] = three(shift, 47, t0, T[rs0] as number, tb);
  out[n++] = three(shift, 48, t1, T[rs1] as number, t0); out[n++] = three(shift, 49, t1, t0, T[ls0] as number);
  out[n++] = three(shift, 50, T[ls1] as number, t1, t0); out[n++] = three(shift, 51, t1, t0, T[rs0] as number);
  // Distance and number of children.
  out[n++] = two(shift, 52, w0, near); out[n++] = two(shift, 53, t0, near); out[n++] = two(shift, 54, wb, near); out[n++] = two(shift, 55, tb, near);
  out[n++] = three(shift, 56, t0, tb, near); out[n++] = three(shift, 57, t1, t0, span);
  out[n++] = two(shift, 58, k0, v0r); out[n++] = two(shift, 59, k0, v0l); out[n++] = two(shift, 60, k1, v1r); out[n++] = two(shift, 61, kb, vbl);
  out[n++] = two(shift, 62, k1, v1l); out[n++] = two(shift, 63, t0, v0r); out[n++] = two(shift, 64, t0, v0l); out[n++] = two(shift, 65, t1, v1r);
  // Children and their relations.
  out[n++] = one(shift, 66, W[ls0] as number); out[n++] = two(shift, 67, T[ls0] as number, l0);
  out[n++] = one(shift, 68, W[rs0] as number); out[n++] = two(shift, 69, T[rs0] as number, r0);
  out[n++] = one(shift, 70, W[rs1] as number); out[n++] = two(shift, 71, T[rs1] as number, r1);
  out[n++] = one(shift, 72, W[lb0] as number); out[n++] = two(shift, 73, T[lb0] as number, lb);
  out[n++] = three(shift, 74, k0, l0, labelHash(label[left2[s0] as number] as number));
  out[n++] = three(shift, 75, k0, r0, labelHash(label[right2[s0] as number] as number));
  out[n++] = three(shift, 76, k1, r1, labelHash(label[right2[s1] as number] as number));
  out[n++] = three(shift, 77, kb, lb, labelHash(label[left2[b0] as number] as number));
  out[n++] = three(shift, 78, t1, t0, pair(r1, l0)); out[n++] = three(shift, 79, t0, tb, pair(r0, lb));
  out[n++] = two(shift, 80, S[s0] as number, S[b0] as number); out[n++] = two(shift, 81, S[s1] as number, S[s0] as number);
  out[n++] = three(shift, 82, S[s1] as number, t0, tb);
  if (source > 0) {
    out[n++] = two(shift, 110, k0, source); out[n++] = two(shift, 111, kb, source); out[n++] = two(shift, 112, k1, source);
    out[n++] = three(shift, 113, t0, tb, source); out[n++] = three(shift, 114, t1, t0, source); out[n++] = three(shift, 115, t1, t0, pair(tb, source));
    out[n++] = three(shift, 116, t0, tb, pair(tb1, source)); out[n++] = three(shift, 117, t0, near, source);
  }
  // Supertags.
  const x0 = X[s0] as number, x1 = X[s1] as number, xb = X[b0] as number, xb1 = X[b1] as number;
  out[n++] = one(shift, 83, x0); out[n++] = one(shift, 84, x1); out[n++] = one(shift, 85, xb); out[n++] = one(shift, 86, xb1);
  out[n++] = two(shift, 87, x0, xb); out[n++] = two(shift, 88, x1, x0); out[n++] = two(shift, 89, x0, tb); out[n++] = two(shift, 90, t0, xb);
  out[n++] = three(shift, 91, x0, xb, xb1); out[n++] = three(shift, 92, x1, x0, xb); out[n++] = three(shift, 93, x0, v0r, xb); out[n++] = three(shift, 94, xb, vbl, x0);
  out[n++] = three(shift, 95, xb, xb1, t0); out[n++] = three(shift, 96, X[s2] as number, x1, x0); out[n++] = two(shift, 97, w0, xb); out[n++] = two(shift, 98, x0, wb);
  out[n++] = three(shift, 99, x0, tb, tb1); out[n++] = three(shift, 100, xb, X[b2] as number, xb1);
  return n;
}
