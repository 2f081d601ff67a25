/** A plain text in, an article out: the text unchanged, divided into blocks by its blank lines. */
import type { Article, Author, Block, BlockKind, Span } from '../model/index.ts';

/** What the caller knows of a text. */
export interface TextFacts {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly authors?: readonly Author[];
}

/** A longer line is no headline, in characters. */
const longestHeadline = 200;
const finalStop = /[.…:;,。](?:["'”’»)\]])*$/;

/**
 * Makes an article of a text. `text` is kept to the byte; the blocks leave out the white space and the marks of headings and quotes
 * between them. The headline is the block that equals the title, else a short first line without a final stop; a second
 * such line is the subheadline. A text of white space alone has no blocks.
 */
export function articleFromText(text: string, facts: TextFacts): Article {
  const blocks = withHeadlines(text, chunksOf(text).map((chunk) => blockOf(text, chunk)), facts.title);
  const headline = blocks[0]?.kind === 'headline' ? text.slice(blocks[0].start, blocks[0].end) : undefined;
  const title = facts.title ?? headline;
  const subtitle = blocks[1]?.kind === 'subheadline' ? text.slice(blocks[1].start, blocks[1].end) : undefined;
  const { publisher, published, url, authors = [] } = facts;
  return {
    ...(title === undefined ? {} : { title }), ...(subtitle === undefined ? {} : { subtitle }),
    ...(publisher === undefined ? {} : { publisher }), ...(published === undefined ? {} : { published }), ...(url === undefined ? {} : { url }),
    authors, text, blocks, images: [], omissions: [],
  };
}

/**
 * Blocks of a text in which nothing is headline or mark: every character that is no white space lies in one. A paragraph ends at a blank line, and at
 * every line end unless the lines are those of one paragraph that was broken to a width. Empty for a text of white space.
 */
export function plainBlocks(text: string): Block[] {
  return chunksOf(text, true).map((chunk) => ({ kind: 'paragraph', ...chunk }));
}

/** Stretches between blank lines; where the text has none, or where it is `lined`, its lines. */
function chunksOf(text: string, lined = false): Span[] {
  const chunks = spansBetween(text, 0, text.length, /\n[^\S\n]*\n\s*|\r\n[^\S\n]*\r\n\s*/g);
  return chunks.flatMap((chunk) => (isWrapped(text, chunk) ? [chunk] : linesOf(text, chunk, lined || chunks.length === 1)));
}

/** Trimmed, non-empty spans of `[from, to)` between the matches of `separator`. */
function spansBetween(text: string, from: number, to: number, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(separator)) {
    spans.push(trimmed(text, start, from + match.index));
    start = from + match.index + match[0].length;
  }
  spans.push(trimmed(text, start, to));
  return spans.filter((span) => span.end > span.start);
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** True where the chunk is one paragraph broken into lines of a terminal's width: no line had room for the first word of the next. */
function isWrapped(text: string, { start, end }: Span): boolean {
  const lines = text.slice(start, end).split('\n');
  if (lines.length < 2) return true;
  const full = lines.slice(0, -1).map((line) => line.trimEnd().length);
  const [least, most] = [Math.min(...full.slice(0, 5_000)), Math.max(...full.slice(0, 5_000))];
  if (least < 40 || most > 110 || most - least > 30) return false;
  return full.every((length, i) => length + 1 + (/^\s*(\S*)/.exec(lines[i + 1] ?? '')?.[1]?.length ?? 0) > most);
}

/** Lines of a chunk: all where lines are all there is, else where one ends a sentence and the next begins one. */
function linesOf(text: string, chunk: Span, all: boolean): Span[] {
  const lines = spansBetween(text, chunk.start, chunk.end, /\r?\n/g);
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !all && !divides(text, last, line)) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function divides(text: string, above: Span, below: Span): boolean {
  const ending = text.slice(Math.max(above.start, above.end - 4), above.end);
  return /[.!?…]["'”’»)\]]*$/.test(ending) && /^["'“‘«(]?[\p{Lu}\p{N}]/u.test(text.slice(below.start, below.start + 3));
}

const marks: readonly (readonly [RegExp, BlockKind])[] = [
  [/^#{1,6}\s+/, 'subheadline'],
  [/^>\s?/, 'quote'],
  [/^(?:[-*+•]|\d{1,3}[.)])\s+/, 'list'],
  [/^\|/, 'table'],
];

/** The block of a chunk, without the mark that says its kind where one line holds it all. */
function blockOf(text: string, { start, end }: Span): Block {
  const head = text.slice(start, Math.min(end, start + 12));
  const found = marks.find(([mark]) => mark.test(head));
  if (!found) return { kind: 'paragraph', start, end };
  const [mark, kind] = found;
  const length = kind === 'subheadline' || kind === 'quote' ? (mark.exec(head)?.[0].length ?? 0) : 0;
  return { kind, ...trimmed(text, Math.min(start + length, end), end) };
}

/** The blocks of `text` with the headline, and a subheadline below it, told by the title or by their shape; empty blocks left out. */
export function withHeadlines(text: string, all: readonly Block[], title: string | undefined): Block[] {
  const blocks = all.filter(({ start, end }) => end > start);
  const slice = (block: Block): string => text.slice(block.start, block.end);
  const [first, second, ...rest] = blocks;
  if (!first || (first.kind !== 'paragraph' && first.kind !== 'subheadline')) return blocks;
  const named = title !== undefined && folded(slice(first)) === folded(title);
  if (!named && (!second || !isHeadline(slice(first)))) return blocks;
  const headline: Block = { ...first, kind: 'headline' };
  if (!second) return [headline];
  const sub = rest.length > 0 && second.kind === 'paragraph' && isHeadline(slice(second));
  return [headline, sub ? { ...second, kind: 'subheadline' } : second, ...rest];
}

function isHeadline(line: string): boolean {
  return line.length <= longestHeadline && !line.includes('\n') && !finalStop.test(line);
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
