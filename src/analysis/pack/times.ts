/** What a room says of times: its words and its patterns. */
import type { NumberWords } from './numbers.ts';

/** Units of calendar and clock. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** Which third of a period is meant: "early 2016", "pertengahan", "akhir". */
export type Third = 'START' | 'MID' | 'END';

/**
 * What a pattern's words mean. `step` counts from the publication: -1 the one before, 0 the present one, 1 the next.
 * - `date`: day and month (and year, weekday as check), or day/month in digits
 * - `weekday`: the last such day; step -1 before today, 1 after today; with unit `week`, the one in the week `step` away
 * - `days`: `step` days from publication; `part` fixes the part of day ("tadi malam")
 * - `period`: the unit, `step` units from publication; `upto` ends it there ("earlier this week")
 * - `month`, `year`, `decade`, `season`: named ones, whole; with `step`, the one before or after
 * - `ago`: N units before (step -1) or after (1) publication; `then`: the same from the expression before
 * - `beside`: N units before or after the date that stands behind ("two days after Sept. 20")
 * - `past`: the last (-1) or next (1) N units, an interval that touches publication
 * - `duration`, `set`: lengths and repetitions
 * - `clock`: an hour of the day named before, else of publication
 * - `follow`: `step` units from the expression before ("the following day" 1, "that day" 0, "the following Monday", "that night")
 * - `night`: the night that ends in the weekday named ("overnight into Sunday")
 * - `division`: the N-th quarter, half or century (`unit`) of the year named, or of the year `step` away
 * - `streak`: the N-th unit in a row, which publication ends ("the third consecutive day")
 * - `holding`: the `unit` that holds the date behind it ("the week of Sept. 21")
 * - `daySpan`, `monthSpan`, `dateSpan`, `yearSpan`: from … to …
 * - `ref`: PAST_REF, PRESENT_REF, FUTURE_REF in `value`
 * - `none`: matches so that nothing else does ("22 years old", "March 23 Movement")
 */
export type TimeMeaning =
  | 'date' | 'weekday' | 'days' | 'period' | 'month' | 'year' | 'decade' | 'season' | 'ago' | 'then' | 'beside' | 'past' | 'duration' | 'set' | 'clock'
  | 'follow' | 'night' | 'division' | 'streak' | 'holding' | 'daySpan' | 'monthSpan' | 'dateSpan' | 'yearSpan' | 'ref' | 'none';

/** One row of a room's grammar of time. */
export interface TimePattern {
  /** Rule id within the room: `weekday.last`. */
  readonly id: string;
  /**
   * Elements parted by spaces: lower-case words and marks as they are (norms); `a|b` either; `x?` may be missing; `^x` (first
   * or last, words only) must stand beside the expression and is no part of it. Capitals name classes: WEEKDAY MONTH (`!` after it: unmistakable names only) DAY YEAR SHORT (94) DM (27/9)
   * DOTTED (27.9) DMY ISO MM (09) MONTHDAY (august-2) CLOCK HHMM (0430) HOUR ZONE MERIDIEM N ORDINAL ROMAN UNIT SPAN (N and unit, or one word for both)
   * PART WEEKDAYPART WEEKDAYS (plural) SEASON DECADE DECADENAME HOLIDAY, and any class of the room's `classes`.
   */
  readonly match: string;
  readonly means: TimeMeaning;
  readonly step?: number;
  readonly unit?: TimeUnit;
  readonly part?: string;
  readonly value?: string;
  readonly upto?: 'start' | 'end';
  /** The third of the period that the pattern itself names: "the end of the year". */
  readonly third?: Third;
  /** Years from publication's, of a day or month named without its year: "in August last year" -1. */
  readonly yearStep?: number;
  /** The unit an expression of distance is exact to, where that is not its own: "a year ago today". */
  readonly grain?: TimeUnit;
}

/** A room's grammar of time expressions: words and patterns; the engine (`analysis/times.ts`) knows the calendar. All lower case. */
export interface TimeRules {
  /** The room's number words, for "dua hari lalu". */
  readonly numbers: NumberWords;
  readonly months: Readonly<Record<string, number>>;
  /** Weekday names to 0 (Sunday) .. 6. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Names of months, weekdays and seasons that are words too: they count only in upper case, and bare ones not at all. */
  readonly ambiguous: readonly string[];
  /** Words that are a unit only in lower case or at a sentence's start, because in upper case they name a day ("minggu"). */
  readonly lowerUnits: readonly string[];
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** One word for number and unit: "setahun" [1, year]; null is an unknown number ("bertahun-tahun"). */
  readonly fused: Readonly<Record<string, readonly [number | null, TimeUnit]>>;
  /** Articles and vague words that may count a unit: "a" 1, "several" null. */
  readonly counters: Readonly<Record<string, number | null>>;
  /** Parts of the day in TIMEX3 codes: MO MI AF EV NI DT. */
  readonly parts: Readonly<Record<string, string>>;
  readonly seasons: Readonly<Record<string, string>>;
  /** Weekday and part of the day in one word: "sonntagabend" [0, EV]. */
  readonly weekdayParts?: Readonly<Record<string, readonly [number, string]>>;
  /** Weekdays in a plural that means each of them: "sundays". */
  readonly weekdayPlurals?: Readonly<Record<string, number>>;
  /** Feasts that fall on one day of the year, as month and day. */
  readonly holidays?: Readonly<Record<string, readonly [number, number]>>;
  /** Decades that have a name, as their first year: "nineties" 1990. */
  readonly decades?: Readonly<Record<string, number>>;
  /** Words behind a number that add one half: "and a half". */
  readonly halves?: readonly string[];
  /** Words between two days that make them the ends of one stretch, and those that do so only behind an opening word ("between … and"). */
  readonly joins?: { readonly words: readonly string[]; readonly opened: readonly (readonly [string, string])[] };
  /**
   * What tells that a bare weekday, day or month is still to come: words of plan and future before it in its clause (or behind it, where
   * it opens the sentence); `halts` end the search: words of report and of the past. `never` are words right before an expression that names something else with it ("the Feb. 14 attack").
   */
  readonly ahead?: { readonly cues: readonly string[]; readonly halts: readonly string[]; readonly never: readonly string[] };
  /** Time zones to minutes east of UTC. */
  readonly zones: Readonly<Record<string, number>>;
  readonly meridiems: Readonly<Record<string, 'am' | 'pm'>>;
  readonly thirds: Readonly<Record<string, Third>>;
  /** Further word classes of the patterns; phrases of several words are fine. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Words that stand before a year ("in", "tahun"), and nouns that make four digits a count ("people"). */
  readonly yearHeads: readonly string[];
  readonly counted: readonly string[];
  /** Of the words before a year those that make it one even where a counted noun follows: "in 1988 troops marched". */
  readonly datingHeads?: readonly string[];
  /** Words between a date and its clock, and between a clock or part of day and its date. */
  readonly clockHeads: readonly string[];
  readonly dateHeads: readonly string[];
  /** Words before an expression that open or close its interval: "since" start..publication, "until" ..end, "before" ..day before, "after" from start on. */
  readonly edges: Readonly<Record<string, 'since' | 'until' | 'before' | 'after'>>;
  /** Order of day and month in 1/2/2020. */
  readonly order: 'day-first' | 'month-first';
  /** Earlier rows win where two match the same length. */
  readonly patterns: readonly TimePattern[];
}
