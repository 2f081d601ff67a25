/** Turns an incident into a table: a column a source or side, a row a slot, each cell with what that account says and the claims behind it. */
import type { Slot, SlotValue } from '../model/incident.ts';
import type { ClaimView } from '../model/views.ts';

/** One telling of a slot within a cell. */
export interface Said {
  readonly value: SlotValue;
  /** `holds` or `denies` it; `earlier`: a figure that the same source replaced since. */
  readonly how: 'holds' | 'denies' | 'earlier';
  /** Keys of the claims, in order. */
  readonly claims: readonly string[];
}

/** A source or side with its claims. */
export interface Account {
  readonly name: string;
  readonly claims: readonly ClaimView[];
}

export interface AccountRow {
  readonly slot: Slot;
  /** In the order of the accounts; empty where one is silent. */
  readonly cells: readonly (readonly Said[])[];
}

export interface AccountTable {
  readonly accounts: readonly Account[];
  readonly rows: readonly AccountRow[];
}

/** Whether accounts of a slot differ. */
export function isContested(slot: Pick<Slot, 'state'>): boolean {
  return slot.state === 'contested' || slot.state === 'denied';
}

/**
 * The table. Accounts that speak of what is contested come first, then those with most claims; contested rows come first.
 * `sideless` names the column of those who speak for no party.
 */
export function accountTable(claims: readonly ClaimView[], slots: readonly Slot[], by: 'source' | 'side', sideless: string): AccountTable {
  const groups = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const name = by === 'source' ? claim.speaker : (claim.side ?? sideless);
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  const contested = slots.filter(isContested);
  const weight = (account: Account): number => contested.filter((slot) => cellOf(slot, account).length > 0).length;
  const accounts = [...groups].map(([name, own]): Account => ({ name, claims: own }))
    .sort((a, b) => Number(a.name === sideless) - Number(b.name === sideless) || weight(b) - weight(a) || b.claims.length - a.claims.length || (a.name < b.name ? -1 : 1));
  const ordered = [...contested, ...slots.filter((slot) => !isContested(slot))];
  return { accounts, rows: ordered.map((slot) => ({ slot, cells: accounts.map((account) => cellOf(slot, account)) })) };
}

function cellOf(slot: Slot, { claims }: Account): Said[] {
  const keys = new Set(claims.map(({ key }) => key));
  return slot.values.flatMap((value): Said[] => {
    const held = value.claims.filter((key) => keys.has(key)), denied = (value.denials ?? []).filter((key) => keys.has(key));
    return [
      ...(held.length > 0 ? [{ value, how: value.supersededBy === undefined ? 'holds' as const : 'earlier' as const, claims: held }] : []),
      ...(denied.length > 0 ? [{ value, how: 'denies' as const, claims: denied }] : []),
    ];
  });
}
