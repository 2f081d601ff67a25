/** Turns articles that came, went or are read otherwise into nodes, blocks and clusters brought up to date, as if all had been joined anew. */
import type { LocatedClaim } from '../model/incident.ts';
import { namesOfArticle } from './article-names.ts';
import { blockKeys, leaders } from './block.ts';
import type { NodeStore } from './node-store.ts';
import { nodeOf, readingsOf } from './nodes.ts';
import type { Facts, Member, Node } from './nodes.ts';
import { regroup } from './regroup.ts';
import { standsAlone } from './similarity.ts';
import type { Words } from './words-of-people.ts';

/** An article, by the name that the store knows it by, whose claims are to be joined, read as judged; without claims it takes no part any more. */
export interface ArticleToJoin {
  readonly article: string;
  readonly claims: readonly LocatedClaim[];
}

/** A node before and after. */
interface Change {
  readonly id: number;
  readonly was: Node | undefined;
  readonly is: Node | undefined;
}

/**
 * Brings the store up to date with these articles; an article whose judgements changed is one of them.
 * `crowd`: the number of nodes from which on a block is crowded; the same in all calls for one store.
 */
export function settle(store: NodeStore, articles: Iterable<ArticleToJoin>, words: Words, crowd = leaders): void {
  const changes = changesOf(store, articles, words);
  const touched = new Set<number>(), loose = new Set<number>();
  const loosen = (id: number): void => {
    const cluster = store.clusterOf(id);
    if (cluster === undefined) touched.add(id);
    else loose.add(cluster);
  };
  for (const id of reblock(store, changes, crowd)) loosen(id);
  for (const { id, was, is } of changes) {
    if (was) loosen(id);
    else if (is) touched.add(id);
    if (is) store.put(is);
    else if (was) store.drop(id);
  }
  regroup(store, touched, loose, words, crowd);
}

function changesOf(store: NodeStore, articles: Iterable<ArticleToJoin>, words: Words): Change[] {
  const drafts = new Map<number, { readonly was: Node | undefined; readonly facts: Facts | undefined; members: Member[] }>();
  const draftOf = (id: number, facts?: Facts): { members: Member[] } => {
    const known = drafts.get(id);
    if (known) return known;
    const was = store.node(id);
    const draft = { was, facts: was ?? facts, members: [...was?.members ?? []] };
    drafts.set(id, draft);
    return draft;
  };
  for (const { article, claims } of articles) {
    for (const id of store.nodesOfArticle(article)) {
      const draft = draftOf(id);
      draft.members = draft.members.filter((member) => member.article !== article);
    }
    const readings = readingsOf(claims, standsAlone, words.isJoined, article);
    for (const { node, facts, member } of readings) draftOf(node, facts).members.push(member);
    store.setArticle(article, [...new Set(readings.map(({ node }) => node))], namesOfArticle(claims));
  }
  return [...drafts].map(([id, { facts, members, was }]) => ({ id, was, is: facts && members.length > 0 ? nodeOf(id, facts, members) : undefined }));
}

/** Brings the blocks up to date; returns the other nodes that now meet more or fewer than before, because they are now, or are no more, among the leaders of a crowded block. */
function reblock(store: NodeStore, changes: readonly Change[], crowd: number): Set<number> {
  const moves = new Map<number, { readonly entered: Set<number>; readonly left: Set<number> }>();
  const moveOf = (key: number): { readonly entered: Set<number>; readonly left: Set<number> } => {
    const move = moves.get(key) ?? { entered: new Set<number>(), left: new Set<number>() };
    moves.set(key, move);
    return move;
  };
  for (const { id, was, is } of changes) {
    const former = new Set(was ? blockKeys(was) : []), present = new Set(is ? blockKeys(is) : []);
    for (const key of former) if (!present.has(key)) moveOf(key).left.add(id);
    for (const key of present) if (!former.has(key)) moveOf(key).entered.add(id);
  }
  const moved = new Set<number>();
  for (const [key, { entered, left }] of moves) {
    for (const id of left) store.leave(key, id);
    for (const id of entered) store.enter(key, id);
    const present = store.block(key, crowd + entered.size + 1);
    if (present.length + left.size <= crowd) continue;
    const former = [...present.filter((id) => !entered.has(id)), ...left].sort((a, b) => a - b);
    const led = new Set(former.slice(0, crowd)), lead = new Set(present.slice(0, crowd));
    for (const id of [...led, ...lead]) if (led.has(id) !== lead.has(id) && !entered.has(id) && !left.has(id)) moved.add(id);
  }
  return moved;
}
