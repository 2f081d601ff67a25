/** Weighted blocks and marked elements in, the one element that holds the article's body out. */
import type { Page, PageElement } from '../pages/page.ts';
import type { Marks } from './marks.ts';
import type { Furniture } from './names.ts';
import { Sums } from './weigh.ts';
import type { BlockWeights } from './weigh.ts';

/** Where the body stands. */
export interface Container {
  /** Index of the element, -1 for the whole page. */
  readonly element: number;
  readonly firstBlock: number;
  readonly endBlock: number;
  /** Weight of body sentences inside, in characters. */
  readonly good: number;
  /** Share of all body sentences of the page that it holds. */
  readonly share: number;
  /** Weight after furniture was masked, by block. */
  readonly weights: Float64Array;
  /** False where class names hid nearly all text, so that only plain frames of the page count as furniture. */
  readonly trusting: boolean;
}

const hintBonus = [0, 0.08, 0.2, 0.35, 0.5];
/** A body below this weight is looked for again without trusting class names. */
const littleText = 250;

/** Finds the container. `good` is 0 where the page holds no body sentence at all. */
export function findContainer(page: Page, weights: BlockWeights, marks: Marks): Container {
  const trusting = best(page, weights, marks, true);
  if (trusting.good >= littleText) return trusting;
  const doubting = best(page, weights, marks, false);
  return doubting.good > 2 * trusting.good ? doubting : trusting;
}

/** Body weights with furniture set to nothing; without trust only comments, hidden parts and page frames are. */
function maskFurniture(page: Page, { good }: BlockWeights, { furniture, hidden }: Marks, trust: boolean): Float64Array {
  return good.map((weight, i) => {
    const element = page.blocks[i]!.element;
    const kind = furniture[element];
    const masked = trust ? kind !== undefined || hidden[element] : isFrame(kind);
    return masked ? 0 : weight;
  });
}

/** Furniture that is such whatever its page does with class names. */
export function isFrame(kind: Furniture | undefined): boolean {
  return kind === 'comments' || kind === 'navigation' || kind === 'footer' || kind === 'overlay' || kind === 'related';
}

function best(page: Page, all: BlockWeights, marks: Marks, trusting: boolean): Container {
  const weights = maskFurniture(page, all, marks, trusting);
  const [good, length, link] = [new Sums(weights), new Sums(all.lengths), new Sums(all.links)];
  const total = good.over(0, page.blocks.length);
  let chosen: Container = { element: -1, firstBlock: 0, endBlock: page.blocks.length, good: total, share: 1, weights, trusting };
  let top = -Infinity;
  // By index, as elements are many and a list of pairs would be the largest thing made here.
  for (let i = 0; i < page.elements.length; i++) {
    const element = page.elements[i]!;
    const { firstBlock, endBlock } = element;
    const inside = good.over(firstBlock, endBlock);
    const share = inside / total;
    if (!(share >= 0.2)) continue;
    const characters = length.over(firstBlock, endBlock);
    const score = share + 0.55 * Math.min(1, inside / characters) - 0.3 * (link.over(firstBlock, endBlock) / characters) + hintBonus[marks.hints[i]!]! - penalty(element);
    if (score < top) continue;
    top = score;
    chosen = { element: i, firstBlock, endBlock, good: inside, share, weights, trusting };
  }
  return chosen;
}

/** Single paragraphs, side columns and the whole page are seldom the article. */
function penalty({ tag }: PageElement): number {
  if (tag === 'aside' || tag === 'nav' || tag === 'footer' || tag === 'form') return 0.5;
  if (tag === 'p' || tag === 'li' || tag === 'blockquote' || tag === 'span') return 0.3;
  return tag === 'body' || tag === 'html' ? 0.1 : 0;
}
