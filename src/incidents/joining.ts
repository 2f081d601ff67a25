/** Turns nodes and the pairs of them that are alike into clusters: the likest pairs join first, and nothing joins that cannot be one happening. */
import { equal, share, sorted } from './camps.ts';
import type { Node } from './nodes.ts';
import { isFine, relatePlaces } from './places.ts';
import type { Site } from './places.ts';
import { counterActs } from './similarity.ts';
import { otherVictims } from './victims.ts';
import type { Named } from './victims.ts';
import { common } from './windows.ts';
import type { Days } from './windows.ts';

/** Two nodes that are alike. */
export interface Pair {
  /** The smaller number of the two, the larger. */
  readonly first: number;
  readonly second: number;
  readonly score: number;
}

/** What a person says of the claims of two nodes. */
export interface Word {
  readonly a: number;
  readonly b: number;
  readonly verdict: 'same' | 'different';
  /** The claim of `b` that is meant. */
  readonly key: string;
  /** Later words have higher numbers. */
  readonly order: number;
}

/** What all members of a cluster have in common, and must keep in common. */
interface Cluster {
  readonly nodes: Node[];
  /** Days in which the one happening can lie; undefined where nothing dates it. */
  span: Days | undefined;
  grains: { least: number; most: number } | undefined;
  manner: string | null;
  /** Places of a district or finer that passages name, each name once. */
  places: Site[];
  /** Recipients of a deed. */
  recipients: readonly string[];
  /** Whom its members name as hit, and whether one of them tells of several. */
  named: Named;
  /** A node for each way to say who did it to whom, of those that name both. */
  readonly charges: Node[];
  /** Keys that a person set apart from claims of this cluster. */
  readonly apart: Set<string>;
  /** True where a person joined its members. */
  judged: boolean;
  /** The cluster that took this one in. */
  within?: Cluster;
}

/** Joins nodes; `words` come in their order. The answer says of each number which cluster it is in: the nodes of one cluster share one list. */
export function join(nodes: readonly Node[], pairs: readonly Pair[], words: readonly Word[]): ReadonlyMap<number, readonly Node[]> {
  const clusters = new Map(nodes.map((node) => [node.id, clusterOf(node)]));
  joinAsJudged(clusters, words);
  const ordered = [...pairs].sort((x, y) => y.score - x.score || x.first - y.first || x.second - y.second);
  for (const { first, second } of ordered) {
    const one = rootOf(clusters.get(first)), other = rootOf(clusters.get(second));
    if (!one || !other || one === other) continue;
    const [large, small] = one.nodes.length >= other.nodes.length ? [one, other] : [other, one];
    absorb(large, small);
  }
  return new Map(nodes.map(({ id }) => [id, rootOf(clusters.get(id))?.nodes ?? []]));
}

/** The cluster that holds this one by now; the smaller always joins the larger, so the way there is short. */
function rootOf(cluster: Cluster | undefined): Cluster | undefined {
  let root = cluster;
  while (root?.within) root = root.within;
  return root;
}

function clusterOf(node: Node): Cluster {
  return {
    nodes: [node], span: node.window, manner: node.manner,
    grains: node.window && { least: node.window.grain, most: node.window.grain },
    places: isFine(node.place) && node.placeStated ? [node.place] : [],
    recipients: node.kind === 'deed' ? node.parties.recipients : [],
    named: node.parties, apart: new Set(), judged: false,
    charges: node.parties.actors.length > 0 && node.parties.recipients.length > 0 ? [node] : [],
  };
}

/** Takes `small` into `large` where all of both can be one happening; nothing is done where not. */
function absorb(large: Cluster, small: Cluster): void {
  if (setApart(large, small) || setApart(small, large)) return;
  const span = large.span && small.span ? common(large.span, small.span) : large.span ?? small.span;
  if (large.span && small.span && !span) return;
  const grains = large.grains && small.grains
    ? { least: Math.min(large.grains.least, small.grains.least), most: Math.max(large.grains.most, small.grains.most) }
    : large.grains ?? small.grains;
  if (grains && grains.most - grains.least > 1) return;
  if (large.manner !== null && small.manner !== null && large.manner !== small.manner) return;
  if (large.recipients.length > 0 && small.recipients.length > 0 && !share(large.recipients, small.recipients)) return;
  if (!large.judged && !small.judged && otherVictims(large.named, small.named)) return;
  if (partsAny(large, small, large.charges, small.charges, counterActs)) return;
  if (partsAny(large, small, large.places, small.places, (one, other) => relatePlaces(other, one) === 'apart')) return;
  takeIn(large, small);
  large.span = span;
  large.grains = grains;
}

/** What parts two clusters; where a person joined what the rules part, one pair that fits is enough. */
function partsAny<T>(large: Cluster, small: Cluster, ones: readonly T[], others: readonly T[], part: (one: T, other: T) => boolean): boolean {
  if (large.judged || small.judged) return ones.length > 0 && others.length > 0 && others.every((other) => ones.every((one) => part(one, other)));
  return others.some((other) => ones.some((one) => part(one, other)));
}

function setApart({ apart }: Cluster, { nodes }: Cluster): boolean {
  return apart.size > 0 && nodes.some(({ members }) => members.some(({ key }) => apart.has(key)));
}

/** Takes the members of `small` into `large`, and all that both must keep in common; the span of time is the caller's. */
function takeIn(large: Cluster, small: Cluster): void {
  const names = new Set(large.places.map(({ name, precision }) => `${name}|${precision}`));
  large.places.push(...small.places.filter(({ name, precision }) => !names.has(`${name}|${precision}`)));
  large.nodes.push(...small.nodes);
  large.charges.push(...small.charges.filter((charge) => !large.charges.some((known) => sameCharge(known, charge))));
  large.named = { victims: sorted([...large.named.victims, ...small.named.victims]), several: large.named.several || small.named.several };
  large.manner ??= small.manner;
  large.judged ||= small.judged;
  if (!equal(large.recipients, small.recipients)) large.recipients = sorted([...large.recipients, ...small.recipients]);
  for (const key of small.apart) large.apart.add(key);
  small.within = large;
}

/** Joins what a person says is the same, whatever speaks against it, and notes what is different. */
function joinAsJudged(clusters: ReadonlyMap<number, Cluster>, words: readonly Word[]): void {
  for (const { a, b, verdict } of words) {
    const one = rootOf(clusters.get(a)), other = rootOf(clusters.get(b));
    if (verdict !== 'same' || !one || !other || one === other) continue;
    takeIn(one, other);
    one.span = one.span && other.span ? common(one.span, other.span) ?? one.span : one.span ?? other.span;
    one.grains ??= other.grains;
    one.judged = true;
  }
  for (const { a, key, verdict } of words) if (verdict === 'different') rootOf(clusters.get(a))?.apart.add(key);
}

function sameCharge({ parties: a }: Node, { parties: b }: Node): boolean {
  return a.speaker === b.speaker && equal(a.actors, b.actors) && equal(a.recipients, b.recipients);
}
