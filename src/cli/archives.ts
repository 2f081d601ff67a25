/** Turns web archives into documents for the coder, one at a time. */
import type { Carried, Position } from '../pages/carrier.ts';
import { sourceOf } from '../pages/byte-reader.ts';
import { createGunzip, placedPlain } from '../pages/gzip-members.ts';
import { readWarcPages } from '../pages/warc-pages.ts';
import { problem } from '../model/problem-texts.ts';
import { defaults, type Input, type InputOptions } from './input.ts';

/** The pages of a WARC, packed or not; `stream` begins at `from`, or at the beginning of the file. */
export async function* warcInputs(name: string, packed: boolean, stream: AsyncIterable<Uint8Array>, options: InputOptions, from: Position | undefined): AsyncGenerator<Input> {
  const source = sourceOf(stream);
  const placed = packed ? createGunzip(source, from?.offset) : placedPlain(source, from?.offset);
  let pages = 0;
  for await (const carried of readWarcPages(placed, { maxBytes: options.maxBytes, place: name, ...(from === undefined ? {} : { from }) })) {
    pages += 1;
    yield toInput(carried, name, options);
  }
  if (pages === 0 && from === undefined) yield { name, read: 0, problem: problem('P103', { path: name, kind: 'a web archive' }, name) };
}

function toInput(carried: Carried, archive: string, options: InputOptions): Input {
  const place = `${archive}:${carried.number}`;
  const at = { read: carried.next.offset, next: carried.next };
  if ('problem' in carried) return { ...at, name: carried.url === undefined ? place : `${place} ${carried.url}`, problem: carried.problem };
  const { page, trouble } = carried;
  return { ...at, name: page.url === undefined ? place : `${place} ${page.url}`, document: { ...defaults(options), ...page, place }, ...(trouble === undefined ? {} : { trouble }) };
}
