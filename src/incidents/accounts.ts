/** Turns the claims of one incident into slots: what each account says of act, parties, place, time and losses, and where accounts differ. */
import type { Precision } from '../model/claim.ts';
import type { LocatedClaim, Slot } from '../model/incident.ts';
import { blame, ownDenial } from './blame.ts';
import { sorted } from './camps.ts';
import { eventSlot, modeSlot } from './event-slots.ts';
import { lossSlots } from './loss-slots.ts';
import { agreement, groupsOf, labelOf, partyKey, partyLabel, plainSlot } from './plain-slots.ts';
import type { Group } from './plain-slots.ts';
import { relatePlaces } from './places.ts';
import { fold } from './fold.ts';
import { polarityOf } from './polarity.ts';
import { listed, namesOf, slotValue, witnessesOf } from './slot-values.ts';
import type { Account } from './slot-values.ts';
import { isLoneDeath } from './windows.ts';
import { voicesOf } from './witnesses.ts';

/** All slots that the claims fill: event, mode, actor, recipient, place, time, then losses by name. `claims` come sorted by key. */
export function slotsOf(claims: readonly LocatedClaim[]): Slot[] {
  const voices = voicesOf(claims);
  const accounts = claims.flatMap((located): Account[] => {
    const voice = voices.get(located.key);
    return voice ? [{ located, voice }] : [];
  });
  const told = accounts.filter(({ located }) => polarityOf(located.claim) === 'happened');
  // A date that only the report's own day implies is no date that somebody tells, where others tell one.
  const dated = told.filter(({ located: { claim } }) => claim.event.occurred?.certainty === 'certain' && !isLoneDeath(claim));
  return [
    eventSlot(accounts),
    ...modeSlot(accounts),
    ...actorSlot(accounts),
    ...plainSlot('recipient', told, ({ located: { claim: { event: { recipients } } } }) =>
      (recipients.length === 0 ? null : [partyKey(recipients), partyLabel(recipients)])),
    ...placeSlot(told),
    ...plainSlot('time', dated.length > 0 ? dated : told, ({ located: { claim: { event: { occurred } } } }) => {
      const words = timeWords(occurred?.start ?? null, occurred?.end ?? null);
      return words === undefined ? null : [words, words];
    }, refinesTime),
    ...lossSlots(accounts),
  ];
}

/** Who did it; contested where two voices blame each other's side or name different doers, or one denies its own doing. */
function actorSlot(accounts: readonly Account[]): Slot[] {
  const naming = accounts.filter(({ located }) => located.claim.event.actors.length > 0);
  const affirming = naming.filter(({ located }) => polarityOf(located.claim) === 'happened');
  const denying = naming.filter(({ located }) => polarityOf(located.claim) === 'denied');
  const byParty = (some: readonly Account[]): Map<string, Group> =>
    groupsOf(some, ({ located: { claim: { event: { actors } } } }) => [partyKey(actors), partyLabel(actors)]);
  const groups = byParty(affirming), denied = byParty(denying);
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

/** Where; a market of the town tells the town more exactly. */
function placeSlot(told: readonly Account[]): Slot[] {
  const places = new Map(told.flatMap(({ located: { claim: { event: { place } } } }) => (place ? [[place.name, place] as const] : [])));
  return plainSlot('place', told, ({ located: { claim: { event: { place } } } }) => place && [fold(place.name), place.name], (fine, coarse) => {
    const one = places.get(fine), other = places.get(coarse);
    return one !== undefined && other !== undefined && finest.indexOf(one.precision) < finest.indexOf(other.precision)
      && relatePlaces(one, other) === 'within';
  });
}

/** Precisions, the finest first. */
const finest: readonly Precision[] = ['point', 'city', 'district', 'province', 'region', 'country'];

/** A day within a span. */
function refinesTime(fine: string, coarse: string): boolean {
  if (!coarse.includes('..') || fine.startsWith('until') || fine.startsWith('since')) return false;
  const [start = '', end = ''] = coarse.split('..'), [first = '', last = first] = fine.split('..');
  return start <= first && last <= end;
}

function timeWords(start: string | null, end: string | null): string | undefined {
  if (start === null && end === null) return undefined;
  if (start === end) return start ?? undefined;
  return start === null ? `until ${end ?? ''}` : end === null ? `since ${start}` : `${start}..${end}`;
}
