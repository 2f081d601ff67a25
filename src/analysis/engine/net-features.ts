/** Turns a parser state, or an arc of a finished tree, into the features of the nets: plain facts, which the hidden layer combines. */
import { one, three, two } from './hash.ts';
import { labelHash } from './move-features.ts';
import type { Atoms } from './atoms.ts';
import type { State } from './states.ts';

/** Distance in words between two places: 8 to 11 alike, 12 to 19, 20 and more; 12 where one is missing. */
const apart = (a: number, b: number, none: number): number => (a === none || b === none ? 12 : b - a < 8 ? b - a : b - a < 12 ? 8 : b - a < 20 ? 9 : 10);

/** Writes the features that choose the next move into `out` and returns how many. */
export function askMove(shift: number, atoms: Atoms, state: State, out: Int32Array): number {
  const { word, tag, suffix, look, supertag, source } = atoms;
  const { stack, depth, next, count, label, left, left2, right, right2, lefts, rights } = state;
  const none = count + 1;
  const s0 = stack[depth - 1] as number, s1 = depth > 1 ? (stack[depth - 2] as number) : none;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : none, s3 = depth > 3 ? (stack[depth - 4] as number) : none;
  const b0 = next, b1 = b0 < count ? b0 + 1 : none, b2 = b0 + 1 < count ? b0 + 2 : none;
  const ls0 = left[s0] as number, rs0 = right[s0] as number, rs1 = right[s1] as number, ls1 = left[s1] as number, lb0 = left[b0] as number;
  let n = 0;
  const spell = (k: number, at: number): void => {
    out[n++] = one(shift, k, suffix[at] as number);
    out[n++] = one(shift, k + 3, look[at] as number);
  };
  const ahead = (k: number, at: number): void => {
    out[n++] = one(shift, k, word[at] as number);
    out[n++] = one(shift, k + 20, tag[at] as number);
    out[n++] = two(shift, k + 40, supertag[at] as number, tag[at] as number);
  };
  const below = (k: number, at: number): void => {
    out[n++] = one(shift, k, word[at] as number);
    out[n++] = one(shift, k + 20, tag[at] as number);
    out[n++] = one(shift, k + 40, labelHash(label[at] as number));
  };
  spell(260, s0); spell(261, s1); spell(262, b0);
  ahead(200, s0); ahead(201, s1); ahead(202, b0); ahead(203, s2); ahead(204, b1); ahead(205, b2);
  below(206, ls0); below(207, rs0); below(208, rs1); below(209, ls1); below(210, lb0);
  out[n++] = two(shift, 270, tag[s3] as number, supertag[s3] as number);
  out[n++] = one(shift, 271, apart(s0, b0, none)); out[n++] = one(shift, 272, apart(s1, s0, none));
  out[n++] = two(shift, 273, rights[s0] as number, lefts[s0] as number); out[n++] = two(shift, 274, rights[s1] as number, lefts[s1] as number);
  out[n++] = two(shift, 275, lefts[b0] as number, source);
  out[n++] = two(shift, 276, labelHash(label[left2[s0] as number] as number), labelHash(label[ls0] as number));
  out[n++] = two(shift, 277, labelHash(label[right2[s0] as number] as number), labelHash(label[rs0] as number));
  out[n++] = two(shift, 278, labelHash(label[right2[s1] as number] as number), labelHash(label[rs1] as number));
  out[n++] = two(shift, 279, labelHash(label[left2[b0] as number] as number), labelHash(label[lb0] as number));
  if (source > 0) {
    out[n++] = two(shift, 280, tag[s0] as number, source); out[n++] = two(shift, 281, tag[s1] as number, source); out[n++] = two(shift, 282, tag[b0] as number, source);
  }
  return n;
}

/** The sisters of each place on either side: `before[i]` and `after[i]` are the nearest children of its head, or `nothing`. */
export interface Sisters { readonly before: Int32Array; readonly after: Int32Array; readonly last: Int32Array }
export const sistersRoom = (room: number): Sisters => ({ before: new Int32Array(room), after: new Int32Array(room), last: new Int32Array(room) });

/** Finds the sisters in a finished tree over `count` words; `head[i]` is the head of place i, from 1 on. */
export function findSisters({ before, after, last }: Sisters, head: Int32Array, count: number): void {
  last.fill(count + 1, 0, count + 2);
  for (let i = 1; i <= count; i++) {
    const above = head[i] as number, sister = last[above] as number;
    before[i] = sister;
    after[i] = count + 1;
    if (sister <= count) after[sister] = i;
    last[above] = i;
  }
}

/** Writes the features that choose the relation of place `child` in a finished tree into `out` and returns how many. */
export function askRelation(shift: number, atoms: Atoms, state: State, { before, after, last }: Sisters, child: number, out: Int32Array): number {
  const { word, tag, suffix, look, supertag, source } = atoms;
  const { head: heads, left, right, lefts, rights, count } = state;
  const none = count + 1;
  const head = heads[child] as number, over = head > 0 ? (heads[head] as number) : none;
  const way = head < child ? 1 : 2;
  let n = 0;
  const full = (k: number, at: number): void => {
    out[n++] = two(shift, k, word[at] as number, way);
    out[n++] = two(shift, k + 20, tag[at] as number, way);
    out[n++] = three(shift, k + 40, supertag[at] as number, tag[at] as number, way);
  };
  full(300, child); full(301, head); full(302, before[child] as number); full(303, after[child] as number);
  full(304, left[child] as number); full(305, right[child] as number); full(306, over); full(307, last[head] as number); full(308, left[head] as number);
  full(309, child > 1 ? child - 1 : none); full(310, child < count ? child + 1 : none);
  out[n++] = two(shift, 360, suffix[child] as number, way); out[n++] = two(shift, 361, suffix[head] as number, way);
  out[n++] = two(shift, 362, look[child] as number, way); out[n++] = two(shift, 363, look[head] as number, way);
  out[n++] = three(shift, 364, tag[head] as number, tag[child] as number, way);
  out[n++] = two(shift, 365, apart(Math.min(head, child), Math.max(head, child), none), way);
  out[n++] = three(shift, 366, lefts[child] as number, rights[child] as number, tag[child] as number);
  out[n++] = two(shift, 367, lefts[head] as number, way); out[n++] = two(shift, 368, rights[head] as number, way);
  out[n++] = two(shift, 369, head > 1 ? (tag[head - 1] as number) : 0, way); out[n++] = two(shift, 370, head < count ? (tag[head + 1] as number) : 0, way);
  if (source > 0) {
    out[n++] = three(shift, 371, tag[child] as number, way, source); out[n++] = three(shift, 372, tag[head] as number, way, source);
    out[n++] = two(shift, 373, word[child] as number, source);
  }
  return n;
}
