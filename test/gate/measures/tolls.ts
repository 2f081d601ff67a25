/** Reads a document's tolls from its record: its own sum where it gives one, else the losses of its claims. */
import type { Loss, LossEffect } from '../../../src/model/claim.ts';
import type { CodedDocument } from '../../../src/model/record.ts';

/** Losses of persons with one effect: of `totals`, else of the claims that are told as done and of this time. */
export function personLosses({ totals, claims }: CodedDocument, effect: LossEffect): readonly Loss[] {
  const told = claims.filter(({ event }) => !event.auxiliary.some((a) => a !== 'negation')).flatMap(({ event }) => event.losses);
  return (totals ?? told).filter((loss) => loss.effect === effect && loss.what === 'person');
}

/** The largest figure (high, else low); 0 where none is told. */
export function largest(losses: readonly Loss[]): number {
  return Math.max(0, ...losses.map(({ low, high }) => high ?? low ?? 0));
}

/** The smallest low and the largest high, an open end closed by the other one; undefined where no figure is told. */
export function ends(losses: readonly Loss[]): readonly [low: number, high: number] | undefined {
  const lows = losses.flatMap(({ low, high }) => low ?? high ?? []);
  return lows.length === 0 ? undefined : [Math.min(...lows), largest(losses)];
}
