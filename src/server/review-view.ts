/** Turns incidents into the order in which a person should look at their claims: contested first, then least certain. */
import type { StoredClaim } from '../ledger/ledger.ts';
import type { Judgement } from '../model/incident.ts';
import type { ReviewItem, ReviewView } from '../model/page-views.ts';
import { claimView } from './claim-view.ts';
import type { Entry } from './catalogue.ts';
import { nearOf } from './incident-view.ts';

/** Where in the queue to begin: at a number, or at a claim; where neither is told, or the claim is gone, at the first that nobody judged. */
export interface ReviewStart {
  readonly limit: number;
  readonly offset?: number | undefined;
  readonly claim?: string | undefined;
}

interface Queued {
  readonly entry: Entry;
  readonly stored: StoredClaim;
}

/** A stretch of the queue. What was judged stays in it, so that a reader who comes back finds it again. */
export function reviewView(entries: readonly Entry[], judgements: readonly Judgement[], start: ReviewStart): ReviewView {
  const standing = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.undone === null) for (const key of [judgement.a, judgement.b]) if (key !== null) standing.set(key, [...(standing.get(key) ?? []), judgement]);
  }
  const queue = entries.flatMap((entry) => (entry.incident.claims as readonly StoredClaim[]).map((stored): Queued => ({ entry, stored })))
    .sort((a, b) => Number(b.entry.row.contested) - Number(a.entry.row.contested) || a.stored.claim.confidence - b.stored.claim.confidence || (a.stored.key < b.stored.key ? -1 : 1));
  const at = placeOf(queue, standing, start), end = Math.min(queue.length, at + start.limit);
  return {
    items: queue.slice(at, end).map(({ entry, stored }): ReviewItem => ({
      claim: claimView(stored, entry.row.id), incident: entry.row, values: valuesOf(entry, stored.key), near: nearOf(entry, entries), judgements: standing.get(stored.key) ?? [],
    })),
    at, previous: queue[at - 1]?.stored.key ?? null, next: queue[end]?.stored.key ?? null,
    total: queue.length,
    judged: queue.filter(({ stored }) => standing.has(stored.key)).length,
  };
}

function placeOf(queue: readonly Queued[], standing: ReadonlyMap<string, readonly Judgement[]>, { claim, offset }: ReviewStart): number {
  if (offset !== undefined) return offset;
  const named = claim === undefined ? -1 : queue.findIndex(({ stored }) => stored.key === claim);
  if (named >= 0) return named;
  return Math.max(0, queue.findIndex(({ stored }) => !standing.has(stored.key)));
}

/** What the claim tells of each slot. */
function valuesOf({ incident }: Entry, key: string): ReviewItem['values'] {
  return incident.slots.filter(({ name }) => name !== 'event').flatMap(({ loss, name, values }) =>
    values.filter(({ claims, denials = [] }) => claims.includes(key) || denials.includes(key))
      .map(({ figure, value }) => ({ name, value, ...(loss === undefined ? {} : { loss }), ...(figure === undefined ? {} : { figure }) })));
}
