/** Turns what a matched time pattern says into a TIMEX3 value and days, seen from the publication. */
import { addDays, pad, weekdayOf } from './calendar.ts';
import { clockOn, NO_DAY, oneDay, resolveDate, yearOfMonth } from './time-dates.ts';
import { divisionAt, isClockUnit, lengthValue, monthPeriod, periodAt, seasonPeriod, shiftBy, thirdOf, unknownPeriod, yearsPeriod } from './time-periods.ts';
import { resolveSpan } from './time-spans.ts';
import type { TimeValue, TimeView } from './time-dates.ts';
import type { Period } from './time-periods.ts';
import type { TimeMatch } from './time-patterns.ts';
import type { TimeFields } from './time-readers.ts';
import type { TimePattern, TimeRules } from './pack/times.ts';

/** Undefined where the words name no possible time (31/4, 25.00) or mean none. Never throws. */
export function resolveTime(match: TimeMatch, view: TimeView, rules: TimeRules): TimeValue | undefined {
  const { pattern, fields } = match;
  switch (pattern.means) {
    case 'date': return resolveDate(yearly(fields, pattern, view), view, rules.order, pattern.step);
    case 'weekday': return resolveWeekday(fields.weekday ?? 0, pattern, view, fields.part);
    case 'days': return oneDay(view.today === undefined ? NO_DAY : addDays(view.today, pattern.step ?? 0), pattern.part ?? fields.part);
    case 'period': return resolvePeriod(pattern, fields, view);
    case 'month': return resolveMonth(yearly(fields, pattern, view), pattern.step, view);
    case 'year': return whole(yearsPeriod(String(fields.years[0] ?? 0), fields.years[0] ?? 0, fields.years[0] ?? 0));
    case 'decade': return whole(periodAt('decade', `${fields.years[0] ?? 2000}-01-01`, 0));
    case 'season': return resolveSeason(fields, pattern.step ?? 0, view);
    case 'ago': return shifted(fields, pattern, view.today, view, false);
    case 'then': return shifted(fields, pattern, pattern.step === -1 ? view.last?.start : view.last?.end, view, true);
    case 'beside': return view.anchor === undefined ? undefined : shifted(fields, pattern, view.anchor, view, true);
    case 'holding': return view.anchor === undefined ? undefined : whole(periodAt(pattern.unit ?? 'week', view.anchor, 0));
    case 'night': return resolveNight(resolveWeekday(fields.weekday ?? 0, pattern, view).day ?? NO_DAY);
    case 'division': return resolveDivision(fields, pattern, view);
    case 'streak': return resolveStreak(fields, pattern, view);
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

function whole(period: Period | undefined): TimeValue | undefined {
  return period && { type: 'DATE', value: period.value, interval: { start: period.start, end: period.end }, ...(period.start === period.end ? { day: period.start } : {}) };
}

/** "5 September last year": the year counts from publication's. */
function yearly(fields: TimeFields, pattern: TimePattern, view: TimeView): TimeFields {
  return pattern.yearStep === undefined || view.today === undefined ? fields : { ...fields, years: [Number(view.today.slice(0, 4)) + pattern.yearStep] };
}

/** The night that ends in a day. */
function resolveNight(day: string): TimeValue {
  if (day.includes('X')) return { type: 'TIME', value: `${NO_DAY}TNI` };
  const eve = addDays(day, -1);
  return { type: 'TIME', value: `${eve}TNI`, interval: { start: eve, end: day } };
}

function resolveDivision(fields: TimeFields, pattern: TimePattern, view: TimeView): TimeValue | undefined {
  const unit = pattern.unit ?? 'quarter';
  const year = fields.years[0] ?? (view.today === undefined ? undefined : Number(view.today.slice(0, 4)) + (pattern.step ?? 0));
  if (year === undefined && unit !== 'century') return { type: 'DATE', value: unknownPeriod(unit) };
  return whole(divisionAt(unit, year ?? 0, fields.ordinal ?? Number(pattern.value ?? 0)));
}

/** "The third consecutive day": as many units, the present one the last. */
function resolveStreak(fields: TimeFields, pattern: TimePattern, view: TimeView): TimeValue | undefined {
  const unit = pattern.unit ?? fields.unit ?? 'day';
  const ordinal = fields.ordinal ?? fields.days[0] ?? 0;
  if (ordinal < 1 || ordinal > 1000 || isClockUnit(unit)) return undefined;
  const value = lengthValue(ordinal, unit);
  const first = view.today === undefined ? undefined : periodAt(unit, view.today, 1 - ordinal);
  return { type: 'DURATION', value, ...(first === undefined || view.today === undefined ? {} : { interval: { start: first.start, end: view.today } }) };
}

function resolveWeekday(weekday: number, pattern: TimePattern, view: TimeView, part?: string): TimeValue {
  const { today } = view;
  const { step } = pattern;
  if (today === undefined) return oneDay(`XXXX-WXX-${weekday === 0 ? 7 : weekday}`, part);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const monday = (weekdayOf(today) + 6) % 7;
  if (pattern.unit === 'week' || step === 0) return oneDay(addDays(today, (weekday + 6) % 7 - monday + 7 * (step ?? 0)), part);
  if (step === undefined) return oneDay(addDays(today, view.ahead === true ? (7 - back) % 7 : -back), part);
  if (step < 0) return oneDay(addDays(today, -(back === 0 ? 7 : back)), part);
  return oneDay(addDays(today, 7 - back), part);
}

function resolvePeriod(pattern: TimePattern, fields: TimeFields, view: TimeView): TimeValue | undefined {
  const unit = pattern.unit ?? fields.unit ?? 'day';
  if (isClockUnit(unit)) return { type: 'DURATION', value: lengthValue(1, unit) };
  if (view.today === undefined) return { type: 'DATE', value: unknownPeriod(unit), ...(unit === 'day' ? { day: NO_DAY } : {}) };
  // "Over the weekend", with no step, is the present one only while it lasts.
  const isWeekend = (weekdayOf(view.today) + 6) % 7 >= 5;
  const step = pattern.step ?? (unit === 'weekend' && !isWeekend ? -1 : 0);
  const found = periodAt(unit, view.today, step);
  const period = whole(found === undefined || pattern.third === undefined ? found : thirdOf(found, pattern.third));
  if (period?.interval === undefined || pattern.upto === undefined) return period;
  const interval = pattern.upto === 'end' ? { ...period.interval, end: view.today } : { ...period.interval, start: view.today };
  return { type: period.type, value: period.value, interval };
}

function resolveMonth(fields: TimeFields, step: number | undefined, view: TimeView): TimeValue | undefined {
  const month = fields.months[0] ?? 0;
  const year = fields.years[0] ?? yearOfMonth(month, step, view);
  return year === undefined ? { type: 'DATE', value: `XXXX-${pad(month)}` } : whole(monthPeriod(year, month));
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
function shifted(fields: TimeFields, pattern: TimePattern, base: string | undefined, view: TimeView, isLoose: boolean): TimeValue | undefined {
  const step = pattern.step ?? (isLoose ? 1 : -1);
  const unit = fields.unit ?? pattern.unit ?? 'day';
  const count = fields.count;
  const vague = step < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (count === null || count === undefined) {
    return { type: 'DATE', value: vague, ...(view.today === undefined || isLoose ? {} : { interval: step < 0 ? { start: null, end: view.today } : { start: view.today, end: null } }) };
  }
  if (isClockUnit(unit)) return isLoose ? { type: 'TIME', value: vague } : hoursAway(count * step, unit, view);
  if (base === undefined) return { type: 'DATE', value: unknownPeriod(unit), ...(unit === 'day' ? { day: NO_DAY } : {}) };
  const day = shiftBy(base, count * step, unit);
  if (day === undefined) return undefined;
  return pattern.part === undefined ? whole(periodAt(pattern.grain ?? (unit === 'weekend' || unit === 'quarter' ? 'week' : unit), day, 0)) : oneDay(day, pattern.part);
}

/** Day and minute of day so many clock units from publication; an unknown hour of publication counts as noon. */
function clockAway(count: number, unit: string, view: TimeView): { readonly day: string; readonly minute: number } | undefined {
  if (view.today === undefined || Math.abs(count) > 1e6) return undefined;
  const now = view.now ?? { hour: 12, minute: 0 };
  const minutes = now.hour * 60 + now.minute + Math.round(count * (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60));
  return { day: addDays(view.today, Math.floor(minutes / 1440)), minute: ((minutes % 1440) + 1440) % 1440 };
}

function hoursAway(count: number, unit: string, view: TimeView): TimeValue | undefined {
  const { today, now } = view;
  const away = now === undefined ? undefined : clockAway(count, unit, view);
  if (away === undefined) return { ...oneDay(today ?? NO_DAY), type: 'TIME', value: `${today ?? NO_DAY}TXX:XX` };
  return clockOn(away.day, { days: [], months: [], years: [], hour: Math.floor(away.minute / 60), minute: away.minute % 60 });
}

function resolvePast(fields: TimeFields, pattern: TimePattern, view: TimeView): TimeValue {
  const unit = fields.unit ?? pattern.unit ?? 'day';
  const count = fields.count === undefined ? 1 : fields.count;
  const value = lengthValue(count, unit);
  const { today } = view;
  const steps = count === null ? undefined : count * (pattern.step ?? -1);
  const far = today === undefined || steps === undefined ? undefined : isClockUnit(unit) ? clockAway(steps, unit, view)?.day : shiftBy(today, steps, unit);
  if (today === undefined || far === undefined) return { type: 'DURATION', value };
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
  if (base === undefined) return fields.part === undefined ? { type: 'DATE', value: unknownPeriod(unit) } : { type: 'TIME', value: `${NO_DAY}T${fields.part}` };
  if (fields.weekday !== undefined) return oneDay(addDays(base, step > 0 ? 7 - (weekdayOf(base) - fields.weekday + 7) % 7 : -(((weekdayOf(base) - fields.weekday + 6) % 7) + 1)));
  return fields.part === undefined ? whole(periodAt(unit, base, step)) : oneDay(addDays(base, step), fields.part);
}
