/** Images and the lines beside them in, captions with their credits out, each once. */
import { firstIndex } from '../model/halving.ts';
import type { Page, PageBlock } from '../pages/page.ts';
import type { Marks } from './marks.ts';
import type { Phrases } from './phrases.ts';
import { fold } from './stated.ts';
import { squash } from './squash.ts';
import { isHeading } from './weigh.ts';

/** A caption as a block of the page shows it. */
export interface Caption {
  readonly block: number;
  /** Without the credit; empty where the block is a credit alone. */
  readonly text: string;
  readonly credit: string;
  /** Index of the image it belongs to, -1 where none is near. */
  readonly image: number;
}

/** A longer text is no caption, in characters. */
const longestCaption = 700;
/** So many blocks from the headline on, a credit line alone makes a caption of the line above it. */
const leadLength = 12;
const creditClass = /(?:^|[^a-z])(?:credit|kredit|copyright|byline|source|sumber|fotograf|photographer|agency)/i;
const boxTags = /^(?:h[1-6]|form|table)$/;
/** So many elements of a figure are looked at. */
const mostInFigure = 30;
/** "Name/Agency" and no sentence: how agencies sign a picture. */
const signature = /^\s*[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’&-]*(?:\s[\p{L}\p{M}\p{N}.'’&-]+){0,4}\s?\/\s?\p{Lu}[\p{L}\p{M}\p{N}.'’&/-]*(?:\s[\p{L}\p{M}\p{N}.'’&/-]+){0,5}[\s)\].]*$/u;

/** True where the block is marked as a caption, or stands in a figure. */
export function isMarkedCaption(page: Page, marks: Marks, block: PageBlock): boolean {
  if (block.text.length > longestCaption) return false;
  for (let i = block.element, steps = 0; i >= 0 && steps < 6; i = page.elements[i]!.parent, steps++) {
    const { tag } = page.elements[i]!;
    if (tag === 'figcaption' || (tag === 'figure' && isPicture(page, i))) return true;
  }
  return marks.furniture[block.element] === 'caption';
}

/** Sites put tables and whole forms into figures, too: one that opens with such things, and no image, shows no picture. */
function isPicture({ images, elements }: Page, figure: number): boolean {
  const { end } = elements[figure]!;
  let boxed = false;
  for (let i = figure + 1; i < Math.min(elements.length, figure + mostInFigure) && elements[i]!.start < end; i++) boxed ||= boxTags.test(elements[i]!.tag);
  if (!boxed) return true;
  let [low, high] = [0, images.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (images[middle]!.element < figure) low = middle + 1;
    else high = middle;
  }
  return low < images.length && elements[images[low]!.element]!.start < end;
}

/** Captions among the blocks `[from, to)`; `allowed` says which blocks may be one. */
export function findCaptions(page: Page, marks: Marks, phrases: Phrases, from: number, to: number, allowed: (block: number) => boolean): Caption[] {
  const captions: Caption[] = [];
  for (let i = from; i < to; i++) {
    const block = page.blocks[i]!;
    if (block.text.length > longestCaption || !allowed(i)) continue;
    const image = imageBefore(page, i);
    const marked = isMarkedCaption(page, marks, block);
    // Elsewhere a credit would change nothing.
    const credit = marked || image >= 0 || i < from + leadLength ? creditIn(page, block, phrases, marked) : undefined;
    // Behind the beginning of the body such a line names the story's source.
    const alone = credit?.start === 0 && i < from + leadLength;
    if (alone && captions.at(-1)?.block !== i - 1 && i > from && allowed(i - 1) && isLineAbove(page, i - 1)) captions.push(captionOf(page.blocks[i - 1]!, i - 1, image, undefined));
    if (marked || alone || (image >= 0 && (credit !== undefined || equalsAlt(page, image, block.text)))) captions.push(captionOf(block, i, image, credit));
  }
  return captions;
}

/** True where the block may be the caption of the credit line below it: one line, no heading, no list. */
function isLineAbove(page: Page, i: number): boolean {
  const tag = page.elements[page.blocks[i]!.element]?.tag ?? '';
  return page.blocks[i]!.text.length <= 400 && tag !== 'li' && !isHeading(tag);
}

/** The image shown right before the block, at most two blocks above; images stand in page order. */
function imageBefore({ images }: Page, block: number): number {
  const last = firstIndex(images.length, (i) => images[i]!.block <= block) - 1;
  return last >= 0 && block - images[last]!.block <= 2 ? last : -1;
}

function equalsAlt(page: Page, image: number, text: string): boolean {
  const alt = squash(page.images[image]?.alt ?? '');
  return alt.length >= 20 && alt === squash(text);
}

interface Credit {
  readonly words: string;
  /** Where the credit begins in the block's text. */
  readonly start: number;
}

/** The credit of a caption: a stretch classed as such, or the words behind a credit label at the beginning of a line, a bracket or a sentence. */
function creditIn(page: Page, block: PageBlock, phrases: Phrases, marked: boolean): Credit | undefined {
  const { text } = block;
  const piece = block.pieces.find(({ element }) => creditClass.test(page.elements[element]!.names.replace(/([a-z])([A-Z])/g, '$1 $2')));
  if (piece && piece.start > 0) return { words: bare(text.slice(piece.start, piece.end), phrases), start: piece.start };
  for (const start of openings(text)) {
    const words = phrases.creditOf(text.slice(start)) ?? (marked && start > 0 && text.length - start < 100 ? signature.exec(text.slice(start))?.[0] : undefined);
    if (words !== undefined && words.length < 120) return { words: bare(words, phrases), start };
  }
  return undefined;
}

/** Offsets at which a credit may begin: the text's own beginning, and behind a line break, a bracket, a bar or a full stop. */
function openings(text: string): number[] {
  return [0, ...[...text.matchAll(/[\n(|[.]|\s[–—-]\s|\s(?=\p{Lu}\p{L}+:)/gu)].map((match) => match.index + match[0].length)];
}

function bare(words: string, phrases: Phrases): string {
  const own = phrases.creditOf(words) ?? words;
  return fold(own.replace(/^[\s([|:–—-]+/, '').replace(/[\s)\]|.]+$/, ''));
}

function captionOf(block: PageBlock, index: number, image: number, credit: Credit | undefined): Caption {
  const text = credit ? block.text.slice(0, credit.start) : block.text;
  return { block: index, text: fold(text.replace(/[\s([|/–—-]+$/, '')), credit: credit?.words ?? '', image };
}
