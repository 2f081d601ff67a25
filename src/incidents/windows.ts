/** Turns the time of a claim into the span of days in which its event can lie. */
import type { Claim } from '../model/claim.ts';
import type { LocatedClaim } from '../model/incident.ts';

/** A stretch of days since 1970-01-01, inclusive; infinite where open. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** When an event can have been. */
export interface Window extends Days {
  /** 0: a few days, 1: about a month, 2: longer or open. Spans of 0 and 2 never tell one happening. */
  readonly grain: 0 | 1 | 2;
  /** True where words of the text fix it. */
  readonly certain: boolean;
}

const dayMs = 86_400_000;

/** The day number of an ISO 8601 date, also of a bare month or year (its first or last day); undefined where it is none. */
export function dayNumber(iso: string | null | undefined, edge: 'first' | 'last' = 'first'): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '') ?? [];
  if (year === undefined) return undefined;
  const time = edge === 'first' || day !== undefined
    ? Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
    : Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0);
  return Number.isNaN(time) ? undefined : Math.floor(time / dayMs);
}

/** The ISO 8601 date of a day number. */
export function isoDay(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/**
 * The window of a claim; undefined where nothing dates it. A date that is only implied may be the day of the report,
 * so the day before counts too, and the five before where it gives a running toll; a claim with no time lies within three days before publication, unless it is historical.
 * `dated`: the first day on which the same article dates such an act; where the day of publication is all that implies the time of this one,
 * it may be that one, up to a week before; so may it be for the death of one person, who may have lain wounded.
 */
export function windowOf({ claim, published }: LocatedClaim, dated?: number): Window | undefined {
  const { occurred, auxiliary, losses } = claim.event;
  const start = dayNumber(occurred?.start), end = dayNumber(occurred?.end, 'last');
  if (occurred === null || (start === undefined && end === undefined)) {
    const day = dayNumber(published);
    if (day === undefined || auxiliary.includes('historical')) return undefined;
    return { first: day - 3, last: day, grain: 0, certain: false };
  }
  const first = start ?? -Infinity, last = Math.max(end ?? Infinity, first);
  const length = last - first + 1;
  const lone = isLoneDeath(claim);
  const certain = occurred.certainty === 'certain' && !lone;
  const runs = losses.some(({ cumulative }) => cumulative === true);
  const day = dayNumber(published);
  const mayBeThat = dated !== undefined && (first === day || lone) && dated < first && dated >= first - 7;
  return { first: certain ? first : mayBeThat ? dated : first - (runs ? 5 : 1), last, grain: length <= 4 ? 0 : length <= 45 ? 1 : 2, certain };
}

/** One person's death and nothing else: no doer, no way. The day is that of the death, and the blow may have come before. */
export function isLoneDeath({ event: { actors, recipients, mode, losses } }: Claim): boolean {
  const [loss, more] = losses;
  return loss?.effect === 'killed' && loss.low === 1 && loss.high === 1 && more === undefined && mode === undefined && actors.length === 0
    && recipients.length === 1 && recipients[0]?.entity.person !== undefined;
}

/** The days that two spans share; undefined where they share none. */
export function common(a: Days, b: Days): Days | undefined {
  const first = Math.max(a.first, b.first), last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : undefined;
}
