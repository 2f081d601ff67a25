/** Turns columns and a filter into what the overview shows beside its list: cells of the map, bins of the timeline, counts of each filter's values. */
import { isoDay } from '../incidents/windows.ts';
import { types } from '../ledger/view/facts.ts';
import { quadOf } from '../ledger/view/summary.ts';
import type { Facet, MapCell, Overview, Quad, TimeBin } from '../model/views.ts';
import type { Columns, List } from './columns.ts';
import { sift, testsOf, type Dimension, type Filter } from './filter.ts';

/** Bins that a timeline takes at most; beyond it they grow from a day to a week, a month, a year. */
const mostBins = 400;
const binSizes = [1, 7, 30, 365, 3650];
/** Values of a facet shown. */
const mostValues = 40;

/** PLOVER's quarters in the order in which counts are given. */
export const quads: readonly Quad[] = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];
/** The quarter of each type by its number. */
export const quadOfType = types.map((type) => quads.indexOf(quadOf(type)));

/** Counts under the filter; each facet, the timeline and the map leave their own dimension out, so that they show what else could be chosen. */
export function overviewOf(columns: Columns, filter: Filter, cellDegrees: number, found: Uint8Array | undefined): Overview {
  const { all, also } = sift(columns.order(), testsOf(columns, filter, found));
  const without = (dimension: Dimension): readonly Int32Array[] => [all, also.get(dimension) ?? new Int32Array(0)];
  const { bins, binDays } = binsOf(columns, without('days'));
  // What passes all tests is counted once for all facets; each adds what only its own test refuses.
  const base = new Uint32Array(columns.words.length);
  columns.count(all, ['languages', 'countries', 'publishers', 'actors', 'recipients'], base);
  const words = (dimension: Dimension, kind: string, some: readonly List[]): Facet[] => facet(columns, base, also.get(dimension), kind, some);
  let claims = 0, contested = 0, unplaced = 0, undated = 0;
  for (const slot of all) {
    claims += columns.claims[slot] ?? 0;
    contested += columns.contested[slot] ?? 0;
    unplaced += Number(Number.isNaN(columns.latitude[slot]));
    undated += Number(Number.isNaN(columns.first[slot]));
  }
  return {
    incidents: all.length, claims, contested, unplaced, undated,
    cells: cellsOf(columns, without('box'), cellDegrees),
    bins, binDays,
    types: typeFacet(columns, without('type')),
    languages: words('language', 'language', ['languages']),
    publishers: words('publisher', 'publisher', ['publishers']),
    actors: words('actor', 'party', ['actors', 'recipients']),
    countries: words('country', 'country', ['countries']),
  };
}

interface Gathering {
  latitude: number;
  longitude: number;
  incidents: number;
  contested: number;
  quads: [number, number, number, number];
  readonly only: number;
  place: number;
  box: [number, number, number, number];
}

/** Incidents by cell of so many degrees, the fullest first. */
function cellsOf(columns: Columns, parts: readonly Int32Array[], degrees: number): MapCell[] {
  const cells = new Map<number, Gathering>();
  for (const part of parts) {
    for (const slot of part) {
      const latitude = columns.latitude[slot] ?? Number.NaN, longitude = columns.longitude[slot] ?? Number.NaN;
      if (Number.isNaN(latitude) || Number.isNaN(longitude)) continue;
      const name = Math.floor((latitude + 90) / degrees) * 100_000 + Math.floor((longitude + 180) / degrees), place = columns.places[slot] ?? 0;
      let cell = cells.get(name);
      if (cell === undefined) {
        cell = { latitude: 0, longitude: 0, incidents: 0, contested: 0, quads: [0, 0, 0, 0], only: slot, place, box: [longitude, latitude, longitude, latitude] };
        cells.set(name, cell);
      }
      cell.latitude += latitude;
      cell.longitude += longitude;
      cell.incidents += 1;
      cell.contested += columns.contested[slot] ?? 0;
      addQuad(cell.quads, columns.types[slot] ?? 0);
      if (cell.place !== place) cell.place = 0;
      const { box } = cell;
      if (longitude < box[0]) box[0] = longitude;
      if (latitude < box[1]) box[1] = latitude;
      if (longitude > box[2]) box[2] = longitude;
      if (latitude > box[3]) box[3] = latitude;
    }
  }
  return [...cells.values()].sort((a, b) => b.incidents - a.incidents).map(({ only, place, ...cell }): MapCell => ({
    ...cell, latitude: cell.latitude / cell.incidents, longitude: cell.longitude / cell.incidents,
    only: cell.incidents === 1 ? columns.keyOf(only) : null, place: columns.words[place]?.name ?? null,
  }));
}

function addQuad(counts: [number, number, number, number], type: number): void {
  const quad = quadOfType[type] ?? 0;
  counts[quad] = (counts[quad] ?? 0) + 1;
}

function binsOf(columns: Columns, parts: readonly Int32Array[]): { bins: TimeBin[]; binDays: number } {
  const days = new Map<number, { quads: [number, number, number, number]; contested: number }>();
  for (const part of parts) {
    for (const slot of part) {
      const day = columns.first[slot] ?? Number.NaN;
      if (Number.isNaN(day)) continue;
      let bin = days.get(day);
      if (bin === undefined) {
        bin = { quads: [0, 0, 0, 0], contested: 0 };
        days.set(day, bin);
      }
      addQuad(bin.quads, columns.types[slot] ?? 0);
      bin.contested += columns.contested[slot] ?? 0;
    }
  }
  const numbers = [...days.keys()].sort((a, b) => a - b);
  const binDays = binSizes.find((size) => new Set(numbers.map((number) => Math.floor(number / size))).size <= mostBins) ?? 3650;
  const bins = new Map<number, { day: string; quads: [number, number, number, number]; contested: number }>();
  for (const number of numbers) {
    const first = Math.floor(number / binDays) * binDays;
    const bin = bins.get(first) ?? { day: isoDay(first), quads: [0, 0, 0, 0], contested: 0 };
    const own = days.get(number);
    own?.quads.forEach((count, at) => { bin.quads[at] = (bin.quads[at] ?? 0) + count; });
    bin.contested += own?.contested ?? 0;
    bins.set(first, bin);
  }
  return { bins: [...bins.values()], binDays };
}

function typeFacet({ types: column }: Columns, parts: readonly Int32Array[]): Facet[] {
  const counts = new Uint32Array(types.length);
  for (const part of parts) for (const slot of part) counts[column[slot] ?? 0] = (counts[column[slot] ?? 0] ?? 0) + 1;
  return fullest([...counts].map((incidents, type) => ({ value: types[type] ?? '', incidents })));
}

/** How many incidents have each word of a kind: those counted already, and those of `more`. */
function facet({ count, words }: Columns, base: Uint32Array, more: Int32Array | undefined, kind: string, some: readonly List[]): Facet[] {
  const counts = more === undefined || more.length === 0 ? base : base.slice();
  if (more !== undefined && counts !== base) count(more, some, counts);
  return fullest(words.flatMap((word) => (word?.kind === kind && (counts[word.id] ?? 0) > 0 ? [{ value: word.name, incidents: counts[word.id] ?? 0 }] : [])));
}

function fullest(facets: readonly Facet[]): Facet[] {
  return facets.filter(({ incidents }) => incidents > 0).sort((a, b) => b.incidents - a.incidents || (a.value < b.value ? -1 : 1)).slice(0, mostValues);
}
