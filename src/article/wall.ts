/** Judged blocks in, with the offer of a subscription that a page puts in the place of its article's rest cut. */
import type { Page } from '../pages/page.ts';
import type { Container } from './container.ts';
import type { Verdict } from './verdict.ts';
import { linkShare, Sums } from './weigh.ts';

/** Where the buttons of such offers lead to; addresses speak a language of their own. */
const offerAddress = /(?:^|[/?&#.=-])(?:subscri|suscri|souscri|abonn|abbon|assin|abo(?:s|shop)?(?:$|[/?#-])|(?:ber)?langgan|log-?in|logg-?inn|sign-?(?:in|up)|sso|regist|anmeld|offers?(?:$|[/?#-])|plans?(?:$|[/?#-])|membership|checkout|paywall|plus(?:$|[/?#-]))/i;
/** An offer has at most so many characters, and at most this share of the body's weight. */
const longestOffer = 900;
const mostOfBody = 0.5;
/** So far around the last kept block its button is looked for, in blocks. */
const reach = 6;

/** Cuts, in place, the part at the end of the body that holds a button to subscribe or to log in. */
export function cutWall(page: Page, container: Container, verdicts: Verdict[]): void {
  const last = verdicts.findLastIndex((verdict) => 'keep' in verdict);
  const weight = new Sums(container.weights);
  for (let i = Math.max(container.firstBlock, last - reach); i < Math.min(page.blocks.length, last + reach); i++) {
    if (!isButton(page, i)) continue;
    const [from, to] = offerAround(page, container, weight, i);
    if (to <= last) continue;
    for (let j = from; j < to; j++) if (isOpen(verdicts[j]!)) verdicts[j] = { cut: 'noise.wall', sure: true };
    return;
  }
}

/** What a later judge may still take for body. */
const isOpen = (verdict: Verdict): boolean => 'keep' in verdict || verdict.cut === 'noise.short' || verdict.cut === 'noise.links';

/** A line that is a link to an offer. */
function isButton({ blocks, elements }: Page, i: number): boolean {
  const block = blocks[i]!;
  if (block.text.length > 60 || linkShare(block) < 0.8) return false;
  if (block.pieces.some(({ element }) => elements[element]!.tag === 'a' && offerAddress.test(elements[element]!.value))) return true;
  for (let at = block.element, steps = 0; at >= 0 && steps < 3; at = elements[at]!.parent, steps++) if (elements[at]!.tag === 'a') return offerAddress.test(elements[at]!.value);
  return false;
}

/** The blocks of the largest small part of the page around block `i`. */
function offerAround({ blocks, elements }: Page, container: Container, weight: Sums, i: number): readonly [from: number, to: number] {
  let range: readonly [number, number] = [i, i + 1];
  for (let at = blocks[i]!.element; at >= 0 && at !== container.element; at = elements[at]!.parent) {
    const { firstBlock, endBlock } = elements[at]!;
    let length = 0;
    for (let j = firstBlock; j < endBlock && length <= longestOffer; j++) length += blocks[j]!.text.length;
    if (length > longestOffer || weight.over(firstBlock, endBlock) > mostOfBody * container.good) break;
    range = [firstBlock, endBlock];
  }
  return range;
}
