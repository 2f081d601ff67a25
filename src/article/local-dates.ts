/** A page's language in, the reader of dates as that language writes them out (Unicode CLDR through `Intl`). */
import type { ReaderWords } from '../model/index.ts';
import { calendarOf } from './calendars.ts';
import { dateReader } from './dates.ts';
import type { DateForm, DateReader } from './dates.ts';
import { alternatives } from './phrases.ts';

/** Readers and codes kept at once; there are some hundred codes that `Intl` knows. */
const mostReaders = 200;

/** ISO 639-1 code of a language tag, retired codes renewed; empty where it is none. */
export function languageCode(tag: string): string {
  const known = codes.get(tag);
  if (known !== undefined) return known;
  const code = codeOf(tag);
  if (codes.size < mostReaders && tag.length < 20) codes.set(tag, code);
  return code;
}

/** Asking `Intl` takes longer than any other fact of a page, and pages use few tags. */
const codes = new Map<string, string>();

function codeOf(tag: string): string {
  try {
    const { language } = new Intl.Locale(tag.replaceAll('_', '-').trim());
    // Filipino is known as Tagalog by its two letters.
    return language === 'fil' ? 'tl' : language.length === 2 ? language : '';
  } catch {
    return '';
  }
}

/** Gives the reader for a language: built when it is first asked for, then kept; `rooms` where a room has the language or `Intl` does not know it. */
export function localDates(words: readonly ReaderWords[], rooms: DateReader): (language: string) => DateReader {
  const kept = new Map(words.map((room) => [room.language, rooms]));
  return (language) => {
    const known = kept.get(language);
    if (known) return known;
    const form = kept.size < mostReaders ? formOf(language) : undefined;
    const reader = form ? inPlainDigits(dateReader(words, form)) : rooms;
    if (kept.size < mostReaders) kept.set(language, reader);
    return reader;
  };
}

/** Digits of any script read as 0 to 9; offsets stay, as each is one code unit. */
function inPlainDigits(read: DateReader): DateReader {
  return (line) => read(/[^\x00-\u065f]/.test(line) ? line.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => String((digit.charCodeAt(0) - zeroOf(digit.charCodeAt(0))) % 10)) : line);
}

/** The zero of a digit's block: Arabic, its eastern form, Devanagari, Bengali, Thai. */
function zeroOf(code: number): number {
  return [0xe50, 0x9e6, 0x966, 0x6f0, 0x660].find((zero) => code >= zero) ?? code;
}

/** The form of a language's dates, of another calendar by which it counts as well; undefined where `Intl` does not know the language. */
function formOf(language: string): DateForm | undefined {
  if (language === '' || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return undefined;
  const form = formIn(language, 'gregory', '(?:19|20)\\d\\d');
  const calendar = calendarOf(language);
  if (!calendar) return form;
  const { name, year, dayOf } = calendar;
  const other = formIn(language, name, year);
  const numbers = [`(?<year>${year})[/-](?<month>\\d{1,2})[/-](?<day>\\d{1,2})`, `(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>${year})`].map((shape) => new RegExp(`(?<![\\d/.-])${shape}(?!\\d)`, 'g'));
  return { ...form, other: { months: other.months, patterns: [...other.patterns, ...numbers], dayOf } };
}

/** Month names, in full and shortened, alone and within a date, and the order and words of a date in full. */
function formIn(language: string, calendar: string, year: string): DateForm {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(`${language}-u-ca-${calendar}-nu-latn`, { ...options, timeZone: 'UTC' });
  const numbered = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { month: 'numeric', timeZone: 'UTC' });
  const full = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const formats = [full, format({ day: 'numeric', month: 'short', year: 'numeric' }), format({ month: 'long' }), format({ month: 'short' })];
  const months: Record<string, number> = {};
  for (let month = 1; month <= 12; month++) {
    const date = Date.UTC(2025, month - 1, 15);
    for (const one of formats) {
      const name = one.formatToParts(date).find(({ type }) => type === 'month')?.value.toLowerCase().replace(/\.$/, '') ?? '';
      if (/\p{L}/u.test(name)) months[name] ??= Number(numbered.format(date));
    }
  }
  const era = format({ year: 'numeric', era: 'short' }).formatToParts(Date.UTC(2025, 2, 15)).find(({ type }) => type === 'era')?.value ?? '';
  return { months, patterns: [patternOf(full, Object.keys(months), era === '' ? `(?<year>${year})` : `(?:${alternatives([era])}\\s*)?(?<year>${year})`)] };
}

function patternOf(full: Intl.DateTimeFormat, names: readonly string[], year: string): RegExp {
  const groups: Readonly<Record<string, string>> = { day: '(?<day>\\d{1,2})', month: `(?<month>${alternatives(names)}|\\d{1,2}(?!\\d))[.]?`, year };
  const shape = full.formatToParts(Date.UTC(2025, 2, 15)).map(({ type, value }) => (type === 'era' ? '' : groups[type] ?? literal(value))).join('');
  return new RegExp(`(?<![\\d/.:\\p{L}])${shape}(?![\\d\\p{M}])`, 'giu');
}

/** What stands between the parts, its marks and white space as loose as pages have them. */
function literal(value: string): string {
  const words = value.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (words === '') return '[\\s.,]{1,3}';
  return /\p{L}/u.test(words) ? `\\s{0,3}${words.replace(/\s+/g, '\\s+')}\\s{0,3}` : `\\s{0,3}(?:${words})?\\s{0,3}`;
}
