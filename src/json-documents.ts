/** Turns a line of JSON into a document for the coder. */
import { z } from 'zod';
import type { InputDocument } from './extract.ts';

const words = z.string().nullish().transform((value) => value ?? undefined);

const shape = z.object({
  id: z.union([z.string(), z.number()]).nullish().transform((id) => (id === null || id === undefined ? undefined : String(id))),
  text: words,
  html: words,
  contentType: words,
  encoding: z.enum(['base64', 'utf-8']).nullish().transform((value) => value ?? undefined),
  lang: words,
  title: words,
  publisher: words,
  published: words,
  url: words,
  article: z.object({ text: words, title: words, publisher: words, published: words, url: words, language: words }).nullish(),
});

/** The document of one line, its own fields copied; in words what is wrong with the line where it holds none. */
export function parseDocument(line: string): InputDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return 'it is not JSON';
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    if (issue === undefined || issue.path.length === 0) return 'it is not an object';
    return issue.path[0] === 'encoding' ? '"encoding" is neither "base64" nor "utf-8"' : `"${issue.path.join('.')}" is not words`;
  }
  // A record of the coder is a document too: its text and the facts of its article.
  const { html, contentType, encoding, article, text = article?.text, ...own } = parsed.data;
  const rest = { ...own, title: own.title ?? article?.title, publisher: own.publisher ?? article?.publisher, published: own.published ?? article?.published, url: own.url ?? article?.url, lang: own.lang ?? article?.language };
  const content = html ?? text;
  if (content === undefined) return 'it has neither "text" nor "html"';
  const known = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const facts = Object.fromEntries(known);
  if (html === undefined) return { ...facts, text: content, medium: 'text' };
  if (encoding === 'base64' && !base64.test(html)) return '"html" is not base64';
  return { ...facts, bytes: Buffer.from(html, encoding === 'base64' ? 'base64' : 'utf8'), contentType: typeOf(contentType, encoding), medium: 'html' };
}

const base64 = /^[\w+/-]*={0,2}\s*$/;

/** The header that the page came with. A string without `encoding` was decoded by someone: UTF-8 then, whatever the page and its header said. */
function typeOf(contentType: string | undefined, encoding: 'base64' | 'utf-8' | undefined): string {
  if (encoding !== undefined) return contentType ?? 'text/html';
  return `${contentType?.split(';', 1)[0] ?? 'text/html'}; charset=utf-8`;
}
