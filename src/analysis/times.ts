/** Finds the time expressions of a text by a room's patterns and resolves them against the publication. */
import { onceFor } from '../ontology/once.ts';
import { addDays } from './calendar.ts';
import { phraseAt, phraseBefore, phraseTable } from './phrase-table.ts';
import { aheadFinder } from './time-ahead.ts';
import { joinDays } from './time-joins.ts';
import { thirdOf } from './time-periods.ts';
import { PatternMatcher } from './time-patterns.ts';
import { resolveTime } from './time-values.ts';
import { clockOn, oneDay } from './time-dates.ts';
import type { Analysis, TimeExpression } from './analysis.ts';
import type { Third, TimeMeaning, TimeRules } from './pack/times.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { AheadFinder } from './time-ahead.ts';
import type { TimeMatch } from './time-patterns.ts';
import type { TimeFields } from './time-readers.ts';
import type { TimeValue, TimeView } from './time-dates.ts';

/** A valued expression of tokens `[from, to)`. */
interface Found extends TimeValue { readonly from: number; readonly to: number; readonly rule: string }

/** What "early", "mid" and "late" may stand before. */
const DIVISIBLE: ReadonlySet<TimeMeaning> = new Set<TimeMeaning>(['date', 'weekday', 'days', 'period', 'month', 'year', 'decade', 'season', 'follow']);
const DAYS: ReadonlySet<TimeMeaning> = new Set<TimeMeaning>(['date', 'weekday', 'days', 'follow']);
/** Words that may be part of a title: "USA Today". */
const NAMEABLE: ReadonlySet<TimeMeaning> = new Set<TimeMeaning>(['days', 'set', 'ref']);
const NO_FIELDS: TimeFields = { days: [], months: [], years: [] };

/**
 * Time expressions in text order, none overlapping, valued in TIMEX3 terms. `published` is the article's instant (ISO 8601 with zone, or
 * a bare date); its own date is "today". Where it is unknown, relative expressions get `X` digits and no interval. Prepositions are no
 * part of an expression ("since 1992" is "1992"), but open or close its interval. Never throws; linear in the number of tokens.
 */
export function findTimes(analysis: Pick<Analysis, 'text' | 'tokens' | 'sentences'>, rules: TimeRules, published?: string): TimeExpression[] {
  const { text, tokens } = analysis;
  const scan = new TimeScan(analysis, rules, published);
  return scan.all().map(({ from, to, rule, type, value, interval }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    return { start, end, text: text.slice(start, end), type, value, ...(interval === undefined ? {} : { interval }), from, to, rule: `time.${rule}` };
  });
}

/** What is made once from a room's rules. */
interface Grammar {
  readonly matcher: PatternMatcher;
  readonly thirds: PhraseTable<Third>;
  readonly edges: PhraseTable<'since' | 'until' | 'before' | 'after'>;
  readonly clockHeads: PhraseTable<true>;
  readonly dateHeads: PhraseTable<true>;
  /** Words after four digits that make them a count. */
  readonly unyearly: ReadonlySet<string>;
  readonly isAhead: AheadFinder;
}

/** Compiles a room's rules; the same rules give the same grammar. */
const grammarOf = onceFor((rules: TimeRules): Grammar => {
  const flags = (words: readonly string[]): PhraseTable<true> => phraseTable(words.map((word) => [word, true as const]));
  const { numbers } = rules;
  return {
    matcher: new PatternMatcher(rules), thirds: phraseTable(Object.entries(rules.thirds)), edges: phraseTable(Object.entries(rules.edges)),
    clockHeads: flags(rules.clockHeads), dateHeads: flags(rules.dateHeads), isAhead: aheadFinder(rules.ahead),
    unyearly: new Set([...rules.counted, ...numbers.measures, ...(numbers.percents ?? []), ...(numbers.currencies ?? []), ...Object.keys(numbers.multipliers)]),
  };
});

/** One pass over one text; remembers the last expression, from which "the following day" counts. */
class TimeScan {
  private readonly analysis: Pick<Analysis, 'tokens' | 'sentences'>;
  private readonly rules: TimeRules;
  private readonly grammar: Grammar;
  private view: TimeView;

