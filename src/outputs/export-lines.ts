/** Turns claim rows into CSV (RFC 4180 quoting, `\n` line ends): one line a claim, the columns of `columns.ts`. */
import { stringify } from 'csv-stringify/sync';
import { columns, type Cell, type Column } from './columns.ts';
import type { ClaimRow } from './rows.ts';

/**
 * Spreadsheets run a cell that opens with one of these. The writer puts an apostrophe before such words;
 * numbers stay numbers (a southern latitude keeps its minus).
 */
const options = { escape_formulas: true } as const;

/** Lists are joined with `; `, null becomes the empty cell. */
function cell(value: Cell): string | number | null {
  return typeof value === 'object' && value !== null ? value.join('; ') : value;
}

/** Yields the header line, after a byte-order mark if `bom` (spreadsheets then read UTF-8), then a line a row. */
export function* csvLines(rows: Iterable<ClaimRow>, bom = false, shown: readonly Column[] = columns): Generator<string> {
  yield `${bom ? '\ufeff' : ''}${shown.map((column) => column.name).join(',')}\n`;
  for (const row of rows) yield stringify([shown.map((column) => cell(column.value(row)))], options);
}

/** Yields one JSON object a line, keyed by the same columns; lists stay lists. */
export function* jsonLines(rows: Iterable<ClaimRow>, shown: readonly Column[] = columns): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(Object.fromEntries(shown.map((column) => [column.name, column.value(row)])))}\n`;
}
