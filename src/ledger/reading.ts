/** Turns questions about documents and runs into articles, snapshots and comparisons. */
import type { Run } from '../model/record.ts';
import type { RunComparison, StoredArticle, StoredClaim, StoredRun, StoredSnapshot } from './ledger.ts';
import { articleOf, claimColumns, claimJoins, claimOf, snapshotOf } from './rows.ts';
import type { Row, Statements } from './statements.ts';
import { matchQuery } from './words.ts';

const pageRows = 64;

/** The newest telling of the claim with this key; undefined where there is none. */
export function claimByKey(rows: Statements, key: string): StoredClaim | undefined {
  const row = rows.get(`SELECT ${claimColumns} FROM claims c ${claimJoins} WHERE c.key = ? ORDER BY c.article DESC LIMIT 1`, key);
  return row && claimOf(row);
}

/** The article with this key; undefined where there is none. */
export function articleByKey(rows: Statements, key: string): StoredArticle | undefined {
  const row = rows.get('SELECT * FROM articles WHERE key = ?', key);
  return row && articleOf(rows, row);
}

/** Current articles that hold all words, newest added first. */
export function* articlesByWords(rows: Statements, text: string, limit: number): Generator<StoredArticle> {
  const query = matchQuery(text);
  if (query === undefined) return;
  const sql = `SELECT a.* FROM current n JOIN articles a ON a.id = n.article
    WHERE a.id < ? AND a.id IN (SELECT rowid FROM article_words WHERE article_words MATCH ?) ORDER BY a.id DESC LIMIT ?`;
  let before = Number.MAX_SAFE_INTEGER, left = limit;
  while (left > 0) {
    const page = rows.all(sql, before, query, Math.min(pageRows, left));
    for (const row of page) yield articleOf(rows, row);
    left -= page.length;
    if (page.length < pageRows) return;
    before = Number(page.at(-1)?.id);
  }
}

/** The current documents as they stand when the iteration begins, oldest first; what is added meanwhile is not among them. */
export function* currentSnapshots(rows: Statements): Generator<StoredSnapshot> {
  const newest = Number(rows.get('SELECT coalesce(max(id), 0) AS id FROM articles')?.id);
  // One row at a time: a page may be 20 MB. The article is looked up by its id, so that one superseded meanwhile is still met once.
  const ids = rows.all('SELECT article FROM current WHERE article <= ? ORDER BY article', newest).map(({ article }) => Number(article));
  for (const id of ids) {
    const row = rows.get('SELECT a.*, s.encoding, s.length, s.body FROM articles a JOIN snapshots s ON s.sha256 = a.snapshot WHERE a.id = ?', id);
    if (row) yield snapshotOf(row);
  }
}

/** The bytes behind an article, with what is known of them; undefined where there is no such article. */
export function snapshotByArticle(rows: Statements, key: string): StoredSnapshot | undefined {
  const row = rows.get('SELECT a.*, s.encoding, s.length, s.body FROM articles a JOIN snapshots s ON s.sha256 = a.snapshot WHERE a.key = ?', key);
  return row && snapshotOf(row);
}

/** Runs that coded a document, oldest first. */
export function runsOfDocument(rows: Statements, document: string): Run[] {
  return rows.all('SELECT r.facts FROM articles a JOIN runs r ON r.key = a.run WHERE a.document = ? ORDER BY a.id', document).map(factsOf);
}

/** All runs with their counts, oldest first. */
export function allRuns(rows: Statements): StoredRun[] {
  return rows.all(
    `SELECT r.key, r.facts, r.added, count(a.id) AS articles,
       (SELECT count(*) FROM claims c JOIN articles b ON b.id = c.article WHERE b.run = r.key) AS claims
     FROM runs r LEFT JOIN articles a ON a.run = r.key GROUP BY r.key ORDER BY r.added, r.rowid`,
  ).map((row) => ({ key: String(row.key), run: factsOf(row), articles: Number(row.articles), claims: Number(row.claims), added: String(row.added) }));
}

/** The claims of two runs over the documents that both coded; a document coded twice by a run counts as last coded. */
export function compare(rows: Statements, before: string, after: string): RunComparison {
  const newest = 'SELECT document, max(id) AS article FROM articles WHERE run = ? GROUP BY document';
  const both = `WITH x AS (${newest}), y AS (${newest}), pairs AS (SELECT x.article AS old, y.article AS new FROM x JOIN y USING (document))`;
  const only = (mine: string, other: string): string[] => rows.all(
    `${both} SELECT key FROM claims JOIN pairs ON article = ${mine} WHERE NOT EXISTS (
       SELECT 1 FROM claims o WHERE o.article = pairs.${other} AND o.key = claims.key) ORDER BY key`, before, after,
  ).map(({ key }) => String(key));
  const counts = rows.get(
    `${both} SELECT (SELECT count(*) FROM pairs) AS documents, (SELECT count(*) FROM claims JOIN pairs ON article = old WHERE EXISTS (
       SELECT 1 FROM claims o WHERE o.article = pairs.new AND o.key = claims.key)) AS kept`, before, after);
  return { documents: Number(counts?.documents), kept: Number(counts?.kept), gained: only('new', 'old'), lost: only('old', 'new') };
}

function factsOf(row: Row): Run {
  return JSON.parse(String(row.facts)) as Run;
}