  constructor(analysis: Pick<Analysis, 'tokens' | 'sentences'>, rules: TimeRules, published: string | undefined) {
    this.analysis = analysis;
    this.rules = rules;
    this.grammar = grammarOf(rules);
    this.view = viewFrom(published);
  }

  all(): Found[] {
    const found: Found[] = [];
    for (const sentence of this.analysis.sentences) {
      this.view = withoutKey(this.view, 'sentenceDay');
      let at = sentence.from;
      while (at < sentence.to) {
        const hit = this.at(at, sentence.to, sentence.from);
        if (hit === undefined) { at += 1; continue; }
        if (hit.rule !== 'none') { found.push(hit); this.remember(hit); }
        at = hit.to;
      }
    }
    return found;
  }

  private remember(hit: Found): void {
    const { interval } = hit;
    if (hit.type === 'SET' || hit.type === 'DURATION' || interval?.start == null || interval.end == null) return;
    this.view = { ...this.view, last: { start: interval.start, end: interval.end }, ...(interval.start === interval.end ? { sentenceDay: interval.start } : {}) };
  }

  /** The expression that starts at a token, with what belongs before it (third, part of day, clock) and behind it. */
  private at(at: number, bound: number, first: number): Found | undefined {
    const third = phraseAt(this.analysis.tokens, at, bound, this.grammar.thirds);
    const divided = third && this.grammar.matcher.matches(this.analysis.tokens, third.to, bound, (p) => DIVISIBLE.has(p.means))[0];
    const headed = this.headed(at, bound);
    const matched = this.matched(at, bound, first);
    const plain = headed !== undefined && headed.to > (matched?.to ?? 0) ? headed : matched;
    if (third !== undefined && divided !== undefined && divided.to > (plain?.to ?? 0)) {
      const value = this.resolve(divided);
      if (value !== undefined) return this.edged(this.tailed({ ...divide(value, third.value), from: at, to: divided.to, rule: divided.pattern.id }, bound), first);
    }
    return plain;
  }

  /** The longest match that names a possible time. */
  private matched(at: number, bound: number, first: number): Found | undefined {
    for (const match of this.grammar.matcher.matches(this.analysis.tokens, at, bound)) {
      if (match.pattern.means === 'none') return { type: 'DATE', value: '', from: match.from, to: match.to, rule: 'none' };
      const value = this.isCount(match, first) || this.isName(match, first) ? undefined : this.anchored(match, bound);
      if (value === undefined) continue;
      const found = { to: match.to, ...value, from: match.from, rule: match.pattern.id };
      return this.edged(match.pattern.means === 'clock' ? this.clockWithDate(found, match, bound) : this.joined(this.tailed(found, bound), match, bound), first);
    }
    return undefined;
  }

  /** The value of a match, seen with what its sentence tells of the future. */
  private resolve(match: TimeMatch, anchor?: string): TimeValue | undefined {
    const { from, to } = this.analysis.sentences[this.analysis.tokens[match.from]?.sentence ?? -1] ?? { from: match.from, to: match.to };
    const ahead = this.grammar.isAhead(this.analysis.tokens, match, from, to);
    return resolveTime(match, { ...this.view, ...(ahead ? { ahead } : {}), ...(anchor === undefined ? {} : { anchor }) }, this.rules);
  }

  /** Some expressions take their value from a date right behind them, which then is part of them: "two days after Sept. 20". */
  private anchored(match: TimeMatch, bound: number): (TimeValue & { readonly to?: number }) | undefined {
    if (match.pattern.means !== 'beside' && match.pattern.means !== 'holding') return this.resolve(match);
    const date = this.dateAfter(match.to, bound);
    const value = date === undefined || date.day.includes('X') ? undefined : this.resolve(match, date.day);
    return date === undefined || value === undefined ? undefined : { ...value, to: date.to };
  }

