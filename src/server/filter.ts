/** Turns a filter into the entries that pass it. */
import { fold } from '../incidents/fold.ts';
import type { Entry } from './catalogue.ts';

/** What a reader narrows by; every field narrows, a list by any of its values. The names are those of the address. */
export interface Filter {
  /** Words of passages and titles. */
  readonly q?: string | undefined;
  /** Part of the name of a party. */
  readonly actor?: string | undefined;
  readonly type?: readonly string[] | undefined;
  readonly quad?: readonly string[] | undefined;
  readonly language?: readonly string[] | undefined;
  readonly publisher?: readonly string[] | undefined;
  readonly country?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** West, south, east, north in degrees; a box over the date line has its west east of its east. */
  readonly box?: readonly [number, number, number, number] | undefined;
  readonly contested?: boolean | undefined;
  readonly world?: readonly string[] | undefined;
}

/** The dimensions that a facet leaves out to count its own values. */
export type Dimension = 'type' | 'language' | 'publisher' | 'actor' | 'country' | 'days' | 'box';

type Test = (entry: Entry) => boolean;

/** The tests of a filter, one a dimension; `found` holds the incidents in which the words of `q` stand. */
export function testsOf(filter: Filter, found: ReadonlySet<string> | undefined): ReadonlyMap<Dimension | 'rest', Test> {
  const tests = new Map<Dimension | 'rest', Test>();
  const { actor, box, contested, country, from, language, publisher, quad, to, type, world } = filter;
  if (type?.length) tests.set('type', ({ row }) => type.includes(row.type));
  if (language?.length) tests.set('language', (entry) => entry.languages.some((each) => language.includes(each)));
  if (publisher?.length) tests.set('publisher', (entry) => entry.publishers.some((each) => publisher.includes(each)));
  if (country?.length) tests.set('country', (entry) => entry.countries.some((each) => country.includes(each)));
  if (actor) {
    const words = fold(actor);
    tests.set('actor', (entry) => entry.partyWords.includes(words));
  }
  if (from || to) tests.set('days', (entry) => entry.day !== '' && (!from || entry.lastDay >= from) && (!to || entry.day <= to));
  if (box) tests.set('box', ({ row }) => row.latitude !== null && row.longitude !== null && isWithin(box, row.latitude, row.longitude));
  if (found || contested || quad?.length || world?.length) {
    tests.set('rest', ({ row }) => (!found || found.has(row.id)) && (!contested || row.contested)
      && (!quad?.length || quad.includes(row.quad)) && (!world?.length || world.includes(row.world)));
  }
  return tests;
}

/** True where the entry passes all tests. */
export function passes(entry: Entry, tests: ReadonlyMap<Dimension | 'rest', Test>): boolean {
  for (const test of tests.values()) if (!test(entry)) return false;
  return true;
}

/** Entries that pass all tests, and for each dimension those that fail its test alone: what it could be widened to. Each test runs once an entry. */
export function sift(entries: readonly Entry[], tests: ReadonlyMap<Dimension | 'rest', Test>): { readonly all: readonly Entry[]; readonly also: ReadonlyMap<string, readonly Entry[]> } {
  if (tests.size === 0) return { all: entries, also: new Map() };
  const all: Entry[] = [];
  const also = new Map([...tests.keys()].map((dimension) => [dimension as string, [] as Entry[]]));
  const ordered = [...tests];
  for (const entry of entries) {
    let failed: string | undefined, failures = 0;
    for (const [dimension, test] of ordered) {
      if (test(entry)) continue;
      failed = dimension;
      failures += 1;
      if (failures > 1) break;
    }
    if (failed === undefined) all.push(entry);
    else if (failures === 1) also.get(failed)?.push(entry);
  }
  return { all, also };
}

/** True where the point lies in the box. */
export function isWithin([west, south, east, north]: readonly [number, number, number, number], latitude: number, longitude: number): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}
