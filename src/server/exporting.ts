/** Turns a filtered view into CSV, JSON lines or GeoJSON, a batch of incidents at a time, so that a long one holds up nobody. */
import type { Ledger, StoredClaim } from '../ledger/ledger.ts';
import { csvLines, jsonLines } from '../outputs/export-lines.ts';
import { geoJsonLines } from '../outputs/geojson.ts';
import { columns } from '../outputs/columns.ts';
import { ledgerRows } from '../outputs/ledger-rows.ts';
import { redacted, redactedColumns } from '../outputs/redact.ts';
import type { ClaimRow } from '../outputs/rows.ts';

export type ExportFormat = 'csv' | 'jsonl' | 'geojson';

/** Media types of the formats. */
export const exportTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson', geojson: 'application/geo+json',
};

/** A piece of an export; `next` is where the following one begins, null after the last. */
export interface ExportPiece {
  readonly text: string;
  readonly next: number | null;
}

const incidentsAPiece = 100;

/**
 * The claims of the incidents with these numbers, from the one at `from` on; the pieces in order are one well-formed file.
 * Incidents that are no more are passed over: a piece holds a claim at least, or is the last.
 */
export function exportPiece(ledger: Ledger, ids: readonly number[], format: ExportFormat, redact: boolean, from: number): ExportPiece {
  const rows: ClaimRow[] = [];
  let end = from;
  for (; rows.length === 0 && end < ids.length; end += incidentsAPiece) {
    rows.push(...rowsOf(ledger, ledger.incidents.read(ids.slice(end, end + incidentsAPiece)).flatMap(({ claims }) => claims), redact));
  }
  const isLast = end >= ids.length;
  const lines = [...linesOf(format, rows, redact ? redactedColumns : columns)];
  return { text: trimmed(format, lines, from === 0, isLast), next: isLast ? null : end };
}

function* rowsOf(ledger: Ledger, claims: readonly StoredClaim[], redact: boolean): Generator<ClaimRow> {
  for (const row of ledgerRows(ledger, claims)) yield redact ? redacted(row) : row;
}

function linesOf(format: ExportFormat, rows: Iterable<ClaimRow>, shown: typeof columns): Generator<string> {
  if (format === 'csv') return csvLines(rows, true, shown);
  return format === 'jsonl' ? jsonLines(rows, shown) : geoJsonLines(rows, shown);
}

/** Heads and feet stand in the first and last piece only. */
function trimmed(format: ExportFormat, lines: readonly string[], isFirst: boolean, isLast: boolean): string {
  if (format === 'jsonl') return lines.join('');
  if (format === 'csv') return (isFirst ? lines : lines.slice(1)).join('');
  const body = lines.slice(1, -1).join('');
  return `${isFirst ? (lines[0] ?? '') : body === '' ? '' : ',\n'}${body}${isLast ? (lines.at(-1) ?? '') : ''}`;
}
