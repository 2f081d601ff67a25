/** Turns a filter into the slots of the columns that pass it. */
import { fold } from '../incidents/fold.ts';
import { dayNumber } from '../incidents/windows.ts';
import { types, worlds } from '../ledger/view/facts.ts';
import { quadOf } from '../ledger/view/summary.ts';
import type { Columns, List } from './columns.ts';

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

type Test = (slot: number) => boolean;

/** The tests of a filter, one a dimension; `found` holds 1 for each slot in which the words of `q` stand. */
export function testsOf(columns: Columns, filter: Filter, found: Uint8Array | undefined): ReadonlyMap<Dimension | 'rest', Test> {
  const tests = new Map<Dimension | 'rest', Test>();
  const { actor, box, contested, country, from, language, publisher, quad, to, type, world } = filter;
  const { first, last, latitude, longitude } = columns;
  const anyWord = (list: List, kind: string, names: readonly string[]): Test => {
    const wanted = marked(columns.words.length, names.flatMap((name) => columns.wordOf(kind, name) ?? []));
    return (slot) => columns.has(slot, list, wanted);
  };
  if (type?.length) tests.set('type', isOneOf(columns.types, types, type));
  if (language?.length) tests.set('language', anyWord('languages', 'language', language));
  if (publisher?.length) tests.set('publisher', anyWord('publishers', 'publisher', publisher));
  if (country?.length) tests.set('country', anyWord('countries', 'country', country));
  if (actor) {
    const part = fold(actor);
    const wanted = marked(columns.words.length, columns.words.flatMap((word) => (word?.kind === 'party' && fold(word.name).includes(part) ? [word.id] : [])));
    tests.set('actor', (slot) => columns.has(slot, 'actors', wanted) || columns.has(slot, 'recipients', wanted));
  }
  if (from || to) {
    const least = dayNumber(from) ?? -Infinity, most = dayNumber(to) ?? Infinity;
    tests.set('days', (slot) => (last[slot] ?? Number.NaN) >= least && (first[slot] ?? Number.NaN) <= most);
  }
  if (box) tests.set('box', (slot) => isWithin(box, latitude[slot] ?? Number.NaN, longitude[slot] ?? Number.NaN));
  const rest = [
    ...(found ? [(slot: number): boolean => found[slot] === 1] : []),
    ...(contested ? [(slot: number): boolean => columns.contested[slot] === 1] : []),
    ...(quad?.length ? [isOneOf(columns.types, types, types.filter((one) => quad.includes(quadOf(one))))] : []),
    ...(world?.length ? [isOneOf(columns.worlds, worlds, world)] : []),
  ];
  if (rest.length > 0) tests.set('rest', (slot) => rest.every((test) => test(slot)));
  return tests;
}

function marked(length: number, numbers: readonly number[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const number of numbers) marks[number] = 1;
  return marks;
}

function isOneOf(column: Uint8Array, names: readonly string[], wanted: readonly string[]): Test {
  const marks = marked(names.length, wanted.map((name) => names.indexOf(name)).filter((at) => at >= 0));
  return (slot) => marks[column[slot] ?? 0] === 1;
}

/** True where the slot passes all tests. */
export function passes(slot: number, tests: ReadonlyMap<Dimension | 'rest', Test>): boolean {
  for (const test of tests.values()) if (!test(slot)) return false;
  return true;
}

/** Slots that pass all tests, and for each dimension those that fail its test alone: what it could be widened to. Each test runs once a slot. */
export function sift(slots: Int32Array, tests: ReadonlyMap<Dimension | 'rest', Test>): { readonly all: Int32Array; readonly also: ReadonlyMap<string, Int32Array> } {
  if (tests.size === 0) return { all: slots, also: new Map() };
  const all = new Int32Array(slots.length), also = [...tests].map(([dimension, test]) => ({ dimension, test, slots: new Int32Array(slots.length), size: 0 }));
  let size = 0;
  for (const slot of slots) {
    let failed: (typeof also)[number] | undefined, failures = 0;
    for (const each of also) {
      if (each.test(slot)) continue;
      failed = each;
      failures += 1;
      if (failures > 1) break;
    }
    if (failed === undefined) all[size++] = slot;
    else if (failures === 1) failed.slots[failed.size++] = slot;
  }
  return { all: all.subarray(0, size), also: new Map(also.map((each) => [each.dimension, each.slots.subarray(0, each.size)])) };
}

/** True where the point lies in the box. */
export function isWithin([west, south, east, north]: readonly [number, number, number, number], latitude: number, longitude: number): boolean {
  if (!(latitude >= south && latitude <= north)) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}
