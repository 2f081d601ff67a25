/** The rooms' words in, the matchers built of them out, built once for each set of rooms. */
import type { ReaderWords } from '../model/index.ts';
import { bylineReader } from './bylines.ts';
import type { BylineReader } from './bylines.ts';
import { noticeReader } from './corrections.ts';
import type { NoticeReader } from './corrections.ts';
import { bylineWords, isForeign } from './local-bylines.ts';
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
  readonly notices: NoticeReader;
  /** True where a stretch of a line speaks of an update. */
  readonly isUpdate: (stretch: string) => boolean;
  /** The same for a page whose language is named by its ISO 639-1 code; `text`, such as its title, shows its script. */
  readonly inLanguage: (language: string, text: string) => Readers;
}

/** Compiling some dozen patterns costs as much as reading a page; the words of a room never change. */
const built = new WeakMap<ReaderWords, { readonly words: readonly ReaderWords[]; readonly readers: Readers }>();

/** The matchers for these rooms. */
export function readersOf(words: readonly ReaderWords[]): Readers {
  const [first] = words;
  const known = first && built.get(first);
  if (known && known.words.length === words.length && known.words.every((room, i) => room === words[i])) return known.readers;
  const dates = dateReader(words);
  const datesIn = localDates(words, dates);
  const ofLanguage = new Map<string, Readers>();
  const readers: Readers = {
    phrases: phrasesOf(words), bylines: bylineReader(words), dates, notices: noticeReader(words), isUpdate: updateReader(words, []),
    inLanguage: (language, text) => {
      const foreign = isForeign(text);
      const key = `${language} ${foreign}`;
      const known = ofLanguage.get(key);
      if (known) return known;
      const own = bylineWords(language, foreign);
      const made = { ...readers, dates: datesIn(language), ...(own.bylines.length > 0 ? { bylines: bylineReader(words, own), isUpdate: updateReader(words, own.updated) } : {}) };
      if (ofLanguage.size < mostLanguages) ofLanguage.set(key, made);
      return made;
    },
  };
  if (first) built.set(first, { words, readers });
  return readers;
}

/** Languages kept at once: pages may name any. */
const mostLanguages = 200;

function updateReader(words: readonly ReaderWords[], more: readonly string[]): (stretch: string) => boolean {
  const updated = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives([...words.flatMap((room) => room.updated), ...more])})(?:[^\\p{L}\\p{M}]|$)`, 'iu');
  return (stretch) => updated.test(stretch);
}
