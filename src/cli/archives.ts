/** Turns web archives into documents for the coder, one at a time. */
import { open } from 'node:fs/promises';
import { problem } from '../model/problem-texts.ts';
import { sourceOf } from '../pages/byte-reader.ts';
import type { Carried, Position } from '../pages/carrier.ts';
import { createGunzip, placedPlain } from '../pages/gzip-members.ts';
import { readWarcPages } from '../pages/warc-pages.ts';
import { BrokenZip, readEntry, readZip, type PlacedBytes, type ZipEntry } from '../pages/zip.ts';
import { defaults, type Input, type InputOptions } from './input.ts';

/** The pages of a WARC, packed or not; `stream` begins at `from`, or at the beginning of the file. */
export async function* warcInputs(name: string, packed: boolean, stream: AsyncIterable<Uint8Array>, options: InputOptions, from: Position | undefined): AsyncGenerator<Input> {
  let pages = 0;
  for await (const input of warcParts(name, packed, stream, options, from)) {
    pages += 1;
    yield input;
  }
  if (pages === 0 && from === undefined) yield { name, read: 0, problem: problem('P103', { path: name, kind: 'a web archive' }, name) };
}

async function* warcParts(name: string, packed: boolean, stream: AsyncIterable<Uint8Array>, options: InputOptions, from: Position | undefined): AsyncGenerator<Input & { readonly next: Position }> {
  const source = sourceOf(stream);
  const placed = packed ? createGunzip(source, from?.offset) : placedPlain(source, from?.offset);
  for await (const carried of readWarcPages(placed, { maxBytes: options.maxBytes, place: name, ...(from === undefined ? {} : { from }) })) yield toInput(carried, name, options);
}

function toInput(carried: Carried, archive: string, options: InputOptions): Input & { readonly next: Position } {
  const place = `${archive}:${carried.number}`;
  const at = { read: carried.next.offset, next: carried.next };
  if ('problem' in carried) return { ...at, name: carried.url === undefined ? place : `${place} ${carried.url}`, problem: carried.problem };
  const { page, trouble } = carried;
  return { ...at, name: page.url === undefined ? place : `${place} ${page.url}`, document: { ...defaults(options), ...page, place }, ...(trouble === undefined ? {} : { trouble }) };
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
    yield* zippedInputs(path, file, options, from);
  } catch (error) {
    if (!(error instanceof BrokenZip)) throw error;
    yield { name: path, read: 0, problem: problem('P105', { path, reason: error.message }, path) };
  } finally {
    await handle.close();
  }
}

async function* zippedInputs(path: string, file: PlacedBytes, options: InputOptions, from: Position | undefined): AsyncGenerator<Input> {
  const archives = (await readZip(file)).filter(({ name }) => /\.warc(?:\.gz)?$/i.test(name));
  const first = from?.entry === undefined ? 0 : Math.max(0, archives.findIndex(({ name }) => name === from.entry));
  let pages = 0;
  for (const [at, entry] of archives.slice(first).entries()) {
    const place = at === 0 && from?.entry === entry.name ? from : undefined;
    try {
      for await (const input of warcParts(`${path}/${entry.name}`, /\.gz$/i.test(entry.name), readEntry(file, entry, place?.offset), options, place)) {
        pages += 1;
        yield { ...input, read: readOf(entry, input.read), next: { ...input.next, entry: entry.name } };
      }
    } catch (error) {
      if (!(error instanceof BrokenZip)) throw error;
      pages += 1;
      yield { name: `${path}/${entry.name}`, read: entry.header, problem: problem('P105', { path: `${path}/${entry.name}`, reason: error.message }, path) };
    }
  }
  if (pages === 0 && from === undefined) yield { name: path, read: 0, problem: problem('P103', { path, kind: archives.length === 0 ? 'a zip archive without a WARC' : 'a web archive' }, path) };
}

/** Bytes of the whole file, near enough for showing progress. */
function readOf({ header, packed }: ZipEntry, read: number): number {
  return header + Math.min(packed, read);
}
