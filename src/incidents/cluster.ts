/** Turns claims into incidents: all claims of one happening together, whatever they say of it. */
import type { Place } from '../model/claim.ts';
import type { Incident, LocatedClaim, Slot } from '../model/incident.ts';
import { slotsOf } from './accounts.ts';
import { storyJudge } from './article-names.ts';
import type { SameStory } from './article-names.ts';
import { candidatePairs, nodesOf } from './block.ts';
import type { Node } from './block.ts';
import { equal, share, sorted } from './camps.ts';
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
  /** The cluster that took this one in. */
  within?: Cluster;
}

/**
 * Joins claims of one happening. The likest pairs join first, and nothing joins where it would put certain dates or fine places
 * that exclude each other into one incident. The same claims in any order give the same incidents; a key met twice counts once.
 * Incidents come by day, undated ones last, then by id.
 */
export function clusterClaims(claims: Iterable<LocatedClaim>): Incident[] {
  const ordered = inKeyOrder(claims);
  const nodes = nodesOf(ordered, standsAlone);
  const pairs = [...scoredPairs(nodes, storyJudge(ordered))].sort((x, y) => y.score - x.score || x.first - y.first || x.second - y.second);
  const clusters = nodes.map(clusterOf);
  for (const { first, second } of pairs) {
    const one = rootOf(clusters[first]), other = rootOf(clusters[second]);
    if (!one || !other || one === other) continue;
    const [large, small] = one.nodes.length >= other.nodes.length ? [one, other] : [other, one];
    if (absorb(large, small)) small.within = large;
  }
  return clusters.filter(({ within }) => within === undefined).map(incidentOf)
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
    charges: node.parties.actors.length > 0 && node.parties.recipients.length > 0 ? [node] : [],
  };
}

/** Takes `small` into `large` where all of both can be one happening; false and nothing done where not. */
function absorb(large: Cluster, small: Cluster): boolean {
  const span = large.span && small.span ? common(large.span, small.span) : large.span ?? small.span;
  if (large.span && small.span && !span) return false;
  const grains = large.grains && small.grains
    ? { least: Math.min(large.grains.least, small.grains.least), most: Math.max(large.grains.most, small.grains.most) }
    : large.grains ?? small.grains;
  if (grains && grains.most - grains.least > 1) return false;
  if (large.manner !== null && small.manner !== null && large.manner !== small.manner) return false;
  if (large.recipients.length > 0 && small.recipients.length > 0 && !share(large.recipients, small.recipients)) return false;
  if (small.charges.some((one) => large.charges.some((other) => counterActs(one, other)))) return false;
  for (const place of small.places) {
    for (const other of large.places) if (relatePlaces(place, other) === 'apart') return false;
  }
  const names = new Set(large.places.map(({ name, precision }) => `${name}|${precision}`));
  large.places.push(...small.places.filter(({ name, precision }) => !names.has(`${name}|${precision}`)));
  large.nodes.push(...small.nodes);
  large.charges.push(...small.charges.filter((charge) => !large.charges.some((known) => sameCharge(known, charge))));
  large.span = span;
  large.grains = grains;
  large.manner ??= small.manner;
  if (!equal(large.recipients, small.recipients)) large.recipients = sorted([...large.recipients, ...small.recipients]);
  return true;
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

function incidentOf({ nodes }: Cluster): Incident {
  const claims = nodes.flatMap((node) => node.claims).sort((a, b) => compare(a.key, b.key));
  const slots = slotsOf(claims);
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
