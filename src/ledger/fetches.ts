/** Turns fetches into rows, and an address or an article back into the fetches that brought its page. */
import { unpack } from './bodies.ts';
import type { FetchToKeep, Ledger } from './ledger.ts';
import type { Row, Statements } from './statements.ts';

/** Notes a fetch of the snapshot; within the transaction that keeps its document. */
export function addFetch(rows: Statements, { asked, url, fetched, etag, modified, contentType, warc }: FetchToKeep, { snapshot, now }: { readonly snapshot: string; readonly now: string }): void {
  rows.run('INSERT INTO fetches (asked, url, snapshot, fetched, etag, modified, content_type, warc, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    asked, url, snapshot, fetched, etag ?? null, modified ?? null, contentType ?? null, warc, now);
}

/** The newest fetch of an address, with the page's bytes and the instant at which they first came; undefined where there is none. */
export function newestFetch(rows: Statements, url: string): ReturnType<Ledger['fetchedPage']> {
  const row = rows.get(
    `SELECT f.*, (SELECT min(g.fetched) FROM fetches g WHERE g.url = f.url AND g.snapshot = f.snapshot) AS first, s.encoding, s.length, s.body
     FROM fetches f JOIN snapshots s ON s.sha256 = f.snapshot WHERE f.url = ? ORDER BY f.id DESC LIMIT 1`, url);
  return row && { ...facts(row), fetched: String(row.first), bytes: unpack(String(row.encoding), Number(row.length), row.body as Uint8Array) };
}

/** All fetches of the snapshot behind an article, oldest first. */
export function fetchesBehind(rows: Statements, article: string): FetchToKeep[] {
  return rows.all('SELECT f.* FROM articles a JOIN fetches f ON f.snapshot = a.snapshot WHERE a.key = ? ORDER BY f.id', article)
    .map((row) => ({ ...facts(row), asked: String(row.asked), warc: row.warc as Uint8Array }));
}

function facts(row: Row): Omit<FetchToKeep, 'warc' | 'asked'> {
  const word = (name: string, field: string): Record<string, string> => (row[field] === null ? {} : { [name]: String(row[field]) });
  return { url: String(row.url), fetched: String(row.fetched), ...word('etag', 'etag'), ...word('modified', 'modified'), ...word('contentType', 'content_type') };
}
