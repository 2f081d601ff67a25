/** Matches a room's time patterns against tokens and reads their fields. */
import { cardinalReader } from './cardinals.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import type { CardinalReader } from './cardinals.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { Token } from './analysis.ts';
import type { TimePattern, TimeRules, TimeUnit } from './pack/times.ts';

/** What the words of a match said; lists in text order. */
export interface TimeFields {
  readonly weekday?: number;
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly years: readonly number[];
  /** Two numbers as written: 27/9. */
  readonly pair?: readonly [number, number];
  /** A number of units; null is unknown. */
  readonly count?: number | null;
  readonly unit?: TimeUnit;
  readonly part?: string;
  readonly season?: string;
  readonly hour?: number;
  readonly minute?: number;
  readonly meridiem?: 'am' | 'pm';
}

/** A pattern that matched tokens `[from, to)`, its context words left out. */
export interface TimeMatch {
  readonly pattern: TimePattern;
  readonly from: number;
  readonly to: number;
  readonly fields: TimeFields;
}

interface Element { readonly names: readonly string[]; readonly optional: boolean }
/** A pattern cut up: the words that must stand before it, its own, and those that must follow. */
interface Compiled { readonly pattern: TimePattern; readonly before: readonly string[] | undefined; readonly body: readonly Element[]; readonly after: readonly string[] | undefined }
interface Read { readonly to: number; readonly fields: Partial<TimeFields> }
type Reader = (tokens: readonly Token[], at: number, bound: number) => Read | undefined;

/** Stand-ins in the index for tokens that are known by their shape; no word looks like them. */
const NUMBER = '0';
const HYPHEN = '-0';

const NO_FIELDS: TimeFields = { days: [], months: [], years: [] };

/** The patterns of one room, compiled once. */
export class PatternMatcher {
  private readonly rules: TimeRules;
  /** Rows by the words they may start with; rows that may start with a number; rows that may start with a word like "two-day". */
  private readonly byWord = new Map<string, Compiled[]>();
  private readonly byNumber: Compiled[] = [];
  private readonly byHyphen: Compiled[] = [];
  private readonly cardinal: CardinalReader;
  private readonly tables: Readonly<Record<'months' | 'weekdays' | 'parts' | 'seasons' | 'zones' | 'meridiems' | 'counters' | 'fused' | 'units', PhraseTable<unknown>>>;
  private readonly readers: ReadonlyMap<string, Reader>;

  constructor(rules: TimeRules) {
    this.rules = rules;
    this.cardinal = cardinalReader(rules.numbers);
    const table = (words: Readonly<Record<string, unknown>>): PhraseTable<unknown> => phraseTable(Object.entries(words));
    this.tables = {
      months: table(rules.months), weekdays: table(rules.weekdays), parts: table(rules.parts), seasons: table(rules.seasons), zones: table(rules.zones),
      meridiems: table(rules.meridiems), counters: table(rules.counters), fused: table(rules.fused), units: table(rules.units),
    };
    this.readers = this.makeReaders();
    for (const row of rules.patterns.map(compile)) this.index(row);
  }

  /** The matches that start at token `at` within its sentence, longest first; earlier rows first among equals. */
  matches(tokens: readonly Token[], at: number, bound: number, allow: (pattern: TimePattern) => boolean = () => true): readonly TimeMatch[] {
    const found: TimeMatch[] = [];
    const before = tokens[at - 1]?.sentence === tokens[at]?.sentence ? tokens[at - 1]?.norm : undefined;
    for (const row of this.candidates(tokens[at])) {
      if (!allow(row.pattern) || (row.before !== undefined && !row.before.includes(before ?? ''))) continue;
      const hit = this.walk(tokens, row.body, 0, at, bound, NO_FIELDS);
      if (hit === undefined || hit.to === at) continue;
      if (row.after !== undefined && !(hit.to < bound && row.after.includes(tokens[hit.to]?.norm ?? ''))) continue;
      const to = tokens[hit.to - 1]?.norm === ',' ? hit.to - 1 : hit.to;
      if (to > at) found.push({ pattern: row.pattern, from: at, to, fields: hit.fields });
    }
    return found.sort((a, b) => b.to - a.to);
  }

