/** Day arithmetic on ISO 8601 dates (`YYYY-MM-DD`), proleptic Gregorian, without zones. */

const DAY_MS = 86_400_000;

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day as ISO 8601, or undefined where no such day exists (31 April) or the year is outside 1000..2999. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1000 && year < 3000 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return day <= lastDayOf(year, month) ? text : undefined;
}

/** Number of days of a month, 1..12. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** `count` days after `day`; the day itself where that leaves the calendar's reach. */
export function addDays(day: string, count: number): string {
  const date = new Date(toDate(day).getTime() + count * DAY_MS);
  const year = date.getUTCFullYear();
  return year >= 1000 && year < 3000 ? toDay(date) : day;
}

/** The same day of the month `count` months on, or that month's last; undefined outside years 1000..2999. */
export function addMonths(day: string, count: number): string | undefined {
  const [year, month] = monthOf(day, count);
  return dayOf(year, month, Math.min(Number(day.slice(8)), lastDayOf(year, month)));
}

/** Year and month `count` months after the month of `day`. */
export function monthOf(day: string, count = 0): [number, number] {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return [Math.floor(months / 12), (months % 12 + 12) % 12 + 1];
}

/** Weekday of a day, 0 Sunday .. 6. */
export function weekdayOf(day: string): number {
  return toDate(day).getUTCDay();
}

/** Monday of the ISO week of a day. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** ISO week of a day: `2020-W39`. */
export function weekOf(day: string): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const number = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  return `${year}-W${pad(number)}`;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toDate(to).getTime() - toDate(from).getTime()) / DAY_MS);
}
