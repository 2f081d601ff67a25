/** Turns the quotation marks of a block into opening and closing ones, and tells what stands between a pair. */
import type { Piece } from './pieces.ts';

const OPENS = 1;
const CLOSES = -1;
const CURLY: Readonly<Record<string, number>> = { '“': OPENS, '”': CLOSES };
/** A pair holds no more pieces than this; beyond it a mark has probably been lost. */
const LONGEST_QUOTE = 150;

/**
 * For each piece 1 where it is a quotation mark that opens, −1 one that closes, else 0. Straight ones are told by the white space around
 * them, in doubt by turns.
 */
export function quoteSides(text: string, pieces: readonly Piece[]): Int8Array {
  const sides = new Int8Array(pieces.length);
  let isOpen = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'mark') continue;
    const mark = text.charAt(piece.start);
    if (mark === '"') {
      const before = isGap(text[piece.start - 1]);
      const opens: boolean = before === isGap(text[piece.end]) ? !isOpen : before;
      sides[index] = opens ? OPENS : CLOSES;
      isOpen = opens;
    } else sides[index] = CURLY[mark] ?? 0;
  }
  return sides;
}

export const closes = (sides: Int8Array, index: number): boolean => sides[index] === CLOSES;

/** 1 for each piece from a mark that opens up to, and without, the one that closes it; a pair nests no other. */
export function withinQuotes(sides: Int8Array): Uint8Array {
  const held = new Uint8Array(sides.length);
  let from = -1;
  for (const [index, side] of sides.entries()) {
    if (side === CLOSES && from >= 0 && index - from <= LONGEST_QUOTE) held.fill(1, from, index);
    if (side !== 0) from = side === OPENS ? index : -1;
  }
  return held;
}

function isGap(character: string | undefined): boolean {
  return character === undefined || /[\s([{]/u.test(character);
}
