/** Turns accounts of one incident into whether it happened, and how it was done. */
import type { Slot, SlotValue } from '../model/incident.ts';
import { answers, fitsDoers } from './answers.ts';
import { sorted } from './camps.ts';
import { agreement } from './plain-slots.ts';
import { polarityOf } from './polarity.ts';
import type { Polarity } from './polarity.ts';
import { listed, namesOf, said, slotValue, voiceReason, witnessesOf } from './slot-values.ts';
import type { Account } from './slot-values.ts';

/**
 * Whether it happened at all: contested where denials of other voices answer all that affirm it. Who denies one doer or one weapon
 * leaves standing what others tell of the act without them; who can not confirm it contests nothing.
 */
export function eventSlot(accounts: readonly Account[]): Slot {
  const by = (polarity: Polarity): Account[] => accounts.filter(({ located }) => polarityOf(located.claim) === polarity);
  const affirming = by('happened'), denying = by('denied'), doubting = by('doubted');
  const witnesses = witnessesOf(accounts).size;
  const type = accounts[0]?.located.claim.event.type ?? '';
  const values = [
    ...(affirming.length > 0 ? [slotValue(`${type} happened`, affirming)] : []),
    ...(denying.length > 0 ? [slotValue(`${type} denied`, denying)] : []),
    ...(doubting.length > 0 ? [slotValue(`${type} doubted`, doubting)] : []),
  ];
  if (affirming.length === 0) {
    return { name: 'event', state: 'denied', witnesses, values, reason: `${denying.length > 0 ? said(accounts, 'deny', 'denies') : said(accounts, 'doubt', 'doubts')} it; no claim here affirms it.` };
  }
  const affirmers = witnessesOf(affirming);
  const against = denying.filter((no) => !affirmers.has(no.voice.witness) && affirming.some((yes) => answers(no.located.claim, yes.located.claim)));
  const undisputed = affirming.filter((yes) => !against.some((no) => answers(no.located.claim, yes.located.claim)));
  if (against.length > 0 && undisputed.length === 0) {
    return { name: 'event', state: 'contested', witnesses, values, reason: `${said(affirming, 'say', 'says')} that it happened; ${said(against, 'deny', 'denies')} it.` };
  }
  const state = affirmers.size > 1 ? 'agreed' : 'single-source';
  return { name: 'event', state, witnesses, values, reason: voiceReason(state, namesOf(affirming), affirmers.size) };
}

/**
 * How it was done, where some account says so; contested where one voice tells a way that another denies for the same doers.
 * Different ways complete one another: accounts call one attack an air strike and a bombing.
 */
export function modeSlot(accounts: readonly Account[]): Slot[] {
  const telling = accounts.filter(({ located: { claim } }) => claim.event.mode !== undefined && polarityOf(claim) !== 'doubted');
  const modes = sorted(telling.flatMap(({ located: { claim: { event: { mode } } } }) => mode ?? []));
  if (modes.length === 0) return [];
  const told = (mode: string, polarity: Polarity): Account[] =>
    telling.filter(({ located: { claim } }) => claim.event.mode === mode && polarityOf(claim) === polarity);
  const values: SlotValue[] = [];
  let reason: string | undefined;
  for (const mode of modes) {
    const yes = told(mode, 'happened'), no = told(mode, 'denied');
    values.push(slotValue(mode, yes, no));
    const denial = no.find((one) => yes.some((other) => other.voice.witness !== one.voice.witness && fitsDoers(one.located.claim, other.located.claim)));
    if (denial) reason ??= `${said(yes, 'say', 'says')} ${mode}; ${said(no, 'deny', 'denies')} it.`;
  }
  const affirming = telling.filter(({ located }) => polarityOf(located.claim) === 'happened');
  const witnesses = witnessesOf(telling).size;
  if (reason !== undefined) return [{ name: 'mode', state: 'contested', witnesses, values, reason }];
  if (affirming.length === 0) return [{ name: 'mode', state: 'denied', witnesses, values, reason: `Only denied, by ${listed(namesOf(telling))}.` }];
  return [{ name: 'mode', values, ...agreement(affirming, values) }];
}
