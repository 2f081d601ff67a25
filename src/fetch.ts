/** Turns an address into the page behind it under the product's own name, and a fetched page into the evidence that a ledger keeps. */
import type { InputDocument } from './extract.ts';
import type { FetchToKeep } from './ledger/ledger.ts';
import { createFetcher as create, type Fetch, type Fetched, type FetcherOptions } from './pages/fetch/fetcher.ts';
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

/** The fetch as a ledger keeps it (`DocumentToAdd.fetch`): every request and answer on the way, as WARC records. */
export function fetchToKeep({ asked, url, fetched, etag, modified, contentType, unchangedSince, exchanges }: Fetched): FetchToKeep {
  const revisited = unchangedSince === undefined ? undefined : { since: unchangedSince };
  return {
    asked, url, fetched,
    ...(etag === undefined ? {} : { etag }), ...(modified === undefined ? {} : { modified }), ...(contentType === undefined ? {} : { contentType }),
    warc: new Uint8Array(Buffer.concat(exchanges.map((exchange) => warcRecords(exchange, revisited)))),
  };
}
