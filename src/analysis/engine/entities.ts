/** Turns tagged words into named entities: a linear-chain model over BIO labels (Lafferty and others 2001), decoded by Viterbi. */
import { one, three, two } from './hash.ts';
import { scorerOf, sum } from './scoring.ts';
import { tagHash } from './tagger.ts';
import { columns } from './words.ts';
import type { Scorer, Scratch } from './scoring.ts';
import type { Table } from './weights.ts';

const { core, raw, shape, suffix, prefix, bits } = columns;

/** A named entity: words `[from, to)` of its sentence and its kind (`PER`, `ORG`, `LOC`). */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

/** Writes the features of word `i` into `out` and returns how many. `words` as the tagger's, `tags` those of the sentence, `known` as `markNames` writes it. */
export function nameFeatures(shift: number, rows: Int32Array, words: Int32Array, tags: Uint8Array, known: Int32Array, i: number, count: number, source: number, out: Int32Array): number {
  const here = words[i + 2] as number, left = words[i + 1] as number, left2 = words[i] as number, right = words[i + 3] as number, right2 = words[i + 4] as number;
  const w = rows[here + core] as number, wl = rows[left + core] as number, wr = rows[right + core] as number, wl2 = rows[left2 + core] as number, wr2 = rows[right2 + core] as number;
  const f = rows[here + shape] as number, fl = rows[left + shape] as number, fr = rows[right + shape] as number;
  const t = tagHash(tags[i] as number), tl = i > 0 ? tagHash(tags[i - 1] as number) : 0, tr = i + 1 < count ? tagHash(tags[i + 1] as number) : 0;
  const caps = (rows[here + bits] as number) + 1, capsLeft = (rows[left + bits] as number) + 1, capsRight = (rows[right + bits] as number) + 1;
  let n = 0;
  out[n++] = one(shift, 0, 0);
  out[n++] = one(shift, 1, w); out[n++] = one(shift, 2, rows[here + raw] as number); out[n++] = one(shift, 3, f);
  out[n++] = one(shift, 4, rows[here + suffix + 2] as number); out[n++] = one(shift, 5, rows[here + suffix + 1] as number); out[n++] = one(shift, 6, rows[here + suffix + 3] as number);
  out[n++] = one(shift, 7, rows[here + prefix + 2] as number); out[n++] = one(shift, 8, rows[here + prefix + 1] as number); out[n++] = one(shift, 9, rows[here + prefix + 3] as number);
  out[n++] = one(shift, 10, wl); out[n++] = one(shift, 11, wr); out[n++] = one(shift, 12, wl2); out[n++] = one(shift, 13, wr2);
  out[n++] = two(shift, 14, wl, w); out[n++] = two(shift, 15, w, wr); out[n++] = two(shift, 16, wl, f); out[n++] = two(shift, 17, f, wr);
  out[n++] = two(shift, 18, fl, f); out[n++] = two(shift, 19, f, fr); out[n++] = three(shift, 20, fl, f, fr);
  out[n++] = one(shift, 21, fl); out[n++] = one(shift, 22, fr); out[n++] = one(shift, 23, rows[left2 + shape] as number); out[n++] = one(shift, 24, rows[right2 + shape] as number);
  out[n++] = one(shift, 25, t); out[n++] = one(shift, 26, tl); out[n++] = one(shift, 27, tr); out[n++] = two(shift, 28, tl, t); out[n++] = two(shift, 29, t, tr); out[n++] = two(shift, 30, wl, t);
  out[n++] = three(shift, 31, caps, i === 0 ? 1 : 0, t);
  out[n++] = two(shift, 32, wl2, wl); out[n++] = two(shift, 33, wr, wr2);
  out[n++] = two(shift, 34, rows[left + suffix + 2] as number, caps); out[n++] = two(shift, 35, rows[right + suffix + 2] as number, caps);
  out[n++] = three(shift, 36, wl2, capsLeft, caps); out[n++] = three(shift, 37, wr2, capsRight, caps);
  const k = known[i] as number, kl = i > 0 ? (known[i - 1] as number) : 0, kr = i + 1 < count ? (known[i + 1] as number) : 0;
  if (k !== 0) {
    for (let kind = 0; kind < 16; kind++) if ((k >>> kind) & 1) { out[n++] = one(shift, 50, kind); out[n++] = two(shift, 51, kind, f); }
    out[n++] = two(shift, 52, k, wl); out[n++] = two(shift, 53, k, w);
  }
  out[n++] = one(shift, 54, k); out[n++] = two(shift, 55, kl, k); out[n++] = two(shift, 56, k, kr); out[n++] = three(shift, 57, k, caps, t);
  out[n++] = two(shift, 58, kl, f); out[n++] = two(shift, 59, kr, f);
  if (source > 0) {
    out[n++] = two(shift, 60, k, source);
    out[n++] = two(shift, 40, w, source); out[n++] = two(shift, 41, f, source); out[n++] = two(shift, 42, wl, source); out[n++] = two(shift, 43, wr, source);
    out[n++] = two(shift, 44, t, source); out[n++] = three(shift, 45, fl, f, source); out[n++] = three(shift, 46, f, fr, source); out[n++] = two(shift, 47, caps, source);
  }
  return n;
}

