import type { NumberWords } from './numbers.ts';

/** Units of calendar and clock. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

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
 * - `past`: the last (-1) or next (1) N units, an interval that touches publication
 * - `duration`, `set`: lengths and repetitions
 * - `clock`: an hour of the day named before, else of publication
 * - `follow`: `step` units from the expression before ("the following day" 1, "that day" 0)
 * - `daySpan`, `monthSpan`, `dateSpan`, `yearSpan`: from … to …
 * - `ref`: PAST_REF, PRESENT_REF, FUTURE_REF in `value`
 * - `none`: matches so that nothing else does ("22 years old", "March 23 Movement")
 */
export type TimeMeaning =
  | 'date' | 'weekday' | 'days' | 'period' | 'month' | 'year' | 'decade' | 'season' | 'ago' | 'then' | 'past' | 'duration' | 'set' | 'clock'
  | 'follow' | 'daySpan' | 'monthSpan' | 'dateSpan' | 'yearSpan' | 'ref' | 'none';

/** One row of a room's grammar of time. */
export interface TimePattern {
  /** Rule id within the room: `weekday.last`. */
  readonly id: string;
  /**
   * Elements parted by spaces: lower-case words and marks as they are (norms); `a|b` either; `x?` may be missing; `^x` (first
   * or last, words only) must stand beside the expression and is no part of it. Capitals name classes: WEEKDAY MONTH (`!` after it: unmistakable names only) DAY YEAR SHORT (94) DM (27/9)
   * DMY ISO CLOCK HOUR ZONE MERIDIEM N UNIT SPAN (N and unit, or one word for both) PART SEASON DECADE, and any class of the room's `classes`.
   */
  readonly match: string;
  readonly means: TimeMeaning;
  readonly step?: number;
  readonly unit?: TimeUnit;
  readonly part?: string;
  readonly value?: string;
  readonly upto?: 'start' | 'end';
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
  /** Time zones to minutes east of UTC. */
  readonly zones: Readonly<Record<string, number>>;
  readonly meridiems: Readonly<Record<string, 'am' | 'pm'>>;
  readonly thirds: Readonly<Record<string, Third>>;
  /** Further word classes of the patterns; phrases of several words are fine. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Words that stand before a year ("in", "tahun"), and nouns that make four digits a count ("people"). */
  readonly yearHeads: readonly string[];
  readonly counted: readonly string[];
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
