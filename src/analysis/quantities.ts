/** Finds the numbers of a text with their hedges, and tells counts from the rest. */
import { onceFor } from '../ontology/once.ts';
import { cardinalReader } from './cardinals.ts';
import { phraseAt, phraseBefore, phraseTable } from './phrase-table.ts';
import { overlaps } from '../model/span.ts';
import type { CardinalReader } from './cardinals.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { Quantity, Token } from './analysis.ts';
import type { NumberWords } from './pack/numbers.ts';
import type { Qualifier } from '../model/claim.ts';
import type { Span } from '../model/span.ts';

type Kind = Quantity['kind'];
interface Found { readonly from: number; readonly to: number; readonly low: number | null; readonly high: number | null; readonly qualifier: Qualifier; readonly kind: Kind }

/**
 * Quantities in text order, none overlapping. Numbers inside `avoid` (time expressions) are left out. Bounds follow the coding rules:
 * "at least 16" 16..null, "more than 16" 17..null, "up to 16" null..16, "fewer than 16" null..15, "about 16" 16..16, vague words as the
 * room gives them. Only `count` may count persons or things. Never throws; linear in the number of tokens.
 */
export function findQuantities(tokens: readonly Token[], text: string, words: NumberWords, avoid: readonly Span[] = []): Quantity[] {
  const finder = new Finder(tokens, words);
  const blocked = blockedTokens(tokens, avoid);
  const found: Quantity[] = [];
  let at = 0;
  let bound = 0;
  while (at < tokens.length) {
    const hit = blocked.has(at) ? undefined : finder.at(at, bound, blocked);
    if (hit === undefined) { at += 1; continue; }
    const { from, to, ...rest } = hit;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    found.push({ start, end, text: text.slice(start, end), ...rest, from, to });
    at = to;
    bound = to;
  }
  return found;
}

function blockedTokens(tokens: readonly Token[], avoid: readonly Span[]): ReadonlySet<number> {
  const blocked = new Set<number>();
  const spans = [...avoid].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const [number, token] of tokens.entries()) {
    while (at < spans.length && (spans[at]?.end ?? 0) <= token.start) at += 1;
    const span = spans[at];
    if (span !== undefined && overlaps(span, token)) blocked.add(number);
  }
  return blocked;
}

interface Tables {
  /** First words of all number words. */
  readonly starts: ReadonlySet<string>;
  readonly read: CardinalReader;
  readonly vague: PhraseTable<readonly [number, number | null]>;
  readonly hedges: PhraseTable<Qualifier>;
  readonly trailing: PhraseTable<Qualifier>;
  readonly ordinals: PhraseTable<number>;
  readonly measures: PhraseTable<Kind>;
  readonly idioms: PhraseTable<true>;
  readonly before: PhraseTable<Kind>;
  readonly openers: PhraseTable<string>;
}

/** Compiles a language's words; the same words give the same tables. */
const tablesOf = onceFor((words: NumberWords): Tables => {
  const as = <T>(list: readonly string[] | undefined, value: T): (readonly [string, T])[] => (list ?? []).map((word) => [word, value] as const);
  return {
    starts: new Set(Object.keys(words.units).map((phrase) => phrase.split(' ')[0] ?? '')),
    read: cardinalReader(words),
    vague: phraseTable(Object.entries(words.vague)),
    hedges: phraseTable(words.hedges.map((h) => [h.words, h.qualifier] as const)),
    trailing: phraseTable(words.trailing.map((h) => [h.words, h.qualifier] as const)),
    ordinals: phraseTable(Object.entries(words.ordinals)),
    measures: phraseTable([...as<Kind>(words.measures, 'measure'), ...as<Kind>(words.percents, 'percent'), ...as<Kind>(words.currencies, 'money')]),
    before: phraseTable([...as<Kind>(words.currencies, 'money'), ...as<Kind>(words.labels, 'measure')]),
    idioms: phraseTable(as(words.idioms, true as const)),
    openers: phraseTable((words.between ?? []).map((b) => [b.open, b.join] as const)),
  };
});

/** Reads the quantities of one text. */
class Finder {
  private readonly tokens: readonly Token[];
  private readonly words: NumberWords;
  private readonly tables: Tables;

  constructor(tokens: readonly Token[], words: NumberWords) {
    this.tokens = tokens;
    this.words = words;
    this.tables = tablesOf(words);
  }

