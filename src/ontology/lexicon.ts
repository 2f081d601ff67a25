/** Turns an analyst's table of actors and places (CSV) into a lexicon that goes before ours. */
import type { Sector } from '../model/entity.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-texts.ts';
import { countryByCode } from './countries.ts';
import { readCsv } from './csv.ts';
import { placeIndex, type PlaceEntry, type PlaceIndex } from './place-entry.ts';
import { isSector } from './sectors.ts';

/** An actor of the analyst's own: its forms count in every language. */
export interface LexiconActor {
  /** Canonical name, as the record is to write it. */
  readonly name: string;
  /** Words for it in the text, the name among them. */
  readonly forms: readonly string[];
  /** ISO 3166-1 alpha-3 or PLOVER's `IGO`, `UNO`, `NGO`, `EUR`, `MNC`; null where the cell is empty. */
  readonly country: string | null;
  readonly sector: Sector | null;
  /** ISO 8601 days between which the entry holds, inclusive; absent is open. */
  readonly from?: string;
  readonly to?: string;
}

/** A place of the analyst's own. */
export interface LexiconPlace extends PlaceEntry {
  readonly forms: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** What the analyst adds; both lists in the order of the table. */
export interface Lexicon {
  readonly actors: readonly LexiconActor[];
  readonly places: readonly LexiconPlace[];
}

const columns = ['name', 'forms', 'country', 'sector', 'kind', 'latitude', 'longitude', 'from', 'to'] as const;
type Column = (typeof columns)[number];
type Cells = Readonly<Record<Column, string>>;

const bodies = new Set(['IGO', 'UNO', 'NGO', 'EUR', 'MNC']);
const day = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Reads a table with the columns name, forms (`|` between), country, sector, kind (actor or place), latitude, longitude, from, to, in any
 * order; only `name` must be there, and an empty kind is a place where the row has coordinates, else an actor. A row with a fault is left
 * out and told as a problem with the number of its line; `place` names the table in the problems. Never throws.
 */
export function readLexicon(csvText: string, place?: string): { readonly lexicon: Lexicon; readonly problems: readonly Problem[] } {
  const { rows, unclosed } = readCsv(csvText);
  const problems: Problem[] = [];
  const actors: LexiconActor[] = [];
  const places: LexiconPlace[] = [];
  const header = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  if (!header.includes('name')) return { lexicon: { actors, places }, problems: [problem('P021', { columns: columns.join(', ') }, place)] };
  const unknown = header.filter((cell) => cell !== '' && !(columns as readonly string[]).includes(cell));
  if (unknown.length > 0) problems.push(problem('P023', { columns: unknown.join(', '), known: columns.join(', ') }, place));
  if (unclosed !== undefined) problems.push(problem('P024', { line: unclosed }, place));
  for (const row of rows.slice(1)) {
    if (unclosed !== undefined && row === rows.at(-1)) break;
    const cell = (name: Column): string => (row.cells[header.indexOf(name)] ?? '').trim();
    const cells = Object.fromEntries(columns.map((name) => [name, header.includes(name) ? cell(name) : ''])) as Cells;
    const fault = faultOf(cells);
    if (fault !== undefined) problems.push(problem('P022', { line: row.line, fault }, place));
    else if (kindOf(cells) === 'place') places.push(placeOf(cells, row.line));
    else actors.push(actorOf(cells));
  }
  return { lexicon: { actors, places }, problems };
}

function kindOf(cells: Cells): 'actor' | 'place' {
  if (cells.kind !== '') return cells.kind.toLowerCase() === 'place' ? 'place' : 'actor';
  return cells.latitude === '' ? 'actor' : 'place';
}

/** What is wrong with a row, in words that go on to say what is wanted; undefined where nothing is. */
function faultOf(cells: Cells): string | undefined {
  if (cells.name === '') return 'it has no name';
  if (cells.kind !== '' && !['actor', 'place'].includes(cells.kind.toLowerCase())) return `its kind “${cells.kind}” is neither actor nor place`;
  if (cells.country !== '' && countryByCode(code(cells)) === undefined && !bodies.has(code(cells))) return `its country “${cells.country}” is no ISO 3166-1 code`;
  if (cells.sector !== '' && !isSector(cells.sector.toUpperCase())) return `its sector “${cells.sector}” is none of PLOVER's`;
  if (!isDegrees(cells.latitude, 90) || !isDegrees(cells.longitude, 180)) return 'its latitude or longitude is no number of degrees';
  if ((cells.latitude === '') !== (cells.longitude === '')) return 'it has only one of latitude and longitude';
  const wrongDate = [cells.from, cells.to].find((date) => date !== '' && !day.test(date));
  if (wrongDate !== undefined) return `its date “${wrongDate}” is not written like 2020-09-27`;
  if (cells.from !== '' && cells.to !== '' && cells.from > lastDay(cells.to)) return 'it ends before it begins';
  return undefined;
}

const code = (cells: Cells): string => cells.country.toUpperCase();
const country = (cells: Cells): string | null => (cells.country === '' ? null : (countryByCode(code(cells))?.alpha3 ?? code(cells)));
const isDegrees = (cell: string, most: number): boolean => cell === '' || (/^[+-]?\d+(?:\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= most);
const forms = (cells: Cells): string[] => [...new Set([cells.name, ...cells.forms.split('|').map((form) => form.trim())])].filter(Boolean);
const dates = (cells: Cells): { from?: string; to?: string } => ({ ...(cells.from === '' ? {} : { from: firstDay(cells.from) }), ...(cells.to === '' ? {} : { to: lastDay(cells.to) }) });
const firstDay = (date: string): string => date + '-01-01'.slice((date.length - 4) || 0);

/** The last day of a year, month or day; "2020-02" gives 2020-02-29. */
function lastDay(date: string): string {
  const [year = 0, month = 12, dayOfMonth] = date.split('-').map(Number);
  return dayOfMonth === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : date;
}

function actorOf(cells: Cells): LexiconActor {
  const sector = cells.sector.toUpperCase();
  return { name: cells.name, forms: forms(cells), country: country(cells), sector: isSector(sector) ? sector : null, ...dates(cells) };
}

function placeOf(cells: Cells, line: number): LexiconPlace {
  const degrees = (cell: string): number | null => (cell === '' ? null : Number(cell));
  const held = country(cells);
  return {
    id: `lexicon:${line}`, name: cells.name, forms: forms(cells), country: held, within: held === null ? [] : [held],
    latitude: degrees(cells.latitude), longitude: degrees(cells.longitude),
    precision: 'city', population: 0, capital: false, layer: 'lexicon', bound: false, ...dates(cells),
  };
}

/** An index of a lexicon's places that hold on a day (ISO 8601; all of them where it is unknown). */
export function lexiconPlaces(lexicon: Lexicon, published: string | undefined): PlaceIndex {
  const today = published?.slice(0, 10);
  const holds = (place: LexiconPlace): boolean => today === undefined || ((place.from ?? '') <= today && today <= (place.to ?? '9999'));
  return placeIndex(lexicon.places.filter(holds).flatMap((place) => place.forms.map((form) => [form, form === form.toLowerCase() ? { ...place, spelling: form } : place] as const)));
}
