/** A Markdown document in, its article out: the words that a reader sees, in blocks, with the facts of its front matter. */
import type { Article, Author, Block, BlockKind, Image, ReaderWords } from '../model/index.ts';
import { paragraphsOf, assemble } from './assemble.ts';
import { uniqueAuthors } from './bylines.ts';
import { isoOf, statedMoment } from './dates.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { labelKey, shownMarkdown } from './markdown-inline.ts';
import { markdownParts, type MarkdownPart } from './markdown-parts.ts';
import { readersOf } from './readers.ts';
import { absolute } from '../pages/absolute.ts';
import { withHeadlines, type TextFacts } from './text.ts';

/**
 * Makes an article of a Markdown document; `words` are the rooms' words for pages, `facts` go before what the document says. The title is that of the front
 * matter, else the first heading; one that does not open the text is put before it. A document of white space and marks has no blocks.
 */
export function articleFromMarkdown(source: string, facts: TextFacts, words: readonly ReaderWords[]): Article {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const front = readFrontMatter(lines);
  const { parts, labels } = markdownParts(lines.slice(front.end));
  const keys = new Set(labels.map(labelKey));
  const images: Image[] = [];
  const shown = parts.flatMap((part) => shownParts(part, keys, images, facts.url));
  const title = facts.title ?? first(front, 'title') ?? shown.find(({ kind }) => kind === 'subheadline')?.text;
  const { text, blocks } = assemble(titled(shown, title));
  const headed = withHeadlines(text, blocks, title);
  return { ...stated(front, facts, words), ...titles(text, headed, title, first(front, 'subtitle')), text, blocks: headed, images, omissions: [] };
}

/** The words of a part; of a paragraph that is broken behind a sentence, each piece. */
function shownParts({ kind, text, isCode }: MarkdownPart, labels: ReadonlySet<string>, images: Image[], base: string | undefined): { kind: BlockKind; text: string }[] {
  if (isCode) return [{ kind, text: text.trim() }];
  const shown = shownMarkdown(text, labels);
  for (const { url, title } of shown.images) images.push({ url: absolute(url, base) || url || null, ...(title === '' ? {} : { caption: title }) });
  return paragraphsOf(shown.text).map((paragraph) => ({ kind, text: paragraph }));
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The parts, with the title before them where no heading or first part says it. */
function titled(parts: readonly { kind: BlockKind; text: string }[], title: string | undefined): readonly { kind: BlockKind; text: string }[] {
  if (title === undefined || parts.length === 0) return parts;
  const key = folded(title);
  const isSaid = parts.some(({ kind, text }, i) => (i === 0 || kind === 'subheadline') && folded(text) === key);
  return isSaid ? parts : [{ kind: 'headline', text: title }, ...parts];
}

function titles(text: string, blocks: readonly Block[], given: string | undefined, givenSubtitle: string | undefined): Pick<Article, 'title' | 'subtitle'> {
  const [head, below] = blocks;
  const title = given ?? (head?.kind === 'headline' ? text.slice(head.start, head.end) : undefined);
  const subtitle = givenSubtitle ?? (head?.kind === 'headline' && below?.kind === 'subheadline' ? text.slice(below.start, below.end) : undefined);
  return { ...(title === undefined ? {} : { title }), ...(subtitle === undefined ? {} : { subtitle }) };
}

function first({ fields }: FrontMatter, ...keys: readonly string[]): string | undefined {
  return keys.map((key) => fields.get(key)?.[0]).find((value) => value !== undefined);
}

function stated(front: FrontMatter, facts: TextFacts, words: readonly ReaderWords[]): Pick<Article, 'authors' | 'publisher' | 'published' | 'language' | 'url'> {
  const moment = statedMoment(first(front, 'date', 'published', 'pubdate') ?? '', readersOf(words).dates);
  const published = facts.published ?? (moment === undefined ? undefined : isoOf(moment));
  const publisher = facts.publisher ?? first(front, 'publisher');
  const url = facts.url ?? (absolute(first(front, 'url', 'canonical_url') ?? '', undefined) || undefined);
  const language = /^[a-z]{2}(?![a-z])/i.exec(first(front, 'lang', 'language') ?? '')?.[0].toLowerCase();
  return {
    ...(publisher === undefined ? {} : { publisher }), ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }), ...(language === undefined ? {} : { language }), authors: facts.authors ?? authorsOf(front, words),
  };
}

function authorsOf({ fields }: FrontMatter, words: readonly ReaderWords[]): Author[] {
  const { parted } = readersOf(words).bylines;
  const written = ['author', 'authors', 'by'].flatMap((key) => fields.get(key) ?? []);
  return uniqueAuthors(written.flatMap((line) => parted(line)).map((name) => ({ name: name.trim(), role: 'reporter' })));
}
