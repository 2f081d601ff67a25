/** Turns two places into how they lie to each other. */
import type { Place, Precision } from '../model/claim.ts';
import { distanceKm } from '../model/distance.ts';
import type { LocatedClaim } from '../model/incident.ts';
import { fold } from './fold.ts';

/** What of a place tells how it lies to another. */
export type Site = Pick<Place, 'name' | 'country' | 'latitude' | 'longitude' | 'precision'>;

/** `within`: one may hold the other; `unknown`: one of them is not given or not known enough; `apart`: they cannot be one place. */
export type PlaceRelation = 'same' | 'within' | 'unknown' | 'apart';

/** How far from its coordinates a place of each precision reaches, in km; rough sizes, for comparison only. */
const reachKm: Readonly<Record<Precision, number>> = { point: 3, city: 12, district: 40, province: 120, region: 100, country: 1500 };
const fine: ReadonlySet<Precision> = new Set(['point', 'city', 'district']);

/** How the places of two claims lie to each other. */
export function relatePlaces(a: Site | null, b: Site | null): PlaceRelation {
  if (a === null || b === null) return 'unknown';
  const one = fold(a.name), other = fold(b.name);
  const sameCountry = a.country === null || b.country === null || a.country === b.country;
  const distance = distanceKm(a, b), isKnown = distance !== Infinity;
  if (one === other) return (isKnown ? distance <= reachOf(a, b) : sameCountry) ? 'same' : 'apart';
  if (a.precision === 'country' || b.precision === 'country') return sameCountry ? 'within' : 'apart';
  if (isKnown) {
    if (distance > reachOf(a, b)) return 'apart';
    return a.precision === b.precision && fine.has(a.precision) && !holdsWords(one, other) ? 'apart' : 'within';
  }
  if (!sameCountry) return 'apart';
  if (holdsWords(one, other)) return 'within';
  // A market in a town, or a market in another one: without coordinates nobody knows.
  if (a.precision === b.precision) return 'apart';
  return fine.has(a.precision) && fine.has(b.precision) ? 'unknown' : 'within';
}

/** A place exact enough to tell one happening from another. */
export function isFine(place: Site | null): place is Site {
  return place !== null && fine.has(place.precision);
}

/** True where the passage itself names the place of its event; places without offsets, as other makers write them, count as named. */
export function statesPlace({ claim: { event: { place }, passage } }: Pick<LocatedClaim, 'claim'>): boolean {
  return place?.start === undefined || (place.start >= passage.start && place.start < passage.end);
}

function reachOf(a: Site, b: Site): number {
  return Math.max(reachKm[a.precision], reachKm[b.precision]);
}

/** "An Nahud livestock market" holds "An Nahud". */
function holdsWords(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return ` ${long.replace(/[,()]/g, ' ')} `.includes(` ${short} `);
}
