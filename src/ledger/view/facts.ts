/** Turns what filters and counts need of an incident into a few bytes, and the bytes back; numbers are LEB128, words are named by number. */
import type { EventType } from '../../model/claim.ts';
import type { Incident } from '../../model/incident.ts';

/** Event types in the order of their numbers: never to be changed without another method of the view. */
export const types: readonly EventType[] = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
];
/** Worlds in the order of their numbers. */
export const worlds: readonly Incident['world'][] = ['actual', 'historical', 'possible'];

/** Words by number, each with the claims of the incident that hold it. */
export type Counted = ReadonlyMap<number, number>;

/** What an incident's few bytes say. Lists of words come in the order in which the claims name them. */
export interface IncidentFacts {
  /** Key of its first claim, hex. */
  readonly key: string;
  readonly type: EventType;
  readonly world: Incident['world'];
  readonly contested: boolean;
  readonly claims: number;
  /** Slots on which accounts differ. */
  readonly contests: number;
  /** How many speak of it. */
  readonly speakers: number;
  /** Days since 1970-01-01; null where undated. */
  readonly first: number | null;
  readonly last: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Number of the place's name; null where it names none. */
  readonly place: number | null;
  readonly languages: readonly number[];
  readonly countries: readonly number[];
  /** Publishers that print one text: who printed it first, who after, pair by pair. */
  readonly copies: readonly number[];
  readonly publishers: Counted;
  readonly actors: Counted;
  readonly recipients: Counted;
  readonly sources: Counted;
  /** Bearers of losses. */
  readonly sides: Counted;
}

const keyBytes = 32, dayZero = 1_000_000, degree = 1_000_000;

/** The bytes. */
export function packIncident(facts: IncidentFacts): Uint8Array {
  const bytes: number[] = [...Buffer.from(facts.key.padEnd(2 * keyBytes, '0'), 'hex')];
  const put = (number: number): void => {
    let left = number;
    for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
    bytes.push(left);
  };
  const day = (number: number | null): void => put(number === null ? 0 : number + dayZero);
  const angle = (number: number | null, most: number): void => put(number === null ? 0 : Math.round((number + most) * degree) + 1);
  put(types.indexOf(facts.type));
  put(worlds.indexOf(facts.world) * 2 + Number(facts.contested));
  put(facts.claims);
  put(facts.contests);
  put(facts.speakers);
  day(facts.first);
  day(facts.last);
  angle(facts.latitude, 90);
  angle(facts.longitude, 180);
  put(facts.place ?? 0);
  for (const list of [facts.languages, facts.countries, facts.copies]) {
    put(list.length);
    for (const word of list) put(word);
  }
  for (const counted of [facts.publishers, facts.actors, facts.recipients, facts.sources, facts.sides]) {
    put(counted.size);
    for (const [word, count] of counted) {
      put(word);
      put(count);
    }
  }
  return Uint8Array.from(bytes);
}

/** Reads bytes one number after another, for those who keep them in another form; one reader serves many incidents. */
export interface FactsReader {
  /** Begins with these bytes; returns those of the key. */
  open(bytes: Uint8Array): Uint8Array;
  /** Type, world × 2 + contested, claims, contests, speakers, first, last, latitude, longitude, place, then the lists. */
  next(): number;
}

/** A reader of nothing yet. */
export function createFactsReader(): FactsReader {
  let bytes: Uint8Array = new Uint8Array(), at = 0;
  return {
    open(opened) {
      bytes = opened;
      at = keyBytes;
      return opened.subarray(0, keyBytes);
    },
    next() {
      let byte = bytes[at++] ?? 0, number = byte & 127;
      for (let scale = 128; byte >= 128; scale *= 128) {
        byte = bytes[at++] ?? 0;
        number += (byte & 127) * scale;
      }
      return number;
    },
  };
}

/** A day as packed: days since 1970-01-01, NaN where undated. */
export function dayAt(number: number): number {
  return number === 0 ? Number.NaN : number - dayZero;
}

/** A latitude (`most` 90) or longitude (180) as packed, in degrees; NaN where there is none. */
export function degreesAt(number: number, most: number): number {
  return number === 0 ? Number.NaN : (number - 1) / degree - most;
}

/** The first day of an incident, days since 1970-01-01; infinite where undated. */
export function firstDay(bytes: Uint8Array): number {
  const { next, open } = createFactsReader();
  open(bytes);
  for (let skipped = 0; skipped < 5; skipped += 1) next();
  const day = dayAt(next());
  return Number.isNaN(day) ? Infinity : day;
}
