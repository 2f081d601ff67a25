/** Values of what runs from one day, month or year to another. */
import { pad } from './calendar.ts';
import { resolveDate, yearOfMonth } from './time-dates.ts';
import { bounded, monthPeriod, yearsPeriod } from './time-periods.ts';
import type { Period } from './time-periods.ts';
import type { TimeFields } from './time-readers.ts';
import type { TimeValue, TimeView } from './time-dates.ts';
import type { TimePattern, TimeRules } from './pack/times.ts';

/** From … to …: days of a month, months, dates or years. The value is an ISO 8601 interval of both ends. */
export function resolveSpan(fields: TimeFields, pattern: TimePattern, view: TimeView, order: TimeRules['order']): TimeValue | undefined {
  const { days, months, years, pair } = fields;
  if (pair !== undefined) {
    const [day, month] = order === 'day-first' ? pair : [pair[1], pair[0]];
    return resolveSpan({ days: [...days, day], months: [month], years }, pattern, view, order);
  }
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
