/** A page's snapshot in, its clean article out, with what was left out and why. */
import { problem } from '../model/index.ts';
import type { Article, BlockKind, Image, Problem, ReaderWords, Snapshot } from '../model/index.ts';
import { parsePage } from '../pages/html.ts';
import { pageLimits } from '../pages/page.ts';
import type { Page } from '../pages/page.ts';
import { assemble, paragraphsOf, withoutTags } from './assemble.ts';
import type { Part } from './assemble.ts';
import { findCorrections } from './corrections.ts';
import { drawnPage, speaksOf } from './drawn.ts';
import type { BlockModel } from './forest.ts';
import { shownText } from './inline.ts';
import { languageCode } from './local-dates.ts';
import { omissionsOf } from './omissions.ts';
import { publisherOf } from './publisher.ts';
import { readersOf } from './readers.ts';
import type { Readers } from './readers.ts';
import { assignRoles } from './roles.ts';
import type { Roles } from './roles.ts';
import { shippedModel } from './shipped-model.ts';
import { absolute } from '../pages/absolute.ts';
import { fold, statedBy } from './stated.ts';
import type { Stated } from './stated.ts';
import { denseSigns } from './weigh.ts';

export interface ExtractedArticle {
  /** Without text and blocks where a problem of severity `error` says that the page holds no article. */
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** What the caller knows of the article; it goes before what the page says, and no problem is made of the page's own. */
export interface KnownFacts {
  /** ISO 8601 instant or day. */
  readonly published?: string;
  readonly title?: string;
}

/** Body text below which a page is a stub, and, without a sign that it is an article, none at all; in characters, as `sizeOf` counts them. */
const littleText = 200;

/**
 * Extracts the article of a page. Never throws. `words` are the rooms' words for pages; all at once, as the page's
 * language is not known yet; `known` is what the caller knows already. Method: text blocks scored by length, link density and sentence marks (Kohlschütter et al.
 * 2010), the container by share and density (as Readability does), rules for what stands around it.
 */
export function extractArticle(snapshot: Snapshot, words: readonly ReaderWords[], known: KnownFacts = {}, model: BlockModel = shippedModel()): ExtractedArticle {
  const page = parsePage(snapshot.content);
  const own = statedBy(page, snapshot.url);
  const stated = known.title === undefined ? own : { ...own, titles: [{ text: known.title, source: 'caller' as const }, ...own.titles] };
  const readers = readersOf(words);
  const read = (shown: Page): Reading => readingOf(assignRoles(shown, stated, readers, model));
  const shown = read(page);
  const drawn = shown.size < littleText ? drawnReading(page, snapshot.content, stated, read) : undefined;
  const { roles, body, characters, size } = drawn ?? shown;
  const problems = limitProblems(page);
  if (stated.data.broken > 0) problems.push(problem('P013'));
  if (isNoArticle(roles, stated, size)) return { article: emptyArticle(roles), problems: [...problems, problem('P011')] };
  if (size < littleText) problems.push(problem('P012', { characters }));
  if (drawn) problems.push(problem('P016'));
  const article = articleOf(roles, stated, body, snapshot, readers);
  if (known.published === undefined) return { article, problems: [...problems, ...roles.published.problems] };
  const instants = article.instants?.map((instant) => (instant.of === 'published' ? { ...instant, chosen: false } : instant));
  return { article: { ...article, published: known.published, ...(instants ? { instants } : {}) }, problems };
}

interface Reading {
  readonly roles: Roles;
  readonly body: readonly Part[];
  /** Of the body, captions aside. */
  readonly characters: number;
  readonly size: number;
}

function readingOf(roles: Roles): Reading {
  const body = bodyParts(roles);
  const text = body.flatMap((part) => (part.kind === 'caption' ? [] : [part.text])).join('');
  return { roles, body, characters: text.length, size: sizeOf(text) };
}

/** Characters, those that stand for a syllable or a word counted twice. */
const sizeOf = (text: string): number => text.length + denseSigns(text);

/** The article that the page's scripts would draw, where it is the one of which the page speaks. */
function drawnReading(page: Page, source: string, stated: Stated, read: (page: Page) => Reading): Reading | undefined {
  const drawn = drawnPage(page, source);
  const reading = drawn && read(drawn);
  if (reading === undefined || reading.size < littleText) return undefined;
  return speaksOf(reading.body.map(({ text }) => text).join(' '), stated.titles.map(({ text }) => text)) ? reading : undefined;
}

function articleOf(roles: Roles, stated: Stated, body: readonly Part[], snapshot: Snapshot, { notices }: Readers): Article {
  const { title, subtitle, page, published, authors, dateline } = roles;
  const headline = withoutTags(title.text);
  const subheadline = subtitle >= 0 ? paragraphsOf(page.blocks[subtitle]!.text).join(' ') : '';
  const { text, blocks } = assemble([{ kind: 'headline', text: headline }, ...body]);
  const corrections = findCorrections(text, blocks, leftOut(roles), notices);
  const place = dateline?.place || stated.data.dateline;
  const fields = {
    title: headline,
    subtitle: withoutTags(subheadline) || stated.data.subtitle,
    publisher: publisherOf(stated, title, dateline),
    language: languageCode(stated.language),
    published: published.published,
    updated: published.updated,
    dateline: place,
    url: stated.url || snapshot.url,
    section: stated.section,
  };
  return {
    ...present(fields),
    ...(published.instants.length > 0 ? { instants: published.instants } : {}),
    ...(stated.keywords.length > 0 ? { keywords: stated.keywords } : {}),
    authors, text, blocks,
    images: imagesOf(roles, stated, snapshot.url),
    ...(corrections.length > 0 ? { corrections } : {}),
    confidence: confidenceOf(roles, text.length),
    omissions: cutsOf(roles),
  };
}

/** Body, headings and captions in page order. */
function bodyParts(roles: Roles): Part[] {
  const parts: Part[] = [];
  for (const [i, block] of roles.page.blocks.entries()) {
    const own = partsOf(roles, i);
    const last = parts.at(-1);
    // An advert put into the middle of a paragraph does not make two of it.
    if (block.continues && own[0]?.kind === 'paragraph' && last?.kind === 'paragraph') {
      parts[parts.length - 1] = { kind: 'paragraph', text: `${last.text} ${own[0].text}` };
      own.shift();
    }
    parts.push(...own);
  }
  return parts;
}

function partsOf({ page, marks, verdicts, captions, dateline }: Roles, i: number): Part[] {
  const block = page.blocks[i]!;
  const caption = captions.get(i);
  if (caption) return [{ kind: 'caption', text: caption.text }];
  const verdict = verdicts[i]!;
  if ('cut' in verdict) return [];
  const shown = shownText(marks, block);
  const text = dateline?.block === i ? shown.slice(dateline.length) : shown;
  const kind = verdict.keep === 'heading' ? 'subheadline' : kindOf(page, block.element);
  return paragraphsOf(text).map((paragraph) => ({ kind, text: paragraph }));
}

function kindOf(page: Page, element: number): BlockKind {
  const tag = page.elements[element]?.tag ?? '';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list';
  if (tag === 'td' || tag === 'th') return page.elements[element]!.endBlock - page.elements[element]!.firstBlock > 1 ? 'paragraph' : 'table';
  return tag === 'blockquote' || page.elements[page.elements[element]?.parent ?? -1]?.tag === 'blockquote' ? 'quote' : 'paragraph';
}

/** Images with a caption or a credit, in page order; else the one that the page names as its own. */
function imagesOf({ page, captions }: Roles, stated: Stated, base: string | undefined): Image[] {
  const found: { readonly index: number; readonly block: number; image: Image }[] = [];
  for (const { block, image: index, text, credit } of captions.values()) {
    const last = found.at(-1);
    const lacksIt = (last?.image.caption === undefined || text === '') && (last?.image.credit === undefined || credit === '');
    const own = present({ caption: text, credit });
    // A credit in a line of its own belongs to the caption above.
    if (last && lacksIt && (last.index === index || block - last.block === 1)) last.image = { ...last.image, ...own };
    else found.push({ index, block, image: { url: absolute(page.images[index]?.url ?? '', base) || page.images[index]?.url || null, ...own } });
  }
  if (found.length === 0 && stated.image !== '') return [{ url: stated.image }];
  return found.map(({ image }) => image);
}

/** The words of the blocks that the article leaves out, those hidden or in boxes of other articles aside. */
function leftOut({ page, marks, verdicts }: Roles): string[] {
  return page.blocks.flatMap((block, i) => ('cut' in verdicts[i]! && !marks.hidden[block.element] && marks.furniture[block.element] !== 'related' ? [fold(block.text)] : []));
}

function cutsOf({ page, verdicts, dateline }: Roles): Article['omissions'] {
  return omissionsOf(
    page.blocks.flatMap(({ text }, i) => {
      const verdict = verdicts[i]!;
      if (dateline?.block === i && 'keep' in verdict) return [{ rule: 'field.dateline', text: text.slice(0, dateline.length) }];
      return 'cut' in verdict && !/^field\.(?:title|subtitle|caption)$/.test(verdict.cut) ? [{ rule: verdict.cut, text }] : [];
    }),
  );
}

/** No body text to speak of, and nothing that says that there should be some. */
function isNoArticle({ title, published, captions }: Roles, stated: Stated, size: number): boolean {
  if (title.text === '') return size < littleText;
  const dated = published.published !== undefined && title.block >= 0;
  return size < littleText / 2 && !stated.isArticle && !dated && captions.size === 0;
}

function emptyArticle({ title }: Roles): Article {
  return { ...present({ title: title.text }), authors: [], text: '', blocks: [], images: [], omissions: [], confidence: 0 };
}

/** How sure the model is of the text, less where the page shows no headline or little text. */
function confidenceOf({ title, sureness }: Roles, characters: number): number {
  return Math.round(sureness * (title.block >= 0 ? 1 : 0.9) * Math.min(1, characters / 600) * 100) / 100;
}

function limitProblems({ limits }: Page): Problem[] {
  const problems: Problem[] = [];
  if (limits.truncated) problems.push(problem('P007'));
  if (limits.tooDeep) problems.push(problem('P008', { limit: pageLimits.depth }));
  if (limits.tooMany) problems.push(problem('P009'));
  if (limits.tooManyAttributes) problems.push(problem('P010'));
  return problems;
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The fields that are there: neither undefined nor empty. */
function present<T extends Readonly<Record<string, string | undefined>>>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as Present<T>;
}