  /** The quantity whose number starts at token `at`; hedges may reach back to `bound`. */
  at(at: number, bound: number, blocked: ReadonlySet<number>): Found | undefined {
    if (!this.mayStart(at)) return undefined;
    const end = this.sentenceEnd(at, blocked);
    const idiom = phraseAt(this.tokens, at, end, this.tables.idioms);
    if (idiom !== undefined) return undefined;
    if (this.insideIdiom(at, bound)) return undefined;
    return this.ordinal(at, end) ?? this.vague(at, bound, end) ?? this.cardinal(at, bound, end);
  }

  /** False for the tokens, nearly all, that no number starts with. */
  private mayStart(at: number): boolean {
    const token = this.tokens[at] as Token;
    return token.kind === 'number' || /\d$|-/.test(token.norm) || this.tables.ordinals.has(token.norm) || this.tables.vague.has(token.norm) || this.tables.starts.has(token.norm);
  }

  private sentenceEnd(at: number, blocked: ReadonlySet<number>): number {
    const sentence = this.tokens[at]?.sentence;
    let end = at;
    while (end < this.tokens.length && end < at + 16 && this.tokens[end]?.sentence === sentence && !blocked.has(end)) end += 1;
    return end;
  }

  private insideIdiom(at: number, bound: number): boolean {
    for (let from = Math.max(bound, at - 3); from < at; from += 1) {
      const idiom = phraseAt(this.tokens, from, this.tokens.length, this.tables.idioms);
      if (idiom !== undefined && idiom.to > at) return true;
    }
    return false;
  }

  private ordinal(at: number, end: number): Found | undefined {
    const word = phraseAt(this.tokens, at, end, this.tables.ordinals);
    if (word !== undefined) return { from: at, to: word.to, low: word.value, high: word.value, qualifier: 'exact', kind: 'ordinal' };
    const token = this.tokens[at] as Token;
    const next = this.tokens[at + 1];
    for (const mark of this.words.ordinalMarks ?? []) {
      const isPrefix = mark.endsWith('-');
      const digits = isPrefix && token.norm.startsWith(mark) ? token.norm.slice(mark.length) : token.norm;
      if (!/^\d{1,6}$/.test(digits)) continue;
      const glued = !isPrefix && next?.norm === mark && next.start === token.end;
      if (glued || (isPrefix && digits !== token.norm)) return { from: at, to: glued ? at + 2 : at + 1, low: Number(digits), high: Number(digits), qualifier: 'exact', kind: 'ordinal' };
    }
    return undefined;
  }

  private vague(at: number, bound: number, end: number): Found | undefined {
    const hit = phraseAt(this.tokens, at, end, this.tables.vague);
    if (hit === undefined) return undefined;
    const { from } = this.hedged(at, bound);
    const kind = this.kindOf(from, at, hit.to, end) ?? 'count';
    return { from, to: hit.to, low: hit.value[0], high: hit.value[1], qualifier: 'vague', kind };
  }

  private cardinal(at: number, bound: number, end: number): Found | undefined {
    const first = this.tables.read(this.tokens, at, end);
    if (first === undefined) return undefined;
    const range = this.range(at, first, bound, end);
    if (range !== undefined) return range;
    const hedge = this.hedged(at, bound);
    const trailing = hedge.qualifier === undefined ? phraseAt(this.tokens, first.to, end, this.tables.trailing) : undefined;
    const to = trailing?.to ?? first.to;
    const qualifier = hedge.qualifier ?? trailing?.value ?? 'exact';
    const kind = this.kindOf(hedge.from, at, to, end) ?? this.plainKind(at, first.to, first.value, qualifier);
    return { from: hedge.from, to, ...bounds(first.value, qualifier), qualifier, kind };
  }

