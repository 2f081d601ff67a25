/** Turns an address into the pages behind it: the page itself or, where a feed stands there, the pages that it names. */
import { problem } from '../../model/problem-texts.ts';
import { feedPages } from '../feed-pages.ts';
import { shownAddress } from './address.ts';
import { fetchAhead, type FetchedAhead } from './ahead.ts';
import type { Fetch } from './fetcher.ts';

/** The most pages that one feed sends for: its newest, as feeds list them. */
export const mostPages = 200;

/** What came of one address and, of a feed, of each page that it names, in its order; a page that cannot be had stops no other. */
export async function* pagesBehind({ address, result }: FetchedAhead, fetchPage: Fetch): AsyncGenerator<FetchedAhead> {
  const feed = 'severity' in result ? undefined : feedPages(result.bytes, { ...result, address: result.url });
  if (feed === undefined) {
    yield { address, result };
    return;
  }
  const name = shownAddress(address);
  const { length } = feed.addresses;
  if (length === 0) yield { address, result: problem('P099', { address: name }, name) };
  if (length > mostPages) yield { address, result: problem('P098', { address: name, count: length, limit: mostPages }, name) };
  const ground = 'severity' in result ? [] : result.exchanges;
  for await (const page of fetchAhead(feed.addresses.slice(0, mostPages), fetchPage)) {
    yield 'severity' in page.result ? page : { ...page, result: { ...page.result, grounds: [...page.result.grounds, ground] } };
  }
}
