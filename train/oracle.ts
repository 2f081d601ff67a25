/** Turns a parser state and the gold tree into the cost of each move: the gold arcs that it makes unreachable (Goldberg and Nivre 2013). */
import { moves } from '../src/analysis/engine/states.ts';
import type { State } from '../src/analysis/engine/states.ts';

/** Gold heads by place (0 unused) and gold children by place. */
export interface GoldTree {
  readonly head: Int32Array;
  readonly children: readonly (readonly number[])[];
}

export function goldTree(heads: Int32Array): GoldTree {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  heads.forEach((head, i) => children[head]?.push(i + 1));
  return { head: Int32Array.from([-1, ...heads]), children };
}

/** Cost of `move`, which must be legal. */
export function costOf(state: State, gold: GoldTree, move: number): number {
  const { stack, depth, next, head, count } = state;
  const top = stack[depth - 1] as number;
  let cost = 0;
  if (move === moves.shift) {
    const wanted = gold.head[next] as number;
    if (wanted < next && wanted !== top && (wanted === 0 || head[wanted] === -1)) cost++;
    for (const child of gold.children[next] ?? []) if (child < next && head[child] === -1) cost++;
    return cost;
  }
  const wanted = gold.head[top] as number;
  for (const child of gold.children[top] ?? []) if (child >= next) cost++;
  if (move === moves.left) {
    const below = depth > 1 ? (stack[depth - 2] as number) : -1;
    if (wanted === below || (wanted > next && wanted <= count)) cost++;
  } else if (wanted >= next) cost++;
  return cost;
}

/** The moves of least cost among the `allowed` ones; both as bits. */
export function cheapest(state: State, gold: GoldTree, allowed: number): number {
  const costs = [moves.shift, moves.left, moves.right].map((move) => ({ move, cost: (allowed >> move) & 1 ? costOf(state, gold, move) : Infinity }));
  const least = Math.min(...costs.map(({ cost }) => cost));
  return costs.reduce((bits, { move, cost }) => (cost === least ? bits | (1 << move) : bits), 0);
}
