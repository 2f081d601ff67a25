/** Turns an address into the page behind it under the product's own name, and a fetched page into the evidence that a ledger keeps. */
import type { InputDocument } from './extract.ts';
import type { FetchToKeep, Refusal } from './ledger/fetch-facts.ts';
import type { Exchange } from './pages/fetch/call.ts';
import { createFetcher as create, type Fetch, type Fetched, type FetcherOptions, type Forbidden } from './pages/fetch/fetcher.ts';
import { warcRecords } from './pages/warc-write.ts';
import { version } from './version.ts';

/** A fetcher (see `pages/fetch/fetcher.ts`) that says who asks: `Saksi/<version>`. */
export function createFetcher(options: Omit<FetcherOptions, 'userAgent'>): Fetch {
  return create({ ...options, userAgent: `Saksi/${version} (reads news pages that its user names; robots.txt name: saksi)` });
}

/** The page as the coder takes it. */
export function fetchedDocument({ url, bytes, fetched, contentType, asked }: Fetched): InputDocument {
  return { url, bytes, fetched, place: asked, ...(contentType === undefined ? {} : { contentType }) };
}

/** The fetch as a ledger keeps it (`DocumentToAdd.fetch`): every request and answer on the way, and those on which it rests, as WARC records. */
export function fetchToKeep({ asked, url, fetched, etag, modified, contentType, unchangedSince, exchanges, grounds }: Fetched): FetchToKeep {
  const revisited = unchangedSince === undefined ? undefined : { since: unchangedSince };
  return {
    asked, url, fetched,
    ...(etag === undefined ? {} : { etag }), ...(modified === undefined ? {} : { modified }), ...(contentType === undefined ? {} : { contentType }),
    warc: new Uint8Array(Buffer.concat(exchanges.map((exchange) => warcRecords(exchange, revisited)))),
    grounds: grounds.map(groundRecords),
  };
}

/** An address that its site forbids, as a ledger keeps it, with the rules that say so. */
export function refusalToKeep({ asked, url, at, rules }: Forbidden): Refusal {
  return { asked, url, at, ground: groundRecords(rules) };
}

function groundRecords(exchanges: readonly Exchange[]): Uint8Array {
  return new Uint8Array(Buffer.concat(exchanges.map((exchange) => warcRecords(cut(exchange)))));
}

/** Of an answer that is no page so much is kept, in bytes: rules are cut there as well, and few feeds are larger. */
const longestGround = 2_000_000;

function cut(exchange: Exchange): Exchange {
  return exchange.body.length <= longestGround ? exchange : { ...exchange, body: exchange.body.subarray(0, longestGround), truncated: true };
}
