/** The bytes of a text and their encoding in, the byte at which a character of the decoded text begins out. */
import { decoderFor } from './decode.ts';
import type { Decoder } from './decode.ts';

/** Gives the byte at which the text's code unit begins; the length of the bytes for the text's own length and beyond. */
export type ByteOffsets = (offset: number) => number;

/** Between two clean cuts lie at least so many bytes. */
const stretchLength = 4_096;
/** Below this no byte is the second half of a character in any encoding without shifts: behind one a decoder may begin anew. */
const firstTrail = 0x30;

interface Stretch {
  readonly byte: number;
  readonly end: number;
  /** Offset in the text at which it begins. */
  readonly text: number;
}

/**
 * Maps offsets of the decoded text (UTF-16 units, byte-order mark left out) to bytes. The first call decodes all once more, later ones a few
 * kilobytes. Inside a surrogate pair, and inside a run that one byte completes at once, the beginning of the run is given.
 */
export function byteOffsets(bytes: Uint8Array, charset: string): ByteOffsets {
  const unit = /^utf-16/.test(charset) ? 2 : 1;
  const mark = markLength(bytes, charset);
  if (unit === 2) return (offset) => Math.min(bytes.length, mark + 2 * Math.max(0, offset));
  let stretches: readonly Stretch[] | undefined;
  let read: { readonly index: number; readonly starts: readonly number[] } | undefined;
  return (offset) => {
    stretches ??= stretchesOf(bytes, charset, mark);
    const index = stretchAt(stretches, Math.max(0, offset));
    const stretch = stretches[index];
    if (stretch === undefined) return bytes.length;
    if (read?.index !== index) read = { index, starts: startsIn(bytes, charset, stretch) };
    return read.starts[Math.max(0, offset) - stretch.text] ?? bytes.length;
  };
}

function markLength(bytes: Uint8Array, charset: string): number {
  if (charset === 'utf-8') return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return /^utf-16/.test(charset) && marked ? 2 : 0;
}

function stretchesOf(bytes: Uint8Array, charset: string, mark: number): Stretch[] {
  const stretches: Stretch[] = [];
  let text = 0;
  for (let byte = mark; byte < bytes.length;) {
    const end = cutBehind(bytes, charset, byte);
    stretches.push({ byte, end, text });
    text += freshDecoder(charset).decode(bytes.subarray(byte, end)).length;
    byte = end;
  }
  return stretches;
}

/** Behind the first byte from which a decoder may begin anew; an encoding with shifts is read in one stretch. */
function cutBehind(bytes: Uint8Array, charset: string, from: number): number {
  if (charset === 'iso-2022-jp') return bytes.length;
  let at = Math.min(bytes.length, from + stretchLength);
  while (at < bytes.length && bytes[at - 1]! >= firstTrail) at++;
  return at;
}

function freshDecoder(charset: string): Decoder {
  return decoderFor(charset, { ignoreBOM: true }) ?? new TextDecoder('utf-8', { ignoreBOM: true });
}

function stretchAt(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.text <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The byte at which each code unit of the stretch begins: where the one before it was complete. */
function startsIn(bytes: Uint8Array, charset: string, { byte, end }: Stretch): number[] {
  const decoder = freshDecoder(charset);
  const starts: number[] = [];
  let begin = byte;
  for (let at = byte; at < end; at++) {
    const made = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    if (made === '') continue;
    pushStarts(starts, made, begin, at);
    begin = at + 1;
  }
  const rest = decoder.decode();
  if (rest !== '') pushStarts(starts, rest, begin, end);
  return starts;
}

/** A byte that ends a broken sequence and is a character itself begins at itself; all else at the beginning of the sequence. */
function pushStarts(starts: number[], made: string, begin: number, at: number): void {
  for (let i = 0; i < made.length; i++) starts.push(i > 0 && i === made.length - 1 && made.charCodeAt(i) < 0x80 ? at : begin);
}
