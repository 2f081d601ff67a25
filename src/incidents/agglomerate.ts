/** Turns vectors into a tree of groups: the likest two join first, by the mean likeness of their members (average linkage). */
import { neighboursOf } from './vectors.ts';
import type { Vector } from './vectors.ts';

/** A group of documents; `parts` are the two it was made of, absent for a single document. */
export interface Group {
  readonly items: readonly number[];
  /** Mean likeness between the parts; 1 for a single document. */
  readonly likeness: number;
  readonly parts?: readonly [Group, Group];
}

interface Cluster {
  group: Group;
  /** Sums over pairs of members with other clusters that have some likeness. */
  readonly near: Map<number, number>;
  /** Moves with each join, so that stale entries of the heap show. */
  age: number;
}

/** A candidate join. */
interface Join {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly age: number;
}

/** At most so many neighbours a document are looked at, and none less like it than a share of the least that joins: the rest counts as nothing. */
const mostNeighbours = 400;
const leastShare = 0.3;

/**
 * The groups left when no two are at least `least` alike and `mayJoin` allows it, in the order of their first items.
 * Equal likeness: the smaller numbers join first, so the outcome depends on nothing but the vectors and their order.
 */
export function agglomerate(vectors: readonly Vector[], least: number, mayJoin: (a: readonly number[], b: readonly number[]) => boolean = () => true): Group[] {
  const near = neighboursOf(vectors, mostNeighbours, least * leastShare);
  const clusters: (Cluster | undefined)[] = vectors.map((_, index) =>
    ({ group: { items: [index], likeness: 1 }, near: near[index] ?? new Map<number, number>(), age: 0 }));
  const heap: Join[] = [];
  const offer = (a: number, b: number): void => {
    const one = clusters[a], other = clusters[b];
    if (!one || !other) return;
    const likeness = (one.near.get(b) ?? 0) / (one.group.items.length * other.group.items.length);
    if (likeness >= least) push(heap, { a: Math.min(a, b), b: Math.max(a, b), likeness, age: one.age + other.age });
  };
  clusters.forEach((cluster, a) => {
    for (const b of cluster?.near.keys() ?? []) if (a < b) offer(a, b);
  });
  for (let join = pop(heap); join; join = pop(heap)) {
    const one = clusters[join.a], other = clusters[join.b];
    if (!one || !other || one.age + other.age !== join.age || !mayJoin(one.group.items, other.group.items)) continue;
    for (const [c, sum] of other.near) {
      const third = clusters[c];
      if (c === join.a || !third) continue;
      const both = (one.near.get(c) ?? 0) + sum;
      one.near.set(c, both);
      third.near.set(join.a, both);
      third.near.delete(join.b);
    }
    one.near.delete(join.b);
    one.group = { items: [...one.group.items, ...other.group.items], likeness: join.likeness, parts: [one.group, other.group] };
    one.age += other.age + 1;
    clusters[join.b] = undefined;
    for (const c of one.near.keys()) offer(join.a, c);
  }
  return clusters.flatMap((cluster) => (cluster ? [cluster.group] : []));
}

function before(x: Join, y: Join): boolean {
  return x.likeness !== y.likeness ? x.likeness > y.likeness : x.a !== y.a ? x.a < y.a : x.b < y.b;
}

function push(heap: Join[], join: Join): void {
  let at = heap.push(join) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1, parent = heap[above];
    if (!parent || before(parent, join)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = join;
}

function pop(heap: Join[]): Join | undefined {
  const top = heap[0], last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1, child = heap[below];
    if (!child) break;
    const right = heap[below + 1];
    if (right && before(right, child)) [below, child] = [below + 1, right];
    if (before(last, child)) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = last;
  return top;
}
