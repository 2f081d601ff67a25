/** Turns what the command line says of time and names into incidents of the ledger. */
import type { Command } from 'commander';
import type { Incidents, Ledger, StateOptions } from '../ledger/ledger.ts';
import { firstDay } from '../ledger/view/facts.ts';
import type { Incident } from '../model/incident.ts';
import { problem } from '../model/problem-texts.ts';
import { SaksiError } from '../model/problem.ts';
import { byDispute } from './accounts-table.ts';
import type { Context } from './context.ts';
import { instant } from './options.ts';

/** Adds `--as-of` and `--published-by`. */
export function withState(command: Command): Command {
  return command
    .option('--as-of <date>', 'the ledger as it stood then: what was added later is left out', instant('--as-of'))
    .option('--published-by <date>', 'only what was published by then', instant('--published-by'));
}

/** Which incidents of a state are wanted; both fields narrow. */
export interface Wanted {
  /** Those with one of these claims. */
  readonly claims?: ReadonlySet<string>;
  /** Those whose accounts differ: the most disputed first, not by day. */
  readonly contested?: boolean;
}

/** The incidents wanted, read as they are asked for; how many there are with the claims wanted, and at all. */
export interface FoundIncidents {
  readonly total: number;
  readonly fitting: number;
  readonly incidents: Iterable<Incident>;
}

/** The incidents of the ledger in that state, judgements applied: those that it keeps, or, for a state of the past, made anew of the claims known then. */
export function incidentsOf(context: Context, ledger: Ledger, state: StateOptions, { claims, contested = false }: Wanted = {}): FoundIncidents {
  if (isPast(state) || !caughtUp(context, ledger)) {
    const all = incidentsAnew(context, ledger, state);
    const fitting = claims === undefined ? all : all.filter((incident) => incident.claims.some(({ key }) => claims.has(key)));
    return { total: all.length, fitting: fitting.length, incidents: contested ? byDispute(fitting.filter((incident) => incident.contested)) : fitting };
  }
  const { incidents } = ledger;
  const all = numbersByDay(incidents);
  const holders = claims && new Set([...claims].flatMap((key) => incidents.holderOf(key) ?? []));
  const fitting = holders === undefined ? all : all.filter((id) => holders.has(id));
  return { total: all.length, fitting: fitting.length, incidents: readEach(incidents, contested ? mostDisputed(incidents, fitting) : fitting) };
}

/**
 * The incident that holds the claim whose name begins so. An incident is named by one of its claims, so a name stays good
 * when incidents part or join: it means the one that holds that claim now. Throws P050, P051 as for claims, P055 where the claim is of no incident of this state.
 */
export function incidentNamed(context: Context, ledger: Ledger, state: StateOptions, name: string): Incident {
  const { key } = ledger.findClaim(name);
  const isNew = isPast(state) || !caughtUp(context, ledger);
  const found = isNew ? incidentsAnew(context, ledger, state).find(({ claims }) => claims.some((claim) => claim.key === key)) : kept(ledger.incidents, key);
  if (found === undefined) throw new SaksiError('P055', problem('P055', { name }).message);
  return found;
}

function kept(incidents: Incidents, key: string): Incident | undefined {
  const id = incidents.holderOf(key);
  return id === undefined ? undefined : incidents.read([id])[0];
}

const readAtOnce = 50, joinedAtOnce = 500;

function isPast({ asOf, publishedBy }: StateOptions): boolean {
  return asOf !== undefined || publishedBy !== undefined;
}

function incidentsAnew({ engine }: Context, ledger: Ledger, { asOf, publishedBy }: StateOptions): Incident[] {
  const given = { ...(asOf === undefined ? {} : { asOf }), ...(publishedBy === undefined ? {} : { publishedBy }) };
  return engine.clusterClaims(ledger.currentClaims(given), ledger.judgements(given));
}

/** Joins what waits in a ledger of an older Saksi, or one whose writer was stopped; false where the file takes no writes. */
function caughtUp({ engine }: Context, ledger: Ledger): boolean {
  if (ledger.incidents.waiting() === 0) return true;
  try {
    const writer = engine.openLedger(ledger.path, { create: false });
    while (writer.incidents.join(joinedAtOnce) > 0);
    writer.close();
    return true;
  } catch (error) {
    if (error instanceof SaksiError) return false;
    throw error;
  }
}

/** Numbers of all incidents by day, undated ones last, then by key. */
function numbersByDay(incidents: Incidents): number[] {
  const all: { readonly id: number; readonly day: number; readonly key: Uint8Array }[] = [];
  for (const { facts, id } of incidents.changedSince(-1)) if (facts.length > 0) all.push({ id, day: firstDay(facts), key: facts.slice(0, 32) });
  return all.sort((a, b) => a.day - b.day || Buffer.compare(a.key, b.key)).map(({ id }) => id);
}

/** Most contested slots first, then most who speak; of equals the order stays. */
function mostDisputed(incidents: Incidents, ids: readonly number[]): number[] {
  const contested = new Set(incidents.contested());
  return ids.filter((id) => contested.has(id)).flatMap((id) => incidents.rows([id]).map(({ contests, sources }) => ({ id, contests: contests.length, sources })))
    .sort((a, b) => b.contests - a.contests || b.sources - a.sources).map(({ id }) => id);
}

function* readEach(incidents: Incidents, ids: readonly number[]): Generator<Incident> {
  for (let from = 0; from < ids.length; from += readAtOnce) yield* incidents.read(ids.slice(from, from + readAtOnce));
}