  /** "Monday to Wednesday", "Sabtu malam hingga Ahad dini hari": two days that are the ends of one stretch. */
  private joined(found: Found, match: TimeMatch, bound: number): Found {
    const { tokens } = this.analysis;
    const { joins } = this.rules;
    const join = tokens[found.to]?.norm ?? '';
    const before = tokens[found.from - 1]?.norm ?? '';
    if (found.day === undefined || joins === undefined || !(joins.words.includes(join) || joins.opened.some(([open, word]) => word === join && open === before))) return found;
    const match2 = this.grammar.matcher.matches(tokens, found.to + 1, bound, (p) => DAYS.has(p.means))[0];
    const value = match2 && this.resolve(match2);
    if (match2 === undefined || value?.day === undefined) return found;
    const second = this.tailed({ ...value, from: match2.from, to: match2.to, rule: match2.pattern.id }, bound);
    const isBare = match.pattern.means === 'weekday' && match.pattern.step === undefined;
    const whole = joinDays(found, second, isBare);
    return whole === undefined ? found : { ...whole, from: found.from, to: second.to, rule: `${found.rule}.to` };
  }

  /** "dini hari Jumat", "the night of Sept. 27": a part of day before its date. */
  private headed(at: number, bound: number): Found | undefined {
    const part = this.grammar.matcher.read('PART', this.analysis.tokens, at, bound);
    const date = part && this.dateAfter(part.to, bound);
    if (part === undefined || date === undefined) return undefined;
    return { ...oneDay(date.day, part.fields.part), from: at, to: date.to, rule: `${date.rule}.part` };
  }

  /** "10.30 WIB, Ahad (27/9)", "10 a.m. on Sunday": the clock takes the date that follows. */
  private clockWithDate(found: Found, match: TimeMatch, bound: number): Found {
    const zone = this.grammar.matcher.read('ZONE', this.analysis.tokens, found.to, bound);
    const to = zone?.to ?? found.to;
    const comma = this.analysis.tokens[to]?.norm === ',' ? 1 : 0;
    const date = this.dateAfter(to + comma, bound);
    const value = date && clockOn(date.day, match.fields);
    return date !== undefined && value !== undefined ? { ...value, from: found.from, to: date.to, rule: `${date.rule}.clock` } : { ...found, to };
  }

  private dateAfter(at: number, bound: number): { day: string; to: number; rule: string } | undefined {
    const head = phraseAt(this.analysis.tokens, at, bound, this.grammar.dateHeads);
    const match = this.grammar.matcher.matches(this.analysis.tokens, head?.to ?? at, bound, (p) => DAYS.has(p.means) && p.part === undefined)[0];
    const value = match && this.resolve(match);
    return match === undefined || value?.day === undefined ? undefined : { day: value.day, to: match.to, rule: match.pattern.id };
  }

  /** A single day may go on with a part of the day or with a clock. */
  private tailed(found: Found, bound: number): Found {
    if (found.day === undefined || found.type !== 'DATE') return found;
    const part = this.grammar.matcher.read('PART', this.analysis.tokens, found.to, bound);
    const dated = part === undefined ? found : { ...found, ...oneDay(found.day, part.fields.part), to: part.to, rule: `${found.rule}.part` };
    const clock = this.clockAfter(dated.to, bound);
    const value = clock && clockOn(found.day, clock.fields);
    return clock === undefined || value === undefined ? dated : { ...dated, ...value, to: clock.to, rule: `${found.rule}.clock` };
  }

  /** "pukul 15.52 WIB", ", 10:30", "at 10 a.m.": without a head word the hour needs minutes, and a colon, zone or a.m./p.m. */
  private clockAfter(at: number, bound: number): { fields: TimeFields; to: number } | undefined {
    const { tokens } = this.analysis;
    const mark = [',', '-', '|'].includes(tokens[at]?.norm ?? '') ? 1 : 0;
    const head = phraseAt(tokens, at + mark, bound, this.grammar.clockHeads);
    const from = head?.to ?? at + mark;
    const clock = this.grammar.matcher.read('CLOCK', this.analysis.tokens, from, bound) ?? this.grammar.matcher.read('HOUR', this.analysis.tokens, from, bound) ?? this.grammar.matcher.read('HHMM', this.analysis.tokens, from, bound);
    if (clock === undefined) return undefined;
    const meridiem = this.grammar.matcher.read('MERIDIEM', this.analysis.tokens, clock.to, bound);
    const zone = this.grammar.matcher.read('ZONE', this.analysis.tokens, meridiem?.to ?? clock.to, bound);
    const to = zone?.to ?? meridiem?.to ?? clock.to;
    const hasMinutes = /[.:]/.test(tokens[from]?.norm ?? '');
    const isClock = meridiem !== undefined || (hasMinutes && (head !== undefined || zone !== undefined || (tokens[from]?.norm ?? '').includes(':'))) || (head !== undefined && zone !== undefined);
    return isClock ? { fields: { ...NO_FIELDS, ...clock.fields, ...meridiem?.fields }, to } : undefined;
  }

