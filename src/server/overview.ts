/** Turns entries and a filter into what the overview shows beside its list: cells of the map, bins of the timeline, counts of each filter's values. */
import type { Facet, MapCell, Overview, TimeBin } from '../model/views.ts';
import type { Entry } from './catalogue.ts';
import { sift, testsOf, type Dimension, type Filter } from './filter.ts';

const dayMs = 86_400_000;
/** Bins that a timeline takes at most; beyond it they grow from a day to a week, a month, a year. */
const mostBins = 400;
const binSizes = [1, 7, 30, 365, 3650];
/** Values of a facet shown. */
const mostValues = 40;

/** Counts under the filter; each facet, the timeline and the map leave their own dimension out, so that they show what else could be chosen. */
export function overviewOf(entries: readonly Entry[], filter: Filter, cellDegrees: number, found: ReadonlySet<string> | undefined): Overview {
  const { all, also } = sift(entries, testsOf(filter, found));
  const without = (dimension: Dimension): readonly Entry[] => {
    const more = also.get(dimension) ?? [];
    return more.length === 0 ? all : all.concat(more);
  };
  const placed = without('box');
  const { bins, binDays } = binsOf(without('days'));
  return {
    incidents: all.length,
    claims: all.reduce((sum, { row }) => sum + row.claims, 0),
    contested: all.reduce((sum, { row }) => sum + Number(row.contested), 0),
    unplaced: all.reduce((sum, { row }) => sum + Number(row.latitude === null), 0),
    undated: all.reduce((sum, { day }) => sum + Number(day === ''), 0),
    cells: cellsOf(placed, cellDegrees),
    bins, binDays,
    types: facet(without('type'), ({ row }) => [row.type]),
    languages: facet(without('language'), ({ languages }) => languages),
    publishers: facet(without('publisher'), ({ publishers }) => publishers),
    actors: facet(without('actor'), ({ parties }) => parties),
    countries: facet(without('country'), ({ countries }) => countries),
  };
}

interface Gathering {
  latitude: number;
  longitude: number;
  incidents: number;
  contested: number;
  quads: [number, number, number, number];
  only: string;
  place: string | null;
  box: [number, number, number, number];
}

/** Incidents by cell of so many degrees, the fullest first. */
function cellsOf(entries: readonly Entry[], degrees: number): MapCell[] {
  const cells = new Map<number, Gathering>();
  for (const { row, quad } of entries) {
    const { latitude, longitude } = row;
    if (latitude === null || longitude === null) continue;
    const name = Math.floor((latitude + 90) / degrees) * 100_000 + Math.floor((longitude + 180) / degrees);
    let cell = cells.get(name);
    if (cell === undefined) {
      cell = { latitude: 0, longitude: 0, incidents: 0, contested: 0, quads: [0, 0, 0, 0], only: row.id, place: row.place, box: [longitude, latitude, longitude, latitude] };
      cells.set(name, cell);
    }
    cell.latitude += latitude;
    cell.longitude += longitude;
    cell.incidents += 1;
    cell.contested += Number(row.contested);
    cell.quads[quad] = (cell.quads[quad] ?? 0) + 1;
    if (cell.place !== row.place) cell.place = null;
    const [west, south, east, north] = cell.box;
    cell.box = [Math.min(west, longitude), Math.min(south, latitude), Math.max(east, longitude), Math.max(north, latitude)];
  }
  return [...cells.values()].sort((a, b) => b.incidents - a.incidents)
    .map((cell) => ({ ...cell, latitude: cell.latitude / cell.incidents, longitude: cell.longitude / cell.incidents, only: cell.incidents === 1 ? cell.only : null }));
}

function binsOf(entries: readonly Entry[]): { bins: TimeBin[]; binDays: number } {
  const days = new Map<number, { quads: [number, number, number, number]; contested: number }>();
  for (const { day, quad, row } of entries) {
    const number = Date.parse(`${day}T00:00:00Z`) / dayMs;
    if (Number.isNaN(number)) continue;
    let bin = days.get(number);
    if (bin === undefined) {
      bin = { quads: [0, 0, 0, 0], contested: 0 };
      days.set(number, bin);
    }
    bin.quads[quad] = (bin.quads[quad] ?? 0) + 1;
    bin.contested += Number(row.contested);
  }
  const numbers = [...days.keys()].sort((a, b) => a - b);
  const binDays = binSizes.find((size) => new Set(numbers.map((number) => Math.floor(number / size))).size <= mostBins) ?? 3650;
  const bins = new Map<number, { day: string; quads: [number, number, number, number]; contested: number }>();
  for (const number of numbers) {
    const first = Math.floor(number / binDays) * binDays;
    const bin = bins.get(first) ?? { day: new Date(first * dayMs).toISOString().slice(0, 10), quads: [0, 0, 0, 0], contested: 0 };
    const own = days.get(number);
    own?.quads.forEach((count, at) => { bin.quads[at] = (bin.quads[at] ?? 0) + count; });
    bin.contested += own?.contested ?? 0;
    bins.set(first, bin);
  }
  return { bins: [...bins.values()], binDays };
}

function facet(entries: readonly Entry[], valuesOf: (entry: Entry) => readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, mostValues).map(([value, incidents]) => ({ value, incidents }));
}
