/** Reads one class of a time pattern at a token: a weekday, a clock, a number of units. */
import { cardinalReader } from './cardinals.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import type { CardinalReader } from './cardinals.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { Token } from './analysis.ts';
import type { TimeRules, TimeUnit } from './pack/times.ts';

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
  readonly ordinal?: number;
  readonly unit?: TimeUnit;
  readonly part?: string;
  readonly season?: string;
  readonly hour?: number;
  readonly minute?: number;
  readonly meridiem?: 'am' | 'pm';
}

/** Where a class ends and what it says. */
export interface Read { readonly to: number; readonly fields: Partial<TimeFields> }
/** Reads a class at a token; undefined where it is not there. */
export type Reader = (tokens: readonly Token[], at: number, bound: number) => Read | undefined;

/** Stand-ins in the index for tokens that are known by their shape; no word looks like them. */
export const NUMBER = '0';
export const HYPHEN = '-0';

/** What a word says that only has to be there. */
export const NOTHING: Partial<TimeFields> = {};

const ROMANS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The readers of one room by class name, and the words with which a class may start. */
export class TimeReaders {
  private readonly rules: TimeRules;
  private readonly cardinal: CardinalReader;
  private readonly counters: PhraseTable<number | null>;
  private readonly fused: PhraseTable<readonly [number | null, TimeUnit]>;
  private readonly units: PhraseTable<TimeUnit>;
  private readonly halves: PhraseTable<true>;
  private readonly readers: ReadonlyMap<string, Reader>;
  private readonly openers = new Map<string, readonly string[]>();

  constructor(rules: TimeRules) {
    this.rules = rules;
    this.cardinal = cardinalReader(rules.numbers);
    this.counters = phraseTable(Object.entries(rules.counters));
    this.fused = phraseTable(Object.entries(rules.fused));
    this.units = phraseTable(Object.entries(rules.units));
    this.halves = phraseTable((rules.halves ?? []).map((words) => [words, true as const]));
    this.readers = new Map([...this.words(), ...this.shapes(), ...this.counts()]);
  }

  /** The reader of a class; undefined where the name is a plain word. */
  of(name: string): Reader | undefined {
    return this.readers.get(name);
  }

  /** The words a class or plain word may start with. */
  firstWords(name: string): readonly string[] {
    return this.openers.get(name) ?? [this.readers.has(name) ? NUMBER : name];
  }

  /** A class that is a list of words with a value each. */
  private named<T>(name: string, words: Readonly<Record<string, T>>, fields: (value: T) => Partial<TimeFields>): [string, Reader] {
    const table = phraseTable(Object.entries(words));
    this.openers.set(name, [...table.keys()]);
    return [name, (tokens, at, bound) => {
      const hit = phraseAt(tokens, at, bound, table);
      return hit && { to: hit.to, fields: fields(hit.value) };
    }];
  }

  private words(): [string, Reader][] {
    const { rules } = this;
    const clear = ([name, reader]: [string, Reader], strict: boolean): [string, Reader] => [name, (tokens, at, bound) => (this.isClear(tokens, at, strict) ? reader(tokens, at, bound) : undefined)];
    const weekday = (v: number): Partial<TimeFields> => ({ weekday: v });
    const month = (v: number): Partial<TimeFields> => ({ months: [v] });
    return [
      clear(this.named('WEEKDAY', rules.weekdays, weekday), false), clear(this.named('WEEKDAY!', rules.weekdays, weekday), true),
      clear(this.named('MONTH', rules.months, month), false), clear(this.named('MONTH!', rules.months, month), true),
      this.named('PART', rules.parts, (v) => ({ part: v })),
      clear(this.named('SEASON', rules.seasons, (v) => ({ season: v })), false),
      this.named('ZONE', rules.zones, () => NOTHING),
      this.named('MERIDIEM', rules.meridiems, (v) => ({ meridiem: v })),
      this.named('WEEKDAYPART', rules.weekdayParts ?? {}, ([day, part]) => ({ weekday: day, part })),
      this.named('WEEKDAYS', rules.weekdayPlurals ?? {}, weekday),
      this.named('HOLIDAY', rules.holidays ?? {}, ([m, d]) => ({ months: [m], days: [d] })),
      this.named('DECADENAME', rules.decades ?? {}, (v) => ({ years: [v] })),
      ...Object.entries(rules.classes).map(([name, phrases]) => this.named(name, Object.fromEntries(phrases.map((phrase) => [phrase, true])), () => NOTHING)),
    ];
  }

