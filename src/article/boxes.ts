/** Judged blocks in, with boxes, rows of tags, readers' comments and closing contact lines cut as wholes. */
import type { Page, PageBlock } from '../pages/page.ts';
import type { Container } from './container.ts';
import type { Phrases } from './phrases.ts';
import type { Verdict } from './verdict.ts';
import { linkShare, Sums } from './weigh.ts';

/** A box holds at most so many characters, and at most this share of the body's weight. */
const longestBox = 800;
const mostOfBody = 0.2;
/** Body text above a heading of comments weighs at least so much: above the article it is a counter that leads to them. */
const leastBefore = 250;
/** A longer last line tells something besides an address, in characters. */
const longestContact = 200;
const closingLines = 3;
const boxRules = new Set(['noise.newsletter', 'noise.related', 'noise.advert']);
const mailAddress = /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/u;

/** Cuts, in place, what only its neighbours tell: what stands behind a heading of comments, around a box's first line, and at the very end. */
export function cutBoxes(page: Page, container: Container, phrases: Phrases, verdicts: Verdict[]): void {
  const weight = new Sums(container.weights);
  cutOpenedBoxes(page, container, weight, verdicts);
  cutComments(page, container, weight, phrases, verdicts);
  cutContacts(page, verdicts);
}

/** A small part of the page whose first line offers a newsletter or other stories is that box to its end. */
function cutOpenedBoxes(page: Page, container: Container, weight: Sums, verdicts: Verdict[]): void {
  for (let i = container.firstBlock; i < container.endBlock; i++) {
    const verdict = verdicts[i]!;
    if (!('cut' in verdict) || !boxRules.has(verdict.cut)) continue;
    const end = boxEnd(page, container, weight, i);
    // Other stories are links; a list that merely opens like them is not.
    if (verdict.cut === 'noise.related' && !holdsLinks(page, i + 1, end)) continue;
    for (let j = i + 1; j < end; j++) verdicts[j] = verdict;
    i = Math.max(i, end - 1);
  }
}

/** Behind the last block of the largest small element that begins with block `i`. */
function boxEnd(page: Page, container: Container, weight: Sums, i: number): number {
  let end = i + 1;
  for (let at = page.blocks[i]!.element; at >= 0 && at !== container.element; at = page.elements[at]!.parent) {
    const { firstBlock, endBlock } = page.elements[at]!;
    if (firstBlock < i || endBlock - firstBlock > longestBox) break;
    if (weight.over(firstBlock, endBlock) > mostOfBody * container.good || lengthOf(page, firstBlock, endBlock) > longestBox) break;
    end = Math.max(end, endBlock);
  }
  return end;
}

function holdsLinks(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (linkShare(page.blocks[i]!) > 0.3) return true;
  return false;
}

function lengthOf(page: Page, from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to && length <= longestBox; i++) length += page.blocks[i]!.text.length;
  return length;
}

/** Everything from the heading of the comments to the end of the container, where the body stands above it. */
function cutComments(page: Page, container: Container, weight: Sums, phrases: Phrases, verdicts: Verdict[]): void {
  for (let i = container.firstBlock; i < container.endBlock; i++) {
    const block = page.blocks[i]!;
    if (!phrases.isCommentsHeading(block.text) || linkShare(block) > 0.5 || weight.over(container.firstBlock, i) < leastBefore) continue;
    for (let j = i; j < container.endBlock; j++) if (mayBeComment(verdicts[j]!)) verdicts[j] = isLong(page.blocks[j]!, container.weights[j]!) ? { cut: 'noise.comments' } : { cut: 'noise.comments', sure: true };
    return;
  }
}

/** Long sentences behind such a heading may be the article after all, which opened its comments in the middle. */
const isLong = ({ text }: PageBlock, weight: number): boolean => weight > 0 && text.length >= longestContact;

function mayBeComment(verdict: Verdict): boolean {
  return 'keep' in verdict || verdict.cut === 'noise.short' || verdict.cut === 'noise.links';
}

/** The last lines of the body, as long as each gives an address to write to. */
function cutContacts(page: Page, verdicts: Verdict[]): void {
  let left = closingLines;
  for (let i = verdicts.length - 1; i >= 0 && left > 0; i--) {
    if (!('keep' in verdicts[i]!)) continue;
    const { text } = page.blocks[i]!;
    if (text.length > longestContact || !mailAddress.test(text)) return;
    verdicts[i] = { cut: 'noise.contact', sure: true };
    left--;
  }
}

/** True for a row of links with nothing between them but commas, behind a label and a colon or none: the story's tags. */
export function isTagRow(page: Page, block: PageBlock): boolean {
  if (block.linkLength === 0 || block.text.length > 1_000 || !/^[^:]{1,30}:/u.test(block.text)) return false;
  let from = block.text.indexOf(':') + 1;
  let links = 0;
  for (const { element, start, end } of block.pieces) {
    if (end <= from) continue;
    if (!isLinked(page, element, block.element)) continue;
    if (/[\p{L}\p{N}]/u.test(block.text.slice(from, start))) return false;
    from = end;
    links++;
  }
  return links >= 2 && !/[\p{L}\p{N}]/u.test(block.text.slice(from));
}

function isLinked(page: Page, element: number, top: number): boolean {
  for (let at = element; at >= 0 && at !== top; at = page.elements[at]!.parent) if (page.elements[at]!.tag === 'a') return true;
  return false;
}
