/** The reader's language, and words in it. */
import { messages, type MessageName } from './messages.ts';

export type Language = 'en' | 'id';

let current: Language = 'en';

/** Sets the language of all words from here on. */
export function speak(language: Language): void {
  current = language;
}

export function language(): Language {
  return current;
}

/** A message in the reader's language, `{…}` filled from `facts`. */
export function t(name: MessageName, facts: Readonly<Record<string, string | number>> = {}, where: Language = current): string {
  return filled(messages[name][where], facts);
}

/** A message by a number: the form for one, or for more. */
export function tn(one: MessageName, many: MessageName, count: number): string {
  return t(count === 1 ? one : many, { n: number(count) });
}

/** `{name}` filled from `facts`; what is not known is left empty. */
export function filled(text: string, facts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}

/** A whole number as the reader writes it. */
export function number(value: number, where: Language = current): string {
  return new Intl.NumberFormat(where).format(value);
}

/** A day or span of days as the reader writes it; empty where there is none. */
export function days(start: string | null, end: string | null, where: Language = current): string {
  if (start === null && end === null) return '';
  if (start === null) return t('until', { day: day(end ?? '', where) }, where);
  if (end === null) return t('since', { day: day(start, where) }, where);
  return start === end ? day(start, where) : `${day(start, where)} – ${day(end, where)}`;
}

/** `2020-09-27` as `27 September 2020`; an instant loses its hour; what is no date is left as it is. */
export function day(iso: string, where: Language = current): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (year === undefined) return iso;
  return new Intl.DateTimeFormat(where === 'en' ? 'en-GB' : 'id', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(Number(year), Number(month) - 1, Number(date)));
}

/** An instant with its hour, in its own zone; a bare date as a day. */
export function moment(iso: string | null): string {
  if (iso === null) return '';
  const hour = /T(\d{2}:\d{2})/.exec(iso)?.[1];
  return hour === undefined ? day(iso) : `${day(iso)}, ${hour}`;
}

/** The name of a language in the reader's. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([current], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
