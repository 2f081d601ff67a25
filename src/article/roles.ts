/** A page's blocks in, the part that each plays in the article out: headline, subheadline, caption, body, or the rule that cuts it. */
import type { Author } from '../model/index.ts';
import type { Page } from '../pages/page.ts';
import { findAuthors } from './authors.ts';
import { findCaptions, isMarkedCaption } from './captions.ts';
import type { Caption } from './captions.ts';
import { findContainer } from './container.ts';
import type { Container } from './container.ts';
import { apart, shownText } from './inline.ts';
import { datelineOf, isDatelineAlone } from './dateline.ts';
import type { Dateline } from './dateline.ts';
import type { BlockModel } from './forest.ts';
import { markElements } from './marks.ts';
import { siteProfile } from './sites.ts';
import type { Marks } from './marks.ts';
import { languageCode } from './local-dates.ts';
import { nextArticles } from './next-article.ts';
import { findPublished } from './published.ts';
import type { Line, Published } from './published.ts';
import type { Readers } from './readers.ts';
import { selectBody } from './select.ts';
import type { Verdict } from './verdict.ts';
import { revise } from './revise.ts';
import type { Stated } from './stated.ts';
import { findSubtitle } from './subtitle.ts';
import { squash, Squashed } from './squash.ts';
import { findTitle } from './title.ts';
import type { Title } from './title.ts';
import { Sums, weighBlocks } from './weigh.ts';

/** The page as the article reader sees it. */
export interface Roles {
  readonly page: Page;
  readonly marks: Marks;
  readonly container: Container;
  readonly title: Title;
  /** Index of the subheadline's block, -1 where none is. */
  readonly subtitle: number;
  readonly captions: ReadonlyMap<number, Caption>;
  readonly published: Published;
  readonly authors: readonly Author[];
  /** The dateline and the block that holds it. */
  readonly dateline: (Dateline & { readonly block: number }) | undefined;
  /** By block: kept as body or heading, or cut by a rule. The title's and the subtitle's own blocks count as cut by `field.…`. */
  readonly verdicts: readonly Verdict[];
  /** 0 to 1: how sure the model is of what it calls body. */
  readonly sureness: number;
}

/** Blocks looked at for by-lines and dates before the headline and behind the body. */
const linesBefore = 8;
const linesBehind = 12;
/** Of many lines between headline and body so many at either end are looked at. */
const linesBelow = 100;
/** A first heading may take away at most this share of the body before it. */
const mostBeforeTitle = 0.3;

/** Assigns the roles. */
export function assignRoles(page: Page, stated: Stated, readers: Readers, model: BlockModel): Roles {
  const weights = weighBlocks(page);
  const marks = markElements(page, new Sums(weights.good), readers.phrases, siteProfile(stated.host));
  const container = findContainer(page, weights, marks);
  const verdicts = selectBody({ page, marks, container, phrases: readers.phrases });
  const first = firstBody(verdicts, container);
  const title = findTitle(page, stated, marks, first);
  cutAround(page, verdicts, title, container);
  const lines = linesAround(page, marks, verdicts, title, firstBody(verdicts, container));
  const local = readers.inLanguage(languageCode(stated.language), title.text);
  const published = findPublished(lines.filter((line) => !isBody(verdicts, line.block)), stated.published, stated.updated, local);
  const bylines = lines.filter(({ block }) => !(isBody(verdicts, block) && container.weights[block]! > 0));
  const span = { title: title.block, first: firstBody(verdicts, container), last: verdicts.findLastIndex((_, i) => isBody(verdicts, i)) };
  const found = findAuthors(page, marks, bylines, span, stated, local);
  for (const block of published.dateLines) if (!isBody(verdicts, block)) verdicts[block] = { cut: 'field.published', sure: true };
  for (const block of found.lines) verdicts[block] = { cut: 'field.byline', sure: true };
  const captions = captionsOf(page, marks, verdicts, readers, title, container);
  const subtitle = findSubtitle(page, title, stated, (i) => isUsable(page, marks, verdicts, captions, i), (i) => isBody(verdicts, i) && container.weights[i]! > 0);
  if (subtitle >= 0) verdicts[subtitle] = { cut: 'field.subtitle' };
  const sureness = revise({ page, marks, container, weights, title, descriptions: stated.descriptions, statedBody: stated.data.body, captions, verdicts }, model);
  return { page, marks, container, title, subtitle, captions, published, authors: found.authors, dateline: findDateline(page, verdicts), verdicts, sureness };
}

const isBody = (verdicts: readonly Verdict[], i: number): boolean => {
  const verdict = verdicts[i];
  return verdict !== undefined && 'keep' in verdict && verdict.keep === 'body';
};

function firstBody(verdicts: readonly Verdict[], container: Container): number {
  const first = verdicts.findIndex((_, i) => isBody(verdicts, i) && container.weights[i]! > 0);
  return first < 0 ? verdicts.length : first;
}