/** The entity model: the table of features and the weights of label pairs. */
export interface NameTables {
  readonly scorer: Scorer;
  /** `steps[left × classes + right]` in units of the table's weights; left = classes is the sentence's start; −Infinity where I does not follow its own B or I. */
  readonly steps: Float64Array;
}

/** Label pairs that may not follow each other get −Infinity in a matrix of zeros. */
export function stepsFor(labels: readonly string[]): Float64Array {
  const count = labels.length;
  const steps = new Float64Array((count + 1) * count);
  labels.forEach((right, r) => {
    for (let l = 0; l <= count; l++) if (right.startsWith('I-') && labels[l]?.slice(1) !== right.slice(1)) steps[l * count + r] = -Infinity;
  });
  return steps;
}

/** The model of a table of features, a table of label pairs (`cells[left × classes + right]`) and the names of its labels. */
export function nameTables(table: Table, pairs: Table, labels: readonly string[]): NameTables {
  return { scorer: scorerOf(table), steps: stepsFor(labels).map((barred, at) => barred + ((pairs.cells[at] ?? 0) * pairs.scale) / table.scale) };
}

/** Scratch memory of one entity model. */
export interface NameRoom {
  scores: Float64Array;
  from: Uint8Array;
}
export const nameRoom = (): NameRoom => ({ scores: new Float64Array(0), from: new Uint8Array(0) });

/** Writes the best label sequence into `out`. */
export function labelNames({ scorer, steps }: NameTables, { features, scores: local }: Scratch, room: NameRoom, rows: Int32Array, words: Int32Array, tags: Uint8Array, known: Int32Array, count: number, source: number, out: Uint8Array): void {
  const { cells, classes, shift } = scorer;
  if (room.from.length < count * classes) {
    room.from = new Uint8Array(count * classes * 2);
    room.scores = new Float64Array(count * classes * 2);
  }
  const { scores, from } = room;
  for (let i = 0; i < count; i++) {
    sum(cells, classes, features, nameFeatures(shift, rows, words, tags, known, i, count, source, features), local);
    for (let r = 0; r < classes; r++) {
      let top = i === 0 ? (steps[classes * classes + r] as number) : -Infinity, chosen = 0;
      for (let l = 0; i > 0 && l < classes; l++) {
        const score = (scores[(i - 1) * classes + l] as number) + (steps[l * classes + r] as number);
        if (score > top) [top, chosen] = [score, l];
      }
      scores[i * classes + r] = top + (local[r] as number);
      from[i * classes + r] = chosen;
    }
  }
  let label = 0;
  for (let r = 1; count > 0 && r < classes; r++) if ((scores[(count - 1) * classes + r] as number) > (scores[(count - 1) * classes + label] as number)) label = r;
  for (let i = count - 1; i >= 0; i--) {
    out[i] = label;
    label = from[i * classes + label] as number;
  }
}

/** Spans of a BIO label sequence. */
export function spansOf(labels: readonly string[], sequence: ArrayLike<number>, count: number): NamedSpan[] {
  const spans: NamedSpan[] = [];
  let from = -1;
  for (let i = 0; i <= count; i++) {
    const name = i < count ? (labels[sequence[i] as number] ?? 'O') : 'O';
    if (from >= 0 && !name.startsWith('I-')) {
      spans.push({ from, to: i, kind: labels[sequence[from] as number]?.slice(2) ?? '' });
      from = -1;
    }
    if (name.startsWith('B-')) from = i;
  }
  return spans;
}
