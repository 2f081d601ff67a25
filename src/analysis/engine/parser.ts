/** Turns tagged words into a dependency tree: a greedy search over arc-hybrid moves, each new arc labelled at once. */
import { labelFeatures } from './label-features.ts';
import { moveFeatures } from './move-features.ts';
import { best, raise, sum } from './scoring.ts';
import { begin, done, headBy, legal, moves, take } from './states.ts';
import type { Atoms } from './atoms.ts';
import type { Cells, Scorer, Scratch } from './scoring.ts';
import type { State } from './states.ts';

/** The two tables of a parser. */
export interface ParserTables {
  readonly move: Scorer;
  readonly label: Scorer;
}

/** The best relation for the arc that `move` would add; −1 for the root's arc, whose relation is known. */
function labelOf({ cells, classes, shift }: Scorer, { features, scores }: Scratch, atoms: Atoms, state: State, move: number): number {
  const child = state.stack[state.depth - 1] as number, head = headBy(state, move);
  if (head === 0) return -1;
  sum(cells, classes, features, labelFeatures(shift, atoms, state, head, child, features), scores);
  return best(scores, classes);
}

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

/** Parses the words of `atoms` into `state`, which then holds heads and labels of the places 1 … count: a tree with one root. */
export function parse({ move: table, label }: ParserTables, scratch: Scratch, atoms: Atoms, state: State): void {
  begin(state, atoms.count);
  while (!done(state)) {
    const allowed = legal(state, atoms.mark);
    let move: number = moves.shift;
    if (allowed !== 1) {
      sumMoves(table.cells, scratch.features, moveFeatures(table.shift, atoms, state, scratch.features), scratch.scores);
      move = bestMove(scratch.scores, allowed);
    }
    take(state, move, move === moves.shift ? -1 : labelOf(label, scratch, atoms, state, move));
  }
}
