/** Turns tagged words into a dependency tree: a greedy or beam search over arc-hybrid moves, each new arc labelled at once. */
import { labelFeatureRoom, labelFeatures } from './label-features.ts';
import { moveFeatureRoom, moveFeatures } from './move-features.ts';
import { best, sum } from './scoring.ts';
import { begin, copyState, done, headBy, legal, moves, stateRoom, take } from './states.ts';
import type { Atoms } from './atoms.ts';
import type { Cells, Scorer } from './scoring.ts';
import type { State } from './states.ts';

/** The two tables of a parser. */
export interface ParserTables {
  readonly move: Scorer;
  readonly label: Scorer;
}

/** Scratch memory of one parser. */
export interface ParserRoom {
  states: State[];
  readonly moveFeatures: Int32Array;
  readonly labelFeatures: Int32Array;
  readonly scores: Float64Array;
}

export const parserRoom = (room: number): ParserRoom => ({
  states: [stateRoom(room)], moveFeatures: new Int32Array(moveFeatureRoom), labelFeatures: new Int32Array(labelFeatureRoom), scores: new Float64Array(256),
});

/** The best relation for the arc that `move` would add. */
export function labelOf(tables: ParserTables, room: ParserRoom, atoms: Atoms, state: State, move: number): number {
  const { cells, classes, shift } = tables.label;
  const child = state.stack[state.depth - 1] as number;
  sum(cells, classes, room.labelFeatures, labelFeatures(shift, atoms, state, headBy(state, move), child, room.labelFeatures), room.scores);
  return best(room.scores, classes);
}

/** Sums three neighbouring cells a feature: the scores of the three moves. */
export function sumMoves(cells: Cells, features: Int32Array, count: number, out: Float64Array): void {
  let shift = 0, left = 0, right = 0;
  for (let i = 0; i < count; i++) {
    const at = features[i] as number;
    shift += cells[at] as number;
    left += cells[at + 1] as number;
    right += cells[at + 2] as number;
  }
  out[0] = shift;
  out[1] = left;
  out[2] = right;
}

/** The best legal move by `scores`; `allowed` as `legal` gives it. */
export function bestMove(scores: Float64Array, allowed: number): number {
  let top = -1;
  for (let move = 0; move < 3; move++) if ((allowed >> move) & 1 && (top < 0 || (scores[move] as number) > (scores[top] as number))) top = move;
  return top;
}

/** Parses into `room.states[0]`, which then holds heads and labels of the places 1 … count. */
export function parseGreedily(tables: ParserTables, room: ParserRoom, atoms: Atoms): State {
  const state = room.states[0] as State;
  begin(state, atoms.count);
  while (!done(state)) {
    const allowed = legal(state, atoms.mark);
    let move: number = moves.shift;
    if (allowed !== 1) {
      sumMoves(tables.move.cells, room.moveFeatures, moveFeatures(tables.move.shift, atoms, state, room.moveFeatures), room.scores);
      move = bestMove(room.scores, allowed);
    }
    take(state, move, move === moves.shift ? -1 : labelOf(tables, room, atoms, state, move));
  }
  return state;
}
export { copyState };
