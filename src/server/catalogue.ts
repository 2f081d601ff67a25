/** Turns incidents into rows that can be filtered, counted and paged fast: all that lists, map and timeline need of them. */
import { fold } from '../incidents/fold.ts';
import { nameOf } from '../incidents/witnesses.ts';
import type { Incident } from '../model/incident.ts';
import type { StoredClaim } from '../ledger/ledger.ts';
import type { IncidentRow, Quad } from '../model/views.ts';
import { quadClass } from '../ontology/plover.ts';
import type { EventType } from '../model/claim.ts';

/** PLOVER's quarters in the order in which counts are given. */
export const quads: readonly Quad[] = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];

/** One incident with what filters look at. */
export interface Entry {
  readonly row: IncidentRow;
  /** Place of its quarter in `quads`. */
  readonly quad: number;
  /** First day listed under, ISO 8601; empty where there is none. */
  readonly day: string;
  readonly lastDay: string;
  readonly languages: readonly string[];
  readonly publishers: readonly string[];
  /** Names of actors and recipients, as written, each once. */
  readonly parties: readonly string[];
  /** The same, folded and joined, to be searched for a part. */
  readonly partyWords: string;
  readonly countries: readonly string[];
  readonly incident: Incident;
}

/** The quarter of a type. */
export function quadOf(type: EventType): Quad {
  return quadClass(type).replace(' ', '-') as Quad;
}

/** Entries in the order of lists: newest day first, undated last, then by id. */
export function entriesOf(incidents: readonly Incident[]): Entry[] {
  return incidents.map(entryOf).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.row.id < b.row.id ? -1 : 1));
}

function entryOf(incident: Incident): Entry {
  const claims = incident.claims as readonly StoredClaim[];
  const actors = claims.flatMap(({ claim }) => claim.event.actors.map(({ entity }) => entity));
  const recipients = claims.flatMap(({ claim }) => claim.event.recipients.map(({ entity }) => entity));
  const parties = unique([...actors, ...recipients].map(({ name }) => name));
  const place = claims.find(({ claim }) => claim.event.place?.name === incident.place && claim.event.place.latitude !== null)?.claim.event.place;
  const row: IncidentRow = {
    id: incident.id,
    type: incident.type as EventType,
    mode: most(claims.flatMap(({ claim }) => claim.event.mode ?? [])),
    quad: quadOf(incident.type as EventType),
    actor: most(actors.map(({ name }) => name)),
    recipient: most(recipients.map(({ name }) => name)),
    start: incident.start, end: incident.end,
    place: incident.place, country: incident.country,
    latitude: place?.latitude ?? null, longitude: place?.longitude ?? null,
    world: incident.world,
    contested: incident.contested,
    contests: incident.slots.filter(({ state }) => state === 'contested').map(({ name }) => name),
    claims: claims.length,
    sources: new Set(claims.map(nameOf)).size,
    publishers: unique(claims.map(({ publisher }) => publisher)).length,
  };
  const day = incident.start ?? incident.end ?? '';
  return {
    row, incident, day,
    quad: quads.indexOf(row.quad),
    lastDay: incident.end ?? day,
    languages: unique(claims.map(({ language }) => language)),
    publishers: unique(claims.map(({ publisher }) => publisher)),
    parties,
    partyWords: parties.map(fold).join('\n'),
    countries: unique([...actors.map(({ country }) => country), ...recipients.map(({ country }) => country), incident.country]),
  };
}

/** Each value once, without null, in the order met. */
export function unique(values: Iterable<string | null>): string[] {
  const met = new Set(values);
  met.delete(null);
  return [...met] as string[];
}

/** The value met most; of equals the one met first; null where there is none. */
function most(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
