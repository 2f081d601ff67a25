/** Turns one coded document into rows, all of them or none. */
import { documentKey, sha256 } from '../incidents/claim-key.ts';
import { fold } from '../incidents/fold.ts';
import { toLocatedClaims } from '../incidents/located-claims.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { CodedDocument } from '../model/record.ts';
import { pack, packJson } from './bodies.ts';
import { daysOf, utc } from './days.ts';
import { addFetch } from './fetches.ts';
import { articleKey, givenOf, runKey } from './keys.ts';
import type { Added, DocumentToAdd, Given } from './ledger.ts';
import type { Statements } from './statements.ts';

/** The identities of one document, worked out before the transaction opens. */
interface Identity {
  readonly document: string;
  readonly snapshot: string;
  readonly run: string;
  readonly article: string;
  readonly url: string | null;
  readonly fetched: string;
  readonly given: Given;
  readonly now: string;
}

/** Prepares all that needs no lock, then returns the writes to run inside one transaction. */
export function writer(rows: Statements, { record, bytes, given, fetch }: DocumentToAdd, now: string): () => Added {
  const body = bytes ?? new TextEncoder().encode(record.article.text);
  const identity = identify(record, body, given ?? givenOf(record), now);
  const packed = pack(body);
  // Attributions and claims have tables of their own; JSON leaves out what is undefined.
  const packedRecord = packJson({ ...record, attributions: undefined, claims: undefined });
  return () => {
    const newSnapshot = rows.run(
      'INSERT OR IGNORE INTO snapshots (sha256, encoding, length, body, added) VALUES (?, ?, ?, ?, ?)',
      identity.snapshot, packed.encoding, packed.length, packed.body, now) > 0;
    if (fetch !== undefined) addFetch(rows, fetch, identity);
    const article = addArticle(rows, record, identity, packedRecord);
    const claims = article === undefined ? 0 : addContents(rows, record, identity, article);
    const former = addAddress(rows, identity);
    for (const document of new Set([identity.document, ...former])) refreshCurrent(rows, document);
    return { added: article !== undefined, article: identity.article, claims, newSnapshot };
  };
}

function identify(record: CodedDocument, body: Uint8Array, given: Given, now: string): Identity {
  const document = documentKey(record), run = runKey(record.run);
  return {
    document, run, given, now,
    snapshot: sha256(body),
    article: articleKey(document, run, given),
    url: record.snapshot?.url ?? given.url ?? record.article.url ?? null,
    fetched: utc(record.snapshot?.fetched ?? now),
  };
}

/** Returns the row id of a new article, undefined where the ledger holds it. */
function addArticle(rows: Statements, record: CodedDocument, identity: Identity, body: Uint8Array): number | undefined {
  const { article } = record;
  rows.run('INSERT OR IGNORE INTO runs (key, facts, added) VALUES (?, ?, ?)', identity.run, JSON.stringify(record.run), identity.now);
  const row = rows.get(
    `INSERT INTO articles (key, document, snapshot, run, url, fetched, title, publisher, language, published, given, as_text, record, added)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING RETURNING id`,
    identity.article, identity.document, identity.snapshot, identity.run, identity.url, identity.fetched,
    article.title ?? null, article.publisher ?? null, article.language ?? null, article.published ?? null,
    JSON.stringify(identity.given), record.snapshot === undefined ? 1 : 0, body, identity.now);
  return row === undefined ? undefined : Number(row.id);
}

function addContents(rows: Statements, record: CodedDocument, identity: Identity, article: number): number {
  const positions = new Map<string, number>();
  record.attributions.forEach((attribution, position) => {
    if (!positions.has(attribution.id)) positions.set(attribution.id, position);
    const entity = attribution.source?.entity;
    rows.run('INSERT INTO attributions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      article, position, attribution.id, entity?.name ?? null, entity?.country ?? null, entity?.sector ?? null,
      attribution.cue.text, attribution.quoted, JSON.stringify(attribution));
  });
  toLocatedClaims(record, identity.article).forEach(({ key, claim, passage, source }, position) => {
    const { day, first, last } = daysOf(claim.event.occurred, record.article.published);
    const attribution = claim.attribution === null ? null : positions.get(claim.attribution) ?? null;
    const { event } = claim;
    const row = rows.get(
      `INSERT INTO claims (key, article, position, attribution, day, first, last, type, mode, stance, commitment, passage, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
      key, article, position, attribution, day, first, last, event.type, event.mode ?? null, claim.stance, claim.commitment,
      passage, JSON.stringify(claim));
    const id = Number(row?.id);
    addParties(rows, id, claim, source, record.article.publisher);
    rows.run('INSERT INTO passage_words (rowid, title, passage) VALUES (?, ?, ?)', id, record.article.title ?? '', passage);
  });
  rows.run('INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)', article, record.article.title ?? '', record.article.text);
  return record.claims.length;
}

function addParties(rows: Statements, claim: number, { attribution, event }: Claim, source: Entity | null, publisher: string | undefined): void {
  const add = (role: string, name: string, country: string | null): void => {
    rows.run('INSERT OR IGNORE INTO parties (claim, role, name, country) VALUES (?, ?, ?, ?)', claim, role, fold(name), country ?? '');
  };
  const addEntity = (role: string, { name, country, person }: Entity): void => add(role, person === undefined ? name : `${name} ${person}`, country);
  for (const actor of event.actors) addEntity('actor', actor.entity);
  for (const recipient of event.recipients) addEntity('recipient', recipient.entity);
  for (const { side } of event.losses) if (side) addEntity('side', side);
  if (event.place) add('place', event.place.name, event.place.country);
  if (source) addEntity('source', source);
  else if (attribution === null && publisher !== undefined) add('source', publisher, null);
}

/** Notes what the address held; returns the documents whose standing this may change. */
function addAddress(rows: Statements, { url, document, snapshot, fetched }: Identity): string[] {
  if (url === null) return [];
  const newest = rows.get('SELECT document FROM addresses WHERE url = ? ORDER BY fetched DESC, id DESC LIMIT 1', url);
  rows.run('INSERT OR IGNORE INTO addresses (url, document, snapshot, fetched) VALUES (?, ?, ?, ?)', url, document, snapshot, fetched);
  return newest === undefined ? [] : [String(newest.document)];
}

/** A document is current where it has no address, or is the newest of one of its addresses. */
function refreshCurrent(rows: Statements, document: string): void {
  const standing = rows.get(
    `SELECT count(*) AS held, coalesce(sum(NOT EXISTS (
       SELECT 1 FROM addresses b WHERE b.url = a.url AND (b.fetched, b.id) > (a.fetched, a.id))), 0) AS newest
     FROM addresses a WHERE a.document = ?`, document);
  if (Number(standing?.held) > 0 && Number(standing?.newest) === 0) {
    rows.run('DELETE FROM current WHERE document = ?', document);
    return;
  }
  rows.run(
    `INSERT INTO current (document, article) SELECT document, max(id) FROM articles WHERE document = ? GROUP BY document
     ON CONFLICT (document) DO UPDATE SET article = excluded.article WHERE article <> excluded.article`, document);
}
