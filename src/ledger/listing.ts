/** Turns a filter into claims, a page of rows at a time, newest day first. */
import type { SQLInputValue } from 'node:sqlite';
import { fold } from '../incidents/fold.ts';
import type { ClaimFilter, StoredClaim } from './ledger.ts';
import { claimColumns, claimJoins, claimOf } from './rows.ts';
import type { Statements } from './statements.ts';
import { ledgerError } from './trouble.ts';
import { matchQuery } from './words.ts';

const pageRows = 256;

/** Conditions on claims `c`, joined by AND, with the values they bind. */
interface Conditions {
  readonly sql: string[];
  readonly values: SQLInputValue[];
}

/** Current claims that pass the filter (`contested` aside), by day descending, then key. */
export function* listRows(rows: Statements, filter: ClaimFilter): Generator<StoredClaim> {
  const conditions = conditionsOf(filter);
  if (conditions === undefined) return;
  const sql = `SELECT ${claimColumns} FROM claims c CROSS JOIN current n ON n.article = c.article ${claimJoins}
    WHERE ${[...conditions.sql, '(c.day < ? OR (c.day = ? AND c.key > ?))'].join(' AND ')}
    ORDER BY c.day DESC, c.key LIMIT ${pageRows}`;
  let { day, key } = positionOf(filter.cursor);
  let left = filter.limit ?? Infinity;
  for (;;) {
    const page = rows.all(sql, ...conditions.values, day, day, key);
    for (const row of page) {
      if (left <= 0) return;
      left -= 1;
      yield claimOf(row);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < pageRows) return;
    [day, key] = [String(last.day), String(last.key)];
  }
}

/** Undefined where nothing can match. */
function conditionsOf(filter: ClaimFilter): Conditions | undefined {
  const sql: string[] = ['1'], values: SQLInputValue[] = [];
  const where = (condition: string, ...bound: SQLInputValue[]): void => {
    sql.push(condition);
    values.push(...bound);
  };
  if (filter.type !== undefined) {
    const [type = '', mode] = filter.type.split('/');
    where('c.type = ?', type.toUpperCase());
    if (mode !== undefined) where('c.mode = ?', mode.toLowerCase());
  }
  if (filter.from !== undefined) where('c.last >= ?', filter.from);
  if (filter.to !== undefined) where("c.first <= ? AND c.first <> ''", filter.to);
  if (filter.actor !== undefined) where(party("role IN ('actor', 'recipient') AND instr(name, ?)"), fold(filter.actor));
  if (filter.source !== undefined) where(party("role = 'source' AND instr(name, ?)"), fold(filter.source));
  if (filter.country !== undefined) where("c.id IN (SELECT claim FROM parties WHERE role <> 'source' AND country = ?)", filter.country.toUpperCase());
  if (filter.text !== undefined) {
    const query = matchQuery(filter.text);
    if (query === undefined) return undefined;
    where('c.id IN (SELECT rowid FROM passage_words WHERE passage_words MATCH ?)', query);
  }
  return { sql, values };
}

function party(condition: string): string {
  return `EXISTS (SELECT 1 FROM parties WHERE claim = c.id AND ${condition})`;
}

/** Where a listing begins: a cursor is a day (or none) and a key. */
function positionOf(cursor: string | undefined): { day: string; key: string } {
  if (cursor === undefined) return { day: '~', key: '' };
  const [, day, key] = /^(\d{4}-\d{2}-\d{2}|)~([0-9a-f]{1,64})$/.exec(cursor) ?? [];
  if (day === undefined || key === undefined) throw ledgerError('P053', { cursor });
  return { day, key };
}
