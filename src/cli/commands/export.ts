/** `saksi export`: turns the claims of the ledger into CSV or JSON lines, one row a claim. */
import type { Command } from 'commander';
import { csvLines, jsonLines } from '../../outputs/export-lines.ts';
import { ledgerRows } from '../../outputs/ledger-rows.ts';
import type { Act, Context, ExitCode } from '../context.ts';
import { write } from '../io.ts';
import { oneOf, withLedger } from '../options.ts';
import { createProgress } from '../progress.ts';
import { filterOf, withFilters, type FilterOptions } from './list.ts';

interface Options extends FilterOptions {
  readonly ledger: string;
  readonly format: 'jsonl' | 'csv';
  readonly bom?: true;
  readonly progress?: true;
}

async function exportClaims(context: Context, options: Options): Promise<ExitCode> {
  const ledger = context.engine.openLedger(options.ledger, { readOnly: true });
  const progress = createProgress(context.io, 'claims', options.progress === true);
  try {
    const rows = ledgerRows(ledger, ledger.listClaims(filterOf(options)));
    for (const line of options.format === 'csv' ? csvLines(rows, options.bom === true) : jsonLines(rows)) {
      await write(context.io, line);
      progress.step(undefined);
    }
    return 0;
  } finally {
    progress.finish();
    ledger.close();
  }
}

export function addExportCommand(program: Command, act: Act): void {
  withLedger(withFilters(program.command('export')))
    .summary('write the claims of the ledger as CSV or JSON lines')
    .description('Writes one row a claim, with the columns of docs/columns.md; offsets are given in UTF-16 code units and, under _cp, in code points. In CSV, cells that a spreadsheet would run as a formula get an apostrophe in front.')
    .option('--format <format>', 'jsonl or csv', oneOf('--format', ['jsonl', 'csv']), 'jsonl')
    .option('--bom', 'begin CSV with a byte-order mark, so that spreadsheets read it as UTF-8')
    .option('--progress', 'show progress also where stderr is no terminal')
    .addHelpText('after', `
Examples:
  saksi export --format csv --bom > claims.csv
  saksi export --country SDN --from 2023-04-15 | jq .type`)
    .action(act(exportClaims));
}