  /** Classes known by the shape of one token. */
  private shapes(): [string, Reader][] {
    const months = new Map(Object.entries(this.rules.months));
    this.openers.set('MONTHDAY', [HYPHEN]);
    return [
      ['DAY', (tokens, at) => digits(tokens, at, /^(?:0?[1-9]|[12]\d|3[01])$/, (n) => ({ days: [n] }))],
      ['YEAR', (tokens, at) => digits(tokens, at, /^(?:1[0-9]|20)\d\d$/, (n) => ({ years: [n] }))],
      ['SHORT', (tokens, at) => digits(tokens, at, /^\d\d$/, (n) => ({ years: [n] }))],
      ['MM', (tokens, at) => digits(tokens, at, /^(?:0[1-9]|1[0-2])$/, (n) => ({ months: [n] }))],
      ['DECADE', (tokens, at) => digits(tokens, at, /^(?:1[0-9]|20)\d0$/, (n) => ({ years: [n] })) ?? digits(tokens, at, /^[1-9]0$/, (n) => ({ years: [1900 + n] }))],
      ['DM', (tokens, at) => slashed(tokens, at, /^(\d{1,2})\/(\d{1,2})$/)], ['DOTTED', (tokens, at) => slashed(tokens, at, /^(\d{1,2})\.(\d{1,2})$/)],
      ['DMY', (tokens, at) => slashed(tokens, at, /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/)],
      ['ISO', isoDate], ['CLOCK', (tokens, at) => clock(tokens, at, /^([01]?\d|2[0-4])[.:]([0-5]\d)(?:[.:][0-5]\d)?$/)], ['HHMM', (tokens, at) => clock(tokens, at, /^([01]\d|2[0-3])([0-5]\d)$/)],
      ['HOUR', (tokens, at) => digits(tokens, at, /^(?:0?\d|1\d|2[0-4])$/, (n) => ({ hour: n, minute: 0 }))],
      ['MONTHDAY', (tokens, at) => {
        const [name = '', day = '', more] = (tokens[at]?.norm ?? '').split('-');
        const month = months.get(name);
        return month !== undefined && more === undefined && /^(?:[1-9]|[12]\d|3[01])$/.test(day) ? { to: at + 1, fields: { months: [month], days: [Number(day)] } } : undefined;
      }],
    ];
  }

  private counts(): [string, Reader][] {
    const { rules } = this;
    const numbers = [...Object.keys(rules.numbers.units).map((words) => words.split(' ')[0] ?? ''), ...this.counters.keys(), NUMBER, HYPHEN];
    this.openers.set('N', numbers);
    this.openers.set('SPAN', [...numbers, ...this.fused.keys()]);
    this.openers.set('UNIT', [...this.units.keys()]);
    this.openers.set('ORDINAL', [...Object.keys(rules.numbers.ordinals), NUMBER, HYPHEN]);
    this.openers.set('ROMAN', Object.keys(ROMANS));
    return [
      ['UNIT', (tokens, at, bound) => this.unit(tokens, at, bound)], ['N', (tokens, at, bound) => this.count(tokens, at, bound)], ['SPAN', (tokens, at, bound) => this.span(tokens, at, bound)],
      ['ORDINAL', (tokens, at, bound) => this.ordinal(tokens, at, bound)],
      ['ROMAN', (tokens, at) => {
        const value = tokens[at]?.capital === true ? ROMANS[tokens[at]?.norm ?? ''] : undefined;
        return value === undefined ? undefined : { to: at + 1, fields: { ordinal: value } };
      }],
    ];
  }

  /** Names that are words too count only in upper case, and where they stand bare (`strict`) not at all. */
  private isClear(tokens: readonly Token[], at: number, strict: boolean): boolean {
    const token = tokens[at];
    if (token === undefined) return false;
    return !this.rules.ambiguous.includes(token.norm) || (token.capital && !strict);
  }

