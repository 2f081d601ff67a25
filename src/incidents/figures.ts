/** Turns the figures of losses into whether they speak of one thing, whether both can hold, and which is newer. */
import type { Loss } from '../model/claim.ts';
import type { LocatedClaim } from '../model/incident.ts';
import { campOf } from './camps.ts';

/** The numbers a figure allows; "about" allows a tenth more or less, and one at least. */
export function boundsOf({ low, high, qualifier }: Pick<Loss, 'low' | 'high' | 'qualifier'>): readonly [number, number] {
  const slack = qualifier === 'about' ? Math.max(1, Math.ceil((low ?? high ?? 0) / 10)) : 0;
  return [(low ?? -Infinity) - slack, (high ?? Infinity) + slack];
}

/** True where one number can be both. */
export function figuresMeet(a: Loss, b: Loss): boolean {
  const [low, high] = boundsOf(a), [otherLow, otherHigh] = boundsOf(b);
  return Math.max(low, otherLow) <= Math.min(high, otherHigh);
}

/** True where both count the same: effect, thing, category, and the side where both name one. */
export function sameKind(a: Loss, b: Loss): boolean {
  return a.category === b.category && sameThing(a, b);
}

/** "Two dead", "two students killed": one number of one effect is one count, though only one account says what they were. */
export function sameCount(a: Loss, b: Loss): boolean {
  const exact = a.low !== null && a.low === a.high && a.low === b.low && a.high === b.high;
  return exact && (a.category === undefined) !== (b.category === undefined) && sameThing(a, b);
}

function sameThing(a: Loss, b: Loss): boolean {
  const sides = a.side === null || b.side === null || campOf(a.side) === campOf(b.side);
  return a.effect === b.effect && a.what === b.what && sides;
}

/** What a figure comes to when it must be one number: its low end, else its high end. */
export function sizeOf({ low, high }: Pick<Loss, 'low' | 'high'>): number {
  return low ?? high ?? 0;
}

/** True where `newer` is a running toll that has grown past `older`. Tolls rise: what was true yesterday is not contradicted today. */
export function laterFigure(older: Loss, newer: Loss): boolean {
  return sizeOf(newer) > sizeOf(older);
}

/** True where `a` was published before `b`: on an earlier day, or earlier the same day where both give the hour. */
export function isEarlier(a: Pick<LocatedClaim, 'published'>, b: Pick<LocatedClaim, 'published'>): boolean {
  const one = a.published ?? '', other = b.published ?? '';
  if (one === '' || other === '') return false;
  const hours = one.length > 10 && other.length > 10;
  return hours ? Date.parse(one) < Date.parse(other) : one.slice(0, 10) < other.slice(0, 10);
}
