/** Elements of a page in, what each inherits from those around it out: hints, kinds of places, what its class names have meant elsewhere. */
import type { Page } from '../pages/page.ts';
import type { Marks } from './marks.ts';
import type { NameLexicon } from './name-lexicon.ts';

/** Kinds of places that an element may stand in, as bits. */
const placeBit = { list: 1, table: 2, quote: 4, figure: 8, aside: 16, header: 32, footer: 64, form: 128, article: 256, main: 512, link: 1024, section: 2048, heading: 4096 } as const;

const bitsOfTag: Readonly<Record<string, number>> = {
  li: placeBit.list, ul: placeBit.list, ol: placeBit.list, dl: placeBit.list, table: placeBit.table, td: placeBit.table, blockquote: placeBit.quote, figure: placeBit.figure, aside: placeBit.aside,
  header: placeBit.header, footer: placeBit.footer, form: placeBit.form, article: placeBit.article, main: placeBit.main, a: placeBit.link, section: placeBit.section,
  h1: placeBit.heading, h2: placeBit.heading, h3: placeBit.heading, h4: placeBit.heading, h5: placeBit.heading, h6: placeBit.heading,
};

/** By element index. */
export interface ElementView {
  readonly bits: Uint16Array;
  /** Strongest hint of a body around it or in itself. */
  readonly hint: Uint8Array;
  /** How many `article` elements stand around it, itself included, and the outermost of them, -1 for none. */
  readonly articles: Uint8Array;
  readonly article: Int32Array;
  /** Values of class names: its own, the least, the greatest and a fading sum on the way down to it. */
  readonly own: Float32Array;
  readonly least: Float32Array;
  readonly most: Float32Array;
  readonly sum: Float32Array;
  /** Elements with the same tag and class names whose parents have the same have the same number. */
  readonly family: Int32Array;
  readonly families: number;
}

/** Views all elements that hold blocks, parents first; the others stay at nothing. Names are weighed around the blocks alone that `asks` names. */
export function viewElements(page: Page, { hints, kinds: kind }: Marks, lexicon: NameLexicon, asks: (block: number) => boolean): ElementView {
  const { elements } = page;
  const weighed = elementsAround(page, asks);
  const n = elements.length;
  const [own, least, most, sum] = [new Float32Array(n), new Float32Array(n), new Float32Array(n), new Float32Array(n)];
  const [bits, hint, articles, article, family] = [new Uint16Array(n), new Uint8Array(n), new Uint8Array(n), new Int32Array(n).fill(-1), new Int32Array(n)];
  const families = new Families();
  /** By kind: the value of its names. */
  const values: number[] = [];
  for (let i = 0; i < n; i++) {
    const element = elements[i]!;
    const { parent, tag, firstBlock, endBlock } = element;
    // No block stands in it, so nobody asks: links and the like within a line, which are most elements.
    if (firstBlock === endBlock) continue;
    const value = weighed[i] === 0 || element.names === '' ? 0 : (values[kind[i]!] ??= lexicon.valueOf(element.names));
    own[i] = value;
    bits[i] = Object.hasOwn(bitsOfTag, tag) ? bitsOfTag[tag]! : 0;
    hint[i] = hints[i]!;
    family[i] = families.of(parent < 0 ? 0 : kind[parent]!, kind[i]!);
    articles[i] = tag === 'article' ? 1 : 0;
    if (tag === 'article') article[i] = i;
    least[i] = Math.min(0, value);
    most[i] = Math.max(0, value);
    sum[i] = value;
    if (parent < 0) continue;
    bits[i]! |= bits[parent]!;
    hint[i] = Math.max(hint[i]!, hint[parent]!);
    articles[i] = Math.min(255, articles[i]! + articles[parent]!);
    if (article[parent]! >= 0) article[i] = article[parent]!;
    least[i] = Math.min(least[parent]!, value);
    most[i] = Math.max(most[parent]!, value);
    sum[i] = value + 0.8 * sum[parent]!;
  }
  return { bits, hint, articles, article, own, least, most, sum, family, families: families.count };
}

/** By element index: 1 where one of the blocks stands in it. */
function elementsAround({ blocks, elements }: Page, asks: (block: number) => boolean): Uint8Array {
  const around = new Uint8Array(elements.length);
  for (let i = 0; i < blocks.length; i++) {
    if (!asks(i)) continue;
    for (let at = blocks[i]!.element; at >= 0 && around[at] === 0; at = elements[at]!.parent) around[at] = 1;
  }
  return around;
}

/** Numbers for pairs of kinds. */
class Families {
  count = 0;
  private readonly numbers = new Map<number, number>();

  of(parent: number, own: number): number {
    const key = parent * 100_000 + own;
    const number = this.numbers.get(key);
    if (number !== undefined) return number;
    this.numbers.set(key, this.count);
    return this.count++;
  }
}
