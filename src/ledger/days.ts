/** Turns instants and the times of events into the days that claims are listed under. */
import type { Occurred } from '../model/claim.ts';

/** The day of an ISO 8601 instant in its own zone, or of a bare date; empty where there is none. */
export function dayOf(instant: string | null | undefined): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(instant ?? '')?.[0] ?? '';
}

/** The day a claim is listed under and the days it touches; an open end reaches to `0000` or `9999`. */
export function daysOf(occurred: Occurred | null, published: string | null | undefined): { day: string; first: string; last: string } {
  const start = dayOf(occurred?.start), end = dayOf(occurred?.end);
  if (start === '' && end === '') {
    const day = dayOf(published);
    return { day, first: day, last: day };
  }
  return { day: start || end, first: start || '0000-01-01', last: end || '9999-12-31' };
}

/** An instant in UTC, so that instants compare as text; what is no instant is left as it is. */
export function utc(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : new Date(time).toISOString();
}
