/** Turns the claims of one incident into slots: what each account says of act, parties, place, time and losses, and where accounts differ. */
import type { CodedEvent } from '../model/claim.ts';
import type { Actor } from '../model/entity.ts';
import type { LocatedClaim, Slot, SlotState, SlotValue } from '../model/incident.ts';
import { blame, ownDenial } from './blame.ts';
import { campOf, share, sorted } from './camps.ts';
import { fold } from './fold.ts';
import { lossSlots } from './loss-slots.ts';
import { polarityOf } from './polarity.ts';
import { listed, namesOf, said, slotValue, voiceReason, witnessesOf } from './slot-values.ts';
import type { Account } from './slot-values.ts';
import { voicesOf } from './witnesses.ts';

/** All slots that the claims fill: event, actor, recipient, place, time, then losses by name. `claims` come sorted by key. */
export function slotsOf(claims: readonly LocatedClaim[]): Slot[] {
  const voices = voicesOf(claims);
  const accounts = claims.flatMap((located): Account[] => {
    const voice = voices.get(located.key);
    return voice ? [{ located, voice }] : [];
  });
  const told = accounts.filter(({ located }) => polarityOf(located.claim) === 'happened');
  return [
    eventSlot(accounts),
    ...actorSlot(accounts),
    ...partySlot('recipient', told, ({ located }) => located.claim.event.recipients),
    ...plainSlot('place', told, ({ located: { claim: { event: { place } } } }) => place && [fold(place.name), place.name]),
    ...plainSlot('time', told, ({ located: { claim: { event: { occurred } } } }) => {
      const words = timeWords(occurred?.start ?? null, occurred?.end ?? null);
      return words === undefined ? null : [words, words];
    }),
    ...lossSlots(accounts),
  ];
}

/** Whether it happened at all. Who denies one doer and names another affirms the event. */
function eventSlot(accounts: readonly Account[]): Slot {
  const by = (polarity: string): Account[] => accounts.filter(({ located }) => polarityOf(located.claim) === polarity);
  const affirming = by('happened'), denying = by('denied'), doubting = by('doubted');
  const affirmers = witnessesOf(affirming);
  const against = [...denying, ...doubting].filter((no) => !affirmers.has(no.voice.witness) && affirming.some((yes) => answers(no, yes)));
  const type = accounts[0]?.located.claim.event.type ?? '';
  const values = [
    ...(affirming.length > 0 ? [slotValue(`${type} happened`, affirming)] : []),
    ...(denying.length > 0 ? [slotValue(`${type} denied`, denying)] : []),
    ...(doubting.length > 0 ? [slotValue(`${type} doubted`, doubting)] : []),
  ];
  const verb = against.some(({ located }) => polarityOf(located.claim) === 'denied') ? { plural: 'deny', singular: 'denies' } : { plural: 'doubt', singular: 'doubts' };
  const witnesses = witnessesOf(accounts).size;
  if (affirming.length === 0) return { name: 'event', state: 'denied', witnesses, values, reason: `${denying.length > 0 ? said(accounts, 'deny', 'denies') : said(accounts, 'doubt', 'doubts')} it; no claim here affirms it.` };
  if (against.length > 0) {
    return { name: 'event', state: 'contested', witnesses, values, reason: `${said(affirming, 'say', 'says')} that it happened; ${said(against, verb.plural, verb.singular)} it.` };
  }
  const state = affirmers.size > 1 ? 'agreed' : 'single-source';
  return { name: 'event', state, witnesses, values, reason: voiceReason(state, namesOf(affirming), affirmers.size) };
}

/**
 * A denial speaks of the act affirmed unless it names other parties or other losses. A statement of its own with a negation
 * ("no tank was lost", "the drivers were not hurt") answers nobody who speaks of others, and one about losses leaves the act as it is.
 */
function answers({ located: { claim: { stance, event: no } } }: Account, { located: { claim: { event: yes } } }: Account): boolean {
  const fit = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || share(a, b);
  const camps = (actors: readonly Actor[]): string[] => actors.map(({ entity }) => campOf(entity));
  const kinds = ({ losses }: CodedEvent): string[] => losses.map(({ effect, what }) => `${effect} ${what}`);
  if (stance === 'affirms' && (no.losses.length > 0 || (no.recipients.length > 0 && yes.recipients.length === 0))) return false;
  return fit(camps(no.actors), camps(yes.actors)) && fit(camps(no.recipients), camps(yes.recipients)) && fit(kinds(no), kinds(yes));
}

