/** Turns claims into incidents: all claims of one happening together, whatever they say of it. */
import type { Place } from '../model/claim.ts';
import type { Incident, Judgement, LocatedClaim, Slot } from '../model/incident.ts';
import { slotsOf } from './accounts.ts';
import { storyJudge } from './article-names.ts';
import type { SameStory } from './article-names.ts';
import { candidatePairs, nodesOf } from './block.ts';
import type { Node } from './block.ts';
import { equal, share, sorted } from './camps.ts';
import { asJudged, standing } from './judged.ts';
import { isFine, relatePlaces } from './places.ts';
import { counterActs, likeness, standsAlone } from './similarity.ts';
import { common } from './windows.ts';
import { copiesOf } from './witnesses.ts';
import type { Days } from './windows.ts';

/** What all members of a cluster have in common, and must keep in common. */
interface Cluster {
  readonly nodes: Node[];
  /** Days in which the one happening can lie; undefined where nothing dates it. */
  span: Days | undefined;
  grains: { least: number; most: number } | undefined;
  manner: string | null;
  /** Places of a district or finer that passages name, each name once. */
  places: Place[];
  /** Recipients of a deed. */
  recipients: readonly string[];
  /** A node for each way to say who did it to whom, of those that name both. */
  readonly charges: Node[];
  /** Keys that a person set apart from claims of this cluster. */
  readonly apart: Set<string>;
  /** True where a person joined its members. */
  judged: boolean;
  /** The cluster that took this one in. */
  within?: Cluster;
}

/**
 * Joins claims of one happening. The likest pairs join first, and nothing joins where it would put certain dates or fine places
 * that exclude each other into one incident. The same claims in any order give the same incidents; a key met twice counts once.
 * Incidents come by day, undated ones last, then by id. `judgements`: what people say of claims, undone ones aside, goes before all rules.
 */
export function clusterClaims(claims: Iterable<LocatedClaim>, judgements: readonly Judgement[] = []): Incident[] {
  const judged = judgementsByClaim(standing(judgements));
  const ordered = inKeyOrder(claims).map((claim) => asJudged(claim, judged.get(claim.key) ?? []));
  // What a person set together or apart is looked at alone: nothing that resembles it is swept along.
  const nodes = nodesOf(ordered, standsAlone, (key) => judged.get(key)?.some(({ verdict }) => verdict === 'same' || verdict === 'different') === true);
  const pairs = [...scoredPairs(nodes, storyJudge(ordered))].sort((x, y) => y.score - x.score || x.first - y.first || x.second - y.second);
  const clusters = nodes.map(clusterOf);
  joinAsJudged(clusters, judged);
  for (const { first, second } of pairs) {
    const one = rootOf(clusters[first]), other = rootOf(clusters[second]);
    if (!one || !other || one === other) continue;
    const [large, small] = one.nodes.length >= other.nodes.length ? [one, other] : [other, one];
    absorb(large, small);
  }
  return clusters.filter(({ within }) => within === undefined).map((cluster) => incidentOf(cluster, judged))
    .sort((a, b) => compare(a.start ?? a.end ?? '~', b.start ?? b.end ?? '~') || compare(a.id, b.id));
}

/** By key; where a key comes twice, the claim of the smaller article key stays. */
function inKeyOrder(claims: Iterable<LocatedClaim>): LocatedClaim[] {
  const byKey = new Map<string, LocatedClaim>();
  for (const claim of claims) {
    const known = byKey.get(claim.key);
    if (!known || compare(claim.article, known.article) < 0) byKey.set(claim.key, claim);
  }
  return [...byKey.values()].sort((a, b) => compare(a.key, b.key));
}

function* scoredPairs(nodes: readonly Node[], sameStory: SameStory): Generator<{ first: number; second: number; score: number }> {
  for (const [first, second] of candidatePairs(nodes)) {
    const one = nodes[first], other = nodes[second];
    const alike = one && other && likeness(one, other, sameStory);
    if (alike) yield { first, second, score: alike.score };
  }
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
    apart: new Set(), judged: false,
    charges: node.parties.actors.length > 0 && node.parties.recipients.length > 0 ? [node] : [],
  };
}

/** Takes `small` into `large` where all of both can be one happening; false and nothing done where not. */
function absorb(large: Cluster, small: Cluster): boolean {
  if (setApart(large, small) || setApart(small, large)) return false;
  const span = large.span && small.span ? common(large.span, small.span) : large.span ?? small.span;
  if (large.span && small.span && !span) return false;
  const grains = large.grains && small.grains
    ? { least: Math.min(large.grains.least, small.grains.least), most: Math.max(large.grains.most, small.grains.most) }
    : large.grains ?? small.grains;
  if (grains && grains.most - grains.least > 1) return false;
  if (large.manner !== null && small.manner !== null && large.manner !== small.manner) return false;
  if (large.recipients.length > 0 && small.recipients.length > 0 && !share(large.recipients, small.recipients)) return false;
  if (partsAny(large, small, small.charges.flatMap((one) => large.charges.map((other) => counterActs(one, other))))) return false;
  if (partsAny(large, small, small.places.flatMap((place) => large.places.map((other) => relatePlaces(place, other) === 'apart')))) return false;
  takeIn(large, small);
  large.span = span;
  large.grains = grains;
  return true;
}

/** What parts two clusters; where a person joined what the rules part, one pair that fits is enough. */
function partsAny(large: Cluster, small: Cluster, parting: readonly boolean[]): boolean {
  return large.judged || small.judged ? parting.length > 0 && parting.every(Boolean) : parting.some(Boolean);
}

