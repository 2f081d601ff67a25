/** Blocks inside the container in, which of them are the article's body out, and the rule that cuts each other one. */
import type { Page, PageBlock } from '../pages/page.ts';
import { cutBoxes, isTagRow } from './boxes.ts';
import { isFrame } from './container.ts';
import type { Container } from './container.ts';
import type { Marks } from './marks.ts';
import { furnitureOf } from './names.ts';
import type { Phrases } from './phrases.ts';
import { cutTrailingCards } from './trailing-cards.ts';
import type { Verdict } from './verdict.ts';
import { cutWall } from './wall.ts';
import { isHeading, linkShare } from './weigh.ts';

export interface Reading {
  readonly page: Page;
  readonly marks: Marks;
  readonly container: Container;
  readonly phrases: Phrases;
}

const sentenceEnd = /[.!?…:;,"”’»)。！？؟।۔]$/;
/** Shorter lines may well stand twice. */
const leastRepeat = 40;
/** Lines of stars or dashes are drawn, in characters. */
const longestSeparator = 60;
/** Tags that hold running text. */
const textTags = new Set(['p', 'blockquote', 'li', 'dd', 'pre', 'q']);

/** Parts of a page's frame that are what they are marked as, whatever they say: they are many, and looked at no further. */
export const settled: ReadonlySet<string> = new Set(['noise.navigation', 'noise.footer', 'noise.overlay', 'noise.tags', 'noise.share', 'noise.newsletter']);

/** Judges every block of the page; blocks outside the container are cut as `noise.outside` or by what they are marked as. */
export function selectBody(reading: Reading): Verdict[] {
  const { page, container } = reading;
  const families = goodFamilies(reading);
  const verdicts = page.blocks.map((block, i): Verdict => {
    const inside = i >= container.firstBlock && i < container.endBlock;
    const mark = cutByMark(reading, block);
    if (mark !== undefined && settled.has(mark)) return { cut: mark };
    const words = cutByWords(reading, block);
    const cut = mark ?? words;
    if (cut) return words === undefined ? { cut } : { cut, sure: true };
    return inside ? judge(reading, block, i, families) : { cut: 'noise.outside' };
  });
  cutLinkLists(page, verdicts);
  cutTeasers(page, verdicts);
  cutRepeats(page, verdicts);
  cutBoxes(page, container, reading.phrases, verdicts);
  cutTrailingCards(page, reading.marks, container, verdicts);
  cutWall(page, container, verdicts);
  cutLooseHeadings(page, verdicts);
  nameRelatedLinks(verdicts);
  return verdicts;
}

/** Where body sentences stand: their elements' parents, and the first and last of them. */
interface Families {
  readonly parents: ReadonlySet<number>;
  readonly elements: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

function goodFamilies({ page, container }: Reading): Families {
  const parents = new Set<number>();
  const elements = new Set<number>();
  let first = Infinity;
  let last = -1;
  for (let i = container.firstBlock; i < container.endBlock; i++) {
    if (container.weights[i] === 0) continue;
    const { element } = page.blocks[i]!;
    elements.add(element);
    parents.add(page.elements[element]?.parent ?? -1);
    first = Math.min(first, i);
    last = i;
  }
  return { parents, elements, first, last };
}

function cutByMark({ page, marks, container }: Reading, block: PageBlock): string | undefined {
  const { element } = block;
  const kind = marks.furniture[element];
  if (!container.trusting && !isFrame(kind)) return undefined;
  // A container inside furniture was chosen on purpose: its own marks do not count against it.
  const own = container.element >= 0 ? marks.furniture[container.element] : undefined;
  if (kind !== undefined && kind !== own) return `noise.${kind}`;
  if (marks.hidden[element]) return 'noise.hidden';
  const inline = block.pieces.length === 1 && block.pieces[0]!.end - block.pieces[0]!.start === block.text.length ? block.pieces[0]!.element : -1;
  const inner = inline >= 0 ? marks.furniture[inline] : undefined;
  return inner !== undefined && inner !== own && page.elements[inline]!.tag !== 'a' ? `noise.${inner}` : undefined;
}

function cutByWords({ page, phrases }: Reading, block: PageBlock): string | undefined {
  const { text } = block;
  if (text.length <= longestSeparator && !/[\p{L}\p{N}]/u.test(text)) return 'noise.separator';
  const share = linkShare(block);
  if (phrases.opensRelated(text) && (text.length < 60 || share > 0.3)) return 'noise.related';
  if (isTagRow(page, block)) return 'noise.tags';
  if (!phrases.isFurniture(text) || (text.length > 60 && sentenceEnd.test(text) && share < 0.3)) return undefined;
  return `noise.${furnitureOf(text.slice(0, 40)) ?? 'furniture'}`;
}

function judge({ page, container }: Reading, block: PageBlock, i: number, families: Families): Verdict {
  const element = page.elements[block.element];
  const tag = element?.tag ?? '';
  const share = linkShare(block);
  if (isHeading(tag)) return share < 0.6 ? { keep: 'heading' } : { cut: 'noise.links' };
  if (container.weights[i]! > 0) return { keep: 'body' };
  if ((share > 0.9 && tag !== 'li') || (share > 0.6 && !(block.text.length > 80 && sentenceEnd.test(block.text)))) return { cut: 'noise.links' };
  // The sentence in which a truncated page breaks off has no end.
  const broken = page.limits.truncated && i === page.blocks.length - 1;
  const between = i > families.first && (i < families.last || broken);
  const kin = isKin(page, block, families);
  const runs = textTags.has(tag) || families.elements.has(block.element);
  if (runs && kin && between) return { keep: 'body' };
  if (runs && (kin || between) && sentenceEnd.test(block.text) && block.text.length >= 15) return { keep: 'body' };
  if (tag === 'li' && kin && share < 0.4) return { keep: 'body' };
  return { cut: 'noise.short' };
}

/** True where the block stands beside body sentences; a list item, where its list does. */
function isKin(page: Page, block: PageBlock, families: Families): boolean {
  if (families.elements.has(block.element)) return true;
  const element = page.elements[block.element];
  const parent = element?.parent ?? -1;
  return families.parents.has(parent) || (element?.tag === 'li' && families.parents.has(page.elements[parent]?.parent ?? -1));
}

/** Three neighbouring lines or more that are nothing but links, or one heading over such, are a list of other stories. */
function cutLinkLists(page: Page, verdicts: Verdict[]): void {
  for (let i = 0; i < verdicts.length; i++) {
    if (!('keep' in verdicts[i]!) || linkShare(page.blocks[i]!) < 0.8) continue;
    let end = i;
    while (end < verdicts.length && linkShare(page.blocks[end]!) >= 0.8) end++;
    if (end - i >= 2) for (let j = i; j < end; j++) if ('keep' in verdicts[j]!) verdicts[j] = { cut: 'noise.links' };
    i = end;
  }
}

/** Links right below the words that open a related box belong to it. */
function nameRelatedLinks(verdicts: Verdict[]): void {
  for (let i = 1; i < verdicts.length; i++) {
    const [above, own] = [verdicts[i - 1]!, verdicts[i]!];
    if ('cut' in above && above.cut === 'noise.related' && 'cut' in own && own.cut === 'noise.links') verdicts[i] = { cut: 'noise.related' };
  }
}

/** A text that stands twice is told once: pages keep hidden copies and pull quotes. */
function cutRepeats(page: Page, verdicts: Verdict[]): void {
  const seen = new Set<string>();
  for (const [i, verdict] of verdicts.entries()) {
    const { text } = page.blocks[i]!;
    if ('cut' in verdict || text.length < leastRepeat) continue;
    if (seen.has(text)) verdicts[i] = { cut: 'noise.repeated' };
    seen.add(text);
  }
}

/** Three texts or more, each alone in its part of the page under a line that is a link, are teasers of other stories. */
function cutTeasers(page: Page, verdicts: Verdict[]): void {
  const kept = verdicts.flatMap((verdict, i) => ('keep' in verdict && verdict.keep === 'body' ? [i] : []));
  let run: number[] = [];
  for (const i of [...kept, -1]) {
    if (i >= 0 && isTeaser(page, verdicts, i)) run.push(i);
    else {
      if (run.length >= 3) for (const j of run) verdicts[j] = { cut: 'noise.related' };
      run = [];
    }
  }
}

function isTeaser(page: Page, verdicts: readonly Verdict[], i: number): boolean {
  const [title, text] = [page.blocks[i - 1], page.blocks[i]!];
  if (!title || linkShare(title) < 0.8 || title.text.length > 200 || text.element === title.element) return false;
  const next = page.blocks[i + 1];
  const alone = next === undefined || !('keep' in verdicts[i + 1]!) || linkShare(next) > 0.8;
  return alone && text.text.length < 400;
}

/** A heading stays where body text follows it before the next heading of its page part. */
function cutLooseHeadings(page: Page, verdicts: Verdict[]): void {
  let followed = false;
  for (let i = verdicts.length - 1; i >= 0; i--) {
    const verdict = verdicts[i]!;
    if ('cut' in verdict) continue;
    if (verdict.keep === 'body') followed = true;
    else if (!followed) verdicts[i] = { cut: 'noise.loose-heading' };
    else followed = isSubheading(page, verdicts, i);
  }
}

/** True where the next kept block is body text at once, so that headings above may share it. */
function isSubheading(page: Page, verdicts: readonly Verdict[], i: number): boolean {
  const above = page.blocks[i - 1];
  return above !== undefined && isHeading(page.elements[above.element]?.tag ?? '') && 'keep' in verdicts[i - 1]!;
}
