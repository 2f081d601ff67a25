/** Turns slots and their values into words in the reader's language, and says why a slot is contested. */
import type { EventType } from '../model/claim.ts';
import type { Slot, SlotValue } from '../model/incident.ts';
import type { Said } from './accounts.ts';
import { figureWords } from './figures.ts';
import { days, number, t } from './language.ts';
import type { MessageName } from './messages.ts';
import { effectName, lostName, modeName, typeName } from './names.ts';
import { partyName } from './party-names.ts';
import { joined } from './sentence.ts';

const plain = ['event', 'mode', 'actor', 'recipient', 'place', 'time'];

/** What a row is called: "Who did it", "destroyed helicopters (Armenia)". */
export function slotName({ loss, name }: Pick<Slot, 'loss' | 'name'>): string {
  if (loss) return `${lostName(loss.what, loss.category)} ${effectName(loss.effect)}${loss.side === null ? '' : ` (${partyName(loss.side)})`}`;
  return plain.includes(name) ? t(`slot.${name}` as MessageName) : name;
}

/** A value alone: a number of a loss, a day, a mode, a party. */
export function valueWords(slot: Pick<Slot, 'name'>, { figure, value }: Pick<SlotValue, 'figure' | 'value'>): string {
  if (figure) return figureWords(figure);
  if (slot.name === 'time') return timeWords(value);
  if (slot.name === 'mode') return modeName(value);
  if (slot.name === 'event') return eventWords(value);
  return value.split(', ').map(partyName).join(', ');
}

/** `ASSAULT happened` and the like, as the event slot writes them. */
function eventWords(value: string): string {
  const [type = '', ...rest] = value.split(' ');
  return rest.join(' ') === 'happened' ? t('value.happened') : `${typeName(type as EventType)} ${rest.join(' ')}`.trim();
}

function timeWords(value: string): string {
  const [, word, day] = /^(until|since) (.+)$/.exec(value) ?? [];
  if (day !== undefined) return word === 'until' ? days(null, day) : days(day, null);
  const [start = '', end = start] = value.split('..');
  return days(start, end);
}

/** What a cell says: the value, that it is denied, or that it is an earlier figure. */
export function saidWords(slot: Slot, { how, value }: Said): string {
  const words = valueWords(slot, value);
  if (how === 'earlier') return `${words} (${t('value.earlier')})`;
  if (how === 'holds') return slot.name === 'event' ? eventHeld(value.value, slot) : words;
  if (slot.name === 'event') return t('value.denied');
  if (slot.loss === undefined) return t('value.not', { what: words });
  return isAny(value) ? t('value.none') : t('value.denies', { what: words });
}

/** A denial that leaves the event standing denies a part of it: a doer, a weapon, a loss. */
function eventHeld(value: string, { state }: Pick<Slot, 'state'>): string {
  if (value.endsWith('denied')) return t(state === 'contested' || state === 'denied' ? 'value.denied' : 'value.partly');
  if (value.endsWith('doubted')) return t('value.doubted');
  return eventWords(value);
}

/** A figure that stands for any loss at all. */
function isAny({ figure }: Pick<SlotValue, 'figure'>): boolean {
  return figure !== undefined && (figure.low ?? 0) <= 1 && (figure.high ?? 1) <= 1;
}

/** Why a slot is in its state, in one sentence: of a contested one, who says what and who denies it. */
export function stateReason(slot: Slot): string {
  if (slot.state !== 'contested') return t(`state.${slot.state}.why`, { n: number(slot.witnesses) });
  const held = slot.values.filter((value) => value.claims.length > 0 && value.supersededBy === undefined)
    .map((value) => t(value.sources.length > 1 ? 'contest.say' : 'contest.says', { who: joined(value.sources.map(partyName)), what: slot.name === 'event' ? eventHeld(value.value, slot) : valueWords(slot, value) }));
  const denied = slot.values.filter((value) => (value.deniers ?? []).length > 0)
    .map((value) => t((value.deniers ?? []).length > 1 ? 'contest.deny' : 'contest.denies', { who: joined((value.deniers ?? []).map(partyName)), what: slot.name === 'event' ? t('value.happened') : slot.loss && isAny(value) ? t('value.any') : valueWords(slot, value) }));
  return `${[...held, ...new Set(denied)].join('; ')}.`;
}
