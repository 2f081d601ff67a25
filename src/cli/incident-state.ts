/** Turns what the command line says of time and names into incidents of the ledger. */
import type { Command } from 'commander';
import type { Ledger, StateOptions } from '../ledger/ledger.ts';
import type { Incident } from '../model/incident.ts';
import type { Context } from './context.ts';
import { instant } from './options.ts';

/** Adds `--as-of` and `--published-by`. */
export function withState(command: Command): Command {
  return command
    .option('--as-of <date>', 'the ledger as it stood then: what was added later is left out', instant('--as-of'))
    .option('--published-by <date>', 'only what was published by then', instant('--published-by'));
}

/** The incidents of the ledger in that state, judgements applied. */
export function incidentsOf(context: Context, ledger: Ledger, state: StateOptions): Incident[] {
  const { asOf, publishedBy } = state;
  const given = { ...(asOf === undefined ? {} : { asOf }), ...(publishedBy === undefined ? {} : { publishedBy }) };
  return context.engine.clusterClaims(ledger.currentClaims(given), ledger.judgements(given));
}

/**
 * The incident that holds the claim whose name begins so. An incident is named by one of its claims, so a name stays good
 * when incidents part or join: it means the one that holds that claim now. Throws P050, P051 as for claims, P055 where the claim is of no present incident.
 */
export function incidentNamed(incidents: readonly Incident[], ledger: Ledger, name: string): Incident | undefined {
  const { key } = ledger.findClaim(name);
  return incidents.find(({ claims }) => claims.some((claim) => claim.key === key));
}