  private unit(tokens: readonly Token[], at: number, bound: number): Read | undefined {
    const token = tokens[at];
    const isFirst = tokens[at - 1]?.sentence !== token?.sentence;
    if (token !== undefined && token.capital && !isFirst && this.rules.lowerUnits.includes(token.norm)) return undefined;
    const hit = phraseAt(tokens, at, bound, this.units);
    return hit && { to: hit.to, fields: { unit: hit.value } };
  }

  private count(tokens: readonly Token[], at: number, bound: number): Read | undefined {
    const vague = phraseAt(tokens, at, bound, this.counters);
    const number = this.cardinal(tokens, at, bound);
    if (number === undefined || number.to < (vague?.to ?? 0)) return vague && { to: vague.to, fields: { count: vague.value } };
    const half = number.value < 1000 ? phraseAt(tokens, number.to, bound, this.halves) : undefined;
    return half === undefined ? { to: number.to, fields: { count: number.value } } : { to: half.to, fields: { count: number.value + 0.5 } };
  }

  /** "third", "19th", "ke-19". */
  private ordinal(tokens: readonly Token[], at: number, bound: number): Read | undefined {
    const { ordinals, ordinalMarks = [] } = this.rules.numbers;
    const token = tokens[at];
    if (token === undefined) return undefined;
    const value = Object.hasOwn(ordinals, token.norm) ? ordinals[token.norm] : undefined;
    if (value !== undefined) return { to: at + 1, fields: { ordinal: value } };
    const mark = ordinalMarks.find((prefix) => prefix.endsWith('-') && token.norm.startsWith(prefix));
    const rest = mark === undefined ? token.norm : token.norm.slice(mark.length);
    if (!/^[1-9]\d{0,2}$/.test(rest)) return undefined;
    if (mark !== undefined) return { to: at + 1, fields: { ordinal: Number(rest) } };
    return at + 1 < bound && tokens[at + 1]?.start === token.end && ordinalMarks.includes(tokens[at + 1]?.norm ?? '') ? { to: at + 2, fields: { ordinal: Number(rest) } } : undefined;
  }

  /** "dua hari", "setahun", "two-day", "10-year". */
  private span(tokens: readonly Token[], at: number, bound: number): Read | undefined {
    const fused = phraseAt(tokens, at, bound, this.fused);
    if (fused !== undefined) return { to: fused.to, fields: { count: fused.value[0], unit: fused.value[1] } };
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

function digits(tokens: readonly Token[], at: number, shape: RegExp, fields: (n: number) => Partial<TimeFields>): Read | undefined {
  const norm = tokens[at]?.norm ?? '';
  return shape.test(norm) ? { to: at + 1, fields: fields(Number(norm)) } : undefined;
}

/** 27/9 · 27/9/2020. Two-digit years are of this century up to 49. */
function slashed(tokens: readonly Token[], at: number, shape: RegExp): Read | undefined {
  const numbers = shape.exec(tokens[at]?.norm ?? '')?.slice(1).map(Number);
  if (numbers === undefined) return undefined;
  const [first = 0, second = 0, year] = numbers;
  if (first < 1 || second < 1 || first > 31 || second > 31) return undefined;
  return { to: at + 1, fields: { pair: [first, second], ...(year === undefined ? {} : { years: [year > 99 ? year : year + (year < 50 ? 2000 : 1900)] }) } };
}

/** 2020-09-27 · 2020/09/27 · 2020-09-27t10:15z. */
function isoDate(tokens: readonly Token[], at: number): Read | undefined {
  const iso = /^(\d{4})([-/])(\d\d)\2(\d\d)(?:t(\d\d):(\d\d)\S*)?$/.exec(tokens[at]?.norm ?? '');
  if (iso === null) return undefined;
  const hour = iso[5] === undefined ? {} : { hour: Number(iso[5]), minute: Number(iso[6]) };
  return { to: at + 1, fields: { years: [Number(iso[1])], months: [Number(iso[3])], days: [Number(iso[4])], ...hour } };
}

function clock(tokens: readonly Token[], at: number, shape: RegExp): Read | undefined {
  const match = shape.exec(tokens[at]?.norm ?? '');
  return match === null ? undefined : { to: at + 1, fields: { hour: Number(match[1]), minute: Number(match[2]) } };
}
