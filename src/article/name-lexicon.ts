/** Class names and ids in, what such names have meant on other sites out: body text above zero, furniture below. */

/** The same characters without the source that they were cut from, which a slice would keep alive. */
function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Values of names, learned beforehand. */
export interface NameLexicon {
  /** Value of an element's names: that of the name which says most. 0 where none is known. */
  readonly valueOf: (names: string) => number;
}

/** Longest stretch of names that is looked at, in characters. */
const longestNames = 400;

/** Numbers of the words in class names, `post-body storyText_12` gives those of `post`, `body`, `story`, `text` and of the pairs `postbody`, `storytext`. */
export function nameHashes(names: string): number[] {
  const hashes: number[] = [];
  let [hash, pair, length, before] = [seed, seed, 0, 0];
  const end = Math.min(names.length, longestNames);
  for (let i = 0; i <= end; i++) {
    const code = i < end ? names.charCodeAt(i) : 32;
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    const letter = lower >= 97 && lower <= 122;
    const turns = letter && lower !== code && before >= 97 && before <= 122;
    if ((!letter || turns) && length > 0) {
      if (length > 1) hashes.push(hash >>> 0);
      if (pair !== seed && length > 1) hashes.push(pair >>> 0);
      pair = code === 32 ? seed : hash;
      [hash, length] = [seed, 0];
    }
    if (code === 32) pair = seed;
    if (letter) {
      hash = mix(hash, lower);
      if (pair !== seed) pair = mix(pair, lower);
      length++;
    }
    before = code;
  }
  return hashes;
}

const seed = 0x811c9dc5 | 0;
/** One step of FNV-1a. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** So many names are remembered at once, and none longer than this, in characters: those of many pages, some of them hostile, pass through one memory. */
const mostNames = 5_000;
const longestRemembered = 200;

/** Remembers what an element's names mean, for the next page with the same. */
export function remember<Meaning>(known: Map<string, Meaning>, names: string, meaning: Meaning): void {
  if (names.length > longestRemembered) return;
  if (known.size >= mostNames) known.clear();
  known.set(ownCopy(names), meaning);
}

/** A lexicon over hashed words; a page repeats few names many times, so answers are remembered. */
export function nameLexicon(values: ReadonlyMap<number, number>): NameLexicon {
  const known = new Map<string, number>();
  return {
    valueOf: (names) => {
      const answer = known.get(names);
      if (answer !== undefined) return answer;
      let most = 0;
      for (const hash of nameHashes(names)) {
        const value = values.get(hash) ?? 0;
        if (Math.abs(value) > Math.abs(most)) most = value;
      }
      remember(known, names, most);
      return most;
    },
  };
}
