/** The words of an article in, out the bytes of its snapshot in which they stand, so that anybody can look at them without this program. */
import { byteOffsets } from './byte-offsets.ts';
import { decode } from './decode.ts';
import { decodeText } from './entities.ts';
import { parsePage } from './html.ts';
import type { PageBlock } from './page.ts';
import { sniffMedium } from './sniff.ts';

/** Bytes `[start, end)` of a snapshot. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Finds words of the article in its snapshot; undefined where they do not stand there in one piece. */
export type FindBytes = (words: string) => ByteRange | undefined;

/**
 * A finder for the snapshot `bytes`, read as `charset` (a name of the Encoding Standard). In a page the first block of text that holds the words is
 * meant, tags and references within them included; in a text the first place.
 */
export function passageBytes(bytes: Uint8Array, charset: string): FindBytes {
  const content = decode(bytes, charset);
  const offsets = byteOffsets(bytes, charset);
  const blocks = sniffMedium(content.slice(0, 4_096)) === 'html' ? parsePage(content).blocks : undefined;
  return (words) => {
    if (words === '') return undefined;
    const found = blocks === undefined ? inText(content, words) : inBlocks(content, blocks, words);
    return found === undefined ? undefined : { start: offsets(found.start), end: offsets(found.end) };
  };
}

function inText(content: string, words: string): ByteRange | undefined {
  const start = content.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}

function inBlocks(content: string, blocks: readonly PageBlock[], words: string): ByteRange | undefined {
  for (const block of blocks) {
    // Line breaks of the page are spaces of the article.
    const at = block.text.replaceAll('\n', ' ').indexOf(words.replaceAll('\n', ' '));
    if (at >= 0) return inSource(content, block, at, at + words.length) ?? block;
  }
  return undefined;
}

const tag = /<(?:!--[^]*?-->|[a-z!/?][^>]*>)/iy;
const reference = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);?/iy;
const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s|\u00a0/.test(letter);

/** Where characters `[from, to)` of the block's text stand in the source; undefined where the two part ways, as around scripts. */
function inSource(content: string, { text, start: begin, end: stop }: PageBlock, from: number, to: number): ByteRange | undefined {
  let at = begin;
  let start: number | undefined;
  for (let done = 0; done < to;) {
    if (at >= stop) return undefined;
    const skipped = lengthAt(tag, content, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const length = Math.max(1, lengthAt(reference, content, at));
    const meant = length > 1 ? decodeText(content.slice(at, at + length)) : content.charAt(at);
    if (isSpace(text[done]) && !isSpace(meant)) done += 1;
    else {
      if (done === from) start ??= at;
      if (text.startsWith(meant, done)) done += meant.length;
      else if (isSpace(meant) && isSpace(text[done])) done += 1;
      // White space that is folded away, and characters that show nothing.
      else if (!isSpace(meant) && !/^[\p{C}\u00ad]/u.test(meant)) return undefined;
      else if (done === from) start = undefined;
      at += length;
    }
  }
  return start === undefined ? undefined : { start, end: at };
}

function lengthAt(pattern: RegExp, content: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(content)?.[0].length ?? 0;
}
