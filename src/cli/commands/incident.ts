/** `saksi incident`: turns the name of an incident into all its accounts, side by side. */
import type { Command } from 'commander';
import { relationsOf } from '../../incidents/relations.ts';
import type { StateOptions } from '../../ledger/ledger.ts';
import type { Act, Context, ExitCode } from '../context.ts';
import { incidentNamed, withState } from '../incident-state.ts';
import { incidentPage } from '../incident-text.ts';
import { write } from '../io.ts';
import { oneOf, withLedger } from '../options.ts';

interface Options extends StateOptions {
  readonly ledger: string;
  readonly format?: 'table' | 'json';
}

async function incident(context: Context, name: string, options: Options): Promise<ExitCode> {
  const ledger = context.engine.openLedger(options.ledger, { readOnly: true });
  try {
    const found = incidentNamed(context, ledger, options, name);
    await write(context.io, options.format === 'json' ? `${JSON.stringify({ ...found, relations: relationsOf(found) })}\n` : incidentPage(context, ledger, found));
    return 0;
  } finally {
    ledger.close();
  }
}

export function addIncidentCommand(program: Command, act: Act): void {
  withState(withLedger(program.command('incident')))
    .summary('show one incident with all its accounts side by side')
    .description('Shows one incident: its accounts side by side, why they differ, the state of each slot, losses under each rule (range, ucdp, acled), who copied whom, how claims stand to each other, and what people judged. An incident is named by any of its claims, so that a name stays good when incidents part or join.')
    .argument('<incident>', 'the first letters of the name of an incident, or of one of its claims')
    .option('--format <format>', 'table or json', oneOf('--format', ['table', 'json']))
    .addHelpText('after', `
Examples:
  saksi incident 3f2a
  saksi incident 3f2a --published-by 2020-09-30
  saksi incident 3f2a --format json > incident.json`)
    .action(act(incident));
}
