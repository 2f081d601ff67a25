/** Turns fetches into rows, and an address or an article back into the fetches that brought its page. */
import { sha256 } from '../incidents/claim-key.ts';
import { unpack } from './bodies.ts';
import type { FetchToKeep, Refusal } from './fetch-facts.ts';
import type { Ledger } from './ledger.ts';
import type { Row, Statements } from './statements.ts';

/** Notes a fetch of the snapshot; within the transaction that keeps its document. */
export function addFetch(rows: Statements, { asked, url, fetched, etag, modified, contentType, warc, grounds = [] }: FetchToKeep, { snapshot, now }: { readonly snapshot: string; readonly now: string }): void {
  const row = rows.get('INSERT INTO fetches (asked, url, snapshot, fetched, etag, modified, content_type, warc, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id',
    asked, url, snapshot, fetched, etag ?? null, modified ?? null, contentType ?? null, warc, now);
  for (const ground of grounds) rows.run('INSERT OR IGNORE INTO fetch_grounds (fetch, ground) VALUES (?, ?)', Number(row?.id), addGround(rows, ground, now));
}

/** Keeps records once; returns their row. */
function addGround(rows: Statements, warc: Uint8Array, now: string): number {
  const digest = sha256(warc);
  rows.run('INSERT OR IGNORE INTO grounds (digest, warc, added) VALUES (?, ?, ?)', digest, warc, now);
  return Number(rows.get('SELECT id FROM grounds WHERE digest = ?', digest)?.id);
}

/** Notes an address that was not fetched; within a transaction. */
export function addRefusal(rows: Statements, { asked, url, at, ground }: Refusal, now: string): void {
  rows.run('INSERT INTO refusals (asked, url, at, ground, added) VALUES (?, ?, ?, ?, ?)', asked, url, at, addGround(rows, ground, now), now);
}

/** Every time that an address was not fetched, oldest first. */
export function refusalsOf(rows: Statements, asked: string): Refusal[] {
  return rows.all('SELECT r.asked, r.url, r.at, g.warc FROM refusals r JOIN grounds g ON g.id = r.ground WHERE r.asked = ? ORDER BY r.id', asked)
    .map((row) => ({ asked: String(row.asked), url: String(row.url), at: String(row.at), ground: row.warc as Uint8Array }));
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
    .map((row) => ({ ...facts(row), asked: String(row.asked), warc: row.warc as Uint8Array, grounds: groundsOf(rows, Number(row.id)) }));
}

function groundsOf(rows: Statements, fetch: number): Uint8Array[] {
  return rows.all('SELECT g.warc FROM fetch_grounds f JOIN grounds g ON g.id = f.ground WHERE f.fetch = ? ORDER BY g.id', fetch).map(({ warc }) => warc as Uint8Array);
}

function facts(row: Row): Omit<FetchToKeep, 'warc' | 'grounds' | 'asked'> {
  const word = (name: string, field: string): Record<string, string> => (row[field] === null ? {} : { [name]: String(row[field]) });
  return { url: String(row.url), fetched: String(row.fetched), ...word('etag', 'etag'), ...word('modified', 'modified'), ...word('contentType', 'content_type') };
}
