/** Blocks of a page in, the weight of each as body text out, with sums over any range of them. */
import type { Page, PageBlock } from '../pages/page.ts';

/** Running sums over blocks, so that any element's share is one subtraction. */
export class Sums {
  private readonly totals: Float64Array;

  constructor(values: ArrayLike<number>) {
    this.totals = new Float64Array(values.length + 1);
    for (let i = 0; i < values.length; i++) this.totals[i + 1] = this.totals[i]! + values[i]!;
  }

  /** Sum over `[from, to)`. */
  over(from: number, to: number): number {
    return this.totals[to]! - this.totals[from]!;
  }
}

/** What the scorer knows of each block. */
export interface BlockWeights {
  /** Characters that count as body text; 0 where the block is no sentence. */
  readonly good: Float64Array;
  readonly lengths: Float64Array;
  readonly links: Float64Array;
}

const sentenceMark = /[.!?…][”’"'»)\]]*(?:\s|$)|[。！？؟।۔]/;
const denseScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const headings = /^h[1-6]$/;
/** A body sentence has at least so many characters. */
const leastLength = 60;

/** True for a heading's tag. */
export const isHeading = (tag: string): boolean => headings.test(tag);

/** Weighs every block: length times the share outside links, for sentences only. */
export function weighBlocks(page: Page): BlockWeights {
  const good = new Float64Array(page.blocks.length);
  const lengths = new Float64Array(page.blocks.length);
  const links = new Float64Array(page.blocks.length);
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i]!;
    lengths[i] = block.text.length;
    links[i] = block.linkLength;
    good[i] = weightOf(block, page.elements[block.element]?.tag ?? '');
  }
  return { good, lengths, links };
}

/** How many characters stand for a syllable or a word, as in Chinese, Japanese and Korean. */
export const denseSigns = (text: string): number => text.match(denseScript)?.length ?? 0;

/** A share of the whole; 0 of nothing. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Share of a block's characters that stand in links. */
export const linkShare = (block: PageBlock): number => block.linkLength / block.text.length;

function weightOf(block: PageBlock, tag: string): number {
  const { text } = block;
  const share = linkShare(block);
  if (isHeading(tag) || share >= 0.4) return 0;
  const length = measure(text);
  if (length < leastLength || !sentenceMark.test(text)) return 0;
  return length * (1 - share) * (tag === 'li' || tag === 'td' ? 0.6 : 1);
}

/** Length in Latin characters: one of a dense script says as much as two and a half. */
function measure(text: string): number {
  return text.length + 1.5 * denseSigns(text);
}
