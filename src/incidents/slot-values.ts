/** Turns accounts of one slot into values, counts of independent witnesses, and words. */
import type { LocatedClaim, SlotValue } from '../model/incident.ts';
import { sorted } from './camps.ts';
import type { Voice } from './witnesses.ts';

/** A claim with who stands behind it. */
export interface Account {
  readonly located: LocatedClaim;
  readonly voice: Voice;
}

/** Builds one value from the accounts that hold it and those that deny it. */
export function slotValue(value: string, holders: readonly Account[], deniers: readonly Account[] = []): SlotValue {
  const keys = (accounts: readonly Account[]): string[] => sorted(accounts.map(({ located }) => located.key));
  return {
    value, claims: keys(holders), sources: namesOf(holders), sides: sidesOf(holders), publishers: publishersOf(holders), witnesses: witnessesOf(holders).size,
    ...(deniers.length > 0 ? { denials: keys(deniers), deniers: namesOf(deniers) } : {}),
  };
}

/** The parties for whom they speak: `ARM`, `Red Front`; none for publishers and unnamed sources. */
function sidesOf(accounts: readonly Account[]): string[] {
  return sorted(accounts.flatMap(({ voice }) => (voice.camp === null ? [] : [voice.camp.startsWith('~') ? voice.name : voice.camp])));
}

function publishersOf(accounts: readonly Account[]): string[] {
  return sorted(accounts.flatMap(({ located: { publisher } }) => (publisher === null ? [] : [publisher])));
}

/** The names of those who speak, sorted, each once. */
export function namesOf(accounts: readonly Account[]): string[] {
  return sorted(accounts.map(({ voice }) => voice.name));
}

/** The independent witnesses among the accounts. */
export function witnessesOf(accounts: readonly Account[]): Set<string> {
  return new Set(accounts.map(({ voice }) => voice.witness));
}

/** "A", "A and B", "A, B and 3 more". */
export function listed(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Their names with the verb that goes with one or several: "A denies", "A and B deny". */
export function said(accounts: readonly Account[], plural: string, singular: string): string {
  const names = namesOf(accounts);
  return `${listed(names)} ${names.length === 1 ? singular : plural}`;
}

/** The sentence for one voice, or for several that agree. */
export function voiceReason(state: 'agreed' | 'single-source', names: readonly string[], witnesses: number): string {
  if (state === 'agreed') return `${witnesses} independent voices agree: ${listed(names)}.`;
  return names.length > 1 ? `One account in several places, and no other voice: ${listed(names)}.` : `Only ${listed(names)} says so.`;
}
