/** Folds words for comparison. */

/** Letters below which a word of a name tells nothing: "el", "bin", "of". */
const leastLetters = 4;

/** The longer words of a folded name, by which one name is known in another. */
export function longWords(folded: string): string[] {
  return folded.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= leastLetters);
}

/** Lower case, no marks over letters, single spaces. */
export function fold(text: string): string {
  // Most words are plain letters, and this is called for every name and passage.
  if (/^[!-~]*(?: [!-~]+)*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
