/** Turns accounts that name different doers of one act into the sentence that says so. */
import type { Account } from './slot-values.ts';
import { campOf, share, sorted } from './camps.ts';
import { isFine, statesPlace } from './places.ts';
import { manner } from './acts.ts';
import { isNameless } from './nameless.ts';

/** What one voice says of who did it, to whom. */
interface Charge {
  readonly voice: Account['voice'];
  readonly doers: readonly string[];
  readonly doerNames: string;
  /** Armed men outside any state, told by their kind only. */
  readonly nameless: boolean;
  /** No doer acts for a state. */
  readonly stateless: boolean;
  readonly sufferers: readonly string[];
  readonly manner: string | null;
  readonly fine: boolean;
}

/** Charges compared at most; claims that charge alike are one. */
const mostCharges = 300;

/**
 * Two voices name doers that exclude each other, of one act: each blames the other's side, or both speak of the same sufferers,
 * or of one exact place without saying who suffered. Undefined where nobody does.
 */
export function blame(affirming: readonly Account[]): string | undefined {
  const charges = chargesOf(affirming);
  for (const [index, one] of charges.entries()) {
    for (const other of charges.slice(index + 1)) {
      if (one.voice.witness === other.voice.witness || share(one.doers, other.doers) || mayBeOne(one, other) || !oneAct(one, other)) continue;
      return `${one.voice.name} names ${one.doerNames} as the doer, ${other.voice.name} names ${other.doerNames}.`;
    }
  }
  return undefined;
}

/** A voice denies what others say its own side did, or denies one doer and names another. Undefined where nobody does. */
export function ownDenial(affirming: readonly Account[], denying: readonly Account[]): string | undefined {
  const charges = chargesOf(affirming);
  for (const denial of chargesOf(denying)) {
    const own = denial.voice.camp !== null && denial.doers.includes(denial.voice.camp);
    const namesAnother = charges.some((charge) => charge.voice.witness === denial.voice.witness && !share(charge.doers, denial.doers));
    const charge = charges.find(({ voice, doers }) => voice.witness !== denial.voice.witness && share(doers, denial.doers));
    if (charge && (own || namesAnother)) return `${charge.voice.name} names ${charge.doerNames} as the doer, ${denial.voice.name} denies it.`;
  }
  return undefined;
}

function chargesOf(accounts: readonly Account[]): Charge[] {
  const charges = new Map<string, Charge>();
  for (const { located, voice } of accounts) {
    const { event } = located.claim;
    if (event.actors.length === 0) continue;
    const charge: Charge = {
      voice,
      doers: sorted(event.actors.map(({ entity }) => campOf(entity))),
      doerNames: sorted(event.actors.map(({ entity }) => entity.name)).join(' and '),
      nameless: event.actors.every(({ entity }) => isNameless(entity)),
      stateless: event.actors.every(({ entity }) => campOf(entity).startsWith('~')),
      sufferers: sorted([...event.recipients.map(({ entity }) => campOf(entity)), ...event.losses.flatMap(({ side }) => (side ? [campOf(side)] : []))]),
      manner: manner(event), fine: isFine(event.place) && statesPlace(located),
    };
    const key = JSON.stringify([voice.witness, charge.doers, charge.sufferers, charge.manner, charge.fine]);
    if (!charges.has(key) && charges.size < mostCharges) charges.set(key, charge);
  }
  return [...charges.values()];
}

/** "Rebels" may be the Red Front that another account names. */
function mayBeOne(one: Charge, other: Charge): boolean {
  return (one.nameless && other.stateless) || (other.nameless && one.stateless);
}

function owns({ voice, doers }: Charge): boolean {
  return voice.camp !== null && doers.includes(voice.camp);
}

function oneAct(one: Charge, other: Charge): boolean {
  const mutual = one.voice.camp !== null && other.voice.camp !== null
    && one.doers.includes(other.voice.camp) && other.doers.includes(one.voice.camp);
  if (mutual) return true;
  if (one.sufferers.length > 0 && other.sufferers.length > 0) return share(one.sufferers, other.sufferers);
  // Who tells of an attack of its own names no doer of somebody else's.
  if (owns(one) || owns(other)) return false;
  return one.fine && other.fine && (one.manner === other.manner || one.manner === null || other.manner === null);
}
