/** Turns transitions into trees: the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), root at the bottom of the stack. */

/** Transitions: shift; left (top of stack hangs on the next word); right (top of stack hangs on the one below it). */
export const moves = { shift: 0, left: 1, right: 2 } as const;

/** A half-built tree over places 0 (root) … count; `nothing` is count + 1. Children: outermost and second outermost at either side. */
export interface State {
  count: number;
  /** Number of stack places in use; `stack[0]` is the root. */
  depth: number;
  /** The next word to read; `nothing` when all are read. */
  next: number;
  stack: Int32Array;
  head: Int32Array;
  label: Int32Array;
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  lefts: Int32Array;
  rights: Int32Array;
}

export function stateRoom(room: number): State {
  const column = (): Int32Array => new Int32Array(room);
  return { count: 0, depth: 0, next: 1, stack: column(), head: column(), label: column(), left: column(), left2: column(), right: column(), right2: column(), lefts: column(), rights: column() };
}

/** Makes `state` the start for `count` words; its columns need room for count + 2. Heads are −1, labels −1 until set. */
export function begin(state: State, count: number): void {
  const nothing = count + 1;
  state.count = count;
  state.depth = 1;
  state.next = 1;
  state.stack[0] = 0;
  for (const column of [state.left, state.left2, state.right, state.right2]) column.fill(nothing, 0, nothing + 1);
  for (const column of [state.head, state.label]) column.fill(-1, 0, nothing + 1);
  for (const column of [state.lefts, state.rights]) column.fill(0, 0, nothing + 1);
}

/** True when the tree is whole: nothing to read, the root alone on the stack. */
export const done = (state: State): boolean => state.next > state.count && state.depth === 1;

/**
 * Which moves may follow, as bits (1 shift, 2 left, 4 right); at least one before the end. The root takes its single child at the
 * very end; a mark is no head unless nothing else is left to do.
 */
export function legal(state: State, mark: Uint8Array): number {
  const { depth, next, count, stack } = state;
  const reading = next <= count;
  if (depth < 2) return reading ? 1 : 0;
  if (!reading) return 4;
  const below = stack[depth - 2] as number;
  let allowed = 1;
  if (mark[next] === 0) allowed |= 2;
  if (depth > 2 && mark[below] === 0) allowed |= 4;
  return allowed;
}

/** Stretches of words known to be one name, told to the parse: by place the number of its stretch (0 none), by stretch its words without a head. */
export interface Spans {
  readonly of: Int32Array;
  readonly open: Int32Array;
}

/**
 * `allowed` without the moves that would hang a word of a stretch outside it while another of its words has no head: so the stretch
 * becomes one branch. All of `allowed` where nothing would be left.
 */
export function within(state: State, allowed: number, { of, open }: Spans): number {
  const top = state.stack[state.depth - 1] as number;
  const span = of[top] as number;
  if (span === 0 || (open[span] as number) < 2) return allowed;
  let kept = allowed;
  if (of[state.next] !== span) kept &= ~2;
  if (of[state.stack[state.depth - 2] as number] !== span) kept &= ~4;
  return kept === 0 ? allowed : kept;
}

/** The head that `move` (left or right) would give the top of the stack. */
export const headBy = (state: State, move: number): number => (move === moves.left ? state.next : (state.stack[state.depth - 2] as number));

/** Takes a move; `label` is the number of the new arc's relation (not read for a shift). */
export function take(state: State, move: number, label: number): void {
  if (move === moves.shift) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const top = state.stack[--state.depth] as number;
  const head = move === moves.left ? state.next : (state.stack[state.depth - 1] as number);
  state.head[top] = head;
  state.label[top] = label;
  if (move === moves.left) {
    state.left2[head] = state.left[head] as number;
    state.left[head] = top;
    state.lefts[head] = (state.lefts[head] as number) + 1;
  } else {
    state.right2[head] = state.right[head] as number;
    state.right[head] = top;
    state.rights[head] = (state.rights[head] as number) + 1;
  }
}
