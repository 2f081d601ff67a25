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
}
