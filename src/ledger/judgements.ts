/** Turns what people say of claims into rows, and rows into judgements of the claims as the newest run tells them. */
import type { Judgement, Verdict } from '../model/incident.ts';
import { utc } from './days.ts';
import type { JudgementToMake } from './ledger.ts';
import type { Row, Statements } from './statements.ts';
import { ledgerError } from './trouble.ts';

/** Keeps one judgement; `made`: ISO 8601. Throws P050 where the ledger knows no such claim. */
export function addJudgement(rows: Statements, { verdict, a, author, ...rest }: JudgementToMake, made: string): Judgement {
  const b = rest.b ?? null, slot = rest.slot ?? null, value = rest.value ?? null, note = rest.note ?? null;
  const one = factsOf(rows, a), other = b === null ? [null, null, null] : factsOf(rows, b);
  const row = rows.get(
    `INSERT INTO judgements (verdict, a, a_document, a_type, a_passage, b, b_document, b_type, b_passage, slot, value, note, author, made)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
    verdict, a, ...one, b, ...other, slot, value, note, author, utc(made));
  markStale(rows, Number(row?.id));
  return { id: Number(row?.id), verdict, a, b, slot, value, note, author, made: utc(made), undone: null };
}

function factsOf(rows: Statements, key: string): string[] {
  const row = rows.get('SELECT a.document, c.type, c.passage FROM claims c JOIN articles a ON a.id = c.article WHERE c.key = ? ORDER BY c.article DESC LIMIT 1', key);
  if (row === undefined) throw ledgerError('P050', { prefix: key });
  return [String(row.document), String(row.type), String(row.passage)];
}

/** The articles of the claims judged are to be joined again. */
function markStale(rows: Statements, judgement: number): void {
  rows.run('INSERT OR IGNORE INTO stale SELECT n.article FROM judgements j JOIN current n ON n.document IN (j.a_document, j.b_document) WHERE j.id = ?', judgement);
}

/** Undoes a judgement by one more row. Throws P054 where there is none of that number, or it is undone. */
export function undoJudgement(rows: Statements, id: number, author: string, at: string): Judgement {
  const known = allJudgements(rows).find((judgement) => judgement.id === id);
  if (known === undefined || known.undone !== null) throw ledgerError('P054', { id });
  rows.run('INSERT INTO undone (judgement, author, at) VALUES (?, ?, ?)', id, author, utc(at));
  markStale(rows, id);
  return { ...known, undone: { author, at: utc(at) } };
}

/** All judgements, oldest first, undone ones among them; with `asOf` (ISO 8601) those made by then, undone only if by then. */
export function allJudgements(rows: Statements, asOf?: string): Judgement[] {
  const until = asOf === undefined ? '~' : utc(asOf);
  return rows.all(
    `SELECT j.*, u.author AS undone_by, u.at AS undone_at FROM judgements j LEFT JOIN undone u ON u.judgement = j.id AND u.at <= ?
     WHERE j.made <= ? ORDER BY j.id`, until, until,
  ).map((row) => ({
    id: Number(row.id), verdict: String(row.verdict) as Verdict,
    a: presentKey(rows, row, 'a'), b: row.b === null ? null : presentKey(rows, row, 'b'),
    slot: words(row.slot), value: words(row.value), note: words(row.note), author: String(row.author), made: String(row.made),
    undone: typeof row.undone_at === 'string' ? { author: String(row.undone_by), at: row.undone_at } : null,
  }));
}

/** The key under which the newest run tells the claim: its own, else that of the same passage and type of the document, else its own all the same. */
function presentKey(rows: Statements, row: Row, which: 'a' | 'b'): string {
  const key = String(row[which]);
  const present = rows.get('SELECT 1 FROM claims c JOIN current n ON n.article = c.article WHERE c.key = ?', key);
  if (present !== undefined) return key;
  const again = rows.get(
    `SELECT c.key FROM current n JOIN claims c ON c.article = n.article WHERE n.document = ? AND c.type = ? AND c.passage = ? ORDER BY c.position LIMIT 1`,
    String(row[`${which}_document`]), String(row[`${which}_type`]), String(row[`${which}_passage`]));
  return again === undefined ? key : String(again.key);
}

function words(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
