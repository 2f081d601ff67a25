/** Words of a language that the page reader needs. */
import type { AuthorRole } from './article.ts';

/** Words of one language that the page reader needs, handed to it as data by the language rooms. */
export interface ReaderWords {
  /** ISO 639-1. */
  readonly language: string;
  /** Labels that open a by-line, lower case, without the colon: "rep", "red", "penulis", "reporter", "by". */
  readonly bylines: readonly { readonly label: string; readonly role: AuthorRole }[];
  /** Labels of image credits: "foto", "photo", "sumber foto". */
  readonly credits: readonly string[];
  /** Openings of related-article boxes and other noise lines, lower case: "baca juga", "read more". */
  readonly related: readonly string[];
  /** Openings of lines that are page furniture: "advertisement", "berita lainnya", "bagikan". */
  readonly noise: readonly string[];
  /** Month names and abbreviations, lower case, to 1..12. */
  readonly months: Readonly<Record<string, number>>;
  /** Weekday names, lower case, to 0 (Sunday) .. 6. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Zone abbreviations in this language's pages, upper case, to minutes east of UTC: WIB 420. */
  readonly zones: Readonly<Record<string, number>>;
  /** Words that mark an update instant: "diperbarui", "updated". */
  readonly updated: readonly string[];
  /** Part-of-day words that shift an hour to 24-hour time: { "pm": 12, "am": 0 }. */
  readonly meridiems: Readonly<Record<string, number>>;
  /** Words that join two names of a by-line: "and", "dan". */
  readonly joiners?: readonly string[];
  /** Joining words behind which helpers stand, not the writers themselves: "with". */
  readonly helpedBy?: readonly string[];
  /** Lower-case words that end the name of an outlet's own desk in a by-line: "staff", "newsroom". */
  readonly desks?: readonly string[];
  /** News agencies by name, and words that end such a name: "reuters", "news agency", "wire". */
  readonly agencies?: readonly string[];
  /** Headings of the readers' comments, with or without their number: "comments", "komentar". */
  readonly comments?: readonly string[];
  /** Correction notices: labels that open one, before a colon or alone ("correction"), and phrases that only one holds ("an earlier version of this article"). */
  readonly corrections?: { readonly labels: readonly string[]; readonly phrases: readonly string[] };
}