function setApart({ apart }: Cluster, { nodes }: Cluster): boolean {
  return apart.size > 0 && nodes.some(({ claims }) => claims.some(({ key }) => apart.has(key)));
}

/** Takes the members of `small` into `large`, and all that both must keep in common; the span of time is the caller's. */
function takeIn(large: Cluster, small: Cluster): void {
  const names = new Set(large.places.map(({ name, precision }) => `${name}|${precision}`));
  large.places.push(...small.places.filter(({ name, precision }) => !names.has(`${name}|${precision}`)));
  large.nodes.push(...small.nodes);
  large.charges.push(...small.charges.filter((charge) => !large.charges.some((known) => sameCharge(known, charge))));
  large.manner ??= small.manner;
  large.judged ||= small.judged;
  if (!equal(large.recipients, small.recipients)) large.recipients = sorted([...large.recipients, ...small.recipients]);
  for (const key of small.apart) large.apart.add(key);
  small.within = large;
}

/** Joins what a person says is the same, whatever speaks against it, and notes what is different. A later word on a pair takes back an earlier one. */
function joinAsJudged(clusters: readonly Cluster[], judged: ReadonlyMap<string, readonly Judgement[]>): void {
  const holders = new Map(clusters.flatMap((cluster) => cluster.nodes.flatMap(({ claims }) => claims.map(({ key }) => [key, cluster] as const))));
  const last = new Map<string, Judgement>();
  for (const judgement of [...judged.values()].flat().sort((a, b) => a.id - b.id)) {
    if (judgement.b !== null && (judgement.verdict === 'same' || judgement.verdict === 'different')) last.set([judgement.a, judgement.b].sort().join(' '), judgement);
  }
  for (const { verdict, a, b } of last.values()) {
    if (verdict !== 'same') continue;
    const one = rootOf(holders.get(a)), other = rootOf(holders.get(b ?? ''));
    if (!one || !other || one === other) continue;
    takeIn(one, other);
    one.span = one.span && other.span ? common(one.span, other.span) ?? one.span : one.span ?? other.span;
    one.grains ??= other.grains;
    one.judged = true;
  }
  for (const { verdict, a, b } of last.values()) {
    if (verdict === 'different' && b !== null) rootOf(holders.get(a))?.apart.add(b);
  }
}

/** Each judgement under every claim it speaks of. */
function judgementsByClaim(judgements: readonly Judgement[]): Map<string, Judgement[]> {
  const byClaim = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    for (const key of judgement.b === null ? [judgement.a] : [judgement.a, judgement.b]) byClaim.set(key, [...(byClaim.get(key) ?? []), judgement]);
  }
  return byClaim;
}

function sameCharge({ parties: a }: Node, { parties: b }: Node): boolean {
  return a.speaker === b.speaker && equal(a.actors, b.actors) && equal(a.recipients, b.recipients);
}

/** One line: type, who, to whom, where, when, as far as the slots say. */
function titleOf(type: string, slots: readonly Slot[], where: string | null, when: string | null): string {
  const words = (name: string): string => {
    const values = slots.find((slot) => slot.name === name)?.values.filter(({ claims }) => claims.length > 0) ?? [];
    return values.map(({ value, witnesses }) => ({ value, witnesses })).sort((a, b) => b.witnesses - a.witnesses)[0]?.value ?? '';
  };
  const actor = words('actor'), recipient = words('recipient');
  const act = [type, actor && `by ${actor}`, recipient && `on ${recipient}`].filter((part) => part !== '').join(' ');
  return [act, where, when].filter((part) => part !== null && part !== '').join(', ');
}

function incidentOf({ nodes }: Cluster, judged: ReadonlyMap<string, readonly Judgement[]>): Incident {
  const claims = nodes.flatMap((node) => node.claims).sort((a, b) => compare(a.key, b.key));
  const judgements = [...new Set(claims.flatMap(({ key }) => judged.get(key) ?? []))].sort((a, b) => a.id - b.id);
  const preferred = new Map(judgements.flatMap(({ verdict, slot, value }) => (verdict === 'preferred-value' && slot !== null && value !== null ? [[slot, value] as const] : [])));
  const slots = slotsOf(claims).map((slot): Slot => {
    const value = preferred.get(slot.name);
    return value === undefined ? slot : { ...slot, preferred: value };
  });
  const dated = claims.filter(({ claim }) => claim.event.occurred?.certainty === 'certain');
  const times = (dated.length > 0 ? dated : claims).flatMap(({ claim: { event: { occurred } } }) => (occurred ? [occurred] : []));
  const [start = '', end = ''] = mostCommon(times.map((time) => `${time.start ?? ''}/${time.end ?? ''}`))?.split('/') ?? [];
  const place = mainPlace(claims);
  return {
    id: claims[0]?.key ?? '',
    title: titleOf(claims[0]?.claim.event.type ?? '', slots, place?.name ?? null, start || end || null),
    type: claims[0]?.claim.event.type ?? '',
    start: start || null,
    end: end || null,
    place: place?.name ?? null,
    country: place?.country ?? null,
    world: nodes[0]?.world ?? 'actual',
    claims, slots,
    copies: copiesOf(claims),
    ...(judgements.length > 0 ? { judgements } : {}),
    contested: slots.some(({ state }) => state === 'contested'),
  };
}

/** The place told most; of equals the smaller name. */
function mainPlace(claims: readonly LocatedClaim[]): Place | undefined {
  const places = claims.flatMap(({ claim }) => (claim.event.place ? [claim.event.place] : []));
  const name = mostCommon(places.map((place) => place.name));
  return places.find((place) => place.name === name);
}

/** The value met most; of equals the smallest; null where there is none. */
function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null, most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && best !== null && value < best)) [best, most] = [value, count];
  }
  return best;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
