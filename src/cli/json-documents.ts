/** Turns a line of JSON into a document for the coder. */
import { z } from 'zod';
import type { InputDocument } from '../code.ts';

const words = z.string().nullish().transform((value) => value ?? undefined);

const shape = z.object({
  id: z.union([z.string(), z.number()]).nullish().transform((id) => (id === null || id === undefined ? undefined : String(id))),
  text: words,
  html: words,
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
    return issue === undefined || issue.path.length === 0 ? 'it is not an object' : `"${issue.path.join('.')}" is not words`;
  }
  // A record of the coder is a document too: its text and the facts of its article.
  const { html, article, text = article?.text, ...own } = parsed.data;
  const rest = { ...own, title: own.title ?? article?.title, publisher: own.publisher ?? article?.publisher, published: own.published ?? article?.published, url: own.url ?? article?.url, lang: own.lang ?? article?.language };
  const content = html ?? text;
  if (content === undefined) return 'it has neither "text" nor "html"';
  const known = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const facts = Object.fromEntries(known);
  // The mark tells the encoding whatever the page itself declares, now and when it is coded again.
  return html === undefined ? { ...facts, text: content, medium: 'text' } : { ...facts, bytes: Buffer.from(`\ufeff${html}`), medium: 'html' };
}
