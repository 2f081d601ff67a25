/** The fetcher under the product's own name: turns an address into the page behind it. */
import { createFetcher as create, type Fetch, type FetcherOptions } from './pages/fetch/fetcher.ts';
import { version } from './version.ts';

/** A fetcher (see `pages/fetch/fetcher.ts`) that says who asks: `Saksi/<version>`. */
export function createFetcher(options: Omit<FetcherOptions, 'userAgent'>): Fetch {
  return create({ ...options, userAgent: `Saksi/${version} (reads news pages that its user names; robots.txt name: saksi)` });
}
