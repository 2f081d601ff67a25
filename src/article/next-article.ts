/** A page and its headline in, the part of it that holds the next articles out: pages without end append them. */
import type { Page, PageElement } from '../pages/page.ts';
import type { Sums } from './weigh.ts';

/** Body sentences that the first article and one behind it hold at least, in characters. */
const leastFirst = 400;
const leastNext = 250;

/** Blocks `[from, to)` of the articles behind that of the headline in block `title`; undefined where there is none. `good` sums the weight of body sentences. */
export function nextArticles(page: Page, title: number, good: Sums): readonly [from: number, to: number] | undefined {
  const { blocks, elements } = page;
  if (elements[blocks[title]?.element ?? -1]?.tag !== 'h1') return undefined;
  const own = pathOf(elements, blocks[title]!.element);
  for (let i = title + 1; i < blocks.length; i++) {
    const at = blocks[i]!.element;
    if (elements[at]?.tag !== 'h1') continue;
    const other = pathOf(elements, at);
    const fork = own.findIndex((element, k) => element !== other[k]);
    const [first, next] = [elements[own[fork] ?? -1], elements[other[fork] ?? -1]];
    if (!first || !next || !areAlike(elements, own, other, fork)) continue;
    if (good.over(first.firstBlock, first.endBlock) < leastFirst || good.over(next.firstBlock, next.endBlock) < leastNext) continue;
    return [next.firstBlock, elements[own[fork - 1] ?? -1]?.endBlock ?? blocks.length];
  }
  return undefined;
}

/** Elements from the top down to `element`. */
function pathOf(elements: readonly PageElement[], element: number): number[] {
  const path: number[] = [];
  for (let at = element; at >= 0; at = elements[at]!.parent) path.push(at);
  return path.reverse();
}

/** True where both headings stand in an `article` of their own below the fork, or the fork's two branches have one tag and one class. */
function areAlike(elements: readonly PageElement[], own: readonly number[], other: readonly number[], fork: number): boolean {
  const isArticle = (element: number): boolean => elements[element]!.tag === 'article';
  if (own.slice(fork).some(isArticle) && other.slice(fork).some(isArticle)) return true;
  const [first, next] = [elements[own[fork]!]!, elements[other[fork]!]!];
  const name = first.names.split(/\s/, 1)[0]!;
  return first.tag === next.tag && name !== '' && next.names.split(/\s/, 1)[0] === name;
}
