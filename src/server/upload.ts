/** Turns a file that a reader dropped, or a text pasted, into documents for the coder. */
import { extname } from 'node:path';
import type { InputDocument } from '../extract.ts';
import { endingsOfLines, mediaByEnding } from '../file-endings.ts';
import { parseDocument } from '../json-documents.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-texts.ts';
import { archivedName, archivePages, zippedPages, type ArchivedPage, type WebArchive } from '../pages/archive-pages.ts';
import { unpackOne } from '../pages/codings.ts';
import { feedPages } from '../pages/feed-pages.ts';
import { carrierOf } from '../pages/sniff.ts';
import type { PlacedBytes } from '../pages/zip.ts';

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

/** A document to code, or the trouble in its place. */
export type Found = { readonly name: string } & ({ readonly document: InputDocument; readonly trouble?: Problem } | { readonly problem: Problem });

/** Lines of one JSONL file taken. */
const mostLines = 10_000;

/** From so many bytes of a packed file it is told what is in it. */
const headBytes = 4_096;
/** Pages of one web archive taken: coding them keeps the one who waits waiting. */
const mostPages = 1_000;

/** The documents within, one after the other; trouble stands in the place of what is none. What is packed may unpack to `maxBytes`, and no page of an archive is larger. */
export async function* documentsOf({ content, encoding, name, published, publisher, title, url }: FileGiven, maxBytes: number): AsyncGenerator<Found> {
  const given = Object.fromEntries(Object.entries({ title, publisher, published, url }).filter(([, value]) => value !== undefined && value !== ''));
  if (encoding === 'text') yield { name, document: { ...given, text: content, medium: 'text', place: name } };
  else yield* bytesGiven(name, new Uint8Array(Buffer.from(content, 'base64')), given, maxBytes);
}

async function* bytesGiven(name: string, bytes: Uint8Array, given: object, maxBytes: number): AsyncGenerator<Found> {
  const kind = carrierOf(bytes);
  const ending = extname(name).toLowerCase();
  const options = { maxBytes, file: name };
  if (kind === 'zip') yield* archived(name, zippedPages(placed(bytes), options));
  else if (kind === 'warc') yield* archived(name, archivePages([inMemory(name, bytes)], options));
  else if (kind === 'gzip') {
    const head = unpackOne('gzip', bytes.subarray(0, headBytes), { maxBytes, cut: true });
    if (head instanceof Uint8Array && carrierOf(head) === 'warc') yield* archived(name, archivePages([inMemory(name, bytes)], options));
    else yield* packed(name, bytes, given, maxBytes);
  } else if (endingsOfLines.includes(ending)) yield* jsonDocuments(name, new TextDecoder().decode(bytes));
  else {
    const { texts = [] } = feedPages(bytes) ?? {};
    const medium = mediaByEnding[ending];
    if (texts.length === 0) yield { name, document: { ...given, bytes, ...(medium === undefined ? {} : { medium }), place: name } };
    for (const [at, text] of texts.entries()) yield { name: `${name}:${at + 1} ${text.title ?? ''}`.trim(), document: { ...given, ...text, medium: 'text', place: `${name}:${at + 1}` } };
  }
}

async function* packed(name: string, bytes: Uint8Array, given: object, maxBytes: number): AsyncGenerator<Found> {
  const plain = unpackOne('gzip', bytes, { maxBytes });
  if (plain instanceof Uint8Array && carrierOf(plain) !== 'gzip') yield* bytesGiven(name.replace(/\.gz$/i, ''), plain, given, maxBytes);
  else if (!(plain instanceof Uint8Array) && plain.trouble === 'too large') yield { name, problem: problem('P003', { size: `more than ${maxBytes} bytes unpacked`, limit: `${maxBytes} bytes` }, name) };
  else yield { name, problem: problem('P105', { path: name, reason: plain instanceof Uint8Array ? 'it is packed twice' : 'its packed data is damaged' }, name) };
}

async function* archived(name: string, pages: AsyncGenerator<ArchivedPage>): AsyncGenerator<Found> {
  let taken = 0;
  for await (const page of pages) {
    if (taken >= mostPages) {
      yield { name, problem: problem('P108', { path: name, limit: mostPages }, name) };
      return;
    }
    taken += 1;
    if ('problem' in page) yield { name: archivedName(page), problem: page.problem };
    else yield { name: archivedName(page), document: { ...page.page, place: page.place }, ...(page.trouble === undefined ? {} : { trouble: page.trouble }) };
  }
}

function inMemory(name: string, bytes: Uint8Array): WebArchive {
  return {
    name, isPacked: carrierOf(bytes) === 'gzip', begins: 0, size: bytes.length, again: 'anywhere',
    async *chunks(offset) {
      yield bytes.subarray(offset);
    },
  };
}

function placed(bytes: Uint8Array): PlacedBytes {
  return { size: bytes.length, read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)) };
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
