/** Text in, what two printings of it share out. */

/** Letters and digits alone, lower case: what two printings of one line share. */
export function squash(text: string): string {
  // Most lines are plain: the small classes are far faster than those of all scripts.
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const plain = /^[\n\x20-\x7e]*$/;
