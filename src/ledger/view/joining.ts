/** Turns articles that came, went or are judged otherwise into incidents of the view brought up to date. */
import { incidentOf } from '../../incidents/incident.ts';
import { asJudged } from '../../incidents/judged.ts';
import { settle } from '../../incidents/settle.ts';
import type { ArticleToJoin } from '../../incidents/settle.ts';
import { wordsOf } from '../../incidents/words-of-people.ts';
import type { Words } from '../../incidents/words-of-people.ts';
import { allJudgements } from '../judgements.ts';
import type { StoredClaim } from '../ledger.ts';
import { claimColumns, claimJoins, claimOf } from '../rows.ts';
import type { Statements } from '../statements.ts';
import { packIncident } from './facts.ts';
import { createSqlNodes } from './sql-nodes.ts';
import type { SqlNodes } from './sql-nodes.ts';
import { factsOf, rowOf } from './summary.ts';
import { createWordNumbers } from './words.ts';

/** Moves whenever the same rows would give other incidents, or other bytes for them: every ledger then makes its view anew. */
export const viewMethod = 5;

/** Empties a view that another method made, so that it is made anew. Runs inside a transaction. */
function renewView(rows: Statements): void {
  if (Number(rows.get('SELECT method FROM view')?.method) === viewMethod) return;
  for (const table of ['stale', 'nodes', 'blocks', 'joined', 'members', 'incidents', 'incident_rows', 'words']) rows.database.exec(`DELETE FROM ${table}`);
  rows.database.exec('INSERT INTO stale SELECT article FROM current');
  rows.run('UPDATE view SET method = ?, age = age + 1, stamp = stamp + 1', viewMethod);
}

/** How many articles wait to be joined; all that there are where the view is of another method. */
export function waiting(rows: Statements): number {
  const method = Number(rows.get('SELECT method FROM view')?.method);
  return Number(rows.get(`SELECT count(*) AS n FROM ${method === viewMethod ? 'stale' : 'current'}`)?.n);
}

/** Joins at most so many of the articles that wait; returns how many it joined. Runs inside a transaction, whose end keeps rows and incidents in step. */
export function joinWaiting(rows: Statements, most: number): number {
  renewView(rows);
  const articles = new Set(rows.numbers('SELECT article FROM stale ORDER BY article LIMIT ?', most));
  if (articles.size === 0) return 0;
  const words = wordsOf(judgementsOn(rows, articles));
  const store = createSqlNodes(rows);
  const met = new Map<number, StoredClaim>();
  settle(store, [...articles].map((article) => articleToJoin(rows, article, store, words, met)), words);
  const { changed, gone } = store.changes();
  const stamp = Number(rows.get('UPDATE view SET stamp = stamp + 1 RETURNING stamp')?.stamp);
  const numbers = createWordNumbers(rows);
  for (const id of changed) {
    const incident = incidentOf(claimsOf(rows, id, met).map((claim) => asJudged(claim, words.of(claim.key))), words);
    const row = rowOf(incident);
    rows.run('UPDATE incidents SET stamp = ?, contested = ?, facts = ? WHERE id = ?', stamp, Number(row.contested), packIncident(factsOf(incident, row, numbers)), id);
    rows.run('INSERT OR REPLACE INTO incident_rows (id, body) VALUES (?, ?)', id, JSON.stringify(row));
  }
  for (const id of gone) {
    rows.run("UPDATE incidents SET stamp = ?, contested = 0, facts = x'' WHERE id = ?", stamp, id);
    rows.run('DELETE FROM incident_rows WHERE id = ?', id);
  }
  for (const article of articles) rows.run('DELETE FROM stale WHERE article = ?', article);
  return articles.size;
}

/** The claims of an article as they are to be joined; none where it is not current. */
function articleToJoin(rows: Statements, article: number, store: SqlNodes, words: Words, met: Map<number, StoredClaim>): ArticleToJoin {
  rows.run('DELETE FROM members WHERE claim IN (SELECT id FROM claims WHERE article = ?)', article);
  const isCurrent = rows.get('SELECT 1 FROM current WHERE article = ?', article) !== undefined;
  const claims = !isCurrent ? [] : rows.all(`SELECT ${claimColumns}, c.id AS row FROM claims c ${claimJoins} WHERE c.article = ? ORDER BY c.id`, article).map((row) => {
    const claim = claimOf(row);
    met.set(Number(row.row), claim);
    store.noteClaim(claim.key, Number(row.row), claim.claim.confidence);
    return asJudged(claim, words.of(claim.key));
  });
  return { article: String(article), claims };
}

/** The claims of an incident, as coded. */
export function claimsOf(rows: Statements, incident: number, met?: ReadonlyMap<number, StoredClaim>): StoredClaim[] {
  return rows.numbers('SELECT claim FROM members WHERE incident = ? ORDER BY claim', incident).flatMap((id) => {
    const known = met?.get(id);
    if (known) return [known];
    const row = rows.get(`SELECT ${claimColumns} FROM claims c ${claimJoins} WHERE c.id = ?`, id);
    return row ? [claimOf(row)] : [];
  });
}

/** All judgements; the articles of what is judged beside a claim of these articles are added to them. */
function judgementsOn(rows: Statements, articles: Set<number>): ReturnType<typeof allJudgements> {
  const pairs = rows.all(`SELECT x.article AS one, y.article AS other FROM judgements j
    JOIN current x ON x.document = j.a_document JOIN current y ON y.document = j.b_document`);
  for (const { one, other } of pairs) {
    if (articles.has(Number(one)) || articles.has(Number(other))) articles.add(Number(one)).add(Number(other));
  }
  return rows.get('SELECT 1 FROM judgements LIMIT 1') === undefined ? [] : allJudgements(rows);
}
