/** Turns rows back into claims, articles and snapshots. */
import type { Attribution, Claim } from '../model/claim.ts';
import type { CodedDocument } from '../model/record.ts';
import { unpack, unpackJson } from './bodies.ts';
import type { Given, StoredArticle, StoredClaim, StoredSnapshot } from './ledger.ts';
import type { Row, Statements } from './statements.ts';

/** The columns and joins that `claimOf` reads; a caller adds conditions. */
export const claimColumns = `c.key, c.body, c.passage, c.day, a.key AS article, a.run, a.title, a.url, a.publisher, a.published, a.language,
  t.body AS attribution`;
export const claimJoins = `JOIN articles a ON a.id = c.article
  LEFT JOIN attributions t ON t.article = c.article AND t.position = c.attribution`;

/** A row of `claimColumns` as a claim. */
export function claimOf(row: Row): StoredClaim {
  const attribution = row.attribution === null ? null : (JSON.parse(String(row.attribution)) as Attribution);
  return {
    key: String(row.key),
    claim: JSON.parse(String(row.body)) as Claim,
    source: attribution?.source?.entity ?? null,
    publisher: textOf(row.publisher),
    published: textOf(row.published),
    passage: String(row.passage),
    article: String(row.article),
    attribution,
    run: String(row.run),
    title: textOf(row.title),
    url: textOf(row.url),
    language: textOf(row.language),
    day: String(row.day),
  };
}

/** A row of `articles` as an article, its record put together again in the order of its fields. */
export function articleOf(rows: Statements, row: Row): StoredArticle {
  const kept = unpackJson(bytesOf(row.record)) as Omit<CodedDocument, 'attributions' | 'claims'>;
  const id = Number(row.id);
  const bodies = (table: 'attributions' | 'claims'): unknown[] =>
    rows.all(`SELECT body FROM ${table} WHERE article = ? ORDER BY position`, id).map(({ body }) => JSON.parse(String(body)) as unknown);
  const record: CodedDocument = {
    ...kept, attributions: bodies('attributions') as Attribution[], claims: bodies('claims') as Claim[],
  };
  return {
    key: String(row.key), document: String(row.document), snapshot: String(row.snapshot), run: String(row.run),
    url: textOf(row.url), given: JSON.parse(String(row.given)) as Given, record,
  };
}

/** A row of `articles` joined with `snapshots` as bytes and the facts beside them. */
export function snapshotOf(row: Row): StoredSnapshot {
  return {
    document: String(row.document), sha256: String(row.snapshot),
    bytes: unpack(String(row.encoding), Number(row.length), bytesOf(row.body)),
    fetched: String(row.fetched), url: textOf(row.url), given: JSON.parse(String(row.given)) as Given,
    asText: row.as_text === 1, article: String(row.key), run: String(row.run),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function bytesOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array();
}
