/** Days of the calendar as a text writes them, and what a value of time is. */
import { dayOf, daysBetween, monthOf, pad, weekdayOf } from './calendar.ts';
import type { TimeFields } from './time-readers.ts';
import type { TimeRules } from './pack/times.ts';

/** A resolved expression before it gets its span. `day` is set where it is one day, known or in X digits, that an hour may refine. */
export interface TimeValue {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly interval?: { readonly start: string | null; readonly end: string | null };
  readonly day?: string;
}

/** Where an expression is seen from. */
export interface TimeView {
  /** The day of publication in its own zone. */
  readonly today?: string;
  /** True where the words around tell of something still to come. */
  readonly ahead?: boolean;
  /** The day of the expression behind: "two days after Sept. 20". */
  readonly anchor?: string;
  /** Hour and minute of publication. */
  readonly now?: { readonly hour: number; readonly minute: number };
  /** The last expression with days, for "the following day"; the last single day in the sentence, for a bare clock. */
  readonly last?: { readonly start: string; readonly end: string };
  readonly sentenceDay?: string;
}

/** How far ahead of publication a date without a year may lie before it is taken for last year's. */
const AHEAD_DAYS = 90;
/** A day that is not known. */
export const NO_DAY = 'XXXX-XX-XX';

/** A day with a part of it ("TNI") or whole; its interval is the day, absent where the day is not known. */
export function oneDay(day: string, part?: string): TimeValue {
  const known = day.includes('X') ? {} : { interval: { start: day, end: day } };
  return { type: part === undefined ? 'DATE' : 'TIME', value: part === undefined ? day : `${day}T${part}`, ...known, day };
}

/** An hour of a day; undefined for hours there are none. */
export function clockOn(day: string, fields: TimeFields): TimeValue | undefined {
  let hour = fields.hour ?? fields.count ?? 0;
  if (fields.meridiem === 'pm' && hour < 12) hour += 12;
  if (fields.meridiem === 'am' && hour === 12) hour = 0;
  if (hour > 24 || !Number.isInteger(hour) || (hour === 24 && fields.minute !== 0)) return undefined;
  return { ...oneDay(day), type: 'TIME', value: `${day}T${pad(hour)}:${pad(fields.minute ?? 0)}` };
}

/** A written day and month, with its year or the nearest; undefined where there is no such day. */
export function resolveDate(fields: TimeFields, view: TimeView, order: TimeRules['order'], step?: number): TimeValue | undefined {
  const year = fields.years[0];
  const readings = dayMonths(fields, order);
  if (year !== undefined || view.today === undefined) {
    const valid = readings.flatMap(([day, month]) => {
      const date = dayOf(year ?? 2000, month, day);
      return date === undefined ? [] : [year === undefined ? `XXXX${date.slice(4)}` : date];
    });
    const agreeing = valid.find((date) => !date.includes('X') && weekdayOf(date) === fields.weekday);
    const date = agreeing ?? valid[0];
    return date === undefined ? undefined : onDay(date, fields);
  }
  const date = fields.months.length === 0 && fields.pair === undefined ? dayOfMonth(fields, view.today) : nearestDate(readings, fields.weekday, view.today, view.ahead === true ? 1 : step);
  return date === undefined ? undefined : onDay(date, fields);
}

/** "Sunday the 27th": the day of the last months, or the next, whose weekday agrees. */
function dayOfMonth(fields: TimeFields, today: string): string | undefined {
  return [0, -1, 1].flatMap((step) => dayOf(...monthOf(today, step), fields.days[0] ?? 0) ?? []).find((date) => weekdayOf(date) === fields.weekday);
}

/** A date with the hour or part of the day that its own words give. */
function onDay(date: string, fields: TimeFields): TimeValue | undefined {
  return fields.hour === undefined || date.includes('X') ? oneDay(date, fields.part) : clockOn(date, fields);
}

/** The possible readings of a written day and month, the room's order first. */
function dayMonths(fields: TimeFields, order: TimeRules['order']): readonly (readonly [number, number])[] {
  if (fields.pair === undefined) return [[fields.days[0] ?? 0, fields.months[0] ?? 0]];
  const [first, second] = fields.pair;
  const readings: [number, number][] = [[first, second], [second, first]];
  return order === 'day-first' ? readings : readings.reverse();
}

/** A date without a year: the year whose weekday agrees, else the last such day, else one shortly ahead. */
function nearestDate(readings: readonly (readonly [number, number])[], weekday: number | undefined, today: string, step = 0): string | undefined {
  const year = Number(today.slice(0, 4));
  const ahead = (date: string): boolean => daysBetween(today, date) > 0;
  const all = readings.flatMap(([day, month]) => [year, year - 1, year + 1].flatMap((y) => dayOf(y, month, day) ?? []));
  if (step > 0) return all.sort().find((date) => ahead(date) && (weekday === undefined || weekdayOf(date) === weekday)) ?? all.find(ahead);
  const candidates = all.filter((date) => (step < 0 ? !ahead(date) : daysBetween(today, date) <= AHEAD_DAYS));
  const agreeing = weekday === undefined ? undefined : candidates.find((date) => weekdayOf(date) === weekday);
  return agreeing ?? candidates.find((date) => Math.abs(daysBetween(today, date)) <= AHEAD_DAYS) ?? candidates.find((date) => !ahead(date));
}

/** The year of a month named without one: this year's if begun, else last year's; the month ahead still counts as to come. */
export function yearOfMonth(month: number, step: number | undefined, view: TimeView): number | undefined {
  if (view.today === undefined) return undefined;
  const [year, present] = monthOf(view.today);
  if (step === 0) return year;
  if (step !== undefined && step < 0) return month < present ? year : year - 1;
  if (step !== undefined && step > 0) return month > present ? year : year + 1;
  if (view.ahead === true) return month >= present ? year : year + 1;
  if (month <= present) return present - month >= 11 ? year + 1 : year;
  return month - present <= 1 ? year : year - 1;
}
