/** Turns the incidents that a party has a part in into its page: what it says, what is said of it, with whom it deals, which losses it admits. */
import { fold } from '../incidents/fold.ts';
import { campOf } from '../incidents/camps.ts';
import { nameOf } from '../incidents/witnesses.ts';
import type { Incidents, StoredClaim, StoredIncident, StoredWord } from '../ledger/ledger.ts';
import type { Entity } from '../model/entity.ts';
import type { ActorRow, ActorView, Counterpart, LossDispute, ToldLoss } from '../model/page-views.ts';
import type { Page } from '../model/views.ts';
import { claimView } from './claim-view.ts';
import type { Columns, List } from './columns.ts';
import { quadOfType } from './overview.ts';

/** Claims of each kind that a page shows at most. */
const mostClaims = 100;
const mostCounterparts = 40;
const mostDisputes = 60;
/** Incidents that are read for one page at most, newest first, and how many at a time. */
const mostRead = 400, readAtOnce = 20;

/** All parties and sources whose name holds `words`, those with most claims first. */
export function actorRows(columns: Columns, words: string, limit: number, offset: number): Page<ActorRow> {
  const wanted = fold(words);
  const [says, acts, suffers] = [countsOf(columns, 'sources'), countsOf(columns, 'actors'), countsOf(columns, 'recipients')];
  const found = columns.words.flatMap((word): ActorRow[] => {
    if (word?.kind !== 'party' || (wanted !== '' && !fold(word.name).includes(wanted))) return [];
    const row = { name: word.name, country: word.country, sector: word.sector, says: says[word.id] ?? 0, acts: acts[word.id] ?? 0, suffers: suffers[word.id] ?? 0 };
    return row.says + row.acts + row.suffers === 0 ? [] : [row];
  }).sort((a, b) => b.says + b.acts + b.suffers - a.says - a.acts - a.suffers || (a.name < b.name ? -1 : 1));
  const page = found.slice(offset, offset + limit);
  return { rows: page, total: found.length, next: offset + page.length < found.length ? String(offset + page.length) : null };
}

/** Claims that name each word in the list, by number of the word. */
function countsOf(columns: Columns, list: List): Uint32Array {
  const counts = new Uint32Array(columns.words.length);
  for (const slot of columns.order()) columns.visit(slot, list, (word, count) => { counts[word] = (counts[word] ?? 0) + count; });
  return counts;
}

/** The page of the party with this name; undefined where no incident knows it. */
export function actorView(columns: Columns, incidents: Incidents, name: string): ActorView | undefined {
  const number = columns.wordOf('party', name), word = number === undefined ? undefined : columns.words[number];
  if (number === undefined || word === undefined) return undefined;
  const own = new Uint8Array(columns.words.length);
  own[number] = 1;
  const slots = columns.order().filter((slot) => (['sources', 'actors', 'recipients', 'sides'] as const).some((list) => columns.has(slot, list, own)));
  if (slots.length === 0) return undefined;
  const isIt = (entity: Entity | null): boolean => entity?.name === name;
  const says: [StoredIncident, StoredClaim][] = [], told: [StoredIncident, StoredClaim][] = [];
  for (const incident of readEach(columns, incidents, slots)) {
    for (const claim of incident.claims) {
      const { claim: { event }, source } = claim;
      if (isIt(source)) says.push([incident, claim]);
      else if ([...event.actors, ...event.recipients].some((actor) => isIt(actor.entity))) told.push([incident, claim]);
    }
    if (says.length >= mostClaims && told.length >= mostClaims) break;
  }
  const views = (some: typeof says): ActorView['says'] => some.slice(0, mostClaims).map(([incident, claim]) => claimView(claim, incident.id));
  const total = (list: List): number => {
    let sum = 0;
    for (const slot of slots) columns.visit(slot, list, (each, count) => { if (each === number) sum += count; });
    return sum;
  };
  return {
    row: { name, country: word.country, sector: word.sector, says: total('sources'), acts: total('actors'), suffers: total('recipients') },
    says: views(says), told: views(told),
    counterparts: counterpartsOf(columns, slots, number),
    losses: disputesOf(columns, incidents, campOf(entityOf(word))),
  };
}

function entityOf({ country, name, sector }: StoredWord): Entity {
  return { name, country, sector: sector as Entity['sector'] };
}

/** The incidents of the slots, a few at a time. */
function* readEach(columns: Columns, incidents: Incidents, slots: Int32Array): Generator<StoredIncident> {
  for (let from = 0; from < Math.min(slots.length, mostRead); from += readAtOnce) {
    yield* incidents.read([...slots.subarray(from, from + readAtOnce)].map((slot) => columns.ids[slot] ?? 0));
  }
}

/** Parties in the same incidents, by quarter; each incident counts once for each of them. */
function counterpartsOf(columns: Columns, slots: Int32Array, number: number): Counterpart[] {
  const found = new Map<number, [number, number, number, number]>();
  for (const slot of slots) {
    const parties = new Set<number>();
    for (const list of ['actors', 'recipients'] as const) columns.visit(slot, list, (word) => parties.add(word));
    if (!parties.delete(number)) continue;
    const quad = quadOfType[columns.types[slot] ?? 0] ?? 0;
    for (const party of parties) {
      const quads = found.get(party) ?? [0, 0, 0, 0];
      quads[quad] = (quads[quad] ?? 0) + 1;
      found.set(party, quads);
    }
  }
  const sum = ({ quads }: Counterpart): number => quads.reduce((all, count) => all + count, 0);
  return [...found].map(([party, quads]): Counterpart => ({ name: columns.words[party]?.name ?? '', quads }))
    .sort((a, b) => sum(b) - sum(a) || (a.name < b.name ? -1 : 1)).slice(0, mostCounterparts);
}

/** Losses of the party's camp: what those say who speak for it, beside what others say; those that both speak of come first. */
function disputesOf(columns: Columns, incidents: Incidents, camp: string): LossDispute[] {
  const wanted = new Uint8Array(columns.words.length);
  for (const word of columns.words) if (word?.kind === 'party' && campOf(entityOf(word)) === camp) wanted[word.id] = 1;
  const slots = columns.order().filter((slot) => columns.has(slot, 'sides', wanted));
  const disputes = new Map<string, { effect: LossDispute['effect']; what: string; incident: string; day: string | null; admitted: ToldLoss[]; claimed: ToldLoss[] }>();
  for (const { claims, end, id, start } of readEach(columns, incidents, slots)) {
    for (const stored of claims) {
      for (const { effect, high, low, qualifier, side, what } of stored.claim.event.losses) {
        if (side === null || campOf(side) !== camp) continue;
        const name = `${id} ${effect} ${what}`;
        const dispute = disputes.get(name) ?? { effect, what, incident: id, day: start ?? end, admitted: [], claimed: [] };
        const said: ToldLoss = { claim: stored.key, speaker: nameOf(stored), low, high, qualifier, denies: stored.claim.stance === 'denies' };
        (stored.source !== null && campOf(stored.source) === camp ? dispute.admitted : dispute.claimed).push(said);
        disputes.set(name, dispute);
      }
    }
  }
  const both = ({ admitted, claimed }: LossDispute): number => Number(admitted.length > 0 && claimed.length > 0);
  return [...disputes.values()].sort((a, b) => both(b) - both(a)).slice(0, mostDisputes);
}
