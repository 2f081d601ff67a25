/** Turns web archives into documents for the coder, one at a time. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { archivedName, archivePages, zippedPages, type ArchivedPage, type WebArchive } from '../pages/archive-pages.ts';
import type { Position } from '../pages/carrier.ts';
import type { PlacedBytes } from '../pages/zip.ts';
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
  return inputsOf(archivePages([archive], { maxBytes: options.maxBytes, file: name, ...(from === undefined ? {} : { from }) }), options);
}

async function* bytesFrom(path: string, start: number): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(path, { highWaterMark: stepBytes, start });
  try {
    yield* raw;
  } finally {
    raw.destroy();
  }
}

async function* inputsOf(pages: AsyncGenerator<ArchivedPage>, options: InputOptions): AsyncGenerator<Input> {
  for await (const page of pages) {
    const { place, read, next } = page;
    const at = { name: archivedName(page), read, ...(next === undefined ? {} : { next }) };
    if ('problem' in page) yield { ...at, problem: page.problem };
    else yield { ...at, document: { ...defaults(options), ...page.page, place }, ...(page.trouble === undefined ? {} : { trouble: page.trouble }) };
  }
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
    yield* inputsOf(zippedPages(file, { maxBytes: options.maxBytes, file: path, ...(from === undefined ? {} : { from }) }), options);
  } finally {
    await handle.close();
  }
}
