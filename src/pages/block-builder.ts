/** Runs of text between tags in, folded text blocks with their place in the source out. */
import { foldedText } from './folded.ts';
import { pageLimits } from './page.ts';
import type { PageBlock, Piece } from './page.ts';

/** Collects text until `flush`, then pushes one block. */
export class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  /** True once the bound on blocks was reached; what follows is dropped. */
  full = false;
  /** Kept apart until the flush: joining at each step would cost the square of a long block. */
  private parts: string[] = [];
  private length = 0;
  /** The last character so far; a space before the first one, which nothing may repeat. */
  private last = ' ';
  private element = -1;
  private start = 0;
  private end = 0;
  private pieces: Piece[] = [];
  private linkLength = 0;

  /** Adds the text of `[start, end)` of the source; `block` is the block-level element that holds it, `inner` the innermost one. */
  add(source: string, start: number, end: number, block: number, inner: number, linked: boolean): void {
    let folded = foldedText(source, start, end);
    const hollow = folded === ' ';
    if (folded.startsWith(' ') && (this.last === ' ' || this.last === '\n')) folded = folded.slice(1);
    if (folded === '') return;
    if (this.length === 0) this.begin(block, start);
    const from = this.length;
    this.append(folded);
    if (!hollow) this.end = end;
    if (linked) this.linkLength += folded.length;
    if (inner !== this.element) this.addPiece(inner, from);
  }

  /**
   * A `<br>` right inside the element `inner`: a line break, and with a second one the end of the block. In a `layout`
   * element, which holds no running text, a line that is a whole inline element of its own ends it too.
   */
  breakLine(inner: number, layout: boolean): void {
    if (this.last === '\n' || (layout && this.isOneElement(inner))) this.flush();
    else if (this.length > 0) this.append('\n');
  }

  /** True where all text so far is one inline element that is closed again, as standfirsts and dates are on pages without paragraphs. */
  private isOneElement(inner: number): boolean {
    const [only] = this.pieces;
    return this.pieces.length === 1 && inner === this.element && only!.element !== inner && only!.start === 0 && only!.end >= this.length - 1;
  }

  /** Ends the block, if there is one; `continues` says that it goes on with a broken paragraph. */
  flush(continues = false): void {
    if (this.length === 0) return;
    const text = this.parts.join('').trimEnd();
    if (text !== '') this.push(text, continues);
    this.parts = [];
    this.length = 0;
    this.last = ' ';
    this.pieces = [];
    this.linkLength = 0;
  }

  private begin(block: number, start: number): void {
    this.element = block;
    this.start = start;
  }

  private append(text: string): void {
    // A space before a line break is taken back, so that offsets of pieces stay true.
    if (text === '\n' && this.last === ' ') this.dropLast();
    this.parts.push(text);
    this.length += text.length;
    this.last = text.charAt(text.length - 1);
  }

  private dropLast(): void {
    const part = this.parts.pop()!;
    if (part.length > 1) this.parts.push(part.slice(0, -1));
    this.length--;
  }

  private addPiece(element: number, from: number): void {
    const last = this.pieces.at(-1);
    if (last?.element === element && last.end === from) last.end = this.length;
    else this.pieces.push({ element, start: from, end: this.length });
  }

  private push(text: string, continues: boolean): void {
    if (this.blocks.length >= pageLimits.blocks) {
      this.full = true;
      return;
    }
    const { start, end, element, linkLength } = this;
    const pieces = this.pieces.filter((piece) => piece.start < text.length);
    for (const piece of pieces) piece.end = Math.min(piece.end, text.length);
    this.blocks.push({ text, start, end, element, pieces, linkLength: Math.min(linkLength, text.length), continues });
  }
}
