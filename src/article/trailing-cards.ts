/** Judged blocks in, with the rows of cards behind the body cut: other stories, each with its title for a link and its first words. */
import type { Page } from '../pages/page.ts';
import type { Container } from './container.ts';
import type { Marks } from './marks.ts';
import type { Verdict } from './verdict.ts';
import { isHeading, linkShare, Sums } from './weigh.ts';

/** A longer part tells its story, in characters. */
const longestCard = 900;
/** The title stands among the first blocks of a card, and has so many characters. */
const titleWithin = 3;
const shortestTitle = 15;
/** Rows are cut where most of their cards open with such a title, body text of so many characters stands before them, and little behind. */
const mostOfRow = 0.8;
const leastBefore = 400;
const mostBehind = 0.1;
const mostOfBody = 0.75;
const leastInRow = 3;

/** Cuts, in place, rows of at least three cards behind the body; `marks` knows the rows. */
export function cutTrailingCards(page: Page, { kinds, cards: { card, count } }: Marks, container: Container, verdicts: Verdict[]): void {
  const weight = new Sums(container.weights);
  const loose = new Sums(verdicts.map((verdict, i) => ('keep' in verdict && verdict.keep === 'body' && (card[page.blocks[i]!.element] ?? -1) < 0 ? container.weights[i]! : 0)));
  for (const cards of rowsOf(page, kinds, count)) {
    if (cards.filter((at) => opensWithLink(page, at)).length < Math.max(leastInRow, mostOfRow * cards.length)) continue;
    const held = cards.reduce((sum, at) => sum + weight.over(page.elements[at]!.firstBlock, page.elements[at]!.endBlock), 0);
    const before = loose.over(0, page.elements[cards[0]!]!.firstBlock);
    const behind = loose.over(page.elements[cards.at(-1)!]!.endBlock, page.blocks.length);
    if (held > mostOfBody * container.good || before < leastBefore || behind > mostBehind * before) continue;
    for (const at of cards) cutCard(page, at, verdicts);
  }
}

/** The cards of each row, in page order. */
function rowsOf({ elements }: Page, kinds: ArrayLike<number>, count: Int32Array): Iterable<number[]> {
  const rows = new Map<string, number[]>();
  for (let i = 0; i < elements.length; i++) {
    if (count[i]! < leastInRow) continue;
    const key = `${elements[i]!.parent} ${kinds[i]!}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [i]);
    else row.push(i);
  }
  return rows.values();
}

function opensWithLink({ blocks, elements }: Page, card: number): boolean {
  const { firstBlock, endBlock } = elements[card]!;
  let length = 0;
  for (let i = firstBlock; i < endBlock && length <= longestCard; i++) length += blocks[i]!.text.length;
  if (length > longestCard) return false;
  for (let i = firstBlock; i < Math.min(endBlock, firstBlock + titleWithin); i++) {
    const block = blocks[i]!;
    if (isHeading(elements[block.element]?.tag ?? '') && block.text.length >= shortestTitle && linkShare(block) >= 0.8) return true;
  }
  return false;
}

function cutCard({ elements }: Page, card: number, verdicts: Verdict[]): void {
  for (let i = elements[card]!.firstBlock; i < elements[card]!.endBlock; i++) {
    const verdict = verdicts[i]!;
    if (!('cut' in verdict && verdict.sure === true)) verdicts[i] = { cut: 'noise.related', sure: true };
  }
}
