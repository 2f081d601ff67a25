/** The blocks behind the headline in, the subheadline out. */
import { datelineOf } from './dateline.ts';
import type { Page, PageElement } from '../pages/page.ts';
import type { Stated } from './stated.ts';
import { squash } from './squash.ts';
import type { Title } from './title.ts';
import { isHeading, linkShare } from './weigh.ts';

const standfirstNames =
  /sub-?_?(?:title|head|headline|heading|judul)|standfirst|stand-first|\bdeck\b|\bdek\b|summary|excerpt|\blea?de?\b|\bintro\b|introduction|\bteaser\b|strapline|abstract|chapo|entradilla|bajada|catenaccio|sottotitolo|vorspann|anriss|ingress|perex|resumen/i;
const longestSubtitle = 600;
/** So far behind the headline it is looked for, in blocks. */
const reach = 8;

/** Index of the block that is the subheadline, -1 where none is. `usable` leaves out by-lines, dates, captions and furniture; `isBody` tells body text. */
export function findSubtitle(page: Page, title: Title, stated: Stated, usable: (block: number) => boolean, isBody: (block: number) => boolean): number {
  if (title.block < 0) return -1;
  const known = new Set([stated.data.subtitle, ...stated.descriptions].map(squash).filter((key) => key.length >= 15));
  const end = Math.min(page.blocks.length, title.block + 1 + reach);
  for (let i = title.block + 1; i < end; i++) {
    const block = page.blocks[i]!;
    if (!usable(i) || block.text.length > longestSubtitle || linkShare(block) > 0.5) continue;
    const element = page.elements[block.element];
    const named = standfirstNames.test(element?.names ?? '') || standfirstNames.test(page.elements[element?.parent ?? -1]?.names ?? '') || element?.itemprop === 'description';
    const next = i === title.block + 1 && !isBody(i) && isLine(block.text, element);
    if (isBody(i) && (datelineOf(block.text) || (!named && goesOn(page, i, isBody)))) return -1;
    if ((named && block.text.length >= 15 && hasWords(block.text)) || known.has(squash(block.text)) || next) return i;
    // Behind the first sentence of the body there is no subheadline any more.
    if (isBody(i)) return -1;
  }
  return -1;
}

/** True where the next block is body beside this one, in a plain paragraph like it: sites describe a page by its first paragraph, too. */
function goesOn({ blocks, elements }: Page, i: number, isBody: (block: number) => boolean): boolean {
  const [own, next] = [elements[blocks[i]!.element], elements[blocks[i + 1]?.element ?? -1]];
  return own?.tag === 'p' && next?.tag === 'p' && own.parent === next.parent && own.names === next.names && isBody(i + 1);
}

/** A line right below the headline that says something: some words, no list item, no cell of its own, no button. */
function isLine(text: string, element: PageElement | undefined): boolean {
  const { tag, firstBlock, endBlock } = element ?? { tag: '', firstBlock: 0, endBlock: 0 };
  // A cell that holds more lays the page out.
  if (tag === 'li' || (tag === 'td' && endBlock - firstBlock <= 1) || text.length > 250 || text.includes('\n')) return false;
  return isHeading(tag) ? text.length >= 12 : text.length >= 20 && hasWords(text);
}

function hasWords(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 4 && !/[[\]|]/.test(text);
}
