/** Turns what a matched time pattern says into a TIMEX3 value and days, seen from the publication. */
import { addDays, dayOf, daysBetween, monthOf, pad, weekdayOf } from './calendar.ts';
import { bounded, isClockUnit, lengthValue, monthPeriod, periodAt, seasonPeriod, shiftBy, unknownPeriod, yearsPeriod } from './time-periods.ts';
import type { Period } from './time-periods.ts';
import type { TimeFields, TimeMatch } from './time-patterns.ts';
import type { TimePattern, TimeRules } from './pack/times.ts';

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
  /** Hour and minute of publication. */
  readonly now?: { readonly hour: number; readonly minute: number };
  /** The last expression with days, for "the following day"; the last single day in the sentence, for a bare clock. */
  readonly last?: { readonly start: string; readonly end: string };
  readonly sentenceDay?: string;
}

/** How far ahead of publication a date without a year may lie before it is taken for last year's. */
const AHEAD_DAYS = 90;
const NO_DAY = 'XXXX-XX-XX';

/** Undefined where the words name no possible time (31/4, 25.00) or mean none. Never throws. */
export function resolveTime(match: TimeMatch, view: TimeView, rules: TimeRules): TimeValue | undefined {
  const { pattern, fields } = match;
  switch (pattern.means) {
    case 'date': return resolveDate(fields, view, rules.order, pattern.step);
    case 'weekday': return resolveWeekday(fields.weekday ?? 0, pattern, view);
    case 'days': return oneDay(view.today === undefined ? NO_DAY : addDays(view.today, pattern.step ?? 0), pattern.part);
    case 'period': return resolvePeriod(pattern, fields, view);
    case 'month': return resolveMonth(fields, pattern.step, view);
    case 'year': return whole(yearsPeriod(String(fields.years[0] ?? 0), fields.years[0] ?? 0, fields.years[0] ?? 0));
    case 'decade': return whole(periodAt('decade', `${fields.years[0] ?? 2000}-01-01`, 0));
    case 'season': return resolveSeason(fields, pattern.step ?? 0, view);
    case 'ago': return shifted(fields, pattern.step ?? -1, view.today, view, false);
    case 'then': return shifted(fields, pattern.step ?? 1, pattern.step === -1 ? view.last?.start : view.last?.end, view, true);
    case 'past': return resolvePast(fields, pattern, view);
    case 'duration': return { type: 'DURATION', value: lengthValue(fields.count === undefined ? (pattern.step ?? null) : fields.count, fields.unit ?? pattern.unit ?? 'day') };
    case 'set': return resolveSet(fields, pattern);
    case 'clock': return clockOn(view.sentenceDay ?? view.today ?? NO_DAY, fields);
    case 'follow': return resolveFollow(pattern, fields, view);
    case 'ref': return { type: 'DATE', value: pattern.value ?? 'PRESENT_REF' };
    case 'none': return undefined;
    default: return resolveSpan(fields, pattern, view, rules.order);
  }
}

/** A day with a part of it ("TNI") or whole; its interval is the day, absent where the day is not known. */
export function oneDay(day: string, part?: string): TimeValue {
  const known = day.includes('X') ? {} : { interval: { start: day, end: day } };
  return { type: part === undefined ? 'DATE' : 'TIME', value: part === undefined ? day : `${day}T${part}`, ...known, day };
}

/** An hour of a day; undefined for hours there are none. */
export function clockOn(day: string, fields: TimeFields): TimeValue | undefined {
  let hour = fields.hour ?? 0;
  if (fields.meridiem === 'pm' && hour < 12) hour += 12;
  if (fields.meridiem === 'am' && hour === 12) hour = 0;
  if (hour > 24 || (hour === 24 && fields.minute !== 0)) return undefined;
  return { ...oneDay(day), type: 'TIME', value: `${day}T${pad(hour)}:${pad(fields.minute ?? 0)}` };
}

function whole(period: Period | undefined): TimeValue | undefined {
  return period && { type: 'DATE', value: period.value, interval: { start: period.start, end: period.end }, ...(period.start === period.end ? { day: period.start } : {}) };
}

function resolveDate(fields: TimeFields, view: TimeView, order: TimeRules['order'], step?: number): TimeValue | undefined {
  const year = fields.years[0];
  const readings = dayMonths(fields, order);
  if (year !== undefined || view.today === undefined) {
    const valid = readings.flatMap(([day, month]) => {
      const date = dayOf(year ?? 2000, month, day);
      return date === undefined ? [] : [year === undefined ? `XXXX${date.slice(4)}` : date];
    });
    const agreeing = valid.find((date) => !date.includes('X') && weekdayOf(date) === fields.weekday);
    const date = agreeing ?? valid[0];
    return date === undefined ? undefined : oneDay(date);
  }
  const date = nearestDate(readings, fields.weekday, view.today, step);
  return date === undefined ? undefined : oneDay(date);
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
  if (step > 0) return all.find(ahead);
  const candidates = all.filter((date) => (step < 0 ? !ahead(date) : daysBetween(today, date) <= AHEAD_DAYS));
  const agreeing = weekday === undefined ? undefined : candidates.find((date) => weekdayOf(date) === weekday);
  return agreeing ?? candidates.find((date) => Math.abs(daysBetween(today, date)) <= AHEAD_DAYS) ?? candidates.find((date) => !ahead(date));
}