/** Who did it; contested where two voices blame each other's side or name different doers, or one denies its own doing. */
function actorSlot(accounts: readonly Account[]): Slot[] {
  const naming = accounts.filter(({ located }) => located.claim.event.actors.length > 0);
  const affirming = naming.filter(({ located }) => polarityOf(located.claim) === 'happened');
  const denying = naming.filter(({ located }) => polarityOf(located.claim) === 'denied');
  const groups = partyGroups(affirming, ({ located }) => located.claim.event.actors);
  const denied = partyGroups(denying, ({ located }) => located.claim.event.actors);
  const keys = sorted([...groups.keys(), ...denied.keys()]);
  if (keys.length === 0) return [];
  const values = keys.map((key) => slotValue(
    labelOf(groups.get(key), denied.get(key)), groups.get(key)?.accounts ?? [], denied.get(key)?.accounts ?? []));
  const reason = blame(affirming) ?? ownDenial(affirming, denying);
  const witnesses = witnessesOf(naming).size;
  if (reason !== undefined) return [{ name: 'actor', state: 'contested', witnesses, values, reason }];
  if (affirming.length === 0) return [{ name: 'actor', state: 'denied', witnesses, values, reason: `Only denied, by ${listed(namesOf(denying))}.` }];
  return [{ name: 'actor', values, ...agreement(affirming, values) }];
}

function partySlot(name: string, accounts: readonly Account[], partiesOf: (account: Account) => readonly Actor[]): Slot[] {
  return plainSlot(name, accounts, (account) => {
    const parties = partiesOf(account);
    return parties.length === 0 ? null : [campKey(parties), campLabel(parties)];
  });
}

/** A slot whose values never exclude each other. `valueOf` gives what makes values equal, and the words for them. */
function plainSlot(name: string, accounts: readonly Account[], valueOf: (account: Account) => readonly [string, string] | null): Slot[] {
  const groups = groupsOf(accounts, valueOf);
  if (groups.size === 0) return [];
  const values = sorted(groups.keys()).flatMap((key) => {
    const group = groups.get(key);
    return group ? [slotValue(labelOf(group), group.accounts)] : [];
  });
  return [{ name, values, ...agreement([...groups.values()].flatMap((group) => group.accounts), values) }];
}

interface Group {
  readonly accounts: Account[];
  /** The words that accounts use for the value, with how many use them. */
  readonly labels: Map<string, number>;
}

function partyGroups(accounts: readonly Account[], partiesOf: (account: Account) => readonly Actor[]): Map<string, Group> {
  return groupsOf(accounts, (account) => [campKey(partiesOf(account)), campLabel(partiesOf(account))]);
}

function groupsOf(accounts: readonly Account[], valueOf: (account: Account) => readonly [string, string] | null): Map<string, Group> {
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
function labelOf(...groups: readonly (Group | undefined)[]): string {
  const labels = groups.flatMap((group) => [...(group?.labels ?? [])]);
  return labels.sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function campKey(parties: readonly Actor[]): string {
  return sorted(parties.map(({ entity }) => campOf(entity))).join(' ');
}

function campLabel(parties: readonly Actor[]): string {
  return sorted(parties.map(({ entity }) => entity.name)).join(' and ');
}

/** State and reason of a slot in which nothing excludes anything. */
function agreement(accounts: readonly Account[], values: readonly SlotValue[]): { state: SlotState; witnesses: number; reason: string } {
  const witnesses = witnessesOf(accounts).size;
  if (witnesses < 2) return { state: 'single-source', witnesses, reason: voiceReason('single-source', namesOf(accounts), witnesses) };
  if (values.filter(({ claims }) => claims.length > 0).length === 1) {
    return { state: 'agreed', witnesses, reason: voiceReason('agreed', namesOf(accounts), witnesses) };
  }
  return { state: 'complementary', witnesses, reason: `${witnesses} independent voices tell different parts of it, and none excludes another.` };
}

function timeWords(start: string | null, end: string | null): string | undefined {
  if (start === null && end === null) return undefined;
  if (start === end) return start ?? undefined;
  return start === null ? `until ${end ?? ''}` : end === null ? `since ${start}` : `${start}..${end}`;
}
