/** Whole calendar periods as TIMEX3 value and days: weeks, months, years, seasons, lengths of time. */
import { addDays, addMonths, daysBetween, lastDayOf, mondayOf, monthOf, pad, weekOf } from './calendar.ts';
import type { Third, TimeUnit } from './pack/times.ts';

/** A period with its TIMEX3 value; days inclusive. */
export interface Period { readonly value: string; readonly start: string; readonly end: string }

const LETTERS: Readonly<Record<TimeUnit, string>> = { second: 'S', minute: 'M', hour: 'H', day: 'D', weekend: 'WE', week: 'W', month: 'M', quarter: 'Q', half: 'H', year: 'Y', decade: 'DE', century: 'CE' };
const UNKNOWN: Partial<Readonly<Record<TimeUnit, string>>> = { day: 'XXXX-XX-XX', weekend: 'XXXX-WXX-WE', week: 'XXXX-WXX', month: 'XXXX-XX', quarter: 'XXXX-QX', half: 'XXXX-HX', year: 'XXXX', decade: 'XXX', century: 'XX' };
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** True for units of the clock, which fix no day of their own. */
export function isClockUnit(unit: TimeUnit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

/** TIMEX3 duration: P2W, PT3H, PXY where the number is unknown. */
export function lengthValue(count: number | null, unit: TimeUnit): string {
  return `P${isClockUnit(unit) ? 'T' : ''}${count ?? 'X'}${LETTERS[unit]}`;
}

/** The value of a period whose date is not known. */
export function unknownPeriod(unit: TimeUnit): string {
  return UNKNOWN[unit] ?? 'TXX:XX';
}

/** The period of `unit` that lies `step` units from the one that holds `day`. Undefined beyond the calendar's reach. */
export function periodAt(unit: TimeUnit, day: string, step: number): Period | undefined {
  const year = Number(day.slice(0, 4));
  switch (unit) {
    case 'week': return weekFrom(addDays(mondayOf(day), 7 * step));
    case 'weekend': {
      const saturday = addDays(mondayOf(day), 7 * step + 5);
      return { value: `${weekOf(saturday)}-WE`, start: saturday, end: addDays(saturday, 1) };
    }
    case 'month': return monthPeriod(...monthOf(day, step));
    case 'quarter': {
      const [y, m] = monthOf(day, 3 * step);
      const quarter = Math.ceil(m / 3);
      return bounded(`${y}-Q${quarter}`, y, quarter * 3 - 2, y, quarter * 3);
    }
    case 'half': {
      const [y, m] = monthOf(day, 6 * step);
      return bounded(`${y}-H${m < 7 ? 1 : 2}`, y, m < 7 ? 1 : 7, y, m < 7 ? 6 : 12);
    }
    case 'year': return yearsPeriod(String(year + step), year + step, year + step);
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * step;
      return yearsPeriod(String(first / 10), first, first + 9);
    }
    case 'century': {
      const first = Math.floor(year / 100) * 100 + 100 * step;
      return yearsPeriod(String(first / 100), first, first + 99);
    }
    default: {
      const date = addDays(day, unit === 'day' ? step : 0);
      return { value: date, start: date, end: date };
    }
  }
}

function weekFrom(monday: string): Period {
  return { value: weekOf(monday), start: monday, end: addDays(monday, 6) };
}

/** A month as a period. */
export function monthPeriod(year: number, month: number): Period | undefined {
  return bounded(`${year}-${pad(month)}`, year, month, year, month);
}

/** Whole years from the first to the last. */
export function yearsPeriod(value: string, first: number, last: number): Period | undefined {
  return bounded(value, first, 1, last, 12);
}

/** A season of the northern calendar; winter runs into the next year. */
export function seasonPeriod(season: string, year: number): Period | undefined {
  const month = SEASONS[season] ?? 3;
  const [lastYear, lastMonth] = monthOf(`${year}-${pad(month)}-01`, 2);
  return bounded(`${year}-${season}`, year, month, lastYear, lastMonth);
}

/** From the first day of one month to the last of another; undefined outside years 1000..2999 or where they are turned round. */
export function bounded(value: string, year: number, month: number, lastYear: number, lastMonth: number): Period | undefined {
  if (year < 1000 || lastYear > 2999 || year * 12 + month > lastYear * 12 + lastMonth) return undefined;
  return { value, start: `${year}-${pad(month)}-01`, end: `${lastYear}-${pad(lastMonth)}-${lastDayOf(lastYear, lastMonth)}` };
}

/** The day `count` units before or after another; undefined for clock units and beyond the calendar's reach. */
export function shiftBy(day: string, count: number, unit: TimeUnit): string | undefined {
  if (Math.abs(count) > 100_000) return undefined;
  switch (unit) {
    case 'day': return addDays(day, Math.round(count));
    case 'weekend': case 'week': return addDays(day, Math.round(count * 7));
    case 'month': return addMonths(day, Math.round(count));
    case 'quarter': return addMonths(day, Math.round(count * 3));
    case 'half': return addMonths(day, Math.round(count * 6));
    case 'year': return addMonths(day, Math.round(count * 12));
    case 'decade': return addMonths(day, Math.round(count * 120));
    case 'century': return addMonths(day, Math.round(count * 1200));
    default: return day;
  }
}

/** The N-th quarter or half of a year, or the N-th century of the calendar; undefined where there is no such one. */
export function divisionAt(unit: TimeUnit, year: number, ordinal: number): Period | undefined {
  if (unit === 'century') return ordinal > 0 ? yearsPeriod(String(ordinal - 1), ordinal * 100 - 100, ordinal * 100 - 1) : undefined;
  const months = unit === 'quarter' ? 3 : 6;
  if (ordinal < 1 || ordinal * months > 12) return undefined;
  return bounded(`${year}-${LETTERS[unit]}${ordinal}`, year, ordinal * months - months + 1, year, ordinal * months);
}

/** The first, middle or last third of a period: of a year four months, of a month ten days, of a decade 4, 3 and 3 years, else a third of its days. A single day stays whole. */
export function thirdOf(period: Period, third: Third): Period {
  const at = { START: 0, MID: 1, END: 2 }[third];
  const { start, end } = period;
  const isWhole = start.endsWith('-01') && addDays(end, 1).endsWith('-01');
  const [year, month] = monthOf(start);
  if (isWhole && start.slice(0, 7) === end.slice(0, 7)) {
    return { ...period, start: `${start.slice(0, 8)}${pad(at * 10 + 1)}`, end: at === 2 ? end : `${start.slice(0, 8)}${pad(at * 10 + 10)}` };
  }
  if (isWhole && month === 1 && end === `${year}-12-31`) return { ...bounded('', year, at * 4 + 1, year, at * 4 + 4) ?? period, value: period.value };
  if (isWhole && start.endsWith('0-01-01') && end === `${year + 9}-12-31`) {
    return { ...yearsPeriod('', year + ([0, 4, 7][at] ?? 0), year + ([3, 6, 9][at] ?? 9)) ?? period, value: period.value };
  }
  const days = daysBetween(start, end) + 1;
  if (days < 3) return period;
  return { ...period, start: addDays(start, Math.floor(days * at / 3)), end: addDays(start, Math.ceil(days * (at + 1) / 3) - 1) };
}
