/** `saksi incidents`: turns the claims of the ledger into happenings, the accounts of each side by side. */
import type { Command } from 'commander';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Incident } from '../../model/incident.ts';
import { accountsTable, byDispute, contestReasons, incidentHead } from '../accounts-table.ts';
import { say, type Act, type Context, type ExitCode } from '../context.ts';
import { write } from '../io.ts';
import { count, oneOf, withLedger } from '../options.ts';
import { wrap } from '../table.ts';

interface Options {
  readonly ledger: string;
  readonly contested?: true;
  readonly limit?: number;
  readonly format?: 'table' | 'jsonl';
}

/** One incident as the terminal shows it: head, why each contested slot is contested, the accounts with the names of their claims. */
export function incidentText(context: Context, ledger: Ledger, incident: Incident): string {
  const names = ledger.abbreviate([incident.id, ...incident.claims.map((claim) => claim.key)]);
  return [
    wrap(incidentHead(incident, names.get(incident.id) ?? incident.id), context.width).map((line) => `${context.paint('bold', line)}\n`).join(''),
    contestReasons(context, incident),
    '\n',
    accountsTable(context, incident, names),
  ].join('');
}

async function incidents(context: Context, options: Options): Promise<ExitCode> {
  const ledger = context.engine.openLedger(options.ledger, { readOnly: true });
  try {
    const all = context.engine.clusterClaims(ledger.currentClaims());
    const found = options.contested === true ? byDispute(all.filter((incident) => incident.contested)) : all;
    for (const incident of found.slice(0, options.limit ?? found.length)) {
      await write(context.io, options.format === 'jsonl' ? `${JSON.stringify(incident)}\n` : `${incidentText(context, ledger, incident)}\n`);
    }
    if (found.length === 0) say(context.io, `None of the ${all.length} incidents of ${options.ledger} has accounts that differ: add more pages on the same days and places.`);
    return 0;
  } finally {
    ledger.close();
  }
}

export function addIncidentsCommand(program: Command, act: Act): void {
  withLedger(program.command('incidents'))
    .summary('show incidents with the accounts of each side by side')
    .description('Joins the claims of one happening by type, place, time and parties, and shows the accounts side by side; slots on which they differ are marked with *. In the order of their days; with --contested, the most disputed first.')
    .option('--contested', 'only incidents whose accounts differ')
    .option('--limit <n>', 'at most so many', count('--limit', 1))
    .option('--format <format>', 'table, or jsonl: one incident a line', oneOf('--format', ['table', 'jsonl']))
    .addHelpText('after', `
Examples:
  saksi incidents --contested
  saksi incidents --format jsonl > incidents.jsonl`)
    .action(act(incidents));
}
