/** Blocks of a page in, how far the words of each are those of the article out: an article says its words again, what stands around it has others. */
import type { PageBlock } from '../pages/page.ts';

/** Shorter words are said everywhere, in letters. */
const leastLetters = 5;
/** So much of a block is looked at, in characters. */
const longestLooked = 1_200;

/**
 * Share of each block's longer words that other blocks which `keeps` names say, too; −1 where it has fewer than three. Words are told by
 * their first letters, which is what inflected forms have in common; of scripts without spaces, by pairs of characters.
 */
export function sharedWords(blocks: readonly PageBlock[], keeps: (block: number) => boolean, asks: (block: number) => boolean): Float32Array {
  const said = new Map<number, number>();
  const words = blocks.map(({ text }, i) => (keeps(i) || asks(i) ? wordsOf(text) : none));
  for (const [i, own] of words.entries()) if (keeps(i)) for (const word of own) said.set(word, (said.get(word) ?? 0) + 1);
  return Float32Array.from(words, (own, i) => {
    if (own.size < 3) return -1;
    const least = keeps(i) ? 2 : 1;
    let shared = 0;
    for (const word of own) if ((said.get(word) ?? 0) >= least) shared++;
    return shared / own.size;
  });
}

const none: ReadonlySet<number> = new Set();
/** So many letters at the beginning tell a word. */
const told = 6;

/** Numbers of the words of a text (FNV-1a over code units, capital Latin letters as small ones). */
function wordsOf(text: string): ReadonlySet<number> {
  const words = new Set<number>();
  const end = Math.min(text.length, longestLooked);
  let hash = seed;
  let length = 0;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 32;
    if (code >= 0x3040 && code < 0xd7b0) {
      words.add(Math.imul(seed ^ code, prime) ^ text.charCodeAt(i + 1));
      hash = seed;
      length = 0;
    } else if (isLetter(code)) {
      if (length++ < told) hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), prime);
    } else {
      if (length >= leastLetters) words.add(hash);
      hash = seed;
      length = 0;
    }
  }
  return words;
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Letters of the scripts that part words by spaces, roughly: what is neither a sign of ASCII nor one of general punctuation. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code < 0x3000);