  /** Reads one class at a token: `PART`, `CLOCK`, `ZONE` … */
  read(name: string, tokens: readonly Token[], at: number, bound: number): Read | undefined {
    return at < bound ? this.readers.get(name)?.(tokens, at, bound) : undefined;
  }

  /** False for tokens that nothing starts with, which are most. */
  private candidates(token: Token | undefined): readonly Compiled[] {
    if (token === undefined) return [];
    if (token.kind === 'number') return this.byNumber;
    return this.byWord.get(token.norm) ?? (token.norm.length > 3 && token.norm.includes('-') ? this.byHyphen : []);
  }

  private index(row: Compiled): void {
    const words = new Set<string>();
    for (const element of row.body) {
      for (const name of element.names) for (const word of this.firstWords(name)) words.add(word);
      if (!element.optional) break;
    }
    for (const word of words) {
      const known = this.byWord.get(word);
      if (known === undefined) this.byWord.set(word, [row]);
      else known.push(row);
    }
    if (words.has(NUMBER)) this.byNumber.push(row);
    if (words.has(HYPHEN)) this.byHyphen.push(row);
  }

  /** The words a class or literal may start with; NUMBER and HYPHEN stand for tokens known by their shape. */
  private firstWords(name: string): Iterable<string> {
    const { rules, tables } = this;
    const counts = [...Object.keys(rules.numbers.units).map((words) => words.split(' ')[0] ?? ''), ...tables.counters.keys(), NUMBER, HYPHEN];
    switch (name) {
      case 'WEEKDAY': case 'WEEKDAY!': return tables.weekdays.keys();
      case 'MONTH': case 'MONTH!': return tables.months.keys();
      case 'PART': return tables.parts.keys();
      case 'SEASON': return tables.seasons.keys();
      case 'ZONE': return tables.zones.keys();
      case 'MERIDIEM': return tables.meridiems.keys();
      case 'UNIT': return tables.units.keys();
      case 'N': return counts;
      case 'SPAN': return [...counts, ...tables.fused.keys()];
      default: {
        const phrases = rules.classes[name];
        if (phrases !== undefined) return phrases.map((phrase) => phrase.split(' ')[0] ?? '');
        return [this.readers.has(name) ? NUMBER : name];
      }
    }
  }


  /** Backtracks over the optional elements, of which a pattern has few. */
  private walk(tokens: readonly Token[], body: readonly Element[], index: number, at: number, bound: number, fields: TimeFields): { to: number; fields: TimeFields } | undefined {
    const element = body[index];
    if (element === undefined) return { to: at, fields };
    for (const name of element.names) {
      const read = this.readElement(tokens, name, at, bound);
      const rest = read && this.walk(tokens, body, index + 1, read.to, bound, merge(fields, read.fields));
      if (rest !== undefined) return rest;
    }
    return element.optional ? this.walk(tokens, body, index + 1, at, bound, fields) : undefined;
  }

  private readElement(tokens: readonly Token[], name: string, at: number, bound: number): Read | undefined {
    if (at >= bound) return undefined;
    const reader = this.readers.get(name);
    if (reader !== undefined) return reader(tokens, at, bound);
    return tokens[at]?.norm === name ? { to: at + 1, fields: {} } : undefined;
  }

