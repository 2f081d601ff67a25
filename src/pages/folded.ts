/** A stretch of a page's source without tags in, the text that it shows out: references decoded, white space folded. */
import { decodeText } from './entities.ts';

/** White space of more than one space, and characters that show nothing: soft hyphens, zero-width spaces, byte-order marks, controls. */
const foldable = /[\s\u00a0]{2,}|[^\S ]|\u00a0|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]+/g;
const blank = /^[\s\u00a0]*$/;

/**
 * The text of `[start, end)`: each run of white space is one space, and what shows nothing is left out. Most stretches are plain or nothing but
 * white space: they are told apart by one look at each character, without copies.
 */
export function foldedText(source: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from < end && isSpace(source.charCodeAt(from))) from++;
  if (from === end) return ' ';
  while (isSpace(source.charCodeAt(to - 1))) to--;
  if (!isPlain(source, from, to)) return fold(decodeText(source.slice(start, end)));
  if (isFolded(source, start, from) && isFolded(source, to, end)) return source.slice(start, end);
  return `${from > start ? ' ' : ''}${source.slice(from, to)}${to < end ? ' ' : ''}`;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const ampersand = 38;

/** True where the white space `[start, end)` is at most one space. */
const isFolded = (source: string, start: number, end: number): boolean => start === end || (end - start === 1 && source.charCodeAt(start) === 32);

/** True for characters that mean themselves, with single spaces between them. */
function isPlain(source: string, start: number, end: number): boolean {
  let before = 0;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code < 0x7f ? code < 32 || code === ampersand || (code === 32 && before === 32) : code <= 0xad ? code <= 0xa0 || code === 0xad : code >= 0x1680 && isRare(code)) return false;
    before = code;
  }
  return true;
}

const isRare = (code: number): boolean => (code >= 0x2000 && code <= 0x200b) || (code >= 0x2028 && code <= 0x2029) || code === 0x202f || (code >= 0x205f && code <= 0x2060) || code === 0x1680 || code === 0x3000 || code === 0xfeff;

function fold(raw: string): string {
  return blank.test(raw) ? ' ' : raw.replace(foldable, (run) => (/^[\s\u00a0]/.test(run) && run !== '\ufeff' ? ' ' : ''));
}
