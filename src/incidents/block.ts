/** Turns claims into nodes (claims that agree on act, time, place and parties) and nodes into the pairs worth comparing. */
import type { EventType, Place } from '../model/claim.ts';
import type { Incident, LocatedClaim } from '../model/incident.ts';
import { kindOf, manner, worldOf } from './acts.ts';
import type { ActKind } from './acts.ts';
import { partiesOf, sorted } from './camps.ts';
import type { Parties } from './camps.ts';
import { fold } from './fold.ts';
import { statesPlace } from './places.ts';
import { dayNumber, windowOf } from './windows.ts';
import type { Window } from './windows.ts';

/** Claims that say the same of act, time, place and parties; the first has the smallest key. */
export interface Node {
  readonly claims: readonly LocatedClaim[];
  readonly type: EventType;
  readonly kind: ActKind;
  readonly world: Incident['world'];
  readonly manner: string | null;
  readonly window: Window | undefined;
  readonly place: Place | null;
  /** True where the passage itself names the place; else it is carried over from words before. */
  readonly placeStated: boolean;
  readonly parties: Parties;
  /** Articles that hold its claims, with where the first of them stands. */
  readonly articles: ReadonlyMap<string, number>;
}

/** Passages shorter than this are too common to show a copy. */
const leastCopied = 40;
/** How many neighbours in a block a node is compared with, at most, on each side: keeps time near-linear in the number of claims. */
const neighbours = 200;
const mostCamps = 8;
/** Days a block of each grain spans. */
const blockDays = [8, 64] as const;

/**
 * Groups claims into nodes, in the order of their smallest keys. `claims` come sorted by key.
 * `alone`: a claim with a node to itself. `joins` says whether claims of such a node, found in different articles, tell one happening by that alone; else only copies and one article's claims do.
 */
export function nodesOf(claims: readonly LocatedClaim[], joins: (node: Node) => boolean, alone: (key: string) => boolean = () => false): Node[] {
  const groups = new Map<string, Omit<Node, 'claims' | 'articles'> & { claims: LocatedClaim[]; articles: Map<string, number> }>();
  const dated = datesByArticle(claims);
  for (const claim of claims) {
    const { event } = claim.claim;
    const node = {
      claims: [claim], type: event.type, kind: kindOf(event.type), world: worldOf(event), manner: manner(event),
      window: windowOf(claim, dated.get(dateKey(claim))), place: event.place, placeStated: statesPlace(claim), parties: partiesOf(claim),
      articles: new Map([[claim.article, claim.claim.passage.start]]),
    };
    const { type, world, window, place, placeStated, parties } = node;
    const signature = [type, world, node.manner, window && [window.first, window.last, window.certain].join(), parties, placeStated,
      place && [fold(place.name), place.country, place.precision, place.latitude, place.longitude]];
    const passage = fold(claim.passage);
    if (alone(claim.key)) signature.push(claim.key);
    if (!joins(node)) signature.push(passage.length < leastCopied ? claim.article + passage : passage);
    const key = JSON.stringify(signature);
    const group = groups.get(key);
    if (!group) {
      groups.set(key, node);
      continue;
    }
    group.claims.push(claim);
    const start = group.articles.get(claim.article);
    group.articles.set(claim.article, Math.min(start ?? Infinity, claim.claim.passage.start));
  }
  return [...groups.values()];
}

function dateKey({ article, claim: { event } }: LocatedClaim): string {
  return `${event.type} ${worldOf(event)} ${article}`;
}

/**
 * The first day on which each article dates an act of a type: its undated words may speak of that one,
 * unless the article has news of its own day.
 */
function datesByArticle(claims: readonly LocatedClaim[]): Map<string, number> {
  const days = new Map<string, number>();
  const fresh = new Set<string>();
  for (const claim of claims) {
    const window = windowOf(claim);
    if (window === undefined || !window.certain || window.grain > 0) continue;
    if (window.first >= (dayNumber(claim.published) ?? Infinity)) fresh.add(claim.article);
    days.set(dateKey(claim), Math.min(days.get(dateKey(claim)) ?? Infinity, window.first));
  }
  return new Map([...days].filter(([key]) => !fresh.has(key.split(' ').slice(2).join(' '))));
}

/** Indexes of nodes that may tell one happening, each pair once, smaller index first. */
export function* candidatePairs(nodes: readonly Node[]): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    for (const key of blockKeys(node)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  const met = new Set<number>();
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    const ordered = block.map((index) => [blockOrder(nodes[index]), index] as const).sort(([a, i], [b, j]) => (a < b ? -1 : a > b ? 1 : i - j));
    for (let at = 0; at < ordered.length; at += 1) {
      for (let next = at + 1; next < ordered.length && next <= at + neighbours; next += 1) {
        const one = ordered[at]?.[1] ?? 0, other = ordered[next]?.[1] ?? 0;
        const first = Math.min(one, other), second = Math.max(one, other);
        const pair = first * nodes.length + second;
        if (met.has(pair)) continue;
        met.add(pair);
        yield [first, second];
      }
    }
  }
}

/** Nodes that share none of these keys are never compared. */
function blockKeys(node: Node): string[] {
  const base = `${node.type}|${node.world}`;
  const keys = [...node.articles.keys()].map((article) => `${base}|article|${article}`);
  const camps = node.parties.actors.slice(0, mostCamps).map((camp) => `of|${camp}`);
  const anchors = node.kind === 'physical' ? [...countriesOf(node).map((country) => `in|${country}`), ...camps] : camps;
  for (const time of timeKeys(node.window)) for (const anchor of anchors) keys.push(`${base}|${anchor}|${time}`);
  return keys;
}

/** The country of the place; where none is told, those of all who take part or speak. */
function countriesOf({ place, parties }: Node): string[] {
  if (place) return [place.country ?? '?'];
  const speaker = parties.speaker !== null && /^[A-Z]{3}$/.test(parties.speaker) ? [parties.speaker] : [];
  return sorted([...parties.countries, ...speaker]).slice(0, mostCamps);
}

/** A span meets its own grain and the next coarser one. */
function timeKeys(window: Window | undefined): string[] {
  if (window === undefined) return [];
  const keys: string[] = [];
  for (const [grain, days] of blockDays.entries()) {
    if (grain < window.grain) continue;
    for (let slot = Math.floor(window.first / days); slot <= Math.floor(window.last / days); slot += 1) keys.push(`${grain}|${slot}`);
  }
  if (window.grain >= 1) keys.push('long');
  return keys;
}

function blockOrder(node: Node | undefined): string {
  return `${node?.place ? fold(node.place.name) : ''}|${node?.window?.first ?? ''}`;
}
