/** Turns pages that are named by their addresses, and feeds, into documents for the coder. */
import { problem } from '../model/problem-texts.ts';
import { feedPages } from '../pages/feed-pages.ts';
import { shownAddress } from '../pages/fetch/address.ts';
import { fetchAhead, type FetchedAhead } from '../pages/fetch/ahead.ts';
import type { Fetch } from '../pages/fetch/fetcher.ts';
import { defaults, type Input, type InputOptions } from './input.ts';

/** The most pages that one feed sends for: its newest, as feeds list them. */
const mostPages = 200;

/** The texts that stand in a feed of so many bytes; pages that it only names are not fetched, for nobody named an address. */
export function* feedTexts(name: string, bytes: Uint8Array, options: InputOptions): Generator<Input> {
  const { texts = [] } = feedPages(bytes) ?? {};
  if (texts.length === 0) yield { name, read: bytes.length, problem: problem('P097', { path: name }, name) };
  for (const [at, text] of texts.entries()) {
    const place = `${name}:${at + 1}`;
    yield { name: text.url === undefined ? place : `${place} ${text.url}`, read: bytes.length, document: { ...defaults(options), ...text, medium: 'text', place } };
  }
}

/** What came of one address: its page, or, where a feed stands there, the pages that it names; `read`: bytes of the inputs before. */
export async function* fetchedInputs({ address, result }: FetchedAhead, options: InputOptions, fetchPage: Fetch, read: number): AsyncGenerator<Input> {
  const feed = 'severity' in result || options.as !== undefined ? undefined : feedPages(result.bytes, { ...result, address: result.url });
  if (feed === undefined) {
    yield pageInput({ address, result }, options, read);
    return;
  }
  const name = shownAddress(address);
  if (feed.addresses.length === 0) yield { name, read, problem: problem('P099', { address: name }, name) };
  const asked = feed.addresses.slice(0, mostPages);
  if (asked.length < feed.addresses.length) yield { name, read, problem: problem('P098', { address: name, count: feed.addresses.length, limit: mostPages }, name) };
  for await (const page of fetchAhead(asked, fetchPage)) yield pageInput(page, options, read);
}

/** What the user says of a page goes before what the server says. */
function pageInput({ address, result }: FetchedAhead, options: InputOptions, read: number): Input {
  const name = shownAddress(address);
  if ('severity' in result) return { name, read, problem: result };
  const { bytes, contentType, fetched, url } = result;
  const medium = options.as === undefined ? {} : { medium: options.as };
  return { name, read, fetched: result, document: { url, ...defaults(options), bytes, fetched, ...(contentType === undefined ? {} : { contentType }), ...medium, place: name } };
}
