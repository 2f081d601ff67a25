/** Turns a file that a reader dropped, or a text pasted, into documents for the coder. */
import { extname } from 'node:path';
import type { InputDocument } from '../extract.ts';
import { endingsOfLines, mediaByEnding } from '../file-endings.ts';
import { parseDocument } from '../json-documents.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-texts.ts';
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

/** Lines of one JSONL file taken. */
const mostLines = 10_000;

/** The documents within; trouble stands in the place of what is none. */
export function documentsOf({ content, encoding, name, published, publisher, title, url }: FileGiven): Found[] {
  const given = Object.fromEntries(Object.entries({ title, publisher, published, url }).filter(([, value]) => value !== undefined && value !== ''));
  if (encoding === 'text') return [{ name, document: { ...given, text: content, medium: 'text', place: name } }];
  const bytes = new Uint8Array(Buffer.from(content, 'base64'));
  const ending = extname(name).toLowerCase();
  if (endingsOfLines.includes(ending)) return jsonDocuments(name, new TextDecoder().decode(bytes));
  const { texts = [] } = feedPages(bytes) ?? {};
  if (texts.length > 0) return texts.map((text, at) => ({ name: `${name}:${at + 1} ${text.title ?? ''}`.trim(), document: { ...given, ...text, medium: 'text', place: `${name}:${at + 1}` } }));
  const medium = mediaByEnding[ending];
  return [{ name, document: { ...given, bytes, ...(medium === undefined ? {} : { medium }), place: name } }];
}

function jsonDocuments(name: string, text: string): Found[] {
  const lines = text.split('\n', mostLines);
  const found = lines.flatMap((line, at): Found[] => {
    if (line.trim() === '') return [];
    const place = `${name}:${at + 1}`, parsed = parseDocument(line);
    return [typeof parsed === 'string' ? { name: place, problem: problem('P063', { line: at + 1, reason: parsed }, place) } : { name: place, document: { ...parsed, place } }];
  });
  const isCut = text.slice(lines.reduce((length, line) => length + line.length + 1, 0)).trim() !== '';
  return isCut ? [...found, { name, problem: problem('P074', { path: name, limit: mostLines }, name) }] : found;
}
