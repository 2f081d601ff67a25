/** A clean article's blocks and the stretches cut from its page in, the outlet's correction notices out. */
import type { Block, Correction, ReaderWords } from '../model/index.ts';
import { alternatives } from './phrases.ts';

/** What a line is to a reader of corrections. */
export type NoticeReader = (line: string) => 'notice' | 'label' | undefined;

/** A longer block tells more than a correction, in characters. */
const longestNotice = 1500;
const mostNotices = 20;

/** Builds the reader from the rooms' words: a label with a colon or dash, or a phrase such as "an earlier version of this article". */
export function noticeReader(words: readonly ReaderWords[]): NoticeReader {
  const labels = alternatives(words.flatMap((room) => room.corrections?.labels ?? []));
  const label = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${labels})(?![\\p{L}\\p{N}])(?:\\s*\\([^()]{1,60}\\)|,?\\s+[^:–—.!?\\d]{0,20}\\d[^:–—!?]{0,20}(?=:))?\\s*(?:[:：–—]|\\s-\\s)\\s*(?=\\S)`, 'iu');
  const alone = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${labels})\\s*[:：.]?\\s*$`, 'iu');
  const phrases = words.flatMap((room) => room.corrections?.phrases ?? []);
  const phrase = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(phrases)})(?![\\p{L}\\p{N}])`, 'iu');
  // Each phrase holds one of these: most lines hold none, which is found out far sooner.
  const key = new RegExp(alternatives(phrases.map(longestWord)), 'iu');
  return (line) => {
    if (line.length > longestNotice) return undefined;
    if (label.test(line) || (key.test(line) && phrase.test(line))) return 'notice';
    return line.length <= 60 && alone.test(line) ? 'label' : undefined;
  };
}

const longestWord = (phrase: string): string => phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));

/** The notices in the text, then those among the stretches that were cut. A label in a block of its own takes the next block with it; none may be the headline. */
export function findCorrections(text: string, blocks: readonly Block[], cut: readonly string[], read: NoticeReader): Correction[] {
  const found: Correction[] = [];
  for (let i = 0; i < blocks.length && found.length < mostNotices; i++) {
    const { kind, start, end } = blocks[i]!;
    const is = kind === 'headline' ? undefined : read(text.slice(start, end));
    const last = is === 'label' ? blocks[++i] : blocks[i];
    if (is && last && last.end - start <= longestNotice) found.push({ text: text.slice(start, last.end), start, end: last.end });
  }
  const seen = new Set(found.map((notice) => notice.text));
  for (let i = 0; i < cut.length && found.length < mostNotices; i++) {
    // A label alone among these is a link to the outlet's page of corrections.
    const notice = cut[i]!;
    if (read(notice) === 'notice' && !seen.has(notice)) found.push({ text: notice });
    seen.add(notice);
  }
  return found;
}
