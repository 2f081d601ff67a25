/** Where nodes, blocks and clusters are kept between two additions: in memory here, in the tables of a ledger elsewhere. */
import { firstIndex } from '../model/halving.ts';
import type { Node } from './nodes.ts';

/** What joining needs of it. Clusters bear numbers of the store's own. */
export interface NodeStore {
  node(id: number): Node | undefined;
  /** Puts a new node, or one with other members in the place of the old. */
  put(node: Node): void;
  drop(id: number): void;
  /** Numbers of the nodes in a block, ascending; with `most` the first so many. */
  block(key: number, most?: number): readonly number[];
  enter(key: number, id: number): void;
  leave(key: number, id: number): void;
  /** The node that holds the claim; undefined where none does. */
  holderOf(claim: string): number | undefined;
  /** The cluster of a node; undefined where it has none yet. */
  clusterOf(id: number): number | undefined;
  nodesIn(cluster: number): readonly number[];
  /** Numbers of the nodes in which an article takes part. */
  nodesOfArticle(article: string): readonly number[];
  /** Notes them, with the names that tell its story; none of both where it takes no part any more. */
  setArticle(article: string, nodes: readonly number[], names: readonly string[]): void;
  /** The names that tell an article's story. */
  names(article: string): ReadonlySet<string>;
  /** Puts clusters, each a list of nodes, in the place of others. */
  regroup(gone: readonly number[], made: readonly (readonly number[])[]): void;
}

const none: ReadonlySet<string> = new Set();

/** A store that lasts as long as its process. */
export function createNodeStore(): NodeStore & { clusters(): Iterable<readonly number[]> } {
  const nodes = new Map<number, Node>(), blocks = new Map<number, number[]>();
  const claims = new Map<string, number>();
  const holders = new Map<number, number>(), clusters = new Map<number, readonly number[]>();
  const articles = new Map<string, { readonly nodes: readonly number[]; readonly names: ReadonlySet<string> }>();
  let last = 0;
  return {
    node: (id) => nodes.get(id),
    put(node) {
      for (const { key } of node.members) claims.set(key, node.id);
      nodes.set(node.id, node);
    },
    drop: (id) => void nodes.delete(id),
    block: (key, most) => blocks.get(key)?.slice(0, most) ?? [],
    enter(key, id) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [id]);
      else block.splice(placeOf(block, id), 0, id);
    },
    leave(key, id) {
      const block = blocks.get(key) ?? [], at = placeOf(block, id);
      if (block[at] === id) block.splice(at, 1);
    },
    holderOf: (claim) => claims.get(claim),
    clusterOf: (id) => holders.get(id),
    nodesIn: (cluster) => clusters.get(cluster) ?? [],
    nodesOfArticle: (article) => articles.get(article)?.nodes ?? [],
    setArticle(article, own, names) {
      if (own.length === 0) articles.delete(article);
      else articles.set(article, { nodes: own, names: new Set(names) });
    },
    names: (article) => articles.get(article)?.names ?? none,
    regroup(gone, made) {
      for (const cluster of gone) {
        for (const id of clusters.get(cluster) ?? []) holders.delete(id);
        clusters.delete(cluster);
      }
      for (const group of made) {
        last += 1;
        clusters.set(last, group);
        for (const id of group) holders.set(id, last);
      }
    },
    clusters: () => clusters.values(),
  };
}

/** Where a number stands, or would stand, in an ascending list. */
function placeOf(list: readonly number[], id: number): number {
  return firstIndex(list.length, (at) => (list[at] ?? 0) < id);
}
