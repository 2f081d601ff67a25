/** Turns a file that a reader dropped, or a text pasted, into documents for the coder. */
import { extname } from 'node:path';
import type { InputDocument } from '../code.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-texts.ts';
import type { Medium } from '../model/snapshot.ts';
import { feedPages } from '../pages/feed-pages.ts';

/** What the app sends. `content`: base64 of a file's bytes, or a text. */
export interface FileGiven {
  readonly name: string;
  readonly content: string;
  readonly encoding: 'base64' | 'text';
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

type Found = { readonly name: string } & ({ readonly document: InputDocument } | { readonly problem: Problem });

const media: Readonly<Record<string, Medium>> = { '.html': 'html', '.htm': 'html', '.txt': 'text', '.md': 'markdown', '.markdown': 'markdown' };
/** Lines of one JSONL file taken. */
const mostLines = 10_000;

/** The documents within; trouble stands in the place of what is none. */
export function documentsOf({ content, encoding, name, published, publisher, title, url }: FileGiven): Found[] {
  const given = Object.fromEntries(Object.entries({ title, publisher, published, url }).filter(([, value]) => value !== undefined && value !== ''));
  if (encoding === 'text') return [{ name, document: { ...given, text: content, medium: 'text', place: name } }];
  const bytes = new Uint8Array(Buffer.from(content, 'base64'));
  const ending = extname(name).toLowerCase();
  if (ending === '.jsonl') return jsonDocuments(name, new TextDecoder().decode(bytes));
  const { texts = [] } = feedPages(bytes) ?? {};
  if (texts.length > 0) return texts.map((text, at) => ({ name: `${name}:${at + 1} ${text.title ?? ''}`.trim(), document: { ...given, ...text, medium: 'text', place: `${name}:${at + 1}` } }));
  const medium = media[ending];
  return [{ name, document: { ...given, bytes, ...(medium === undefined ? {} : { medium }), place: name } }];
}

function jsonDocuments(name: string, text: string): Found[] {
  return text.split('\n', mostLines).flatMap((line, at): Found[] => {
    if (line.trim() === '') return [];
    const place = `${name}:${at + 1}`;
    const refused = (reason: string): Found => ({ name: place, problem: problem('P063', { line: at + 1, reason }, place) });
    try {
      const value = JSON.parse(line) as Record<string, unknown>;
      const word = (field: string): string | undefined => (typeof value[field] === 'string' ? value[field] : undefined);
      const text = word('text'), html = word('html');
      if (text === undefined && html === undefined) return [refused('it holds neither "text" nor "html"')];
      const facts = Object.fromEntries(['id', 'title', 'publisher', 'published', 'url', 'lang'].flatMap((field) => (word(field) === undefined ? [] : [[field, word(field)]])));
      return [{ name: place, document: { ...facts, ...(text === undefined ? { bytes: new TextEncoder().encode(html), medium: 'html' } : { text, medium: 'text' }), place } }];
    } catch {
      return [refused('it is no JSON')];
    }
  });
}
