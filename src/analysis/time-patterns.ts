/** Matches a room's time patterns against tokens and reads their fields. */
import { HYPHEN, NOTHING, NUMBER, TimeReaders } from './time-readers.ts';
import type { Token } from './analysis.ts';
import type { Read, TimeFields } from './time-readers.ts';
import type { TimePattern, TimeRules } from './pack/times.ts';

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
const NO_FIELDS: TimeFields = { days: [], months: [], years: [] };

/** The patterns of one room, compiled once. */
export class PatternMatcher {
  /** Rows by the words they may start with; rows that may start with a number; rows that may start with a word like "two-day". */
  private readonly byWord = new Map<string, Compiled[]>();
  private readonly byNumber: Compiled[] = [];
  private readonly byHyphen: Compiled[] = [];
  private readonly readers: TimeReaders;

  constructor(rules: TimeRules) {
    this.readers = new TimeReaders(rules);
    for (const row of rules.patterns.map(compile)) this.index(row);
  }

  /** The matches that start at token `at` within its sentence, longest first; earlier rows first among equals. */
  matches(tokens: readonly Token[], at: number, bound: number, allow: (pattern: TimePattern) => boolean = () => true): readonly TimeMatch[] {
    const rows = this.candidates(tokens[at]);
    if (rows.length === 0) return [];
    const found: TimeMatch[] = [];
    // Many rows open with the same class, which is read once.
    const opening = new Map<string, Read | undefined>();
    const before = tokens[at - 1]?.sentence === tokens[at]?.sentence ? tokens[at - 1]?.norm : undefined;
    for (const row of rows) {
      if (!allow(row.pattern) || (row.before !== undefined && !row.before.includes(before ?? ''))) continue;
      const hit = this.walk(tokens, row.body, 0, at, bound, NO_FIELDS, opening);
      if (hit === undefined || hit.to === at) continue;
      if (row.after !== undefined && !(hit.to < bound && row.after.includes(tokens[hit.to]?.norm ?? ''))) continue;
      const to = tokens[hit.to - 1]?.norm === ',' ? hit.to - 1 : hit.to;
      if (to > at) found.push({ pattern: row.pattern, from: at, to, fields: hit.fields });
    }
    return found.length < 2 ? found : found.sort((a, b) => b.to - a.to);
  }

  /** Reads one class at a token: `PART`, `CLOCK`, `ZONE` … */
  read(name: string, tokens: readonly Token[], at: number, bound: number): Read | undefined {
    return at < bound ? this.readers.of(name)?.(tokens, at, bound) : undefined;
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
      for (const name of element.names) for (const word of this.readers.firstWords(name)) words.add(word);
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

  /** Backtracks over the optional elements, of which a pattern has few. */
  private walk(tokens: readonly Token[], body: readonly Element[], index: number, at: number, bound: number, fields: TimeFields, known?: Map<string, Read | undefined>): { to: number; fields: TimeFields } | undefined {
    const element = body[index];
    if (element === undefined) return { to: at, fields };
    for (const name of element.names) {
      const read = known === undefined ? this.readElement(tokens, name, at, bound) : this.readOnce(tokens, name, at, bound, known);
      const rest = read && this.walk(tokens, body, index + 1, read.to, bound, merge(fields, read.fields));
      if (rest !== undefined) return rest;
    }
    return element.optional ? this.walk(tokens, body, index + 1, at, bound, fields, known) : undefined;
  }

  /** Reads a class that stands first, if no row before has read it. */
  private readOnce(tokens: readonly Token[], name: string, at: number, bound: number, known: Map<string, Read | undefined>): Read | undefined {
    if (known.has(name)) return known.get(name);
    const read = this.readElement(tokens, name, at, bound);
    known.set(name, read);
    return read;
  }

  private readElement(tokens: readonly Token[], name: string, at: number, bound: number): Read | undefined {
    if (at >= bound) return undefined;
    const reader = this.readers.of(name);
    if (reader !== undefined) return reader(tokens, at, bound);
    return tokens[at]?.norm === name ? { to: at + 1, fields: NOTHING } : undefined;
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
  if (more === NOTHING) return fields;
  const add = (list: readonly number[], rest: readonly number[] | undefined): readonly number[] => (rest === undefined ? list : [...list, ...rest]);
  return {
    ...fields, ...more,
    days: add(fields.days, more.days), months: add(fields.months, more.months), years: add(fields.years, more.years),
  };
}
