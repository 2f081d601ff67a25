/** The rooms' words in, the matchers built of them out, built once for each set of rooms. */
import type { ReaderWords } from '../model/index.ts';
import { bylineReader } from './bylines.ts';
import type { BylineReader } from './bylines.ts';
import { noticeReader } from './corrections.ts';
import type { NoticeReader } from './corrections.ts';
import { localDates } from './local-dates.ts';
import { dateReader } from './dates.ts';
import type { DateReader } from './dates.ts';
import { alternatives, phrasesOf } from './phrases.ts';
import type { Phrases } from './phrases.ts';

/** Everything that the article reader knows of the languages at hand. */
export interface Readers {
  readonly phrases: Phrases;
  readonly bylines: BylineReader;
  readonly dates: DateReader;
  /** Printed dates in the rooms' languages and in the page's own, which is named by its ISO 639-1 code. */
  readonly datesIn: (language: string) => DateReader;
  readonly notices: NoticeReader;
  /** True where a stretch of a line speaks of an update. */
  readonly isUpdate: (stretch: string) => boolean;
}

/** Compiling some dozen patterns costs as much as reading a page; the words of a room never change. */
const built = new WeakMap<ReaderWords, { readonly words: readonly ReaderWords[]; readonly readers: Readers }>();

/** The matchers for these rooms. */
export function readersOf(words: readonly ReaderWords[]): Readers {
  const [first] = words;
  const known = first && built.get(first);
  if (known && known.words.length === words.length && known.words.every((room, i) => room === words[i])) return known.readers;
  const updated = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(words.flatMap((room) => room.updated))})(?:[^\\p{L}]|$)`, 'iu');
  const dates = dateReader(words);
  const readers = { phrases: phrasesOf(words), bylines: bylineReader(words), dates, datesIn: localDates(words, dates), notices: noticeReader(words), isUpdate: (stretch: string) => updated.test(stretch) };
  if (first) built.set(first, { words, readers });
  return readers;
}
