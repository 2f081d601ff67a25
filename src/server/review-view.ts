/** Turns incidents into the order in which a person should look at their claims: contested first, then least certain. */
import type { StoredClaim } from '../ledger/ledger.ts';
import type { Judgement } from '../model/incident.ts';
import type { ReviewItem, ReviewView } from '../model/page-views.ts';
import { claimView } from './claim-view.ts';
import type { Entry } from './catalogue.ts';
import { nearOf } from './incident-view.ts';

/** The items from `offset` on. What was judged keeps its place, so that a reader who comes back finds it again. */
export function reviewView(entries: readonly Entry[], judgements: readonly Judgement[], limit: number, offset: number): ReviewView {
  const standing = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.undone === null) for (const key of [judgement.a, judgement.b]) if (key !== null) standing.set(key, [...(standing.get(key) ?? []), judgement]);
  }
  const queue = entries.flatMap((entry) => (entry.incident.claims as readonly StoredClaim[]).map((stored) => ({ entry, stored })))
    .sort((a, b) => Number(b.entry.row.contested) - Number(a.entry.row.contested) || a.stored.claim.confidence - b.stored.claim.confidence || (a.stored.key < b.stored.key ? -1 : 1));
  return {
    items: queue.slice(offset, offset + limit).map(({ entry, stored }): ReviewItem => ({
      claim: claimView(stored, entry.row.id), incident: entry.row, values: valuesOf(entry, stored.key), near: nearOf(entry, entries), judgements: standing.get(stored.key) ?? [],
    })),
    total: queue.length,
    judged: queue.filter(({ stored }) => standing.has(stored.key)).length,
  };
}

/** What the claim tells of each slot. */
function valuesOf({ incident }: Entry, key: string): ReviewItem['values'] {
  return incident.slots.filter(({ name }) => name !== 'event').flatMap(({ name, values }) =>
    values.filter(({ claims, denials = [] }) => claims.includes(key) || denials.includes(key)).map(({ value }) => ({ slot: name, value })));
}
