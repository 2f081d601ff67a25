/** Turns parts of a claim into short words for tables and cells. */
import type { Attribution, Claim, Loss, Occurred } from '../model/claim.ts';
import type { Actor, Entity } from '../model/entity.ts';

/** `Ministry of Defence of Armenia (ARM MIL)`; the person first where one speaks. */
export function entityWords(entity: Entity): string {
  const code = [entity.country, entity.sector].filter((part) => part !== null).join(' ');
  const name = entity.person === undefined || entity.person === entity.name ? entity.name : `${entity.person}, ${entity.name}`;
  return code === '' ? name : `${name} (${code})`;
}

/** Canonical names, joined; empty where there is nobody. */
export function actorNames(actors: readonly Actor[]): string {
  return actors.map((actor) => actor.entity.person ?? actor.entity.name).join(', ');
}

const plurals: Readonly<Record<string, string>> = { person: 'persons', child: 'children', woman: 'women', aircraft: 'aircraft', artillery: 'artillery', military: 'military', police: 'police' };

/** What is lost, in the number that goes with `count`: `helicopters`, `civilians`; empty for persons of no named kind. */
function lostWords({ what, category, low, high }: Loss): string {
  const noun = what === 'person' ? (category === undefined || category === 'unknown' ? '' : category) : what;
  return noun === '' || (low === 1 && high === 1) ? noun : (plurals[noun] ?? `${noun}s`);
}

/** A loss as `killed at least 16`, `wounded 12 to 15 civilians`, `destroyed 2 helicopters [Armenia]`. */
export function lossWords(loss: Loss): string {
  const side = loss.side === null ? '' : `[${loss.side.name}]`;
  return [loss.effect, countWords(loss), lostWords(loss), side].filter((part) => part !== '').join(' ');
}

/** The number of a loss with its hedge: `16`, `at least 16`, `10 to 20`, `some`. */
export function countWords(loss: Pick<Loss, 'low' | 'high' | 'qualifier'>): string {
  const { low, high } = loss;
  if (low === null && high === null) return 'some';
  if (low !== null && low === high) return loss.qualifier === 'about' ? `about ${low}` : String(low);
  if (low !== null && high !== null) return `${low} to ${high}`;
  return high === null ? `at least ${low}` : `at most ${high}`;
}

/** Days of an event as `2020-09-27`, `2020-09-27 to 2020-09-29`, `until 2020-09-28`; empty where unknown. */
export function dayWords(occurred: Pick<Occurred, 'start' | 'end'> | null): string {
  const { start, end } = occurred ?? { start: null, end: null };
  if (start === null) return end === null ? '' : `until ${end}`;
  if (end === null) return `from ${start}`;
  return start === end ? start : `${start} to ${end}`;
}

/** The event's type with its mode, and marks for what did not simply happen: `ASSAULT/aerial (negation)`. */
export function typeWords(claim: Claim): string {
  const { type, mode, auxiliary } = claim.event;
  const name = mode === undefined ? type : `${type}/${mode}`;
  return auxiliary.length === 0 ? name : `${name} (${auxiliary.join(', ')})`;
}

/** Ids of all rules that made the claim, in the order in which they fired, those of its attribution first; each once. */
export function firedRules(claim: Claim, attribution: Attribution | null): string[] {
  return [...new Set([...(attribution?.rules ?? []), ...claim.rules])];
}
