/** What a room says of numbers: number words, hedges, units. */
import type { Qualifier } from '../../model/claim.ts';

/** Number words and hedges of one language. All lower case. */
export interface NumberWords {
  /** Cardinal words to their values: "tiga" 3, "three" 3. */
  readonly units: Readonly<Record<string, number>>;
  /** Words that multiply what stands before: "puluh" 10, "hundred" 100, "juta" 1e6. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Words that add nothing between parts: "and". */
  readonly joiners: readonly string[];
  /** Vague words to their range: "belasan" 11..19, "dozens" 20..99, "several" 2..null. */
  readonly vague: Readonly<Record<string, readonly [number, number | null]>>;
  /** Hedges before a number, longest first: "at least" at_least, "lebih dari" more_than. */
  readonly hedges: readonly { readonly words: string; readonly qualifier: Qualifier }[];
  /** Hedges after a number: "or more" at_least, "lebih" more_than. */
  readonly trailing: readonly { readonly words: string; readonly qualifier: Qualifier }[];
  /** Words between the ends of a range: "hingga", "to". */
  readonly ranges: readonly string[];
  /** Decimal and grouping marks of this language's notation; the other notation is understood where unambiguous. */
  readonly decimal: '.' | ',';
  readonly ordinals: Readonly<Record<string, number>>;
  /** Units that make a number no count of persons or things: "persen", "km", "dolar", "years old". */
  readonly measures: readonly string[];
  /** Multipliers that count only where glued to the digits: "m" 1e6 in 3.5m. */
  readonly glued?: Readonly<Record<string, number>>;
  /** Words and marks of percent: "persen", "%". */
  readonly percents?: readonly string[];
  /** Currency words and marks, before or after the number: "rp", "$", "dolar". */
  readonly currencies?: readonly string[];
  /** Words that make the number after them a name: "pasal", "resolution", "flight". */
  readonly labels?: readonly string[];
  /** Phrases that hold a number word and count nothing: "salah satu", "no one". */
  readonly idioms?: readonly string[];
  /** Two-part ranges: "between" … "and". */
  readonly between?: readonly { readonly open: string; readonly join: string }[];
  /** Words before "12 to 15" that make it a change and no range: "from", "dari". */
  readonly changes?: readonly string[];
  /** Endings glued to digits that make an ordinal: "th". Prefixes with a hyphen ("ke-") are given with it. */
  readonly ordinalMarks?: readonly string[];
}
