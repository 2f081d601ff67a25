/** Turns the incidents that a party has a part in into its page: what it says, what is said of it, with whom it deals, which losses it admits. */
import { fold } from '../incidents/fold.ts';
import { campOf } from '../incidents/camps.ts';
import { nameOf } from '../incidents/witnesses.ts';
import type { StoredClaim } from '../ledger/ledger.ts';
import type { Entity } from '../model/entity.ts';
import type { ActorRow, ActorView, Counterpart, LossDispute, ToldLoss } from '../model/page-views.ts';
import type { Page } from '../model/views.ts';
import { claimView } from './claim-view.ts';
import type { Entry } from './catalogue.ts';

/** Claims of each kind that a page shows at most. */
const mostClaims = 100;
const mostCounterparts = 40;
const mostDisputes = 60;

const claimsOf = ({ incident }: Entry): readonly StoredClaim[] => incident.claims as readonly StoredClaim[];

/** All parties and sources whose name holds `words`, those with most claims first. */
export function actorRows(entries: readonly Entry[], words: string, limit: number, offset: number): Page<ActorRow> {
  const wanted = fold(words);
  const rows = new Map<string, { entity: Entity; says: number; acts: number; suffers: number }>();
  const count = (entity: Entity, what: 'says' | 'acts' | 'suffers'): void => {
    const row = rows.get(entity.name) ?? { entity, says: 0, acts: 0, suffers: 0 };
    row[what] += 1;
    rows.set(entity.name, row);
  };
  for (const entry of entries) {
    for (const { claim: { event }, source } of claimsOf(entry)) {
      if (source) count(source, 'says');
      for (const { entity } of event.actors) count(entity, 'acts');
      for (const { entity } of event.recipients) count(entity, 'suffers');
    }
  }
  const found = [...rows].filter(([name]) => wanted === '' || fold(name).includes(wanted))
    .map(([name, { acts, entity: { country, sector }, says, suffers }]): ActorRow => ({ name, country, sector, says, acts, suffers }))
    .sort((a, b) => b.says + b.acts + b.suffers - a.says - a.acts - a.suffers || (a.name < b.name ? -1 : 1));
  const page = found.slice(offset, offset + limit);
  return { rows: page, total: found.length, next: offset + page.length < found.length ? String(offset + page.length) : null };
}

/** The page of the party with this name; undefined where the ledger knows none. */
export function actorView(entries: readonly Entry[], name: string): ActorView | undefined {
  const isIt = (entity: Entity | null): boolean => entity?.name === name;
  const own = entries.flatMap((entry) => claimsOf(entry).map((stored) => ({ entry, stored })))
    .filter(({ stored: { claim: { event }, source } }) => isIt(source) || [...event.actors, ...event.recipients].some(({ entity }) => isIt(entity)) || event.losses.some(({ side }) => isIt(side)));
  const entity = own.flatMap(({ stored: { claim: { event }, source } }) => [source, ...event.actors.map((actor) => actor.entity), ...event.recipients.map((actor) => actor.entity), ...event.losses.map(({ side }) => side)]).find(isIt);
  if (entity == null) return undefined;
  const says = own.filter(({ stored }) => isIt(stored.source));
  const told = own.filter(({ stored: { claim: { event }, source } }) => !isIt(source) && [...event.actors, ...event.recipients].some((actor) => isIt(actor.entity)));
  const inRole = (role: 'actors' | 'recipients'): number => own.filter(({ stored: { claim: { event } } }) => event[role].some((actor) => isIt(actor.entity))).length;
  const views = (some: typeof own) => some.slice(0, mostClaims).map(({ entry, stored }) => claimView(stored, entry.row.id));
  return {
    row: { name, country: entity.country, sector: entity.sector, says: says.length, acts: inRole('actors'), suffers: inRole('recipients') },
    says: views(says), told: views(told),
    counterparts: counterpartsOf(new Set(own.map(({ entry }) => entry)), name),
    losses: disputesOf(entries, campOf(entity)),
  };
}

/** Parties in the same incidents, by quarter; each incident counts once for each of them. */
function counterpartsOf(entries: Iterable<Entry>, name: string): Counterpart[] {
  const found = new Map<string, [number, number, number, number]>();
  for (const { parties, quad } of entries) {
    if (!parties.includes(name)) continue;
    for (const party of parties) {
      if (party === name) continue;
      const quads = found.get(party) ?? [0, 0, 0, 0];
      quads[quad] = (quads[quad] ?? 0) + 1;
      found.set(party, quads);
    }
  }
  const sum = ({ quads }: Counterpart): number => quads.reduce((all, count) => all + count, 0);
  return [...found].map(([party, quads]): Counterpart => ({ name: party, quads })).sort((a, b) => sum(b) - sum(a) || (a.name < b.name ? -1 : 1)).slice(0, mostCounterparts);
}

/** Losses of the party's camp: what those say who speak for it, beside what others say; those that both speak of come first. */
function disputesOf(entries: readonly Entry[], camp: string): LossDispute[] {
  const disputes = new Map<string, { effect: LossDispute['effect']; what: string; incident: string; day: string | null; admitted: ToldLoss[]; claimed: ToldLoss[] }>();
  for (const { day, incident, row } of entries) {
    for (const stored of incident.claims) {
      for (const { effect, high, low, qualifier, side, what } of stored.claim.event.losses) {
        if (side === null || campOf(side) !== camp) continue;
        const name = `${row.id} ${effect} ${what}`;
        const dispute = disputes.get(name) ?? { effect, what, incident: row.id, day: day || null, admitted: [], claimed: [] };
        const said: ToldLoss = { claim: stored.key, speaker: nameOf(stored), low, high, qualifier, denies: stored.claim.stance === 'denies' };
        (stored.source !== null && campOf(stored.source) === camp ? dispute.admitted : dispute.claimed).push(said);
        disputes.set(name, dispute);
      }
    }
  }
  const both = ({ admitted, claimed }: LossDispute): number => Number(admitted.length > 0 && claimed.length > 0);
  return [...disputes.values()].sort((a, b) => both(b) - both(a)).slice(0, mostDisputes);
}
