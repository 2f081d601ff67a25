/** Turns pages that are named by their addresses, and feeds, into documents for the coder. */
import { fetchedDocument } from '../fetch.ts';
import { problem } from '../model/problem-texts.ts';
import { feedPages } from '../pages/feed-pages.ts';
import { shownAddress } from '../pages/fetch/address.ts';
import type { FetchedAhead } from '../pages/fetch/ahead.ts';
import { defaults, type Input, type InputOptions } from './input.ts';

/** The texts that stand in a feed of so many bytes; pages that it only names are not fetched, for nobody named an address. */
export function* feedTexts(name: string, bytes: Uint8Array, options: InputOptions): Generator<Input> {
  const { texts = [] } = feedPages(bytes) ?? {};
  if (texts.length === 0) yield { name, read: bytes.length, problem: problem('P097', { path: name }, name) };
  for (const [at, text] of texts.entries()) {
    const place = `${name}:${at + 1}`;
    yield { name: text.url === undefined ? place : `${place} ${text.url}`, read: bytes.length, document: { ...defaults(options), ...text, medium: 'text', place } };
  }
}

/** A page by its address; what the user says of it goes before what the server says. `read`: bytes of the inputs before. */
export function fetchedInput({ address, result }: FetchedAhead, options: InputOptions, read: number): Input {
  const name = shownAddress(address);
  if ('severity' in result) return { name, read, problem: result };
  const medium = options.as === undefined ? {} : { medium: options.as };
  return { name, read, fetched: result, document: { ...fetchedDocument(result), ...defaults(options), ...medium, place: name } };
}
