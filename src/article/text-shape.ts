/** A block's text in, what its characters look like out: counts that mean the same in every language. */

/** Counts over one text. */
export interface TextShape {
  words: number;
  letters: number;
  digits: number;
  upper: number;
  commas: number;
  /** Ends of sentences. */
  marks: number;
  quotes: number;
  /** Characters of scripts that write a word in one or two. */
  dense: number;
  breaks: number;
  /** Bars, slashes, arrows and dots that part the items of a line. */
  bars: number;
  /** What it begins with: 0 other, 1 lower case, 2 upper case, 3 digit, 4 quote, 5 bar or bullet, 6 a dense script. */
  first: number;
  /** What it ends with: 0 other, 1 letter, 2 digit, 3 end of a sentence, 4 colon, 5 comma or semicolon, 6 quote or bracket, 7 ellipsis. */
  last: number;
}

/** Kinds of characters below 0x3000; those above are told by their blocks. */
const kinds = new Uint8Array(0x3000);
const kind = { other: 0, space: 1, lower: 2, upper: 3, digit: 4, mark: 5, comma: 6, quote: 7, bar: 8, colon: 9, dense: 10 } as const;

for (let code = 0; code < kinds.length; code++) kinds[code] = kindOf(String.fromCharCode(code));

function kindOf(character: string): number {
  if (/\s/.test(character)) return kind.space;
  if (/\p{Lu}/u.test(character)) return kind.upper;
  if (/[\p{L}\p{M}]/u.test(character)) return kind.lower;
  if (/\p{N}/u.test(character)) return kind.digit;
  if (/[.!?…؟।۔]/.test(character)) return kind.mark;
  if (/[,;،]/.test(character)) return kind.comma;
  if (/["'“”‘’«»„‟‹›()[\]]/.test(character)) return kind.quote;
  if (/[|/•·→►▶*+_–—=<>#@]/.test(character)) return kind.bar;
  return character === ':' ? kind.colon : kind.other;
}

function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 0x3000) return kinds[code]!;
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return kind.mark;
  if (code === 0x3001 || code === 0xff0c) return kind.comma;
  if (code >= 0x300c && code <= 0x300f) return kind.quote;
  return code >= 0x3040 && code < 0xd7b0 ? kind.dense : kind.other;
}

const firstClass = new Uint8Array(16);
firstClass[kind.lower] = 1; firstClass[kind.upper] = 2; firstClass[kind.digit] = 3; firstClass[kind.quote] = 4; firstClass[kind.bar] = 5; firstClass[kind.dense] = 6;
const lastClass = new Uint8Array(16);
lastClass[kind.lower] = 1; lastClass[kind.upper] = 1; lastClass[kind.dense] = 1; lastClass[kind.digit] = 2; lastClass[kind.mark] = 3;
lastClass[kind.colon] = 4; lastClass[kind.comma] = 5; lastClass[kind.quote] = 6;

/** Looks at every character once. */
export function shapeOf(text: string): TextShape {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [words, breaks, before] = [0, 0, kind.space as number];
  for (let i = 0; i < text.length; i++) {
    const own = kindAt(text, i);
    counts[own]!++;
    if (own !== kind.space && before === kind.space) words++;
    else if (own === kind.space && text.charCodeAt(i) === 10) breaks++;
    before = own;
  }
  const dense = counts[kind.dense]!;
  return {
    words: words + dense / 2, letters: counts[kind.lower]! + counts[kind.upper]! + dense, digits: counts[kind.digit]!, upper: counts[kind.upper]!,
    commas: counts[kind.comma]!, marks: counts[kind.mark]!, quotes: counts[kind.quote]!, dense, breaks, bars: counts[kind.bar]!,
    first: firstClass[kindAt(text, 0)]!, last: lastOf(text),
  };
}

/** What a text ends with, see `TextShape.last`. */
export function lastOf(text: string): number {
  return text.endsWith('…') || text.endsWith('...') ? 7 : lastClass[kindAt(text, text.length - 1)]!;
}