  /** "since 1992" runs to publication, "until" from nowhere, "before" ends the day before. A possessive ("since Sunday's raid") dates something else. */
  private edged(found: Found, first: number): Found {
    const { tokens } = this.analysis;
    const { today } = this.view;
    const { interval } = found;
    const edge = phraseBefore(tokens, found.from, Math.max(first, found.from - 3), this.grammar.edges, 3)?.value;
    if (edge === undefined || interval === undefined || found.type === 'DURATION' || tokens[found.to]?.norm === "'s") return found;
    const openEnd = (start: string | null): string | null => (today === undefined || start === null || start > today ? null : today);
    const rule = `${found.rule}.${edge}`;
    const rest = withoutKey(found, 'day');
    if (edge === 'since') return { ...rest, rule, interval: { start: interval.start, end: openEnd(interval.start) } };
    if (edge === 'after') return { ...rest, rule, interval: { start: interval.end, end: openEnd(interval.end) } };
    return { ...rest, rule, interval: { start: null, end: edge === 'until' || interval.start === null ? interval.end : addDays(interval.start, -1) } };
  }

  /** Four digits alone are a year only where nothing makes them a count: "2000 troops", "$1999", "1.325". */
  private isCount(match: TimeMatch, first: number): boolean {
    if (match.pattern.means !== 'year' || match.to !== match.from + 1) return false;
    const { tokens } = this.analysis;
    const year = match.fields.years[0] ?? 0;
    const before = match.from > first ? (tokens[match.from - 1]?.norm ?? '') : '';
    const next = tokens[match.to];
    if (this.rules.datingHeads?.includes(before) === true && year >= 1800 && year % 100 !== 0) return false;
    if (this.grammar.unyearly.has(next?.norm ?? '') && next?.sentence === tokens[match.from]?.sentence) return true;
    if (before === '/') return true;
    if (this.rules.yearHeads.includes(before)) return false;
    if (this.rules.numbers.currencies?.includes(before) === true || this.rules.numbers.labels?.includes(before) === true) return true;
    return year < 1800 || (year % 100 === 0 && next?.kind === 'word' && !next.capital);
  }

  /** "USA Today", "News Daily": a plain word of time in upper case behind another, where the sentence is not all in upper case. */
  private isName(match: TimeMatch, first: number): boolean {
    const { tokens } = this.analysis;
    const token = tokens[match.from];
    if (!NAMEABLE.has(match.pattern.means) || match.to !== match.from + 1 || token?.capital !== true || match.from === first) return false;
    const before = tokens[match.from - 1];
    const sentence = this.analysis.sentences[token.sentence];
    if (before?.capital !== true || sentence === undefined) return false;
    const near = tokens.slice(Math.max(sentence.from, match.from - 12), Math.min(sentence.to, match.to + 12)).filter((t) => t.kind === 'word');
    return near.filter((t) => t.capital).length * 2 < near.length;
  }
}

function withoutKey<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const copy = { ...value };
  delete copy[key];
  return copy;
}

function divide(value: TimeValue, third: Third): TimeValue {
  const { interval } = value;
  if (interval?.start == null || interval.end == null) return value;
  const { start, end } = thirdOf({ value: value.value, start: interval.start, end: interval.end }, third);
  return { ...value, interval: { start, end } };
}

function viewFrom(published: string | undefined): TimeView {
  const today = /^(?:1[0-9]|2[0-9])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(published ?? '')?.[0];
  const clock = /T(\d\d):(\d\d)/.exec(published ?? '');
  if (today === undefined || Number.isNaN(Date.parse(`${today}T00:00:00Z`))) return {};
  return { today, ...(clock === null ? {} : { now: { hour: Number(clock[1]), minute: Number(clock[2]) } }) };
}
