/** What a ledger keeps of how pages were come by: fetches, and addresses that were not fetched. */

/** One fetch of a page, as evidence and for the next time. */
export interface FetchToKeep {
  /** The address as it was named. */
  readonly asked: string;
  /** The address that answered. */
  readonly url: string;
  /** ISO 8601 instant. */
  readonly fetched: string;
  readonly etag?: string;
  /** The Last-Modified header's value. */
  readonly modified?: string;
  readonly contentType?: string;
  /** Requests and answers as WARC 1.1 records, each a gzip member. */
  readonly warc: Uint8Array;
  /** On what it rests that the page was fetched (the rules of its site, the feed that named it), as WARC records, one after the other. */
  readonly grounds?: readonly Uint8Array[];
}

/** An address that was named and not fetched, because the rules of its site forbid it. */
export interface Refusal {
  readonly asked: string;
  /** The address that is forbidden: the same, or one to which it leads. */
  readonly url: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** The requests and answers that brought the rules, as WARC records. */
  readonly ground: Uint8Array;
}