function resolveWeekday(weekday: number, pattern: TimePattern, view: TimeView): TimeValue {
  const { today } = view;
  const { step } = pattern;
  if (today === undefined) return oneDay(`XXXX-WXX-${weekday === 0 ? 7 : weekday}`);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const monday = (weekdayOf(today) + 6) % 7;
  if (pattern.unit === 'week' || step === 0) return oneDay(addDays(today, (weekday + 6) % 7 - monday + 7 * (step ?? 0)));
  if (step === undefined) return oneDay(addDays(today, -back));
  if (step < 0) return oneDay(addDays(today, -(back === 0 ? 7 : back)));
  return oneDay(addDays(today, 7 - back));
}

function resolvePeriod(pattern: TimePattern, fields: TimeFields, view: TimeView): TimeValue | undefined {
  const unit = pattern.unit ?? fields.unit ?? 'day';
  if (isClockUnit(unit)) return { type: 'DURATION', value: lengthValue(1, unit) };
  if (view.today === undefined) return { type: 'DATE', value: unknownPeriod(unit), ...(unit === 'day' ? { day: NO_DAY } : {}) };
  // "Over the weekend", with no step, is the present one only while it lasts.
  const isWeekend = (weekdayOf(view.today) + 6) % 7 >= 5;
  const step = pattern.step ?? (unit === 'weekend' && !isWeekend ? -1 : 0);
  const period = whole(periodAt(unit, view.today, step));
  if (period?.interval === undefined || pattern.upto === undefined) return period;
  const interval = pattern.upto === 'end' ? { ...period.interval, end: view.today } : { ...period.interval, start: view.today };
  return { type: period.type, value: period.value, interval };
}

function resolveMonth(fields: TimeFields, step: number | undefined, view: TimeView): TimeValue | undefined {
  const month = fields.months[0] ?? 0;
  const year = fields.years[0] ?? yearOfMonth(month, step, view);
  return year === undefined ? { type: 'DATE', value: `XXXX-${pad(month)}` } : whole(monthPeriod(year, month));
}

/** The year of a month named without one: this year's if begun, else last year's; two months ahead still count as to come. */
function yearOfMonth(month: number, step: number | undefined, view: TimeView): number | undefined {
  if (view.today === undefined) return undefined;
  const [year, present] = monthOf(view.today);
  if (step === 0) return year;
  if (step !== undefined && step < 0) return month < present ? year : year - 1;
  if (step !== undefined && step > 0) return month > present ? year : year + 1;
  if (month <= present) return present - month >= 10 ? year + 1 : year;
  return month - present <= 2 ? year : year - 1;
}

function resolveSeason(fields: TimeFields, step: number, view: TimeView): TimeValue | undefined {
  const season = fields.season ?? 'SP';
  const year = fields.years[0] ?? (view.today === undefined ? undefined : Number(view.today.slice(0, 4)));
  if (year === undefined) return { type: 'DATE', value: `XXXX-${season}` };
  if (fields.years[0] !== undefined || view.today === undefined) return whole(seasonPeriod(season, year));
  const { today } = view;
  const seasons = [year - 2, year - 1, year, year + 1].flatMap((y) => seasonPeriod(season, y) ?? []);
  if (step < 0) return whole(seasons.filter((s) => s.end < today).at(-1));
  if (step > 0) return whole(seasons.find((s) => s.start > today));
  return whole(seasons.find((s) => s.end >= today));
}

/** N units before or after a day: that very day, or the whole week, month, year or decade it falls in. */
function shifted(fields: TimeFields, step: number, base: string | undefined, view: TimeView, isLoose: boolean): TimeValue | undefined {
  const unit = fields.unit ?? 'day';
  const count = fields.count;
  const vague = step < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (count === null || count === undefined) {
    return { type: 'DATE', value: vague, ...(view.today === undefined || isLoose ? {} : { interval: step < 0 ? { start: null, end: view.today } : { start: view.today, end: null } }) };
  }
  if (isClockUnit(unit)) return isLoose ? { type: 'TIME', value: vague } : hoursAway(count * step, unit, view);
  if (base === undefined) return { type: 'DATE', value: unknownPeriod(unit), ...(unit === 'day' ? { day: NO_DAY } : {}) };
  const day = shiftBy(base, count * step, unit);
  return day === undefined ? undefined : whole(periodAt(unit === 'weekend' || unit === 'quarter' ? 'week' : unit, day, 0));
}

