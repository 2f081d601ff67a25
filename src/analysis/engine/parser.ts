/** Turns tagged words into a dependency tree: a greedy search over arc-hybrid moves, each new arc labelled at once. */
import { moveFeatures } from './move-features.ts';
import { ask } from './net.ts';
import { askMove } from './net-features.ts';
import { labelOf, settle } from './relations.ts';
import { raise, sum } from './scoring.ts';
import { begin, done, legal, moves, take, within } from './states.ts';
import type { Atoms } from './atoms.ts';
import type { Net } from './net.ts';
import type { Doubts } from './relations.ts';
import type { Cells, Scorer, Scratch } from './scoring.ts';
import type { Spans, State } from './states.ts';

/** The tables of a parser: a perceptron and a net for moves, the same for relations. */
export interface ParserTables {
  readonly move: Scorer;
  readonly label: Scorer;
  readonly moveNet: Net;
  readonly labelNet: Net;
}

/** How much a point of the perceptron's counts beside the net's; the lead below which the net is asked. Chosen on EWT's development part. */
const worth = 0.05, sure = 3;

/** Sums three neighbouring cells a feature: the scores of the three moves. */
export function sumMoves(cells: Cells, features: Int32Array, count: number, out: Float64Array): void {
  if (cells instanceof Float32Array) return sum(cells, 3, features, count, out);
  let outer = 0, left = 0;
  for (let i = 0; i < count; i++) {
    const four = cells.getInt32(features[i] as number, true);
    outer = (outer + (four & 0xff00ff)) | 0;
    left = (left + ((four >>> 8) & 0xff)) | 0;
  }
  out[0] = (outer & 0xffff) - raise * count;
  out[1] = left - raise * count;
  out[2] = (outer >>> 16) - raise * count;
}

/** The best legal move by `scores`; `allowed` as `legal` gives it, not 0. */
export function bestMove(scores: Float64Array, allowed: number): number {
  let top = -1;
  for (let move = 0; move < 3; move++) if ((allowed >> move) & 1 && (top < 0 || (scores[move] as number) > (scores[top] as number))) top = move;
  return top;
}

/** The move to take: the perceptron's where it is sure, else what it and the net say together. */
function chooseMove({ move: { cells, shift, scale }, moveNet }: ParserTables, { features, scores }: Scratch, atoms: Atoms, state: State, allowed: number): number {
  sumMoves(cells, features, moveFeatures(shift, atoms, state, features), scores);
  for (let move = 0; move < 3; move++) scores[move] = (scores[move] as number) * scale * worth;
  const first = bestMove(scores, allowed), second = bestMove(scores, allowed & ~(1 << first));
  if ((scores[first] as number) - (scores[second] as number) >= sure) return first;
  ask(moveNet, features, askMove(moveNet.rows.shift, atoms, state, features), scores);
  return bestMove(scores, allowed);
}

/** Parses the words of `atoms` into `state`, which then holds heads and labels of the places 1 … count: a tree with one root. `spans`: names already known. */
export function parse(tables: ParserTables, scratch: Scratch, atoms: Atoms, state: State, doubts: Doubts, spans?: Spans): void {
  begin(state, atoms.count);
  while (!done(state)) {
    const free = legal(state, atoms.mark);
    const allowed = spans === undefined ? free : within(state, free, spans);
    const move = (allowed & (allowed - 1)) === 0 ? 31 - Math.clz32(allowed) : chooseMove(tables, scratch, atoms, state, allowed);
    if (spans !== undefined && move !== moves.shift) {
      const span = spans.of[state.stack[state.depth - 1] as number] as number;
      spans.open[span] = (spans.open[span] as number) - 1;
    }
    take(state, move, move === moves.shift ? -1 : labelOf(tables.label, scratch, atoms, state, move, doubts));
  }
  settle(tables.labelNet, scratch, atoms, state, doubts);
}
