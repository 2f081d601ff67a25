/** Turns an incident into the row that lists show and the facts that filters look at. */
import { dayNumber } from '../../incidents/windows.ts';
import { nameOf } from '../../incidents/witnesses.ts';
import type { EventType } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { IncidentRow, Quad } from '../../model/views.ts';
import { quadClass } from '../../ontology/plover.ts';
import type { StoredIncident } from '../ledger.ts';
import type { IncidentFacts } from './facts.ts';
import type { WordNumbers } from './words.ts';

/** The quarter of a type. */
export function quadOf(type: EventType): Quad {
  return quadClass(type).replace(' ', '-') as Quad;
}

/** The row of an incident. */
export function rowOf(incident: StoredIncident): IncidentRow {
  const { claims } = incident;
  const place = claims.find(({ claim }) => claim.event.place?.name === incident.place && claim.event.place.latitude !== null)?.claim.event.place;
  return {
    id: incident.id,
    type: incident.type as EventType,
    mode: most(claims.flatMap(({ claim }) => claim.event.mode ?? [])),
    quad: quadOf(incident.type as EventType),
    actor: most(claims.flatMap(({ claim }) => claim.event.actors.map(({ entity }) => entity.name))),
    recipient: most(claims.flatMap(({ claim }) => claim.event.recipients.map(({ entity }) => entity.name))),
    start: incident.start, end: incident.end,
    place: incident.place, country: incident.country,
    latitude: place?.latitude ?? null, longitude: place?.longitude ?? null,
    world: incident.world,
    contested: incident.contested,
    contests: incident.slots.filter(({ state }) => state === 'contested').map(({ name }) => name),
    claims: claims.length,
    sources: new Set(claims.map(nameOf)).size,
    publishers: new Set(claims.flatMap(({ publisher }) => publisher ?? [])).size,
  };
}

/** The facts of an incident with its row. */
export function factsOf(incident: StoredIncident, row: IncidentRow, numbers: WordNumbers): IncidentFacts {
  const { claims } = incident;
  const day = incident.start ?? incident.end;
  const first = dayNumber(day) ?? null;
  const events = claims.map(({ claim }) => claim.event);
  const parties = (some: readonly (readonly Entity[])[]): Map<number, number> => counted(some.map((list) => list.map((entity) => numbers.party(entity))));
  const countries = [...events.flatMap(({ actors }) => actors), ...events.flatMap(({ recipients }) => recipients)].flatMap(({ entity }) => entity.country ?? []);
  return {
    key: incident.id, type: row.type, world: row.world, contested: row.contested, claims: row.claims, contests: row.contests.length, speakers: row.sources,
    first, last: first === null ? null : Math.max(first, dayNumber(incident.end, 'last') ?? first),
    latitude: row.latitude, longitude: row.longitude,
    place: row.place === null ? null : numbers.word('place', row.place),
    languages: unique(claims.flatMap(({ language }) => language ?? []).map((word) => numbers.word('language', word))),
    countries: unique([...countries, ...(incident.country === null ? [] : [incident.country])].map((word) => numbers.word('country', word))),
    copies: incident.copies.flatMap(({ publishers: [first, ...later] }) => (first == null ? [] : unique(later.flatMap((one) => (one === null || one === first ? [] : numbers.word('publisher', one))))
      .flatMap((one) => [numbers.word('publisher', first), one]))),
    publishers: counted(claims.map(({ publisher }) => (publisher === null ? [] : [numbers.word('publisher', publisher)]))),
    actors: parties(events.map(({ actors }) => actors.map(({ entity }) => entity))),
    recipients: parties(events.map(({ recipients }) => recipients.map(({ entity }) => entity))),
    sources: parties(claims.map(({ source }) => (source ? [source] : []))),
    sides: parties(events.map(({ losses }) => losses.flatMap(({ side }) => side ?? []))),
  };
}

/** How often each number comes, in the order in which they first come. */
function counted(lists: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

/** The value met most; of equals the one met first; null where there is none. */
function most(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
