/** Words of the languages at hand in, matchers for lines of page furniture out. */
import type { ReaderWords } from '../model/index.ts';
import type { Furniture } from './names.ts';

/** What the article reader looks for in words, whatever the languages. */
export interface Phrases {
  /** True where the line opens with words of a related-article box, such as "Baca Juga". */
  readonly opensRelated: (line: string) => boolean;
  /** True where the line is page furniture: only such words, or they and little more. */
  readonly isFurniture: (line: string) => boolean;
  /** True where the line is the heading of the readers' comments, with or without their number. */
  readonly isCommentsHeading: (line: string) => boolean;
  /** The words after a credit label, "EPA" of "Foto: EPA"; undefined where the line opens with none. */
  readonly creditOf: (line: string) => string | undefined;
  /** Squashed phrases as class names write them, `bacajuga`. */
  readonly classNames: ReadonlyMap<string, Furniture>;
}

/** Longest line that is taken for a teaser or for furniture by its opening words, in characters. */
const longestFurniture = 140;

/** What may follow a single word of furniture without a colon, in characters. */
const littleBehind = 12;
const sentenceEnd = /[.!?…]["'”’»)]*$/;

/** Builds the matchers; the rooms' words are joined, as the page's language is not known yet. */
export function phrasesOf(words: readonly ReaderWords[]): Phrases {
  const related = opener(words.flatMap((room) => room.related));
  const noise = opener(words.flatMap((room) => room.noise));
  const credit = labelOpener(words.flatMap((room) => room.credits));
  const comments = new RegExp(`^[^\\p{L}\\p{N}]*(?:\\d[\\d.,]*\\s+)?(?:${alternatives(words.flatMap((room) => room.comments ?? []))})(?:\\s*[(:]?\\s*\\d[\\d.,]*)?[^\\p{L}\\p{N}]*$`, 'iu');
  const isNoise = (line: string): boolean => (noise(line) ?? longestFurniture) <= 60;
  const squashed = words.flatMap((room) => room.related.map((phrase) => phrase.replace(/[^\p{L}]/gu, '')));
  return {
    opensRelated: (line) => related(line) !== undefined,
    isFurniture: (line) => line.length <= longestFurniture && (isNoise(line) || isNoiseThroughout(line, isNoise)),
    isCommentsHeading: (line) => line.length <= 60 && comments.test(line),
    creditOf: credit,
    classNames: new Map(squashed.filter((name) => name.length >= 6).map((name) => [name, 'related'])),
  };
}

/** True where the line is several sentences, each of them furniture: "ADVERTISEMENT. SCROLL TO RESUME". */
function isNoiseThroughout(line: string, isNoise: (part: string) => boolean): boolean {
  const parts = line.split(/[.!|·•]+(?:\s+|$)/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every(isNoise);
}

/**
 * Finds the longest phrase that opens a line as whole words, and says how many characters follow it. A single word opens
 * many a sentence ("Popular anger grew"): it counts only with little behind it, or with a colon or bar.
 */
function opener(phrases: readonly string[]): (line: string) => number | undefined {
  const pattern = new RegExp(`^[^\\p{L}\\p{N}©]*(${alternatives(phrases)})(?![\\p{L}\\p{N}])(\\s*[:：|»])?`, 'iu');
  return (line) => {
    const found = pattern.exec(line.slice(0, 80));
    if (!found) return undefined;
    const rest = line.length - found[0].length;
    const single = /^\p{L}+$/u.test(found[1] ?? '');
    return single && found[2] === undefined && (rest > littleBehind || (rest > 1 && sentenceEnd.test(line))) ? undefined : rest;
  };
}

/** The words behind a label and its colon; a label of several words, "photo by", needs a capital in place of the colon. */
function labelOpener(labels: readonly string[]): (line: string) => string | undefined {
  const colon = new RegExp(`^[(\\[\\s]*(?:${alternatives(labels)})\\s*[:/]\\s*(?=\\S)`, 'iu');
  const plain = new RegExp(`^[(\\[\\s]*(?:${alternatives(labels.filter((label) => label.includes(' ')))})\\s+(?=\\S)`, 'iu');
  return (line) => {
    const found = colon.exec(line);
    if (found) return line.slice(found[0].length).trim();
    const words = line.slice(plain.exec(line)?.[0].length ?? line.length).trim();
    return /^\p{Lu}/u.test(words) ? words : undefined;
  };
}

/** Longest first, so that "foto oleh" wins over "foto"; a pattern that matches nothing where there are none. */
export function alternatives(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)';
  return [...new Set(phrases)].sort((a, b) => b.length - a.length).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')).join('|');
}
