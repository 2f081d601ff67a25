/** Turns questions on incidents into answers from the view. */
import { incidentOf } from '../../incidents/incident.ts';
import { asJudged } from '../../incidents/judged.ts';
import { wordsOf } from '../../incidents/words-of-people.ts';
import type { IncidentRow } from '../../model/views.ts';
import { allJudgements } from '../judgements.ts';
import type { Incidents, ReviewQueue, StoredIncident } from '../ledger.ts';
import type { Statements } from '../statements.ts';
import { matchQuery } from '../words.ts';
import { claimsOf, joinWaiting, waiting } from './joining.ts';

const pageRows = 10_000;

/** The incidents of a connection. `guard` turns what SQLite throws, `write` runs its work in a transaction. */
export function incidentsOf(rows: Statements, guard: <T>(work: () => T) => T, write: <T>(work: () => T) => T): Incidents {
  return {
    waiting: () => guard(() => waiting(rows)),
    join: (most) => guard(() => write(() => joinWaiting(rows, most))),
    mark: () => guard(() => {
      const row = rows.get('SELECT age, stamp FROM view');
      return { age: Number(row?.age), stamp: Number(row?.stamp) };
    }),
    changedSince: (stamp) => changedSince(rows, guard, stamp),
    words: (after) => guard(() => rows.all('SELECT id, kind, name, country, sector FROM words WHERE id > ? ORDER BY id', after)
      .map(({ country, id, kind, name, sector }) => ({ id: Number(id), kind: String(kind), name: String(name), country: country === null ? null : String(country), sector: sector === null ? null : String(sector) }))),
    rows: (ids) => guard(() => ids.flatMap((id) => {
      const row = rows.get('SELECT body FROM incident_rows WHERE id = ?', id);
      return row ? [JSON.parse(String(row.body)) as IncidentRow] : [];
    })),
    contested: () => guard(() => rows.numbers('SELECT id FROM incidents WHERE contested = 1 ORDER BY id')),
    read: (ids) => guard(() => readIncidents(rows, ids)),
    holderOf: (claim) => guard(() => rows.numbers('SELECT m.incident FROM claims c JOIN members m ON m.claim = c.id WHERE c.key = ?', claim)[0]),
    articles: () => guard(() => Number(rows.get('SELECT count(*) AS n FROM joined')?.n)),
    articlesBySpeaker: () => guard(() => ({
      publishers: countsBy(rows, 'SELECT a.publisher, count(*) FROM joined j JOIN articles a ON a.id = j.article WHERE a.publisher IS NOT NULL GROUP BY 1'),
      sources: countsBy(rows, `SELECT t.source, count(DISTINCT t.article) FROM members m JOIN claims c ON c.id = m.claim
        JOIN attributions t ON t.article = c.article AND t.position = c.attribution WHERE t.source IS NOT NULL GROUP BY 1`),
    })),
    queue: queueOf(rows, guard),
    holding: (text) => guard(() => {
      const query = matchQuery(text);
      return query === undefined ? [] : rows.numbers('SELECT DISTINCT m.incident FROM passage_words w JOIN members m ON m.claim = w.rowid WHERE passage_words MATCH ?', query);
    }),
  };
}

function readIncidents(rows: Statements, ids: readonly number[]): StoredIncident[] {
  const words = wordsOf(rows.get('SELECT 1 FROM judgements LIMIT 1') === undefined ? [] : allJudgements(rows));
  return ids.flatMap((id) => {
    const claims = claimsOf(rows, id).map((claim) => asJudged(claim, words.of(claim.key)));
    return claims.length === 0 ? [] : [incidentOf(claims, words)];
  });
}

/** All of them a page at a time, by number; a few by the index of stamps. */
function* changedSince(rows: Statements, guard: <V>(work: () => V) => V, stamp: number): Generator<{ id: number; facts: Uint8Array }> {
  const pageOf = (sql: string, ...values: number[]): (readonly [number, Uint8Array])[] => guard(() => rows.arrays(sql, ...values) as unknown as [number, Uint8Array][]);
  if (stamp > 0) {
    for (const [id, facts] of pageOf('SELECT id, facts FROM incidents WHERE stamp > ?', stamp)) yield { id, facts };
    return;
  }
  for (let last = 0; ;) {
    const page = pageOf('SELECT id, facts FROM incidents WHERE id > ? ORDER BY id LIMIT ?', last, pageRows);
    for (const [id, facts] of page) yield { id, facts };
    if (page.length < pageRows) return;
    last = page.at(-1)?.[0] ?? 0;
  }
}

function countsBy(rows: Statements, sql: string): Map<string, number> {
  return new Map([...rows.each(sql)].map(([name, count]) => [String(name), Number(count)]));
}

function queueOf(rows: Statements, guard: <V>(work: () => V) => V): ReviewQueue {
  return {
    total: () => guard(() => Number(rows.get('SELECT count(*) AS n FROM members')?.n)),
    keys: (limit, offset) => guard(() => rows.all(
      `SELECT c.key FROM (SELECT m.claim, i.contested, m.confidence FROM members m JOIN incidents i ON i.id = m.incident ORDER BY 2 DESC, 3, 1 LIMIT ? OFFSET ?) r
       JOIN claims c ON c.id = r.claim ORDER BY r.contested DESC, r.confidence, r.claim`, limit, offset).map(({ key }) => String(key))),
    placeOf: (claim) => guard(() => {
      const row = rows.get('SELECT m.claim, m.confidence, i.contested FROM claims c JOIN members m ON m.claim = c.id JOIN incidents i ON i.id = m.incident WHERE c.key = ?', claim);
      if (row === undefined) return undefined;
      const contested = Number(row.contested), confidence = Number(row.confidence);
      return Number(rows.get(
        `SELECT count(*) AS n FROM members m JOIN incidents i ON i.id = m.incident
         WHERE i.contested > ? OR (i.contested = ? AND (m.confidence, m.claim) < (?, ?))`, contested, contested, confidence, Number(row.claim))?.n);
    }),
  };
}