  /** "12-15", "12 hingga 15", "between 12 and 15"; 2-1 is a score. */
  private range(at: number, first: { value: number; to: number; scale: number }, bound: number, end: number): Found | undefined {
    const opener = phraseBefore(this.tokens, at, bound, this.tables.openers);
    const link = this.tokens[first.to];
    const isDash = link?.norm === '-';
    const joined = opener !== undefined && link?.norm === opener.value;
    if (link === undefined || first.to >= end || !(isDash || joined || this.words.ranges.includes(link.norm))) return undefined;
    if (!joined && this.words.changes?.includes(this.tokens[at - 1]?.norm ?? '') === true) return undefined;
    const second = this.tables.read(this.tokens, first.to + 1, end);
    if (second === undefined) return undefined;
    const low = first.scale === 1 && second.scale > 1 && first.value * second.scale < second.value ? first.value * second.scale : first.value;
    const from = joined ? opener.from : this.hedged(at, bound).from;
    if (low < second.value && low > 0) {
      const kind = this.kindOf(from, at, second.to, end) ?? (isYear(this.tokens, at) && isYear(this.tokens, first.to + 1) ? 'year' : 'count');
      return { from, to: second.to, low, high: second.value, qualifier: 'range', kind };
    }
    return isDash && link.start === this.tokens[at]?.end ? { from: at, to: second.to, low: first.value, high: first.value, qualifier: 'exact', kind: 'score' } : undefined;
  }

  /** The hedges right before the number, at most two ("at least some"); the outer one that is not "about" decides. */
  private hedged(at: number, bound: number): { from: number; qualifier?: Qualifier } {
    let from = at;
    let qualifier: Qualifier | undefined;
    const start = Math.max(bound, this.sentenceStart(at));
    for (let round = 0; round < 2; round += 1) {
      const money = phraseBefore(this.tokens, from, start, this.tables.before, 2);
      const hedge = phraseBefore(this.tokens, money !== undefined && money.value === 'money' ? money.from : from, start, this.tables.hedges);
      if (hedge === undefined) break;
      ({ from } = hedge);
      if (qualifier === undefined || hedge.value !== 'about') qualifier = hedge.value;
    }
    return qualifier === undefined ? { from } : { from, qualifier };
  }

  private sentenceStart(at: number): number {
    let start = at;
    while (start > 0 && start > at - 8 && this.tokens[start - 1]?.sentence === this.tokens[at]?.sentence) start -= 1;
    return start;
  }

  /** Money, percent, measure by the words beside the number; undefined where none speaks. */
  private kindOf(from: number, at: number, to: number, end: number): Kind | undefined {
    const before = phraseBefore(this.tokens, at, Math.max(0, Math.min(from, at - 2)), this.tables.before, 2);
    if (before !== undefined) return before.value;
    const hyphen = this.tokens[to]?.norm === '-' && this.tokens[to]?.start === this.tokens[to - 1]?.end ? 1 : 0;
    return phraseAt(this.tokens, to + hyphen, end, this.tables.measures)?.value;
  }

  /** "Covid - 19", set with spaces. */
  private endsName(at: number): boolean {
    return this.tokens[at - 1]?.norm === '-' && this.tokens[at - 2]?.capital === true && this.tokens[at - 2]?.kind === 'word';
  }

  /** "9news", "6abc": digits with letters glued to them. */
  private opensName(at: number, to: number): boolean {
    const next = this.tokens[to];
    return this.tokens[at]?.kind === 'number' && next?.kind === 'word' && !next.clitic && next.start === this.tokens[to - 1]?.end;
  }

  /** Years, ages set off by marks after a name, and broken numbers count nothing. */
  private plainKind(at: number, to: number, value: number, qualifier: Qualifier): Kind {
    if (!Number.isInteger(value) || this.endsName(at) || this.opensName(at, to)) return 'measure';
    if (qualifier === 'exact' && to === at + 1 && isYear(this.tokens, at) && value % 100 !== 0) return 'year';
    const before = this.tokens[at - 1]?.norm ?? '';
    const after = this.tokens[to]?.norm ?? '';
    const setOff = (before === '(' && after === ')') || (before === ',' && (after === ',' || after === '.'));
    if (setOff && value <= 110 && this.tokens[at - 2]?.capital === true && this.tokens[at]?.kind === 'number') return 'measure';
    return 'count';
  }
}

function isYear(tokens: readonly Token[], at: number): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.norm ?? '');
}

function bounds(value: number, qualifier: Qualifier): { low: number | null; high: number | null } {
  switch (qualifier) {
    case 'at_least': return { low: value, high: null };
    case 'at_most': return { low: null, high: value };
    case 'more_than': return { low: Math.floor(value) + 1, high: null };
    case 'fewer_than': return { low: null, high: Math.ceil(value) - 1 };
    default: return { low: value, high: value };
  }
}
