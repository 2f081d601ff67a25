/** Turns texts into groups of copies: identical or nearly so, as a wire text reprinted with a new headline is. */
import { fold } from './fold.ts';

/** Words of a shingle (Broder 1997). */
const shingleWords = 3;
/** Shingles shared, of all that either has, that make a copy. */
const leastShared = 0.5;
/** Shorter texts are too common to show a copy. */
const leastWords = 8;
/** A shingle that so many texts hold is a set phrase. */
const mostHolders = 64;

/** Hashed runs of three words, each once; empty for a text too short to show a copy. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  if (words.length < leastWords) return shingles;
  for (let at = 0; at + shingleWords <= words.length; at += 1) shingles.add(hashOf(words.slice(at, at + shingleWords).join(' ')));
  return shingles;
}

/**
 * For each text the number of the first text of its group; its own number where it copies none. Chains count: a copy of a copy is of the group.
 * Texts that give other numbers are no copies, however alike: a toll brought up to date is news.
 */
export function copyGroupsOf(texts: readonly string[]): number[] {
  const groups = texts.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (groups[root] !== root) root = groups[root] ?? root;
    groups[index] = root;
    return root;
  };
  const shingles = texts.map(shinglesOf);
  const numbers = texts.map((text) => [...new Set(text.match(/\p{N}+/gu) ?? [])].sort().join(' '));
  const holders = new Map<number, number[]>();
  shingles.forEach((own, index) => {
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const others = holders.get(shingle);
      for (const other of others ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others === undefined) holders.set(shingle, [index]);
      else if (others.length < mostHolders) others.push(index);
    }
    for (const [other, count] of shared) {
      const all = own.size + (shingles[other]?.size ?? 0) - count;
      if (count < leastShared * all || numbers[other] !== numbers[index]) continue;
      const [one, two] = [rootOf(other), rootOf(index)];
      groups[Math.max(one, two)] = Math.min(one, two);
    }
  });
  return groups.map((_, index) => rootOf(index));
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
