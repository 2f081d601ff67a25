/** Turns an incident into its page: slots, claims, relations, copies, judgements, and the incidents near it. */
import { relationsOf } from '../incidents/relations.ts';
import type { StoredClaim } from '../ledger/ledger.ts';
import type { Judgement } from '../model/incident.ts';
import type { CopyView, IncidentRow, IncidentView } from '../model/views.ts';
import { claimView } from './claim-view.ts';
import type { Entry } from './catalogue.ts';

/** Claims that a page shows at most. */
const mostClaims = 400;
const mostNear = 9;
const nearDays = 4;

/** All that the page of one incident shows. `entries` are all of the ledger. */
export function incidentView(entry: Entry, entries: readonly Entry[], judgements: readonly Judgement[]): IncidentView {
  const { incident, row } = entry;
  const claims = incident.claims as readonly StoredClaim[];
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
    near: nearOf(entry, entries),
  };
}

/** Incidents of the same type that share a place or a party and lie a few days off at most: the likeliest candidates for a merge, nearest first. */
export function nearOf({ row, day, parties }: Entry, entries: readonly Entry[]): IncidentRow[] {
  const distance = (other: Entry): number => (day === '' || other.day === '' ? nearDays : Math.abs(Date.parse(day) - Date.parse(other.day)) / 86_400_000);
  return entries
    .filter((other) => other.row.id !== row.id && other.row.type === row.type && other.row.world === row.world && distance(other) <= nearDays
      && (other.row.place === row.place || other.parties.some((party) => parties.includes(party))))
    .sort((a, b) => distance(a) - distance(b) || Number(b.row.place === row.place) - Number(a.row.place === row.place))
    .slice(0, mostNear).map((other) => other.row);
}
