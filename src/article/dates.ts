/** Printed and stated dates in, calendar moments with their own zone out. */
import type { ReaderWords } from '../model/index.ts';
import type { DayOf } from './calendars.ts';
import { alternatives } from './phrases.ts';

/** A day, with hour and zone as far as they are given. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes after midnight; undefined where no hour is given. */
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC; undefined where no zone is given. */
  readonly zone?: number;
}

/** A moment found in a line, with its place there. */
export interface PrintedMoment extends Moment {
  readonly start: number;
  readonly end: number;
}

export type DateReader = (line: string) => readonly PrintedMoment[];

/** How one language writes a date: its month names, lower case, and the pattern with the groups `day`, `month`, `year`. */
export interface DateForm {
  readonly months: Readonly<Record<string, number>>;
  readonly patterns: readonly RegExp[];
  /** The same for another calendar by which it counts too. */
  readonly other?: DateForm & { readonly dayOf: DayOf };
}

/** Builds the reader of printed dates from the rooms' month, zone and part-of-day words, and the form of one more language. */
export function dateReader(words: readonly ReaderWords[], form: DateForm = { months: {}, patterns: [] }): DateReader {
  const months = merged([...words.map((room) => room.months), form.months]);
  const zones = merged(words.map((room) => room.zones));
  const meridiems = merged(words.map((room) => room.meridiems));
  const month = alternatives([...months.keys()]);
  const dates = [
    new RegExp(`(?<![\\d/.:])(?<day>\\d{1,2})(?:\\p{L}{2})?[.]?[\\s-]+(?:\\p{L}{2}\\s+)?(?<month>${month})(?!\\p{L})[.,]*[\\s-]+(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'giu'),
    new RegExp(`(?<!\\p{L})(?<month>${month})(?!\\p{L})[.]?\\s+(?<day>\\d{1,2})(?:\\p{L}{2})?,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'giu'),
    /(?<![\d/.-])(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/g,
    /(?<![\d/.-])(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>(?:19|20)\d\d)(?!\d)/g,
    ...form.patterns,
  ];
  const clock = clockReader(zones, meridiems);
  const { other } = form;
  const otherMonths = merged(other ? [other.months] : []);
  return (line) => {
    // All forms of dates name the year.
    if (!(other ? /\d{4}/ : /(?:19|20)\d\d/).test(line)) return [];
    const read = (patterns: readonly RegExp[], names: ReadonlyMap<string, number>, dayOf?: DayOf): (PrintedMoment | undefined)[] =>
      patterns.flatMap((pattern) => [...line.slice(0, 400).matchAll(pattern)].map((match) => momentOf(match, names, line, clock, dayOf)));
    const found = [...read(dates, months), ...(other ? read(other.patterns, otherMonths, other.dayOf) : [])];
    const sorted = found.filter((moment) => moment !== undefined).sort((a, b) => a.start - b.start);
    // Two forms may read one date.
    return sorted.filter((moment, i) => i === 0 || moment.start >= sorted[i - 1]!.end);
  };
}

/** Hour and zone beside a date. */
type Clock = Pick<Moment, 'minute' | 'zone'>;
type ClockReader = (before: string, after: string) => Clock;

function clockReader(zones: ReadonlyMap<string, number>, meridiems: ReadonlyMap<string, number>): ClockReader {
  const parts = alternatives([...meridiems.keys()]);
  const hour = `(?<hour>[01]?\\d|2[0-4])(?:(?:[:.h])(?<minute>[0-5]\\d)(?:[:.][0-5]\\d)?\\s*(?<part>(?:${parts})(?!\\p{L}))?|\\s*(?<only>(?:${parts})(?!\\p{L})))`;
  const zone = `(?:\\s*[(,]?\\s*(?:(?<zone>${alternatives([...zones.keys()])})(?![\\p{L}])|)\\s*(?<offset>[+-]\\d{1,2}(?::?\\d\\d)?)?)`;
  const after = new RegExp(`^[^\\d]{0,30}?(?<!\\d)${hour}${zone}`, 'iu');
  const before = new RegExp(`(?<![\\d.:])${hour}${zone}[^\\d\\p{L}]{0,6}$`, 'iu');
  return (left, right) => {
    const match = after.exec(right.slice(0, 70)) ?? before.exec(left.slice(-60));
    return match ? clockOf(match.groups ?? {}, zones, meridiems) : {};
  };
}

function clockOf(groups: Readonly<Record<string, string | undefined>>, zones: ReadonlyMap<string, number>, meridiems: ReadonlyMap<string, number>): Clock {
  const part = groups['part'] ?? groups['only'];
  const shift = part === undefined ? undefined : meridiems.get(part.toLowerCase());
  let hour = Number(groups['hour']);
  if (shift === 12 && hour < 12) hour += 12;
  else if (shift === 0 && hour === 12) hour = 0;
  const minute = (hour % 24) * 60 + Number(groups['minute'] ?? 0);
  const named = groups['zone'] === undefined ? undefined : zones.get(groups['zone'].toLowerCase());
  const zone = groups['offset'] === undefined ? named : (named ?? 0) + offsetMinutes(groups['offset']);
  return zone === undefined ? { minute } : { minute, zone };
}

function momentOf(match: RegExpExecArray, months: ReadonlyMap<string, number>, line: string, clock: ClockReader, dayOf?: DayOf): PrintedMoment | undefined {
  const groups = match.groups ?? {};
  const written = groups['month'] ?? '';
  let month = months.get(written.toLowerCase().replace(/\s+/g, ' ')) ?? Number(written);
  let day = Number(groups['day']);
  if (month > 12 && day <= 12) [month, day] = [day, month];
  const date = dayOf ? dayOf(Number(groups['year']), month, day) : { year: Number(groups['year']), month, day };
  if (!date || !isDay(date.year, date.month, date.day)) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  return { ...date, ...clock(line.slice(0, start), line.slice(end)), start, end };
}

const statedForm =
  /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?(?:\d{2})?)?)?/i;
