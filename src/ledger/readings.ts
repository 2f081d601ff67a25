/** Turns how far a file of many documents was read into a row, and back. */
import type { Position } from '../pages/carrier.ts';
import type { Reading } from './ledger.ts';
import type { Statements } from './statements.ts';

/** What `keepReading` kept last for this file. */
export function readingOf(rows: Statements, source: string): Reading | undefined {
  const row = rows.get('SELECT position, ended FROM readings WHERE source = ?', source);
  return row === undefined ? undefined : { position: JSON.parse(String(row.position)) as Position, ended: Number(row.ended) === 1 };
}

/** One row a file: only the last place counts. */
export function keepReading(rows: Statements, source: string, { position, ended }: Reading, now: string): void {
  rows.run(
    `INSERT INTO readings (source, position, ended, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (source) DO UPDATE SET position = excluded.position, ended = excluded.ended, at = excluded.at`,
    source, JSON.stringify(position), ended ? 1 : 0, now);
}
