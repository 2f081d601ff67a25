/** The parts of an article in, its text and blocks out. */
import type { Block, BlockKind } from '../model/index.ts';

/** One part before it has a place in the text. */
export interface Part {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Joins the parts by a blank line; empty ones are left out. Each block is exactly its part. */
export function assemble(parts: readonly Part[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (const { kind, text } of parts) {
    if (text === '') continue;
    blocks.push({ kind, start: offset, end: offset + text.length });
    texts.push(text);
    offset += text.length + 2;
  }
  return { text: texts.join('\n\n'), blocks };
}

/** The paragraphs of a block: it is divided at a line break that follows the end of a sentence; any other one is a space. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let current = '';
  for (const line of text.split('\n')) {
    const piece = line.trim();
    if (piece === '') continue;
    if (current !== '' && /[.!?…:]["'”’»)\]]*$/.test(current.slice(-6))) {
      paragraphs.push(current);
      current = piece;
    } else current = current === '' ? piece : `${current} ${piece}`;
  }
  return current === '' ? paragraphs : [...paragraphs, current];
}
