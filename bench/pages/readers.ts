/** The source of a page in, the text that Saksi or one of its peers gets from it out. */
import { Parser } from 'htmlparser2';
import { extractArticle } from '../../src/article/extract.ts';
import { rooms } from '../../src/lang/registry.ts';
import type { Snapshot } from '../../src/model/index.ts';
import { isBlockTag } from '../../src/pages/tags.ts';
import type { AnsweredFields } from './fields.ts';

/** What a reader says of a page. */
export interface Answer { readonly text: string; readonly captions?: string; readonly confidence?: number; readonly fields?: AnsweredFields }

/** A reader: its name as the table prints it, and the text that it finds; it may throw. */
export interface PageReader { readonly name: string; readonly read: (snapshot: Snapshot) => Answer | Promise<Answer> }

const words = rooms().map((room) => room.reader);

/** Saksi itself: all blocks but the headline and the captions, which stand apart. */
export const saksi = {
  name: 'saksi',
  read: (snapshot: Snapshot): Answer => {
    const { article } = extractArticle(snapshot, words);
    const of = (caption: boolean): string => article.blocks.filter(({ kind }) => kind !== 'headline' && (kind === 'caption') === caption).map(({ start, end }) => article.text.slice(start, end)).join('\n');
    return { text: of(false), captions: of(true), fields: article, ...(article.confidence === undefined ? {} : { confidence: article.confidence }) };
  },
} satisfies PageReader;

/** The text of a piece of HTML with a line break at each block. */
function textOf(html: string): string {
  let text = '';
  let skipped = 0;
  const skips = (tag: string): boolean => tag === 'script' || tag === 'style';
  const parser = new Parser({
    onopentagname: (tag) => { if (skips(tag)) skipped++; if (tag === 'br' || isBlockTag(tag)) text += '\n'; },
    ontext: (part) => { if (skipped === 0) text += part; },
    onclosetag: (tag) => { if (skips(tag)) skipped--; if (isBlockTag(tag)) text += '\n'; },
  });
  parser.end(html);
  return text;
}

/** Keeps a peer's complaints about single pages out of the table. */
function quietly<T>(read: () => T): T {
  const { error, warn } = console;
  console.error = console.warn = () => {};
  try { return read(); } finally { Object.assign(console, { error, warn }); }
}

interface Linked { readonly document: unknown }
interface Found { readonly content?: string | null; readonly title?: string | null; readonly byline?: string | null; readonly author?: string | null; readonly published?: string | null; readonly publishedTime?: string | null }

/** The fields that the peers give under their several names. */
function fieldsOf({ title, byline, author, published, publishedTime }: Found): AnsweredFields {
  const [name, day] = [byline ?? author ?? '', published ?? publishedTime ?? ''];
  return { ...(title ? { title } : {}), ...(day === '' ? {} : { published: day }), authors: name === '' ? [] : [{ name }] };
}

const answerOf = (found: Found | null): Answer => ({ text: textOf(found?.content ?? ''), ...(found ? { fields: fieldsOf(found) } : {}) });
type New<T> = new (document: unknown, options?: unknown) => { parse(): T };

/** Peers are looked up while running, as they are no part of the project's own install; those that are not there are left out. */
export async function peers(): Promise<PageReader[]> {
  const load = async <T>(name: string): Promise<T | undefined> => (import(name) as Promise<T>).catch(() => undefined);
  const linkedom = await load<{ parseHTML(html: string): Linked }>('linkedom');
  const readability = await load<{ Readability: New<Found | null> }>('@mozilla/readability');
  const smoothie = await load<{ Readability: new (html: string, url?: string) => { parse(): Found; free(): void } }>('dom-smoothie-js');
  const defuddle = await load<{ DefuddleClass: New<Found> }>('defuddle/node');
  const extractor = await load<{ extractFromHtml(html: string, url: string): Promise<Found | null> }>('@extractus/article-extractor');
  const found: PageReader[] = [];
  if (linkedom && readability) found.push({ name: 'readability + linkedom', read: ({ content }) => answerOf(new readability.Readability(linkedom.parseHTML(content).document).parse()) });
  if (smoothie) found.push({ name: 'dom-smoothie-js', read: ({ content, url }) => { const reader = new smoothie.Readability(content, url); try { return answerOf(reader.parse()); } finally { reader.free(); } } });
  if (linkedom && defuddle) found.push({ name: 'defuddle + linkedom', read: ({ content, url }) => quietly(() => answerOf(new defuddle.DefuddleClass(linkedom.parseHTML(content).document, { url }).parse())) });
  if (extractor) found.push({ name: '@extractus/article-extractor', read: async ({ content, url = '' }) => answerOf(await extractor.extractFromHtml(content, url)) });
  return found;
}

/** A pass of htmlparser2's parser alone, without attributes: what any reader built on it pays at least. */
export function barePass(content: string): number {
  let seen = 0;
  const parser = new Parser({ onopentagname: () => void seen++, ontext: (text) => void (seen += text.length), onclosetag: () => void seen++ });
  parser.end(content);
  return seen;
}
