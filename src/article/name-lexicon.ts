/** Class names and ids in, what such names have meant on other sites out: body text above zero, furniture below. */

/** Values of names, learned beforehand. */
export interface NameLexicon {
  /** Value of an element's names: that of the name which says most. 0 where none is known. */
  readonly valueOf: (names: string) => number;
}

/** Longest stretches of names that are looked at, in characters: what a name has meant is learned from the first few, what it says plainly may come late. */
const longestLearned = 400;
const longestRead = 2_000;

/** Numbers of the words in class names, `post-body storyText_12` gives those of `post`, `body`, `story`, `text` and of the pairs `postbody`, `storytext`. */
export function nameHashes(names: string): number[] {
  const hashes: number[] = [];
  eachHash(names, false, (hash) => void hashes.push(hash));
  return hashes;
}

/**
 * Hands each number to `take`. With `whole`, a digit makes another word of its letters, and the last word of a name pairs with the first of the next:
 * `nav read more2` gives `nav`, `read`, `navread`, `more2`, `readmore2`. A single letter is no word, and makes none of the word before. Nothing is cut out of the names: pages have many.
 */
export function eachHash(names: string, whole: boolean, take: (hash: number) => void): void {
  let hash = seed;
  let pair = seed;
  let length = 0;
  let before = 0;
  const end = Math.min(names.length, whole ? longestRead : longestLearned);
  for (let i = 0; i <= end; i++) {
    const code = i < end ? names.charCodeAt(i) : 32;
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    const letter = (lower >= 97 && lower <= 122) || (whole && code >= 48 && code <= 57);
    const turns = letter && lower !== code && before >= 97 && before <= 122;
    if ((!letter || turns) && length > 0) {
      if (length > 1) take(hash);
      if (pair !== seed && length > 1) take(pair);
      pair = code === 32 && !whole ? seed : hash;
      hash = seed;
      length = 0;
    }
    if (code === 32 && !whole) pair = seed;
    if (letter) {
      hash = mix(hash, lower);
      if (pair !== seed) pair = mix(pair, lower);
      length++;
    }
    before = code;
  }
}

const seed = 0x811c9dc5 | 0;
/** One step of FNV-1a. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** A lexicon over hashed words. */
export function nameLexicon(values: ReadonlyMap<number, number>): NameLexicon {
  return {
    valueOf: (names) => {
      let most = 0;
      eachHash(names, false, (hash) => {
        const value = values.get(hash) ?? 0;
        if (Math.abs(value) > Math.abs(most)) most = value;
      });
      return most;
    },
  };
}