/** Cuts what stands before the headline, and the headline wherever it is repeated. */
function cutAround(page: Page, verdicts: Verdict[], title: Title, container: Container): void {
  const key = squash(title.text);
  const repeats = new Squashed([key]);
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i]!;
    if (key !== '' && block.text.length >= key.length && block.text.length <= 2 * title.text.length + 20 && repeats.has(block.text)) verdicts[i] = { cut: i === title.block ? 'field.title' : 'noise.repeated-headline', sure: true };
  }
  if (title.block < 0) return;
  verdicts[title.block] = { cut: 'field.title', sure: true };
  const weight = new Sums(container.weights);
  const [from, to] = nextArticles(page, title.block, weight) ?? [0, 0];
  for (let i = from; i < to; i++) if ('keep' in verdicts[i]!) verdicts[i] = { cut: 'noise.next-article', sure: true };
  if (weight.over(0, title.block) > mostBeforeTitle * weight.over(0, page.blocks.length)) return;
  for (let i = 0; i < title.block; i++) if ('keep' in verdicts[i]!) verdicts[i] = { cut: 'noise.before-headline' };
}

/** Lines that may be a by-line or a date: around the headline up to the first body text, and behind the last. */
function linesAround(page: Page, marks: Marks, verdicts: readonly Verdict[], title: Title, first: number): Line[] {
  const top = title.block >= 0 && title.block <= first ? title.block : first;
  const last = verdicts.findLastIndex((_, i) => isBody(verdicts, i));
  const ranges = [[Math.max(0, top - linesBefore), Math.min(page.blocks.length, first + 2)], [Math.max(first + 2, last - 3), Math.min(page.blocks.length, last + 1 + linesBehind)]] as const;
  const indexes = ranges.flatMap(([from, to]) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter((i) => i < from + linesBelow || i >= to - linesBelow));
  // What stands under the headline goes before what stands above it.
  const ordered = [...indexes.filter((i) => i >= top), ...indexes.filter((i) => i < top).reverse()];
  return ordered.filter((i) => i !== title.block && speaksOfArticle(page, marks, i)).map((block) => ({ block, text: apart(page.blocks[block]!, shownText(marks, page.blocks[block]!)) }));
}

function speaksOfArticle(page: Page, marks: Marks, i: number): boolean {
  const { element } = page.blocks[i]!;
  const kind = marks.furniture[element];
  return (kind === undefined || kind === 'byline' || kind === 'share' || kind === 'tags' || (kind === 'caption' && page.blocks[i]!.text.length <= 40)) && !marks.hidden[element];
}

/** A caption's copy stands at most so many blocks from it. */
const besideCaption = 3;

/** Captions between the headline and the end of the body; a second one with the same words is cut as repeated. */
function captionsOf(page: Page, marks: Marks, verdicts: Verdict[], { phrases }: Readers, title: Title, container: Container): Map<number, Caption> {
  const from = title.block >= 0 ? Math.max(0, Math.min(title.block - 3, container.firstBlock)) : container.firstBlock;
  const found = findCaptions(page, marks, phrases, from, container.endBlock, (i) => isCaptionPlace(page, marks, verdicts, i));
  const captions = new Map<number, Caption>();
  const seen = new Map<string, number>();
  for (const caption of found) {
    const key = squash(caption.text);
    if (key !== '' && seen.has(key)) verdicts[caption.block] = { cut: 'noise.repeated-caption', sure: true };
    else captions.set(caption.block, caption);
    if (key !== '') seen.set(key, caption.block);
  }
  const repeats = new Squashed(seen.keys());
  for (let i = from; seen.size > 0 && i < container.endBlock; i++) {
    const { text } = page.blocks[i]!;
    const first = captions.has(i) || text.length >= 700 || !repeats.mayBegin(text) ? undefined : seen.get(squash(text));
    // Beside its picture a caption is told twice; farther off it may be the article's own sentence that the picture was given.
    if (first !== undefined) verdicts[i] = { cut: 'noise.repeated-caption', ...(Math.abs(i - first) <= besideCaption ? { sure: true } : {}) };
  }
  for (const block of captions.keys()) verdicts[block] = { cut: 'field.caption' };
  return captions;
}

function isCaptionPlace(page: Page, marks: Marks, verdicts: readonly Verdict[], i: number): boolean {
  const verdict = verdicts[i]!;
  if ('keep' in verdict || /^noise\.(?:caption|short|outside|loose-heading|furniture)$/.test(verdict.cut)) return true;
  return verdict.cut === 'noise.byline' && isMarkedCaption(page, marks, page.blocks[i]!);
}

function isUsable(page: Page, marks: Marks, verdicts: readonly Verdict[], captions: ReadonlyMap<number, Caption>, i: number): boolean {
  const verdict = verdicts[i]!;
  const kind = marks.furniture[page.blocks[i]!.element];
  if (captions.has(i) || kind !== undefined) return false;
  return 'keep' in verdict || /^noise\.(?:short|outside|loose-heading)$/.test(verdict.cut);
}

/** The dateline of the first body text; a block that holds nothing else is cut whole. */
function findDateline(page: Page, verdicts: Verdict[]): (Dateline & { block: number }) | undefined {
  const block = verdicts.findIndex((_, i) => isBody(verdicts, i));
  if (block < 0) return undefined;
  const { text, pieces } = page.blocks[block]!;
  const alone = isDatelineAlone(text);
  if (alone) verdicts[block] = { cut: 'field.dateline' };
  const piece = pieces[0];
  const found = alone ?? datelineOf(text, piece?.start === 0 ? text.slice(0, piece.end).trim() : '');
  return found && { ...found, block };
}
