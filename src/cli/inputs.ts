/** Turns files, folders, archives and standard input into documents for the coder, one at a time. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { endingsOfLines, mediaByEnding } from '../file-endings.ts';
import { parseDocument } from '../json-documents.ts';
import { problem } from '../model/problem-texts.ts';
import type { Position } from '../pages/carrier.ts';
import { fetchAhead } from '../pages/fetch/ahead.ts';
import type { Fetch } from '../pages/fetch/fetcher.ts';
import { pagesBehind } from '../pages/fetch/pages-behind.ts';
import { unpacked } from '../pages/gzip-members.ts';
import { carrierOf, type CarrierKind } from '../pages/sniff.ts';
import { waczInputs, warcInputs } from './archives.ts';
import { headOf, reasonOf, stepBytes, type Found, type FoundFile } from './files.ts';
import { feedTexts, fetchedInput } from './feeds.ts';
import { defaults, tooLarge, type Input, type InputOptions } from './input.ts';
import type { Io } from './io.ts';
import { peek, readCapped, readLines } from './lines.ts';

/** Tells where reading of a file goes on; undefined: at its beginning; `ended`: nowhere. */
export type Resume = (file: FoundFile) => Position | 'ended' | undefined;

/** A file or standard input as it is being read. */
interface Source {
  readonly file: FoundFile;
  readonly name: string;
  /** Lower case, without the `.gz` of a packed file. */
  readonly extension: string;
  /** From `from` on. */
  readonly stream: AsyncIterable<Uint8Array>;
  /** The first bytes of all. */
  readonly head: Uint8Array;
  readonly from: Position | undefined;
}

/** The bytes as text where they are UTF-8 without control zeros: what is typed or piped in is a text, not a file. */
function plainText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function* jsonDocuments({ name, stream, from }: Source, options: InputOptions): AsyncGenerator<Input> {
  for await (const line of readLines(stream, options.maxBytes, from)) {
    const place = `${name}:${line.number}`;
    const at = { name: place, read: line.read, next: { offset: line.read, skip: 0, number: line.number } };
    if (line.text === undefined) yield { ...at, problem: tooLarge(undefined, options, place) };
    else if (line.text.trim() !== '') {
      const parsed = parseDocument(line.text);
      if (typeof parsed === 'string') yield { ...at, problem: problem('P063', { line: line.number, reason: parsed }, place) };
      else yield { ...at, name: parsed.id === undefined ? place : `${place} ${parsed.id}`, document: { ...defaults(options), ...parsed, place } };
    }
  }
}

async function* pageDocument({ file, name, extension, stream, head }: Source, options: InputOptions): AsyncGenerator<Input> {
  const bytes = await readCapped(stream, options.maxBytes);
  if (bytes === undefined) {
    yield { name, read: file.bytes ?? 0, problem: tooLarge(file.bytes ?? undefined, options, name) };
    return;
  }
  const medium = options.as ?? mediaByEnding[extension];
  const isTyped = file.path === '-' && medium !== 'markdown' && (medium === 'text' || !/^(?:\ufeff|\s)*</.test(new TextDecoder().decode(head))) && medium !== 'html';
  const text = isTyped ? plainText(bytes) : undefined;
  if (text !== undefined) yield { name, read: bytes.length, document: { ...defaults(options), text, medium: 'text', place: name } };
  else yield { name, read: bytes.length, document: { ...defaults(options), bytes, ...(medium === undefined ? {} : { medium }), place: name } };
}

async function* feedDocuments({ file, name, stream }: Source, options: InputOptions): AsyncGenerator<Input> {
  const bytes = await readCapped(stream, options.maxBytes);
  if (bytes === undefined) yield { name, read: file.bytes ?? 0, problem: tooLarge(file.bytes ?? undefined, options, name) };
  else yield* feedTexts(name, bytes, options);
}

/** The kind of carrier: what its name says, else what its bytes say. */
function kindOf({ extension, head }: Pick<Source, 'extension' | 'head'>, options: InputOptions): CarrierKind {
  const seen = carrierOf(head);
  if (seen === 'gzip' || seen === 'warc') return seen;
  if (endingsOfLines.includes(extension)) return 'jsonl';
  return options.as !== undefined || extension in mediaByEnding ? 'page' : seen;
}

/** The first bytes of a packed file, unpacked; empty where they do not unpack. */
function unpackedHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array(0);
  }
}

async function* read(source: Source, options: InputOptions): AsyncGenerator<Input> {
  const kind = kindOf(source, options);
  const { file, name, stream, from } = source;
  if (kind === 'gzip') {
    const inside = { ...source, extension: extname(source.extension === '.gz' ? file.path.slice(0, -3) : '').toLowerCase(), head: unpackedHead(source.head), from: undefined };
    const packed = kindOf(inside, options);
    if (packed === 'warc') yield* warcInputs({ ...source, isPacked: true }, options);
    else yield* read({ ...inside, stream: unpacked(stream) }, options);
  } else if (kind === 'warc') yield* warcInputs({ ...source, isPacked: false }, options);
  else if (kind === 'zip') {
    if (file.path === '-') yield { name, read: 0, problem: problem('P104', {}, name) };
    else yield* waczInputs(file.path, options, from);
  } else if (kind === 'jsonl') yield* jsonDocuments(source, options);
  else if (kind === 'feed') yield* feedDocuments(source, options);
  else yield* pageDocument(source, options);
}

async function* oneInput(file: FoundFile, options: InputOptions, io: Io, from: Position | undefined): AsyncGenerator<Input> {
  const name = file.path === '-' ? 'standard input' : file.path;
  const extension = extname(file.path).toLowerCase();
  // Nothing of a page that is too large need be read.
  if ((options.as !== undefined || extension in mediaByEnding) && file.bytes !== null && file.bytes > options.maxBytes) {
    yield { name, read: file.bytes, problem: tooLarge(file.bytes, options, name) };
    return;
  }
  if (file.path === '-') {
    yield* read({ file, name, extension, ...await peek(io.stdin), from }, options);
    return;
  }
  const raw = createReadStream(file.path, { highWaterMark: stepBytes, start: from?.offset ?? 0 });
  try {
    // What it is stands at its beginning, wherever reading goes on.
    const { head, stream } = from === undefined ? await peek(raw) : { head: headOf(file.path), stream: raw };
    yield* read({ file, name, extension, stream, head, from }, options);
  } finally {
    raw.destroy();
  }
}

/**
 * The documents behind `files` (from `findFiles`) in order, trouble in its place; nothing is thrown for a path.
 * `read` counts the bytes of all files up to and with the input.
 */
export async function* readInputs(files: readonly Found[], options: InputOptions, io: Io, fetchPage: Fetch, resume: Resume = () => undefined): AsyncGenerator<Input> {
  let before = 0;
  const pages = fetchAhead(files.flatMap((file) => ('address' in file ? [file.address] : [])), fetchPage);
  for (const file of files) {
    if ('address' in file) {
      const { value } = await pages.next();
      if (value !== undefined) for await (const page of pagesBehind(value, fetchPage)) yield fetchedInput(page, options, before);
      continue;
    }
    if (!('path' in file)) {
      yield { name: file.place ?? '', read: before, problem: file };
      continue;
    }
    try {
      const from = resume(file);
      if (from !== 'ended') for await (const input of oneInput(file, options, io, from)) yield { ...input, file, read: before + input.read };
    } catch (error) {
      yield { name: file.path, file, read: before, problem: problem('P061', { path: file.path, reason: reasonOf(error) }, file.path) };
    }
    before += file.bytes ?? 0;
  }
}