function hoursAway(count: number, unit: string, view: TimeView): TimeValue | undefined {
  const { today, now } = view;
  if (today === undefined || now === undefined || Math.abs(count) > 1e6) return { ...oneDay(today ?? NO_DAY), type: 'TIME', value: `${today ?? NO_DAY}TXX:XX` };
  const minutes = now.hour * 60 + now.minute + Math.round(count * (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60));
  const day = addDays(today, Math.floor(minutes / 1440));
  const rest = ((minutes % 1440) + 1440) % 1440;
  return clockOn(day, { days: [], months: [], years: [], hour: Math.floor(rest / 60), minute: rest % 60 });
}

function resolvePast(fields: TimeFields, pattern: TimePattern, view: TimeView): TimeValue {
  const unit = fields.unit ?? pattern.unit ?? 'day';
  const count = fields.count === undefined ? 1 : fields.count;
  const value = lengthValue(count, unit);
  const { today } = view;
  const far = today === undefined || count === null ? undefined : shiftBy(today, count * (pattern.step ?? -1), unit);
  if (today === undefined || far === undefined || isClockUnit(unit)) return { type: 'DURATION', value };
  return { type: 'DURATION', value, interval: far < today ? { start: far, end: today } : { start: today, end: far } };
}

function resolveSet(fields: TimeFields, pattern: TimePattern): TimeValue {
  if (fields.weekday !== undefined) return { type: 'SET', value: `XXXX-WXX-${fields.weekday === 0 ? 7 : fields.weekday}${fields.part === undefined ? '' : `T${fields.part}`}` };
  if (fields.part !== undefined) return { type: 'SET', value: `${NO_DAY}T${fields.part}` };
  if (fields.months[0] !== undefined) return { type: 'SET', value: `XXXX-${pad(fields.months[0])}` };
  return { type: 'SET', value: pattern.value ?? lengthValue(fields.count === undefined ? 1 : fields.count, fields.unit ?? pattern.unit ?? 'day') };
}

function resolveFollow(pattern: TimePattern, fields: TimeFields, view: TimeView): TimeValue | undefined {
  const unit = pattern.unit ?? fields.unit ?? 'day';
  const step = pattern.step ?? 1;
  if (isClockUnit(unit)) return undefined;
  const base = step > 0 ? view.last?.end : view.last?.start;
  if (base === undefined) return { type: 'DATE', value: unknownPeriod(unit) };
  return whole(periodAt(unit, base, step));
}

/** From … to …: days of a month, months, dates or years. The value is an ISO 8601 interval of both ends. */
function resolveSpan(fields: TimeFields, pattern: TimePattern, view: TimeView, order: TimeRules['order']): TimeValue | undefined {
  const { days, months, years } = fields;
  if (pattern.means === 'yearSpan') return between(yearsPeriod(String(years[0]), years[0] ?? 0, years[0] ?? 0), yearsPeriod(String(shortYear(years)), shortYear(years), shortYear(years)));
  if (pattern.means === 'monthSpan') {
    const last = years.at(-1) ?? yearOfMonth(months[1] ?? 0, undefined, view);
    const first = years.length > 1 ? years[0] : last === undefined ? undefined : (months[0] ?? 0) > (months[1] ?? 0) ? last - 1 : last;
    if (first === undefined || last === undefined) return { type: 'DATE', value: `XXXX-${pad(months[0] ?? 0)}/XXXX-${pad(months[1] ?? 0)}` };
    return between(bounded(`${first}-${pad(months[0] ?? 0)}`, first, months[0] ?? 0, first, months[0] ?? 0), monthPeriod(last, months[1] ?? 0));
  }
  const month = months[0] ?? 0;
  const to = resolveDate({ days: days.slice(-1), months: months.slice(-1), years: years.slice(-1) }, view, order);
  const toYear = to === undefined || to.value.startsWith('X') ? undefined : Number(to.value.slice(0, 4));
  const fromYear = years.length > 1 ? years[0] : toYear !== undefined && month > (months.at(-1) ?? 0) ? toYear - 1 : toYear;
  const from = resolveDate({ days: days.slice(0, 1), months: [month], years: fromYear === undefined ? [] : [fromYear] }, view, order);
  if (from === undefined || to === undefined) return undefined;
  if (from.interval?.start == null || to.interval?.end == null) return { type: 'DATE', value: `${from.value}/${to.value}` };
  return from.value < to.value ? { type: 'DATE', value: `${from.value}/${to.value}`, interval: { start: from.interval.start, end: to.interval.end } } : undefined;
}

/** "2016-17": the second year may be short. */
function shortYear(years: readonly number[]): number {
  const [first = 0, second = 0] = years;
  return second < 100 ? Math.floor(first / 100) * 100 + second : second;
}

function between(first: Period | undefined, last: Period | undefined): TimeValue | undefined {
  if (first === undefined || last === undefined || first.start > last.end || first.value === last.value) return undefined;
  return { type: 'DATE', value: `${first.value}/${last.value}`, interval: { start: first.start, end: last.end } };
}
