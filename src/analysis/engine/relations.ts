/** Turns arcs into relations: each at once when it is made, and those in doubt again when the whole tree is there. */
import { labelFeatures } from './label-features.ts';
import { ask } from './net.ts';
import { askRelation, findSisters, sistersRoom } from './net-features.ts';
import { best, lead, sum } from './scoring.ts';
import { headBy } from './states.ts';
import type { Atoms } from './atoms.ts';
import type { Net } from './net.ts';
import type { Sisters } from './net-features.ts';
import type { Scorer, Scratch } from './scoring.ts';
import type { State } from './states.ts';

/** What is kept of the first choice, by place: whether it was close, and the scores it came from, `classes` a place, in the measure of the net. */
export interface Doubts { readonly close: Uint8Array; readonly scores: Float32Array; readonly sisters: Sisters }

export const doubtRoom = (room: number, classes: number): Doubts => ({ close: new Uint8Array(room), scores: new Float32Array(room * classes), sisters: sistersRoom(room) });

/** How much a point of the perceptron's counts beside the net's; the lead below which the net is asked. Chosen on EWT's development part. */
const worth = 0.1, sure = 3;

/** The best relation for the arc that `move` would add; −1 for the root's arc, whose relation is known. */
export function labelOf({ cells, classes, shift, scale }: Scorer, { features, scores }: Scratch, atoms: Atoms, state: State, move: number, doubts?: Doubts): number {
  const child = state.stack[state.depth - 1] as number, head = headBy(state, move);
  if (head === 0) return -1;
  sum(cells, classes, features, labelFeatures(shift, atoms, state, head, child, features), scores);
  const top = best(scores, classes);
  if (doubts === undefined) return top;
  const measure = scale * worth;
  const close = lead(scores, classes, top) * measure < sure;
  doubts.close[child] = close ? 1 : 0;
  for (let c = 0; close && c < classes; c++) doubts.scores[child * classes + c] = (scores[c] as number) * measure;
  return top;
}

/** Chooses the relations in doubt again, with the whole tree in sight. */
export function settle(net: Net, { features, scores }: Scratch, atoms: Atoms, state: State, { close, scores: kept, sisters }: Doubts): void {
  const { classes, rows } = net;
  findSisters(sisters, state.head, atoms.count);
  for (let child = 1; child <= atoms.count; child++) {
    if (state.head[child] === 0 || close[child] === 0) continue;
    for (let c = 0; c < classes; c++) scores[c] = kept[child * classes + c] as number;
    ask(net, features, askRelation(rows.shift, atoms, state, sisters, child, features), scores);
    state.label[child] = best(scores, classes);
  }
}
