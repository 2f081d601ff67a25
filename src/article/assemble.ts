/** The parts of an article in, its text and blocks out. */
import type { Block, BlockKind } from '../model/index.ts';

/** One part before it has a place in the text. */
export interface Part {
  readonly kind: BlockKind;
  readonly text: string;
}

const tagLike = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?\/?|!--[^<>]{0,2000})>/gi;

/** The name of a work that stands between angle brackets, as pages of some countries write it: several words, the first with a capital, and no attribute. */
const workTitle = /^<(\p{Lu}[\p{L}\p{N}'’-]*[\s:][^=/]*)>$/u;

/** Takes out what reads as a tag, which pages that escape their markup twice show to everyone; the name of a work loses its brackets. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const once = text.replace(tagLike, (tag) => ` ${workTitle.exec(tag)?.[1] ?? ''} `).replace(/ {2,}/g, ' ').trim();
  // What closed up to a tag by the removal is parted, so that none is left.
  return once.replace(tagLike, (tag) => `< ${tag.slice(1)}`);
}

/** Joins the parts by a blank line; empty ones are left out. Each block is exactly its part. */
export function assemble(parts: readonly Part[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (const { kind, text: raw } of parts) {
    const text = withoutTags(raw);
    if (text === '') continue;
    blocks.push({ kind, start: offset, end: offset + text.length });
    texts.push(text);
    offset += text.length + 2;
  }
  return { text: texts.join('\n\n'), blocks };
}

/** The paragraphs of a block: it is divided at a line break that follows the end of a sentence; any other one is a space. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [];
  let last = '';
  for (const line of text.split('\n')) {
    const piece = line.trim();
    if (piece === '') continue;
    if (last === '' || endsSentence.test(last.slice(-6))) paragraphs.push([piece]);
    else paragraphs.at(-1)!.push(piece);
    last = piece;
  }
  return paragraphs.map((pieces) => pieces.join(' '));
}

const endsSentence = /[.!?…:]["'”’»)\]]*$/;
