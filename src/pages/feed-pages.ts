/** Turns the bytes of a feed into what its reader can go on with: the addresses of its pages, and the texts that stand in it. */
import { decodeBytes } from './charset.ts';
import { readFeed, type FeedEntry } from './feed.ts';
import { parsePage } from './html.ts';
import { carrierOf } from './sniff.ts';

/** A text of an entry's own, with what the feed says of it. */
export interface FeedText {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** Paragraphs with an empty line between them. */
  readonly text: string;
}

/** What a feed holds. */
export interface FeedPages {
  /** Addresses of the entries, each once, in the order of the feed. */
  readonly addresses: readonly string[];
  /** Entries that hold words of their own. */
  readonly texts: readonly FeedText[];
}

/** Undefined where the bytes are no feed. `address`: where they were fetched, for relative addresses. */
export function feedPages(bytes: Uint8Array, { address, contentType = '' }: { readonly address?: string; readonly contentType?: string } = {}): FeedPages | undefined {
  if (carrierOf(bytes) !== 'feed') return undefined;
  const feed = readFeed(decodeBytes(bytes, contentType, true).content, address);
  if (feed === undefined) return undefined;
  const addresses = new Set(feed.entries.flatMap(({ url }) => url ?? []));
  return { addresses: [...addresses], texts: feed.entries.flatMap((entry) => textOf(entry, feed.title) ?? []) };
}

function textOf({ html, ...facts }: FeedEntry, publisher: string | undefined): FeedText | undefined {
  if (html === undefined) return undefined;
  const text = parsePage(html).blocks.map((block) => block.text.trim()).filter((words) => words !== '').join('\n\n');
  return text === '' ? undefined : { ...facts, ...(publisher === undefined ? {} : { publisher }), text };
}
