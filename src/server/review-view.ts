/** Turns the queue of claims into what a person should look at next, and decide upon. */
import type { ReviewQueue, StoredClaim, StoredIncident } from '../ledger/ledger.ts';
import type { Judgement } from '../model/incident.ts';
import type { ReviewItem } from '../model/page-views.ts';
import type { IncidentRow } from '../model/views.ts';
import { claimView } from './claim-view.ts';

/** Where in the queue to begin: at a number, or at a claim; where neither is told, or the claim is gone, at the first that nobody judged. */
export interface ReviewStart {
  readonly limit: number;
  readonly offset?: number | undefined;
  readonly claim?: string | undefined;
}

/** Claims of the queue that are looked at together for one that nobody judged. */
const searchedAtOnce = 200;

/** The number in the queue of the first claim to show. What was judged stays in it, so that a reader who comes back finds it again. */
export function reviewPlace(queue: ReviewQueue, standing: ReadonlyMap<string, readonly Judgement[]>, { claim, offset }: ReviewStart): number {
  if (offset !== undefined) return offset;
  const named = claim === undefined ? undefined : queue.placeOf(claim);
  if (named !== undefined) return named;
  for (let from = 0; ; from += searchedAtOnce) {
    const keys = queue.keys(searchedAtOnce, from), free = keys.findIndex((key) => !standing.has(key));
    if (free >= 0) return from + free;
    if (keys.length < searchedAtOnce) return 0;
  }
}

/** One item; `judgements`: those that stand and speak of the claim. */
export function reviewItem(claim: StoredClaim, incident: StoredIncident, row: IncidentRow, near: readonly IncidentRow[], judgements: readonly Judgement[]): ReviewItem {
  return { claim: claimView(claim, row.id), incident: row, values: valuesOf(incident, claim.key), near, judgements };
}

/** The judgements that stand, under each claim that they speak of. */
export function standingByClaim(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const standing = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.undone === null) for (const key of [judgement.a, judgement.b]) if (key !== null) standing.set(key, [...(standing.get(key) ?? []), judgement]);
  }
  return standing;
}

/** What the claim tells of each slot. */
function valuesOf({ slots }: StoredIncident, key: string): ReviewItem['values'] {
  return slots.filter(({ name }) => name !== 'event').flatMap(({ loss, name, values }) =>
    values.filter(({ claims, denials = [] }) => claims.includes(key) || denials.includes(key))
      .map(({ figure, value }) => ({ name, value, ...(loss === undefined ? {} : { loss }), ...(figure === undefined ? {} : { figure }) })));
}
