/** Reads numbers in digits and words. */
import { phraseAt, phraseTable } from './phrase-table.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { Token } from './analysis.ts';
import type { NumberWords } from './pack/numbers.ts';

/** A number read from tokens `[from, to)`. `scale` is the multiplier word it ended with (1 where none), `digits` how it was written. */
export interface Cardinal {
  readonly value: number;
  readonly to: number;
  readonly scale: number;
  readonly digits: boolean;
}

/** A reader of one language's numbers; made once from its words. */
export type CardinalReader = (tokens: readonly Token[], at: number, bound: number) => Cardinal | undefined;

/** Makes the reader of a language's cardinals: digits in both notations, number words, both with multipliers ("2,5 juta", "two dozen"). */
export function cardinalReader(words: NumberWords): CardinalReader {
  const units = phraseTable(Object.entries(words.units));
  const multipliers = phraseTable(Object.entries(words.multipliers));
  return (tokens, at, bound) => {
    const token = tokens[at];
    if (token === undefined || at >= bound) return undefined;
    return token.kind === 'number' ? readDigits(tokens, at, bound, words, multipliers) : readWords(tokens, at, bound, words, units, multipliers);
  };
}

function readDigits(tokens: readonly Token[], at: number, bound: number, words: NumberWords, multipliers: PhraseTable<number>): Cardinal | undefined {
  const token = tokens[at] as Token;
  const next = at + 1 < bound ? tokens[at + 1] : undefined;
  const isGlued = next !== undefined && next.start === token.end;
  const glued = isGlued ? words.glued?.[next.norm] : undefined;
  const multiplier = glued === undefined ? phraseAt(tokens, at + 1, bound, multipliers) : { to: at + 2, value: glued };
  const number = digitsValue(token.norm, words.decimal, multiplier !== undefined);
  if (number === undefined) return undefined;
  if (multiplier === undefined) return { value: number, to: at + 1, scale: 1, digits: true };
  let { to } = multiplier;
  let scale = multiplier.value;
  for (let more = phraseAt(tokens, to, bound, multipliers); more !== undefined; more = phraseAt(tokens, to, bound, multipliers)) {
    ({ to } = more);
    scale *= more.value;
  }
  return { value: round(number * scale), to, scale, digits: true };
}

/**
 * The value of digits with grouping and decimal marks: the language's own notation first, the other where it cannot be meant
 * (1.234 in English, 1,234 in Indonesian: three digits behind one mark, no multiplier after, are thousands). Undefined for dates,
 * clocks, and groups that are none (1.2.3).
 */
function digitsValue(norm: string, decimal: '.' | ',', scaled: boolean): number | undefined {
  if (!/^\d[\d.,]*$/.test(norm) || norm.length > 24) return undefined;
  const marks = norm.replace(/\d/g, '');
  if (marks === '') return Number(norm);
  const last = Math.max(norm.lastIndexOf('.'), norm.lastIndexOf(','));
  const isGrouped = (text: string): boolean => /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text) && new Set(text.replace(/\d/g, '')).size === 1;
  if (marks.length === 1) {
    if (isGrouped(norm) && (norm[last] !== decimal || !scaled)) return Number(norm.replace(/[.,]/, ''));
    return Number(norm.replace(',', '.'));
  }
  if (isGrouped(norm)) return Number(norm.replace(/[.,]/g, ''));
  const whole = norm.slice(0, last);
  return isGrouped(whole) && whole.indexOf(norm[last] ?? '') < 0 ? Number(`${whole.replace(/[.,]/g, '')}.${norm.slice(last + 1)}`) : undefined;
}

/** Sums number words: units fill a pending part, small multipliers (ten, hundred, dozen) close it, thousands and up close the group. */
function readWords(tokens: readonly Token[], from: number, bound: number, words: NumberWords, units: PhraseTable<number>, multipliers: PhraseTable<number>): Cardinal | undefined {
  const sum = { total: 0, group: 0, pending: 0, room: Infinity, largeRoom: Infinity, scale: 1 };
  let at = from;
  while (at < bound) {
    const unit = phraseAt(tokens, at, bound, units) ?? hyphenated(tokens, at, words);
    if (unit !== undefined) {
      if (unit.value >= sum.room) break;
      sum.group += sum.pending;
      sum.pending = unit.value;
      sum.room = place(unit.value);
      at = unit.to;
      continue;
    }
    const multiplier = phraseAt(tokens, at, bound, multipliers);
    if (multiplier !== undefined && at > from) {
      if (multiplier.value < 1000 && multiplier.value >= sum.room && sum.pending === 0) break;
      if (multiplier.value >= sum.largeRoom) break;
      multiply(sum, multiplier.value);
      at = multiplier.to;
      continue;
    }
    const value = sum.total + sum.group + sum.pending;
    if (value < 100 || !words.joiners.includes(tokens[at]?.norm ?? '')) break;
    const rest = readWords(tokens, at + 1, bound, { ...words, joiners: [] }, units, multipliers);
    if (rest === undefined || rest.value >= 100 || rest.value >= Math.max(sum.room, 1)) break;
    return { value: round(value + rest.value), to: rest.to, scale: 1, digits: false };
  }
  return at === from ? undefined : { value: round(sum.total + sum.group + sum.pending), to: at, scale: sum.scale, digits: false };
}

interface Sum { total: number; group: number; pending: number; room: number; largeRoom: number; scale: number }

function multiply(sum: Sum, by: number): void {
  if (by >= 1000) {
    sum.total += (sum.group + sum.pending || 1) * by;
    sum.group = 0;
    sum.largeRoom = by;
  } else sum.group += (sum.pending || 1) * by;
  sum.pending = 0;
  sum.room = by === 12 ? 0 : by;
  sum.scale = by;
}

/** The largest power of ten that a following unit must stay under: 100 → 100, 30 → 10, 12 → nothing may follow. */
function place(value: number): number {
  if (value <= 10) return 0;
  let power = 1;
  while (value % (power * 10) === 0) power *= 10;
  return power === 1 ? 0 : power;
}

/** "twenty-five" is one token. */
function hyphenated(tokens: readonly Token[], at: number, words: NumberWords): { to: number; value: number } | undefined {
  const parts = tokens[at]?.norm.split('-') ?? [];
  if (parts.length !== 2) return undefined;
  const [tens, ones] = parts.map((part) => (Object.hasOwn(words.units, part) ? words.units[part] : undefined));
  return tens !== undefined && ones !== undefined && ones < place(tens) ? { to: at + 1, value: tens + ones } : undefined;
}

/** Sheds the dust of binary fractions: 16.9 times a trillion is whole. */
function round(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Math.round(value * 1000) / 1000;
}