const compactForm = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?\s*(Z|[+-]\d{1,2}:?(?:\d{2})?)?)?\s*$/i;

/** Reads a stated date: ISO 8601 and its loose relatives, else as a printed one. */
export function statedMoment(value: string, printed: DateReader): Moment | undefined {
  const match = statedForm.exec(value) ?? compactForm.exec(value);
  if (!match) return printed(value)[0];
  const [, year, month, day, hour, minute, second, zone] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined || Number(hour) > 24) return date;
  const time = { ...date, minute: (Number(hour) % 24) * 60 + Number(minute), ...(second === undefined ? {} : { second: Number(second) }) };
  if (zone === undefined) return time;
  return { ...time, zone: /^[zug]/i.test(zone) ? 0 : offsetMinutes(zone) };
}

/** ISO 8601: an instant with its zone, or the bare day where hour or zone is missing. */
export function isoOf(moment: Moment): string {
  const { year, month, day, minute, second = 0, zone } = moment;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (minute === undefined || zone === undefined) return date;
  const offset = Math.abs(zone);
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second)}${zone < 0 ? '-' : '+'}${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}

/** Minutes since 1970 in UTC; undefined without hour or zone. */
export function instantOf({ year, month, day, minute, zone }: Moment): number | undefined {
  if (minute === undefined || zone === undefined) return undefined;
  return Date.UTC(year, month - 1, day) / 60_000 + minute - zone;
}

/** Days since 1970, as written. */
export function dayOf({ year, month, day }: Moment): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function offsetMinutes(offset: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{1,2}):?(\d{2})?/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

function merged(tables: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  return new Map(tables.flatMap((table) => Object.entries(table)).map(([word, value]) => [word.toLowerCase(), value]));
}

const two = (value: number): string => String(value).padStart(2, '0');
