/** Turns a denial and a claim into whether the one answers the other. */
import type { Claim, CodedEvent } from '../model/claim.ts';
import type { Actor } from '../model/entity.ts';
import { sameWay } from './acts.ts';
import { campOf, share } from './camps.ts';

const camps = (actors: readonly Actor[]): string[] => actors.map(({ entity }) => campOf(entity));
const kinds = ({ losses }: CodedEvent): string[] => losses.map(({ effect, what }) => `${effect} ${what}`);
const fit = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || share(a, b);

/** True where the claims may speak of the same doers: one leaves them out, or some are of one camp. */
export function fitsDoers({ event: a }: Claim, { event: b }: Claim): boolean {
  return fit(camps(a.actors), camps(b.actors));
}

/**
 * A denial speaks of the act affirmed unless it names other parties, another way or other losses, or a doer where the other names none.
 * A statement of its own with a negation ("no tank was lost", "the drivers were not hurt") answers nobody who speaks of others,
 * and one about losses leaves the act as it is.
 */
export function answers(no: Claim, yes: Claim): boolean {
  const { stance, event: one } = no, { event: other } = yes;
  if (stance === 'affirms' && (one.losses.length > 0 || (one.recipients.length > 0 && other.recipients.length === 0))) return false;
  if (one.actors.length > 0 && other.actors.length === 0) return false;
  if (!sameWay(one.mode, other.mode)) return false;
  return fitsDoers(no, yes) && fit(camps(one.recipients), camps(other.recipients)) && fit(kinds(one), kinds(other));
}
