/** Turns web archives into documents for the coder, one at a time. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { problem } from '../model/problem-texts.ts';
import { archivePages, zippedArchives, type ArchivedPage, type WebArchive } from '../pages/archive-pages.ts';
import type { Position } from '../pages/carrier.ts';
import { BrokenZip, type PlacedBytes } from '../pages/zip.ts';
import { stepBytes, type FoundFile } from './files.ts';
import { defaults, type Input, type InputOptions } from './input.ts';

/** A WARC as it is being read: `stream` begins at `from`, or at the beginning of the file. */
export interface WarcGiven {
  readonly name: string;
  readonly file: FoundFile;
  readonly isPacked: boolean;
  readonly stream: AsyncIterable<Uint8Array>;
  readonly from: Position | undefined;
}

/** The pages of a WARC. */
export function warcInputs({ name, file, isPacked, stream, from }: WarcGiven, options: InputOptions): AsyncGenerator<Input> {
  const { path, bytes } = file;
  // Pipes give their bytes once.
  const isStream = bytes === null;
  const archive: WebArchive = { name, isPacked, begins: 0, size: bytes ?? Infinity, chunks: (offset) => (isStream ? stream : bytesFrom(path, offset)), again: isStream ? 'never' : 'anywhere' };
  return inputsOf(name, [archive], options, from);
}

async function* bytesFrom(path: string, start: number): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(path, { highWaterMark: stepBytes, start });
  try {
    yield* raw;
  } finally {
    raw.destroy();
  }
}

async function* inputsOf(name: string, archives: readonly WebArchive[], options: InputOptions, from: Position | undefined): AsyncGenerator<Input> {
  let isEmpty = from === undefined;
  for await (const page of archivePages(archives, { maxBytes: options.maxBytes, file: name, ...(from === undefined ? {} : { from }) })) {
    isEmpty = false;
    yield toInput(page, options);
  }
  if (isEmpty) yield { name, read: 0, problem: problem('P103', { path: name, kind: archives.length === 0 ? 'a zip archive without a WARC' : 'a web archive' }, name) };
}

function toInput({ place, read, next, ...found }: ArchivedPage, options: InputOptions): Input {
  const url = 'problem' in found ? found.url : found.page.url;
  const at = { name: url === undefined ? place : `${place} ${url}`, read, ...(next === undefined ? {} : { next }) };
  if ('problem' in found) return { ...at, problem: found.problem };
  return { ...at, document: { ...defaults(options), ...found.page, place }, ...(found.trouble === undefined ? {} : { trouble: found.trouble }) };
}

/** The pages of a WACZ: those of the WARCs within, in the order of its directory, from `from` on. */
export async function* waczInputs(path: string, options: InputOptions, from: Position | undefined): AsyncGenerator<Input> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const file: PlacedBytes = {
      size,
      async read(offset, length) {
        const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)));
        return bytes.subarray(0, (await handle.read(bytes, 0, bytes.length, offset)).bytesRead);
      },
    };
    yield* inputsOf(path, await zippedArchives(path, file), options, from);
  } catch (error) {
    if (!(error instanceof BrokenZip)) throw error;
    yield { name: path, read: 0, problem: problem('P105', { path, reason: error.message }, path) };
  } finally {
    await handle.close();
  }
}
