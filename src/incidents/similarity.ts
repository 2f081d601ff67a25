/** Turns two nodes into how likely they tell one happening, with the reasons, or into nothing where they cannot. */
import { equal, share } from './camps.ts';
import type { Facts, Node } from './nodes.ts';
import { relatePlaces } from './places.ts';
import type { PlaceRelation } from './places.ts';
import { otherVictims } from './victims.ts';
import { common } from './windows.ts';

/** Says of two articles whether they tell one story; an article with itself does. */
export type SameStory = (a: string, b: string) => boolean;

/** Why two nodes join. */
export interface Likeness {
  /** Higher joins first; only its order means anything. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Undefined: not one happening, or too little to say so. Figures, stance and negation play no part: they are what accounts differ in. */
export function likeness(a: Node, b: Node, sameStory: SameStory = () => false): Likeness | undefined {
  if (a.type !== b.type || a.world !== b.world) return undefined;
  if (a.manner !== null && b.manner !== null && a.manner !== b.manner) return undefined;
  const article = sharedArticle(a, b);
  const time = relateTimes(a, b), place = placesOf(a, b, article !== undefined);
  if (time === 'apart' || place === 'apart' || counterActs(a, b) || otherVictims(a.parties, b.parties)) return undefined;
  const story = article !== undefined || (place === 'unknown' && inOneStory(a, b, sameStory));
  const parties = partyReason(a, b, place, story);
  if (parties === undefined) return undefined;
  // A node that nothing dates joins only what stands beside it or copies it.
  if (time === 'unknown' && article === undefined && !copies(a, b)) return undefined;
  const reasons = [`type ${a.type}`, ...parties.reasons];
  let score = parties.score;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  if (time !== 'unknown') add(time === 'certain' ? 3 : 2, 'time overlaps');
  // Where words before have lent it, a place says less than what the passage itself tells.
  const lent = !a.placeStated || !b.placeStated;
  if (place !== 'unknown') add(lent ? 1 : place === 'same' ? 3 : 2, place === 'same' ? 'same place' : 'one place holds the other');
  if (article !== undefined) add(1 + 1 / (1 + article / 400), 'same article');
  return { score: Math.round(score * 1000), reasons };
}

/** Articles of a node that are looked at, at most. */
const mostArticles = 3;

function inOneStory(a: Node, b: Node, sameStory: SameStory): boolean {
  if (a.kind !== 'physical') return false;
  const first = (node: Node): string[] => [...node.articles.keys()].slice(0, mostArticles);
  return first(a).some((one) => first(b).some((other) => sameStory(one, other)));
}

/** True where claims with these facts tell one happening wherever they stand. */
export function standsAlone(facts: Facts): boolean {
  const node: Node = { ...facts, id: 0, members: [], articles: new Map() };
  return likeness(node, node) !== undefined;
}

/** Each side hits the other: two acts, unless each blames the other for the one. */
export function counterActs({ parties: a }: Facts, { parties: b }: Facts): boolean {
  const known = [a.actors, a.recipients, b.actors, b.recipients].every((camps) => camps.length > 0);
  if (!known || share(a.actors, b.actors) || share(a.recipients, b.recipients)) return false;
  return !(a.speaker !== null && b.speaker !== null && b.actors.includes(a.speaker) && a.actors.includes(b.speaker));
}

/** A place that an article only carries over from an earlier sentence does not part its claims from those of other articles. */
function placesOf(a: Node, b: Node, sameArticle: boolean): PlaceRelation {
  const relation = relatePlaces(a.place, b.place);
  const carried = !sameArticle && !(a.placeStated && b.placeStated) && a.place?.country === b.place?.country;
  return relation === 'apart' && carried ? 'unknown' : relation;
}

/** Spans of days against years never tell one happening, though they overlap. */
function relateTimes({ window: a }: Node, { window: b }: Node): 'certain' | 'overlap' | 'unknown' | 'apart' {
  if (!a || !b) return 'unknown';
  if (!common(a, b) || Math.abs(a.grain - b.grain) > 1) return 'apart';
  return a.certain && b.certain ? 'certain' : 'overlap';
}

function partyReason(a: Node, b: Node, place: PlaceRelation, sameStory: boolean): Likeness | undefined {
  if (copies(a, b)) return { score: 4, reasons: ['same passage'] };
  if (a.kind === 'meeting') return meetingReason(a, b);
  return a.kind === 'deed' ? deedReason(a, b, place) : physicalReason(a, b, place, sameStory);
}

/** Those who meet are told as actors or as actor and recipient: all count alike. */
function meetingReason(a: Node, b: Node): Likeness | undefined {
  const one = a.parties.all, other = b.parties.all;
  if (one.length === 0 || other.length === 0) return undefined;
  const shared = one.filter((camp) => other.includes(camp)).length;
  if (equal(one, other)) return { score: 3, reasons: ['same parties'] };
  return shared >= 2 && shared === Math.min(one.length, other.length) ? { score: 2, reasons: ['parties of one among those of the other'] } : undefined;
}

function deedReason(a: Node, b: Node, place: PlaceRelation): Likeness | undefined {
  const one = a.parties, other = b.parties;
  const sameRecipients = share(one.recipients, other.recipients);
  const openRecipients = one.recipients.length === 0 || other.recipients.length === 0;
  if (!sameRecipients && !openRecipients) return undefined;
  if (one.actors.length > 0 && equal(one.actors, other.actors)) {
    return sameRecipients ? { score: 3, reasons: ['same actors', 'shared recipients'] } : { score: 2, reasons: ['same actors'] };
  }
  const openActors = one.actors.length === 0 || other.actors.length === 0;
  return openActors && sameRecipients && place !== 'unknown' ? { score: 1, reasons: ['shared recipients'] } : undefined;
}

function physicalReason(a: Node, b: Node, place: PlaceRelation, sameStory: boolean): Likeness | undefined {
  const one = a.parties, other = b.parties;
  const reasons: string[] = [];
  let score = 0;
  if (share(one.actors, other.actors)) {
    score += 1;
    reasons.push('shared actors');
  }
  if (share(one.recipients, other.recipients)) {
    score += 1;
    reasons.push('shared recipients');
  }
  const sameRoles = score === 2;
  if (score === 0) {
    const kinship = kinshipOf(a, b);
    if (kinship === undefined) return undefined;
    score = kinship.score;
    reasons.push(...kinship.reasons);
  }
  const known = place !== 'unknown' && a.place?.precision !== 'country' && b.place?.precision !== 'country';
  return known || sameStory || sameRoles ? { score, reasons } : undefined;
}

/** Parties that share nothing in the same role: what else binds them. Undefined where they are strangers. */
function kinshipOf(a: Node, b: Node): Likeness | undefined {
  const one = a.parties, other = b.parties;
  if (share(one.all, other.all) || share(one.countries, other.countries)) return { score: 0.5, reasons: ['shared parties'] };
  // Who speaks of an attack is often its other party: "A: B shelled us" and "B: A shelled us" share both.
  const hint = (camp: string | null, camps: readonly string[]): boolean => camp !== null && camps.includes(camp);
  if (hint(one.speaker, other.all) || hint(other.speaker, one.all)) return { score: 0.5, reasons: ['a party speaks of the other'] };
  const nameless = one.countries.length === 0 || other.countries.length === 0;
  return nameless ? { score: 0, reasons: ['parties of one are not known'] } : undefined;
}

/** Nodes made of one repeated passage carry the same words. */
function copies({ members: [a], parties: one }: Node, { members: [b], parties: other }: Node): boolean {
  return a !== undefined && b !== undefined && a.print !== null && a.print === b.print && a.article !== b.article && equal(one.actors, other.actors);
}

/** How many characters lie between the passages of the first article that both share; undefined where they share none. */
function sharedArticle(a: Node, b: Node): number | undefined {
  const [few, many] = a.articles.size < b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  let nearest: number | undefined;
  for (const [article, start] of few) {
    const other = many.get(article);
    if (other !== undefined) nearest = Math.min(nearest ?? Infinity, Math.abs(start - other));
  }
  return nearest;
}
