/** Turns the claims of an article into readings, and readings that agree on act, time, place and parties into nodes, the units that join. */
import type { EventType } from '../model/claim.ts';
import type { Incident, LocatedClaim } from '../model/incident.ts';
import { kindOf, manner, worldOf } from './acts.ts';
import type { ActKind } from './acts.ts';
import { partiesOf } from './camps.ts';
import type { Parties } from './camps.ts';
import { sha256 } from './claim-key.ts';
import { fold } from './fold.ts';
import { statesPlace } from './places.ts';
import type { Site } from './places.ts';
import { dayNumber, windowOf } from './windows.ts';
import type { Window } from './windows.ts';

/** What all claims of a node say alike. */
export interface Facts {
  readonly type: EventType;
  readonly kind: ActKind;
  readonly world: Incident['world'];
  readonly manner: string | null;
  readonly window: Window | undefined;
  readonly place: Site | null;
  /** True where the passage itself names the place; else it is carried over from words before. */
  readonly placeStated: boolean;
  readonly parties: Parties;
}

/** One claim of a node. */
export interface Member {
  readonly key: string;
  readonly article: string;
  /** Where its passage stands in the article. */
  readonly start: number;
  /** Equal for claims whose long passages and triggers are the same words; null for a passage too short to show a copy. */
  readonly print: string | null;
}

/** Claims that say the same of act, time, place and parties. */
export interface Node extends Facts {
  /** Hash of what they say alike: the same claims give the same number anywhere. */
  readonly id: number;
  /** By key; never empty. */
  readonly members: readonly Member[];
  /** Articles that hold its claims, with where the first of them stands. */
  readonly articles: ReadonlyMap<string, number>;
}

/** A claim read for joining. */
export interface Reading {
  readonly node: number;
  readonly facts: Facts;
  readonly member: Member;
}

/** Passages shorter than this are too common to show a copy. */
const leastCopied = 40;

/**
 * The claims of one article, in their order. `joins` says whether claims with these facts, found in different articles, tell one happening by that alone;
 * else only copies and one article's claims share a node. `alone`: a claim with a node to itself. `article`: the name by which members
 * know the article, where it is another than its key.
 */
export function readingsOf(claims: readonly LocatedClaim[], joins: (facts: Facts) => boolean, alone: (key: string) => boolean, article?: string): Reading[] {
  const dated = firstDays(claims);
  return claims.map((claim): Reading => {
    const { event, passage: { start } } = claim.claim;
    const { place } = event;
    const facts: Facts = {
      type: event.type, kind: kindOf(event.type), world: worldOf(event), manner: manner(event),
      window: windowOf(claim, dated.get(actOf(claim))),
      place: place && { name: place.name, country: place.country, latitude: place.latitude ?? null, longitude: place.longitude ?? null, precision: place.precision },
      placeStated: statesPlace(claim), parties: partiesOf(claim),
    };
    const { window, parties } = facts;
    const signature: unknown[] = [facts.type, facts.world, facts.manner, window && [window.first, window.last, window.certain].join(), parties, facts.placeStated,
      place && [fold(place.name), place.country, place.precision, place.latitude, place.longitude]];
    const passage = fold(claim.passage);
    const isLong = passage.length >= leastCopied;
    if (alone(claim.key)) signature.push(claim.key);
    if (!joins(facts)) signature.push(isLong ? passage : claim.article + passage);
    const print = claim.passage.length >= leastCopied ? sha256(`${claim.passage}\n${event.trigger.text}`).slice(0, 16) : null;
    return { node: numberOf(JSON.stringify(signature)), facts, member: { key: claim.key, article: article ?? claim.article, start, print } };
  });
}

/** A node of these members. */
export function nodeOf(id: number, facts: Facts, members: readonly Member[]): Node {
  const ordered = [...members].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const articles = new Map<string, number>();
  for (const { article, start } of ordered) articles.set(article, Math.min(articles.get(article) ?? Infinity, start));
  return { ...facts, id, members: ordered, articles };
}

/** The first 52 bits of a hash: few enough for a number, enough for thousands of millions of nodes. */
function numberOf(words: string): number {
  return Number.parseInt(sha256(words).slice(0, 13), 16);
}

function actOf({ claim: { event } }: LocatedClaim): string {
  return `${event.type} ${worldOf(event)}`;
}

/**
 * The first day on which the article dates an act of each type: its undated words may speak of that one,
 * unless the article has news of its own day.
 */
function firstDays(claims: readonly LocatedClaim[]): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const claim of claims) {
    const window = windowOf(claim);
    if (window === undefined || !window.certain || window.grain > 0) continue;
    if (window.first >= (dayNumber(claim.published) ?? Infinity)) return new Map();
    days.set(actOf(claim), Math.min(days.get(actOf(claim)) ?? Infinity, window.first));
  }
  return days;
}
