/** A day of another calendar in, the same day of the common one out. */

/** Year, month and day as the common calendar counts them; undefined for a day that there is not. */
export type DayOf = (year: number, month: number, day: number) => { readonly year: number; readonly month: number; readonly day: number } | undefined;

/** How a language that also counts by another calendar writes its years. */
export interface Calendar {
  /** Unicode's name, as `Intl` takes it. */
  readonly name: 'buddhist' | 'persian';
  /** A year of our time, as a pattern. */
  readonly year: string;
  readonly dayOf: DayOf;
}

/** Thai years run 543 ahead; months and days are the common ones. */
const buddhist: Calendar = { name: 'buddhist', year: '2[45]\\d\\d', dayOf: (year, month, day) => ({ year: year - 543, month, day }) };

/** Iranian years begin at the spring equinox: six months of 31 days, five of 30, the last of 29 or 30. */
const persian: Calendar = { name: 'persian', year: '1[34]\\d\\d', dayOf: dayOfPersian };

/** The calendar beside the common one by which pages of a language, an ISO 639-1 code, count; undefined for most. */
export function calendarOf(language: string): Calendar | undefined {
  return { th: buddhist, fa: persian }[language];
}

const inPersian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });

function dayOfPersian(year: number, month: number, day: number): ReturnType<DayOf> {
  if (month < 1 || month > 12 || day < 1 || day > (month < 7 ? 31 : 30)) return undefined;
  const before = month < 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  // The year begins on one of three days of March.
  for (const first of [20, 21, 19]) {
    const date = new Date(Date.UTC(year + 621, 2, first + before + day - 1));
    const parts = Object.fromEntries(inPersian.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    if (parts['year'] === year && parts['month'] === month && parts['day'] === day) return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}
