/** Text in, what two printings of it share out. */

/** Letters and digits alone, lower case: what two printings of one line share. */
export function squash(text: string): string {
  // Most lines are plain: the small classes are far faster than those of all scripts.
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** ASCII, and the quotation marks, dashes and spaces of print, which are nothing but signs in any writing. */
const plain = /^[\n\x20-\x7e\xa0\xab\xbb\u2010-\u2027]*$/;

/** Squashed texts that others are compared with: most texts are told from all of them by their first letter alone. */
export class Squashed {
  private readonly keys: ReadonlySet<string>;
  private readonly beginnings: ReadonlySet<number>;

  constructor(keys: Iterable<string>) {
    this.keys = new Set(keys);
    this.beginnings = new Set(Array.from(this.keys, (key) => key.charCodeAt(0)));
  }

  /** True where the text is one of these once it is squashed; `key` squashes it where the caller keeps what it gives. */
  has(text: string, key: () => string = () => squash(text)): boolean {
    return this.mayBegin(text) && this.keys.has(key());
  }

  /** False where the text plainly begins with another letter than each of these. */
  mayBegin(text: string): boolean {
    const first = beginningOf(text);
    return first === 0 || this.beginnings.has(first);
  }
}

/** The text's first letter or digit as `squash` leaves it; 0 where only squashing tells, as beside letters of other scripts and marks that join them. */
function beginningOf(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e) return 0;
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    if ((lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57)) return text.charCodeAt(i + 1) > 0x7e ? 0 : lower;
  }
  return 0;
}
