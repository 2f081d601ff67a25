/** Turns files, folders and standard input into documents for the coder, one at a time. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { InputDocument } from '../code.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-texts.ts';
import { reasonOf, type Found, type FoundFile } from './files.ts';
import type { Fetch, Fetched } from '../pages/fetch/fetcher.ts';
import { shownAddress } from '../pages/fetch/address.ts';
import { parseDocument } from './json-documents.ts';
import type { Io } from './io.ts';
import { peek, readCapped, readLines } from './lines.ts';

/** What the command line says of its inputs. */
export interface InputOptions {
  /** How pages and texts are to be read; found out from the name and the bytes where absent. */
  readonly as?: 'html' | 'text';
  readonly lang?: string;
  readonly published?: string;
  readonly url?: string;
  readonly maxBytes: number;
}

/** One document, or the trouble that stands in its place; `fetched`: how a page was come by that was named by its address. */
export type Input = { readonly name: string; readonly read: number; readonly fetched?: Fetched } & ({ readonly document: InputDocument } | { readonly problem: Problem });

const media: Readonly<Record<string, 'html' | 'text'>> = { '.html': 'html', '.htm': 'html', '.txt': 'text', '.md': 'text' };
const brace = 0x7b;
const angle = 0x3c;
const megabyte = 1e6;

/** `20 MB`, `1.5 MB`. */
export function sizeWords(bytes: number): string {
  return bytes >= megabyte ? `${Number((bytes / megabyte).toFixed(1))} MB` : `${bytes} bytes`;
}

function tooLarge(bytes: number | undefined, options: InputOptions, place: string): Problem {
  const size = bytes === undefined ? `more than ${sizeWords(options.maxBytes)}` : sizeWords(bytes);
  return problem('P003', { size, limit: sizeWords(options.maxBytes) }, place);
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

/** What the options say of every document; a document's own words go before them. */
function defaults(options: InputOptions): Pick<InputDocument, 'lang' | 'published' | 'url'> {
  const { lang, published, url } = options;
  return { ...(lang === undefined ? {} : { lang }), ...(published === undefined ? {} : { published }), ...(url === undefined ? {} : { url }) };
}

async function* jsonDocuments(name: string, stream: AsyncIterable<Uint8Array>, options: InputOptions): AsyncGenerator<Input> {
  for await (const line of readLines(stream, options.maxBytes)) {
    const place = `${name}:${line.number}`;
    const at = { name: place, read: line.read };
    if (line.text === undefined) yield { ...at, problem: tooLarge(undefined, options, place) };
    else if (line.text.trim() !== '') {
      const parsed = parseDocument(line.text);
      if (typeof parsed === 'string') yield { ...at, problem: problem('P063', { line: line.number, reason: parsed }, place) };
      else yield { ...at, name: parsed.id === undefined ? place : `${place} ${parsed.id}`, document: { ...defaults(options), ...parsed, place } };
    }
  }
}

async function* oneInput(file: FoundFile, options: InputOptions, io: Io): AsyncGenerator<Input> {
  const name = file.path === '-' ? 'standard input' : file.path;
  const extension = extname(file.path).toLowerCase();
  const whole = extension !== '.jsonl' && (options.as !== undefined || extension in media);
  if (whole && file.bytes !== null && file.bytes > options.maxBytes) {
    yield { name, read: file.bytes, problem: tooLarge(file.bytes, options, name) };
    return;
  }
  const raw: AsyncIterable<Uint8Array> = file.path === '-' ? io.stdin : createReadStream(file.path);
  const { first, stream } = await peek(raw);
  if (extension === '.jsonl' || (!whole && first === brace)) {
    yield* jsonDocuments(name, stream, options);
    return;
  }
  const bytes = await readCapped(stream, options.maxBytes);
  if (bytes === undefined) {
    yield { name, read: file.bytes ?? 0, problem: tooLarge(file.bytes ?? undefined, options, name) };
    return;
  }
  const medium = options.as ?? media[extension];
  const text = file.path === '-' && (medium === 'text' || first !== angle) && medium !== 'html' ? plainText(bytes) : undefined;
  if (text !== undefined) {
    yield { name, read: bytes.length, document: { ...defaults(options), text, medium: 'text', place: name } };
    return;
  }
  yield { name, read: bytes.length, document: { ...defaults(options), bytes, ...(medium === undefined ? {} : { medium }), place: name } };
}

/** A page by its address; what the user says of it goes before what the server says. */
async function fetchedInput(address: string, options: InputOptions, fetchPage: Fetch): Promise<Input> {
  const name = shownAddress(address);
  const fetched = await fetchPage(address);
  if ('severity' in fetched) return { name, read: 0, problem: fetched };
  const { bytes, contentType, fetched: at, url } = fetched;
  const medium = options.as === undefined ? {} : { medium: options.as };
  return { name, read: 0, fetched, document: { url, ...defaults(options), bytes, fetched: at, ...(contentType === undefined ? {} : { contentType }), ...medium, place: name } };
}

/**
 * The documents behind `files` (from `findFiles`) in order, trouble in its place; nothing is thrown for a path.
 * `read` counts the bytes of all files up to and with the input.
 */
export async function* readInputs(files: readonly Found[], options: InputOptions, io: Io, fetchPage: Fetch): AsyncGenerator<Input> {
  let before = 0;
  for (const file of files) {
    if ('address' in file) {
      yield { ...await fetchedInput(file.address, options, fetchPage), read: before };
      continue;
    }
    if (!('path' in file)) {
      yield { name: file.place ?? '', read: before, problem: file };
      continue;
    }
    try {
      for await (const input of oneInput(file, options, io)) yield { ...input, read: before + input.read };
    } catch (error) {
      yield { name: file.path, read: before, problem: problem('P061', { path: file.path, reason: reasonOf(error) }, file.path) };
    }
    before += file.bytes ?? 0;
  }
}
