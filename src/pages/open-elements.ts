/** Open and end tags in, the light element tree out: what is open now, with the implied ends of HTML and a bound on depth. */
import type { Attributes } from './attributes.ts';
import { elementOf } from './element.ts';
import { pageLimits } from './page.ts';
import type { PageElement } from './page.ts';
import type { Tag } from './tags.ts';

interface Open {
  readonly tag: Tag;
  readonly element: number;
  /** Itself where it is block-level, else the nearest around it that is; -1 where none is. */
  readonly inBlock: number;
  /** True where that element lays the page out, or there is none. */
  readonly inLayout: boolean;
  /** An inline element whose end tag came while blocks inside it were still open: it counts as ended. */
  ended: boolean;
}

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

  /** True where the innermost open block-level element lays the page out. */
  get inLayout(): boolean {
    return this.stack.at(-1)?.inLayout ?? true;
  }

  isOpen(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  /** Opens an element with the attributes that were read last, beyond the depth bound in name only; `blocks` counts the text blocks so far. */
  open(tag: Tag, attributes: Attributes, start: number, blocks: number): void {
    this.endImplied(tag, start, blocks);
    if (this.stack.length >= pageLimits.depth) {
      this.tooDeep = true;
      this.beyond++;
      return;
    }
    const around = this.stack.at(-1);
    const parent = around?.element ?? -1;
    const depth = parent < 0 ? 0 : this.elements[parent]!.depth + 1;
    const index = this.elements.push(elementOf(tag, attributes, start, parent, depth, blocks)) - 1;
    this.stack.push(tag.block ? { tag, element: index, inBlock: index, inLayout: tag.layout, ended: false } : { tag, element: index, inBlock: around?.inBlock ?? -1, inLayout: around?.inLayout ?? true, ended: false });
    this.counts.set(tag.name, (this.counts.get(tag.name) ?? 0) + 1);
    if (tag.name === 'a') this.links++;
  }

  /** Ends the nearest open `tag`, and all inside it; an end tag without its beginning does nothing. */
  close(tag: Tag, end: number, blocks: number): void {
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    if (this.isOpen(tag.name)) this.closeNearest(tag, end, blocks);
  }

  private closeNearest(tag: Tag, end: number, blocks: number): void {
    let crossed = false;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!;
      if (open.tag.name === tag.name && !open.ended) {
        if (!tag.block && crossed) this.endInPlace(open);
        else this.endDownTo(i, end, blocks);
        return;
      }
      // A cell keeps the end tags of anything but a table's parts within itself.
      if (open.tag.cell && !tag.tabular) return;
      crossed ||= open.tag.block;
    }
  }

  /** Ends all that is open, at the end of the source. */
  closeAll(end: number, blocks: number): void {
    this.endDownTo(0, end, blocks);
  }

  private endImplied(tag: Tag, start: number, blocks: number): void {
    if (tag.name === 'a' && this.links > 0) this.close(tag, start, blocks);
    if (tag.block) this.endParagraph(tag.name, start, blocks);
    if (!tag.ends) return;
    const [ended, bounds] = tag.ends;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { name } = this.stack[i]!.tag;
      if (ended.has(name)) return this.endDownTo(i, start, blocks);
      if (bounds.has(name)) return;
    }
  }

  private endParagraph(by: string, start: number, blocks: number): void {
    if (by === 'p' && this.current === this.brokenIn) this.brokenIn = -1;
    if (!this.isOpen('p')) return;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { tag, element } = this.stack[i]!;
      if (tag.name === 'p') {
        if (by !== 'p') this.brokenIn = this.elements[element]!.parent;
        return this.endDownTo(i, start, blocks);
      }
      if (tag.block) return;
    }
  }

  private endInPlace(open: Open): void {
    open.ended = true;
    this.uncount(open.tag.name);
  }

  private endDownTo(index: number, end: number, blocks: number): void {
    while (this.stack.length > index) {
      const open = this.stack.pop()!;
      const element = this.elements[open.element]!;
      element.end = end;
      element.endBlock = blocks;
      if (!open.ended) this.uncount(open.tag.name);
    }
    this.beyond = 0;
  }

  private uncount(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 1) - 1);
    if (name === 'a') this.links--;
  }
}
