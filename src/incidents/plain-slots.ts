/** Turns accounts of one slot into values that never exclude each other, and says whether they agree, complete or refine one another. */
import type { Actor } from '../model/entity.ts';
import type { Slot, SlotState, SlotValue } from '../model/incident.ts';
import { campOf, sorted } from './camps.ts';
import { namesOf, slotValue, voiceReason, witnessesOf } from './slot-values.ts';
import type { Account } from './slot-values.ts';

/** Accounts that tell one value. */
export interface Group {
  readonly accounts: Account[];
  /** The words that accounts use for the value, with how many use them. */
  readonly labels: Map<string, number>;
}

/** Gives what makes values equal, and the words for them; null where the account is silent. */
export type ValueOf = (account: Account) => readonly [string, string] | null;

/** A slot whose values never exclude each other; none where no account fills it. `refines` says whether the first value (in words) tells the second more exactly. */
export function plainSlot(name: string, accounts: readonly Account[], valueOf: ValueOf, refines: (fine: string, coarse: string) => boolean = () => false): Slot[] {
  const groups = groupsOf(accounts, valueOf);
  if (groups.size === 0) return [];
  const plain = sorted(groups.keys()).flatMap((key) => {
    const group = groups.get(key);
    return group ? [slotValue(labelOf(group), group.accounts)] : [];
  });
  const values = plain.map((value): SlotValue => {
    const coarse = plain.find((other) => other !== value && refines(value.value, other.value));
    return coarse === undefined ? value : { ...value, refines: coarse.value };
  });
  return [{ name, values, ...agreement([...groups.values()].flatMap((group) => group.accounts), values) }];
}

/** Accounts by value. */
export function groupsOf(accounts: readonly Account[], valueOf: ValueOf): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const account of accounts) {
    const value = valueOf(account);
    if (value === null) continue;
    const [key, label] = value;
    const group = groups.get(key) ?? { accounts: [], labels: new Map<string, number>() };
    group.accounts.push(account);
    group.labels.set(label, (group.labels.get(label) ?? 0) + 1);
    groups.set(key, group);
  }
  return groups;
}

/** The words used most for a value; of equals the shortest, so that a country stands for its ministries. */
export function labelOf(...groups: readonly (Group | undefined)[]): string {
  const labels = groups.flatMap((group) => [...(group?.labels ?? [])]);
  return labels.sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** Equal for parties of the same camps. */
export function partyKey(parties: readonly Actor[]): string {
  return sorted(parties.map(({ entity }) => campOf(entity))).join(' ');
}

/** The names of the parties. */
export function partyLabel(parties: readonly Actor[]): string {
  return sorted(parties.map(({ entity }) => entity.name)).join(' and ');
}

/** State and reason of a slot in which nothing excludes anything. */
export function agreement(accounts: readonly Account[], values: readonly SlotValue[]): { state: SlotState; witnesses: number; reason: string } {
  const witnesses = witnessesOf(accounts).size;
  if (witnesses < 2) return { state: 'single-source', witnesses, reason: voiceReason('single-source', namesOf(accounts), witnesses) };
  if (values.filter(({ claims }) => claims.length > 0).length === 1) {
    return { state: 'agreed', witnesses, reason: voiceReason('agreed', namesOf(accounts), witnesses) };
  }
  const fine = values.find(({ refines }) => refines !== undefined);
  return fine === undefined
    ? { state: 'complementary', witnesses, reason: `${witnesses} independent voices tell different parts of it, and none excludes another.` }
    : { state: 'refined', witnesses, reason: `${witnesses} independent voices tell it, some more exactly: ${fine.value} is ${fine.refines ?? ''} told more exactly.` };
}
