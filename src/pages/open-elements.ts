/** Open and end tags in, the light element tree out: what is open now, with the implied ends of HTML and a bound on depth. */
import { pageLimits } from './page.ts';
import type { PageElement } from './page.ts';
import { bars, closedBy, isBlockTag } from './tags.ts';

interface Open {
  tag: string;
  readonly element: number;
  readonly block: boolean;
  /** Itself where it is block-level, else the nearest around it that is; -1 where none is. */
  readonly inBlock: number;
  /** An inline element whose end tag came while blocks inside it were still open: it counts as ended. */
  ended: boolean;
}

type OpeningFacts = Pick<PageElement, 'names' | 'itemprop' | 'rel' | 'role' | 'value' | 'hidden' | 'start'>;

/** The stack of open elements and the list of all. */
export class OpenElements {
  readonly elements: PageElement[] = [];
  /** How many links are open. */
  links = 0;
  tooDeep = false;
  /** Parent of the paragraph that a block-level tag broke off last, -1 where a new one began since. */
  brokenIn = -1;
  private readonly stack: Open[] = [];
  private readonly counts = new Map<string, number>();
  /** How many elements beyond the depth bound are open: their text stands in the last one within it. */
  private beyond = 0;

  /** Index of the innermost open element, -1 at the top. */
  get current(): number {
    return this.stack.at(-1)?.element ?? -1;
  }

  /** Index of the innermost open block-level element, -1 at the top. */
  get block(): number {
    return this.stack.at(-1)?.inBlock ?? -1;
  }

  isOpen(tag: string): boolean {
    return (this.counts.get(tag) ?? 0) > 0;
  }

  /** Opens an element, beyond the depth bound in name only; `blocks` counts the text blocks so far. */
  open(tag: string, facts: OpeningFacts, blocks: number): void {
    this.endImplied(tag, facts.start, blocks);
    if (this.stack.length >= pageLimits.depth) {
      this.tooDeep = true;
      this.beyond++;
      return;
    }
    const parent = this.current;
    const depth = parent < 0 ? 0 : this.elements[parent]!.depth + 1;
    // Written out: spreading the facts would cost more than all the rest.
    const { names, itemprop, rel, role, value, hidden, start } = facts;
    const index = this.elements.push({ tag, names, itemprop, rel, role, value, hidden, parent, depth, start, end: start, firstBlock: blocks, endBlock: blocks }) - 1;
    const block = isBlockTag(tag);
    this.stack.push({ tag, element: index, block, inBlock: block ? index : this.block, ended: false });
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
    if (tag === 'a') this.links++;
  }

  /** Ends the nearest open `tag`, and all inside it; an end tag without its beginning does nothing. */
  close(tag: string, end: number, blocks: number): void {
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    if (!this.isOpen(tag)) return;
    const inline = !isBlockTag(tag);
    let crossed = false;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!;
      if (open.tag === tag && !open.ended) {
        if (inline && crossed) this.endInPlace(open);
        else this.endDownTo(i, end, blocks);
        return;
      }
      if (bars(open.tag, tag)) return;
      crossed ||= open.block;
    }
  }

  /** Ends all that is open, at the end of the source. */
  closeAll(end: number, blocks: number): void {
    this.endDownTo(0, end, blocks);
  }

  private endImplied(tag: string, start: number, blocks: number): void {
    if (tag === 'a' && this.links > 0) this.close('a', start, blocks);
    if (isBlockTag(tag)) this.endParagraph(tag, start, blocks);
    const rule = closedBy(tag);
    if (!rule) return;
    const [ended, bounds] = rule;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!.tag;
      if (ended.has(open)) return this.endDownTo(i, start, blocks);
      if (bounds.has(open)) return;
    }
  }

  private endParagraph(by: string, start: number, blocks: number): void {
    if (by === 'p' && this.current === this.brokenIn) this.brokenIn = -1;
    if (!this.isOpen('p')) return;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!;
      if (open.tag === 'p') {
        if (by !== 'p') this.brokenIn = this.elements[open.element]!.parent;
        return this.endDownTo(i, start, blocks);
      }
      if (open.block) return;
    }
  }

  private endInPlace(open: Open): void {
    open.ended = true;
    this.uncount(open.tag);
  }

  private endDownTo(index: number, end: number, blocks: number): void {
    while (this.stack.length > index) {
      const open = this.stack.pop()!;
      const element = this.elements[open.element]!;
      element.end = end;
      element.endBlock = blocks;
      if (!open.ended) this.uncount(open.tag);
    }
    this.beyond = 0;
  }

  private uncount(tag: string): void {
    this.counts.set(tag, (this.counts.get(tag) ?? 1) - 1);
    if (tag === 'a') this.links--;
  }
}
