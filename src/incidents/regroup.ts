/**
 * Turns nodes that are new or changed, and clusters that may not hold any more, into clusters as joining everything anew would make them.
 *
 * Joining goes by pairs, so what is new changes a cluster only through a pair with it. What is touched is joined anew beside the clusters that it has
 * pairs with, each with its own pairs. Where a pair between both joins, that cluster is touched too, and joining begins again. Once none does,
 * every other cluster has been asked and has refused, as it would have when everything was joined: it comes out as it is.
 */
import { tellOneStory } from './article-names.ts';
import { blockKeys } from './block.ts';
import { join } from './joining.ts';
import type { Pair, Word } from './joining.ts';
import type { NodeStore } from './node-store.ts';
import type { Node } from './nodes.ts';
import { likeness } from './similarity.ts';
import type { Words } from './words-of-people.ts';

/** Joins `touched` and the nodes of the clusters `loose` anew, and whatever turns out to belong with them. */
export function regroup(store: NodeStore, touched: ReadonlySet<number>, loose: Set<number>, words: Words, crowd: number): void {
  const table = createTable(store, words, crowd);
  const inside = new Set([...touched].filter((id) => store.node(id) !== undefined));
  const takeIn = (cluster: number): void => {
    loose.add(cluster);
    for (const id of store.nodesIn(cluster)) if (store.node(id)) inside.add(id);
  };
  for (const cluster of [...loose]) takeIn(cluster);
  for (;;) {
    const pairs: Pair[] = [], around = new Set<number>();
    const heard = new Set<Word>();
    const meet = (id: number, other: number): boolean => {
      if (inside.has(other)) return id < other;
      const cluster = store.clusterOf(other);
      if (cluster !== undefined) around.add(cluster);
      return cluster !== undefined;
    };
    for (const id of inside) {
      for (const pair of table.pairsOf(id)) if (meet(id, pair.first === id ? pair.second : pair.first)) pairs.push(pair);
      for (const word of table.wordsOf(id)) {
        heard.add(word);
        if (word.a !== word.b) meet(id, word.a === id ? word.b : word.a);
      }
    }
    const outside = [...around].flatMap((cluster) => store.nodesIn(cluster));
    for (const cluster of around) pairs.push(...table.pairsWithin(cluster));
    for (const id of outside) for (const word of table.wordsOf(id)) heard.add(word);
    const groups = join([...inside, ...outside].flatMap((id) => store.node(id) ?? []), pairs, [...heard].sort((a, b) => a.order - b.order));
    const drawn = new Set(outside.filter((id) => groups.get(id)?.some((node) => inside.has(node.id))).map((id) => store.clusterOf(id) ?? 0));
    for (const cluster of drawn) takeIn(cluster);
    if (drawn.size > 0) continue;
    const made = new Set([...inside].flatMap((id) => { const group = groups.get(id); return group ? [group] : []; }));
    store.regroup([...loose], [...made].map((group) => group.map(({ id }) => id)));
    return;
  }
}

interface Table {
  /** Pairs of the node with all others that are like it. */
  pairsOf(id: number): readonly Pair[];
  /** Pairs within a cluster. */
  pairsWithin(cluster: number): readonly Pair[];
  wordsOf(id: number): readonly Word[];
}

/** What was looked up once is not looked up again: blocks, pairs and words of one change of the store. */
function createTable(store: NodeStore, words: Words, crowd: number): Table {
  const blocks = new Map<number, readonly number[]>(), whole = new Map<number, readonly number[]>();
  const pairs = new Map<number, readonly Pair[]>(), within = new Map<number, readonly Pair[]>();
  const told = new Map<number, readonly Word[]>();
  const story = (a: string, b: string): boolean => tellOneStory(store.names(a), store.names(b));
  const met = (node: Node): Set<number> => {
    const others = new Set<number>();
    for (const key of blockKeys(node)) {
      const first = kept(blocks, key, () => store.block(key, crowd + 1));
      const leads = first.length > crowd && node.id <= (first[crowd - 1] ?? 0);
      const block = leads ? kept(whole, key, () => store.block(key)) : first;
      const most = leads ? block.length : Math.min(block.length, crowd);
      for (let at = 0; at < most; at += 1) others.add(block[at] ?? 0);
    }
    others.delete(node.id);
    return others;
  };
  const pairOf = (a: Node, b: Node): Pair[] => {
    const alike = likeness(a, b, story);
    return alike ? [{ first: Math.min(a.id, b.id), second: Math.max(a.id, b.id), score: alike.score }] : [];
  };
  return {
    pairsOf: (id) => kept(pairs, id, () => {
      const node = store.node(id);
      return node ? [...met(node)].flatMap((other) => { const known = store.node(other); return known ? pairOf(node, known) : []; }) : [];
    }),
    pairsWithin: (cluster) => kept(within, cluster, () => {
      const nodes = store.nodesIn(cluster).flatMap((id) => store.node(id) ?? []).sort((a, b) => a.id - b.id);
      if (nodes.length < 2) return [];
      return nodes.flatMap((one, at) => {
        const others = met(one);
        return nodes.slice(at + 1).flatMap((other) => (others.has(other.id) ? pairOf(one, other) : []));
      });
    }),
    wordsOf: (id) => kept(told, id, () => (words.isEmpty ? [] : store.node(id)?.members.flatMap(({ key }) => words.about(key, store.holderOf)) ?? [])),
  };
}

function kept<V>(known: Map<number, V>, key: number, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