  private makeReaders(): ReadonlyMap<string, Reader> {
    const named = <K extends keyof TimeFields>(table: PhraseTable<unknown>, key: K, wrap: (value: unknown) => TimeFields[K]): Reader => (tokens, at, bound) => {
      const hit = phraseAt(tokens, at, bound, table);
      return hit && { to: hit.to, fields: { [key]: wrap(hit.value) } };
    };
    const capital = (reader: Reader, strict: boolean): Reader => (tokens, at, bound) => (this.isClear(tokens, at, strict) ? reader(tokens, at, bound) : undefined);
    const weekday = named(this.tables.weekdays, 'weekday', (v) => v as number);
    const month = named(this.tables.months, 'months', (v) => [v as number]);
    const readers = new Map<string, Reader>([
      ['WEEKDAY', capital(weekday, false)], ['WEEKDAY!', capital(weekday, true)],
      ['MONTH', capital(month, false)], ['MONTH!', capital(month, true)],
      ['PART', named(this.tables.parts, 'part', (v) => v as string)],
      ['SEASON', capital(named(this.tables.seasons, 'season', (v) => v as string), false)],
      ['ZONE', named(this.tables.zones, 'season', () => undefined)],
      ['MERIDIEM', named(this.tables.meridiems, 'meridiem', (v) => v as 'am' | 'pm')],
      ['DAY', (tokens, at) => this.digits(tokens, at, /^(?:0?[1-9]|[12]\d|3[01])$/, (n) => ({ days: [n] }))],
      ['YEAR', (tokens, at) => this.digits(tokens, at, /^(?:1[0-9]|20)\d\d$/, (n) => ({ years: [n] }))],
      ['SHORT', (tokens, at) => this.digits(tokens, at, /^\d\d$/, (n) => ({ years: [n] }))],
      ['DECADE', (tokens, at) => this.digits(tokens, at, /^(?:1[0-9]|20)\d0$/, (n) => ({ years: [n] })) ?? this.digits(tokens, at, /^[1-9]0$/, (n) => ({ years: [1900 + n] }))],
      ['DM', (tokens, at) => this.slashed(tokens, at, 2)], ['DMY', (tokens, at) => this.slashed(tokens, at, 3)], ['ISO', (tokens, at) => this.slashed(tokens, at, 0)],
      ['CLOCK', (tokens, at) => this.clock(tokens, at)],
      ['HOUR', (tokens, at) => this.digits(tokens, at, /^(?:0?\d|1\d|2[0-4])$/, (n) => ({ hour: n, minute: 0 }))],
      ['UNIT', (tokens, at, bound) => this.unit(tokens, at, bound)],
      ['N', (tokens, at, bound) => this.count(tokens, at, bound)],
      ['SPAN', (tokens, at, bound) => this.span(tokens, at, bound)],
    ]);
    for (const [name, phrases] of Object.entries(this.rules.classes)) {
      const table = phraseTable(phrases.map((phrase) => [phrase, true] as const));
      readers.set(name, (tokens, at, bound) => { const hit = phraseAt(tokens, at, bound, table); return hit && { to: hit.to, fields: {} }; });
    }
    return readers;
  }

  /** Names that are words too count only in upper case, and where they stand bare (`strict`) not at all. */
  private isClear(tokens: readonly Token[], at: number, strict: boolean): boolean {
    const token = tokens[at];
    if (token === undefined) return false;
    return !this.rules.ambiguous.includes(token.norm) || (token.capital && !strict);
  }

  private digits(tokens: readonly Token[], at: number, shape: RegExp, fields: (n: number) => Partial<TimeFields>): Read | undefined {
    const norm = tokens[at]?.norm ?? '';
    return shape.test(norm) ? { to: at + 1, fields: fields(Number(norm)) } : undefined;
  }

