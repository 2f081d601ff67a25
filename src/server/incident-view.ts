/** Turns an incident into its page: slots, claims, relations, copies, judgements, and the incidents near it. */
import { relationsOf } from '../incidents/relations.ts';
import type { StoredIncident } from '../ledger/ledger.ts';
import type { Judgement } from '../model/incident.ts';
import type { CopyView, IncidentRow, IncidentView } from '../model/views.ts';
import { claimView } from './claim-view.ts';
import type { Columns } from './columns.ts';

/** Claims that a page shows at most. */
const mostClaims = 400;
const mostNear = 9;
const nearDays = 4;

/** All that the page of one incident shows, its row and those of incidents near it among them. */
export function incidentView(incident: StoredIncident, row: IncidentRow, near: readonly IncidentRow[], judgements: readonly Judgement[]): IncidentView {
  const { claims } = incident;
  const keys = new Set(claims.map(({ key }) => key));
  const articles = new Map(claims.map((claim) => [claim.article, claim]));
  const copyOf = (article: string): CopyView => {
    const claim = articles.get(article);
    return { article, title: claim?.title ?? null, publisher: claim?.publisher ?? null, published: claim?.published ?? null };
  };
  return {
    row,
    slots: incident.slots,
    claims: claims.slice(0, mostClaims).map((claim) => claimView(claim, incident.id)),
    relations: relationsOf(incident),
    copies: incident.copies.map((group) => group.articles.map(copyOf)),
    judgements: judgements.filter(({ a, b }) => keys.has(a) || (b !== null && keys.has(b))),
    near,
  };
}

/** Incidents of the same type that share a place or a party and lie a few days off at most: the likeliest candidates for a merge, nearest first. Slots. */
export function nearOf(columns: Columns, slot: number): number[] {
  const { first, places, types, worlds } = columns;
  const parties = new Uint8Array(columns.words.length);
  for (const list of ['actors', 'recipients'] as const) columns.visit(slot, list, (word) => { parties[word] = 1; });
  const distance = (other: number): number => {
    const days = Math.abs((first[slot] ?? Number.NaN) - (first[other] ?? Number.NaN));
    return Number.isNaN(days) ? nearDays : days;
  };
  const samePlace = (other: number): boolean => places[slot] === places[other];
  const found: number[] = [];
  for (const other of columns.order()) {
    if (other === slot || types[other] !== types[slot] || worlds[other] !== worlds[slot] || distance(other) > nearDays) continue;
    if (samePlace(other) || columns.has(other, 'actors', parties) || columns.has(other, 'recipients', parties)) found.push(other);
  }
  return found.sort((a, b) => distance(a) - distance(b) || Number(samePlace(b)) - Number(samePlace(a))).slice(0, mostNear);
}
