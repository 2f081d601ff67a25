/** Turns a list of addresses into their pages, in the order of the list, some of them fetched ahead so that one slow host keeps no other waiting. */
import type { Problem } from '../../model/problem.ts';
import type { Fetch, Fetched } from './fetcher.ts';

/** What came of one address. */
export interface FetchedAhead {
  readonly address: string;
  readonly result: Fetched | Problem;
}

/** Pages on their way at once, the one that is waited for among them; as many are held in memory at most. */
const mostAtOnce = 6;

/** Fetches the addresses one after another, up to `mostAtOnce` at a time; nothing is fetched before the first is asked for. */
export async function* fetchAhead(addresses: Iterable<string>, fetchPage: Fetch): AsyncGenerator<FetchedAhead> {
  const coming: Promise<FetchedAhead>[] = [];
  for (const address of addresses) {
    coming.push(fetchPage(address).then((result) => ({ address, result })));
    if (coming.length < mostAtOnce) continue;
    const first = coming.shift();
    if (first !== undefined) yield await first;
  }
  for (const next of coming) yield await next;
}