  /** 27/9 · 27/9/2020 · 2020-09-27. Two-digit years are of this century up to 49. */
  private slashed(tokens: readonly Token[], at: number, parts: 0 | 2 | 3): Read | undefined {
    const norm = tokens[at]?.norm ?? '';
    if (parts === 0) {
      const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(norm)?.slice(1).map(Number);
      return iso && { to: at + 1, fields: { years: [iso[0] ?? 0], months: [iso[1] ?? 0], days: [iso[2] ?? 0] } };
    }
    const numbers = (parts === 2 ? /^(\d{1,2})[/.](\d{1,2})$/ : /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)$/).exec(norm)?.slice(1).map(Number);
    if (numbers === undefined || (parts === 2 && norm.includes('.'))) return undefined;
    const [first = 0, second = 0, year] = numbers;
    if (first < 1 || second < 1 || first > 31 || second > 31) return undefined;
    return { to: at + 1, fields: { pair: [first, second], ...(year === undefined ? {} : { years: [year > 99 ? year : year + (year < 50 ? 2000 : 1900)] }) } };
  }

  private clock(tokens: readonly Token[], at: number): Read | undefined {
    const match = /^([01]?\d|2[0-4])[.:]([0-5]\d)(?:[.:][0-5]\d)?$/.exec(tokens[at]?.norm ?? '');
    return match === null ? undefined : { to: at + 1, fields: { hour: Number(match[1]), minute: Number(match[2]) } };
  }

  private unit(tokens: readonly Token[], at: number, bound: number): Read | undefined {
    const token = tokens[at];
    const isFirst = tokens[at - 1]?.sentence !== token?.sentence;
    if (token !== undefined && token.capital && !isFirst && this.rules.lowerUnits.includes(token.norm)) return undefined;
    const hit = phraseAt(tokens, at, bound, this.tables.units);
    return hit && { to: hit.to, fields: { unit: hit.value as TimeUnit } };
  }

  private count(tokens: readonly Token[], at: number, bound: number): Read | undefined {
    const vague = phraseAt(tokens, at, bound, this.tables.counters);
    const number = this.cardinal(tokens, at, bound);
    if (number !== undefined && number.to >= (vague?.to ?? 0)) return { to: number.to, fields: { count: number.value } };
    return vague && { to: vague.to, fields: { count: vague.value as number | null } };
  }

  /** "dua hari", "setahun", "two-day", "10-year". */
  private span(tokens: readonly Token[], at: number, bound: number): Read | undefined {
    const fused = phraseAt(tokens, at, bound, this.tables.fused);
    if (fused !== undefined) {
      const [count, unit] = fused.value as readonly [number | null, TimeUnit];
      return { to: fused.to, fields: { count, unit } };
    }
    const [first = '', second = '', third] = (tokens[at]?.norm ?? '').split('-');
    const units = this.rules.units;
    if (second !== '' && third === undefined && Object.hasOwn(units, second)) {
      const count = this.cardinal([{ ...(tokens[at] as Token), norm: first }], 0, 1);
      return count && { to: at + 1, fields: { count: count.value, unit: units[second] as TimeUnit } };
    }
    const count = this.count(tokens, at, bound);
    if (count === undefined || count.to >= bound) return undefined;
    const hyphen = tokens[count.to];
    const isGlued = hyphen?.norm === '-' && hyphen.start === tokens[count.to - 1]?.end;
    const unit = this.unit(tokens, isGlued ? count.to + 1 : count.to, bound);
    return unit && { to: unit.to, fields: { ...count.fields, ...unit.fields } };
  }
}

function compile(pattern: TimePattern): Compiled {
  const parts = pattern.match.split(' ');
  const context = (part: string | undefined): readonly string[] | undefined => (part?.startsWith('^') === true ? part.slice(1).split('|') : undefined);
  const before = context(parts[0]);
  const after = parts.length > 1 ? context(parts.at(-1)) : undefined;
  const body = parts.slice(before === undefined ? 0 : 1, after === undefined ? undefined : -1).map((part) => {
    const optional = part.endsWith('?') && part.length > 1;
    return { names: (optional ? part.slice(0, -1) : part).split('|'), optional };
  });
  return { pattern, before, body, after };
}

function merge(fields: TimeFields, more: Partial<TimeFields>): TimeFields {
  return {
    ...fields, ...more,
    days: [...fields.days, ...(more.days ?? [])], months: [...fields.months, ...(more.months ?? [])], years: [...fields.years, ...(more.years ?? [])],
  };
}
