/** Turns entities into camps: the state whose government, forces or police they are, else the body itself. */
import type { CodedEvent } from '../model/claim.ts';
import type { Actor, Entity } from '../model/entity.ts';
import type { LocatedClaim } from '../model/incident.ts';
import { fold } from './fold.ts';

/** Sectors that act for their state; null is the country as such. */
const stateSectors = new Set([null, 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY']);
/** PLOVER's codes that name no one state. */
const noStates = new Set(['IGO', 'UNO', 'NGO', 'EUR', 'MNC', 'NGM', 'IMG']);

/** `ARM` for Armenia, its ministries and army; `~` and the folded name for all who speak for no state. */
export function campOf({ name, country, sector }: Entity): string {
  return country !== null && stateSectors.has(sector) && !noStates.has(country) ? country : `~${fold(name)}`;
}

/** The parties of one claim, each list sorted and without doubles. */
export interface Parties {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Camps in any role: actors, recipients, bearers of losses. */
  readonly all: readonly string[];
  /** Countries of the same. */
  readonly countries: readonly string[];
  /** Persons named as those whom a blow hit, folded; empty where nobody is named. */
  readonly victims: readonly string[];
  /** True where more than one is told to have been hit: an account that may hold victims of several names. */
  readonly several: boolean;
  /** The camp of who says it, a party by likelihood only; null where a publisher or nobody speaks. */
  readonly speaker: string | null;
}

/** Who takes part in what the claim tells. */
export function partiesOf({ claim, source }: LocatedClaim): Parties {
  const entities = (actors: readonly Actor[]): Entity[] => actors.map(({ entity }) => entity);
  const actors = entities(claim.event.actors), recipients = entities(claim.event.recipients);
  const sides = claim.event.losses.flatMap(({ side }) => (side ? [side] : []));
  const all = [...actors, ...recipients, ...sides];
  return {
    actors: sorted(actors.map(campOf)),
    recipients: sorted(recipients.map(campOf)),
    all: sorted(all.map(campOf)),
    countries: sorted(all.flatMap(({ country }) => (country !== null && !noStates.has(country) ? [country] : []))),
    victims: victimsOf(claim.event),
    several: claim.event.losses.some(({ what, low }) => what === 'person' && (low ?? 0) > 1),
    speaker: source && campOf(source),
  };
}

/** Blows are told apart by whom they hit; who is called or met is a party, and no victim. */
function victimsOf({ type, recipients }: CodedEvent): string[] {
  if (type !== 'ASSAULT' && type !== 'COERCE') return [];
  return sorted(recipients.flatMap(({ entity: { person } }) => (person === undefined ? [] : [fold(person)])));
}

/** True where the lists share an element. */
export function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

/** True where the two sorted lists hold the same. */
export function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

/** Sorted, each once. */
export function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}
