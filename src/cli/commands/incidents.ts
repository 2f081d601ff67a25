/** `saksi incidents`: turns the claims of the ledger into happenings, the accounts of each side by side. */
import type { Command } from 'commander';
import type { StateOptions } from '../../ledger/ledger.ts';
import { say, type Act, type Context, type ExitCode } from '../context.ts';
import { incidentsOf, withState } from '../incident-state.ts';
import { incidentText } from '../incident-text.ts';
import { write } from '../io.ts';
import { count, oneOf, withLedger } from '../options.ts';
import { filterOf, withFilters, type FilterOptions } from './list.ts';

interface Options extends StateOptions, FilterOptions {
  readonly ledger: string;
  readonly limit?: number;
  readonly format?: 'table' | 'jsonl';
}

async function incidents(context: Context, options: Options): Promise<ExitCode> {
  const ledger = context.engine.openLedger(options.ledger, { readOnly: true });
  try {
    const { contested = false, ...rest } = filterOf(options);
    const claims = Object.keys(rest).length === 0 ? undefined : new Set([...ledger.listClaims(rest)].map(({ key }) => key));
    const { fitting, incidents: found, total } = incidentsOf(context, ledger, options, { contested, ...(claims === undefined ? {} : { claims }) });
    let shown = 0;
    for (const incident of found) {
      if (shown === options.limit) break;
      shown += 1;
      await write(context.io, options.format === 'jsonl' ? `${JSON.stringify(incident)}\n` : `${incidentText(context, ledger, incident)}\n`);
    }
    if (shown === 0 && fitting < total) say(context.io, `None of the ${total} incidents of ${options.ledger} fits: ask for less with the filters of \`saksi incidents --help\`.`);
    else if (shown === 0) say(context.io, `None of the ${total} incidents of ${options.ledger} has accounts that differ: add more pages on the same days and places.`);
    return 0;
  } finally {
    ledger.close();
  }
}

export function addIncidentsCommand(program: Command, act: Act): void {
  withState(withFilters(withLedger(program.command('incidents'))))
    .summary('show incidents with the accounts of each side by side')
    .description('Joins the claims of one happening by type, place, time and parties, and shows the accounts side by side; slots on which they differ are marked with *. In the order of their days; with --contested, the most disputed first. A filter keeps the incidents that hold a claim which fits.')
    .option('--limit <n>', 'at most so many', count('--limit', 1))
    .option('--format <format>', 'table, or jsonl: one incident a line', oneOf('--format', ['table', 'jsonl']))
    .addHelpText('after', `
Examples:
  saksi incidents --contested
  saksi incidents --type ASSAULT --country SDN --from 2026-04-01
  saksi incidents --format jsonl > incidents.jsonl`)
    .action(act(incidents));
}
