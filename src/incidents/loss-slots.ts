/** Turns the losses that accounts tell into one slot for each kind and side, contested where two figures cannot both hold. */
import type { CodedEvent, Loss } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Slot } from '../model/incident.ts';
import type { Account } from './slot-values.ts';
import { namesOf, said, slotValue, voiceReason, witnessesOf } from './slot-values.ts';
import { campOf, sorted } from './camps.ts';
import { polarityOf } from './polarity.ts';

/** One figure of one account. */
interface Figure {
  readonly account: Account;
  readonly loss: Loss;
  readonly denied: boolean;
}

const armed = new Set(['MIL', 'REB', 'UAF', 'PRM', 'COP', 'SPY']);

/** The slots of all losses, sorted by name. Losses of different sides are different slots, and so are named categories. */
export function lossSlots(accounts: readonly Account[]): Slot[] {
  const slots = new Map<string, Figure[]>();
  for (const account of accounts) {
    const { claim } = account.located;
    for (const loss of claim.event.losses) {
      const side = bearerOf(loss, claim.event);
      const name = slotName(loss, side);
      const figures = slots.get(name) ?? [];
      figures.push({ account, loss: side === loss.side ? loss : { ...loss, side }, denied: polarityOf(claim) !== 'happened' });
      slots.set(name, figures);
    }
  }
  joinUnnamed(slots);
  return sorted(slots.keys()).map((name) => lossSlot(name, slots.get(name) ?? []));
}

function slotName({ effect, what, category }: Loss, side: Entity | null): string {
  return `loss.${effect}.${what}.${side ? campOf(side).replace(/^~/, '') : 'unnamed'}${category ? `.${category}` : ''}`;
}

/** Whose loss it is: the side named, else the one armed body that is hit ("three fighters of the Front were killed"). */
function bearerOf({ side, what, category }: Loss, { recipients }: CodedEvent): Entity | null {
  const [only] = recipients;
  if (side !== null || what !== 'person' || category !== undefined || !only || recipients.length > 1) return side;
  return only.entity.sector !== null && armed.has(only.entity.sector) ? only.entity : null;
}

/**
 * "No tank was lost" speaks of the tanks of the only side that is said to have lost any; of several sides, who shoots down a helicopter
 * speaks of another's, and who denies a loss of its own.
 */
function joinUnnamed(slots: Map<string, Figure[]>): void {
  for (const [name, figures] of slots) {
    const [first] = figures;
    if (!first || first.loss.side !== null || first.loss.what === 'person') continue;
    const { effect, what, category } = first.loss;
    const named = [...slots.values()].filter(([other]) => other && other.loss.side !== null
      && other.loss.effect === effect && other.loss.what === what && other.loss.category === category);
    const left = figures.filter((figure) => {
      const [only, more] = losersFor(figure, named);
      if (!only || more) return true;
      only.push(figure);
      return false;
    });
    if (left.length === 0) slots.delete(name);
    else slots.set(name, left);
  }
}

/** The named slots that a figure without a side can belong to. */
function losersFor({ account: { located, voice }, denied }: Figure, named: readonly Figure[][]): Figure[][] {
  const camp = ([first]: readonly Figure[]): string | null => (first?.loss.side ? campOf(first.loss.side) : null);
  const doers = located.claim.event.actors.map(({ entity }) => campOf(entity));
  const own = denied && doers.length === 0 ? named.filter((figures) => camp(figures) === voice.camp) : [];
  return own.length > 0 ? own : named.filter((figures) => !doers.includes(camp(figures) ?? ''));
}

function lossSlot(name: string, figures: readonly Figure[]): Slot {
  const held = figures.filter(({ denied }) => !denied), refused = figures.filter(({ denied }) => denied);
  const labels = sorted(figures.map(({ loss }) => figureValue(loss)));
  const values = labels.map((label) => {
    const having = (some: readonly Figure[]): Account[] => some.filter(({ loss }) => figureValue(loss) === label).map(({ account }) => account);
    return slotValue(label, having(held), having(refused));
  });
  const [first] = figures;
  const facts = first && {
    effect: first.loss.effect, what: first.loss.what,
    side: sorted(figures.flatMap(({ loss }) => (loss.side ? [loss.side.name] : []))).sort((a, b) => a.length - b.length)[0] ?? null,
    ...(first.loss.category === undefined ? {} : { category: first.loss.category }),
  };
  return { name, ...(facts ? { loss: facts } : {}), values, witnesses: witnessesOf(figures.map(({ account }) => account)).size, ...stateOf(held, refused) };
}

function stateOf(held: readonly Figure[], refused: readonly Figure[]): Pick<Slot, 'state' | 'reason'> {
  const accountsOf = (figures: readonly Figure[]): Account[] => figures.map(({ account }) => account);
  if (held.length === 0) return { state: 'denied', reason: `${said(accountsOf(refused), 'do not accept', 'does not accept')} it; no claim here affirms it.` };
  const latest = latestOf(held);
  const highest = extreme(latest, (one, other) => bounds(one.loss)[0] > bounds(other.loss)[0]);
  const lowest = extreme(latest, (one, other) => bounds(one.loss)[1] < bounds(other.loss)[1]);
  if (highest && lowest && !meet(highest.loss, lowest.loss)) {
    return {
      state: 'contested',
      reason: `${lowest.account.voice.name} says ${figureWords(lowest.loss)}, ${highest.account.voice.name} says ${figureWords(highest.loss)}: both cannot hold.`,
    };
  }
  const holders = witnessesOf(accountsOf(held));
  const refusal = refused.find((no) => !holders.has(no.account.voice.witness) && held.some((yes) => meet(yes.loss, no.loss)));
  if (refusal) {
    const verb = refusal.account.located.claim.stance === 'doubts' ? 'doubts' : 'denies';
    return { state: 'contested', reason: `${said(accountsOf(held), 'say', 'says')} ${sorted(held.map(({ loss }) => figureWords(loss))).join(' or ')}; ${refusal.account.voice.name} ${verb} it.` };
  }
  const state = holders.size > 1 ? 'agreed' : 'single-source';
  return { state, reason: voiceReason(state, namesOf(accountsOf(held)), holders.size) };
}

/**
 * The figure that each witness stands by: of its newest publication, a running toll before a part, and the largest of equals.
 * An earlier and lower toll of the same witness contradicts nobody.
 */
function latestOf(held: readonly Figure[]): Figure[] {
  const best = new Map<string, Figure>();
  const rank = ({ account, loss }: Figure): readonly [string, number, number] =>
    [(account.located.published ?? '').slice(0, 10), loss.cumulative === true ? 1 : 0, bounds(loss)[0] === -Infinity ? bounds(loss)[1] : bounds(loss)[0]];
  for (const figure of held) {
    const known = best.get(figure.account.voice.witness);
    const [day, running, size] = rank(figure), [knownDay, knownRunning, knownSize] = known ? rank(known) : ['', -1, -1];
    if (day > knownDay || (day === knownDay && (running > knownRunning || (running === knownRunning && size > knownSize)))) {
      best.set(figure.account.voice.witness, figure);
    }
  }
  return [...best.values()];
}

function extreme(figures: readonly Figure[], beats: (one: Figure, other: Figure) => boolean): Figure | undefined {
  return figures.reduce<Figure | undefined>((best, figure) => (best === undefined || beats(figure, best) ? figure : best), undefined);
}

/** True where one number can be both. */
function meet(a: Loss, b: Loss): boolean {
  const [low, high] = bounds(a), [otherLow, otherHigh] = bounds(b);
  return Math.max(low, otherLow) <= Math.min(high, otherHigh);
}

/** The numbers a figure allows; "about" allows a tenth more or less, and one at least. */
function bounds({ low, high, qualifier }: Loss): readonly [number, number] {
  const slack = qualifier === 'about' ? Math.max(1, Math.ceil((low ?? high ?? 0) / 10)) : 0;
  return [(low ?? -Infinity) - slack, (high ?? Infinity) + slack];
}

function figureValue({ low, high, qualifier }: Loss): string {
  return `${low ?? ''}..${high ?? ''} ${qualifier}`;
}

function figureWords({ low, high, qualifier }: Loss): string {
  if (low === null) return high === null ? 'some' : `at most ${high}`;
  if (high === null) return `${low} or more`;
  if (low !== high) return `${low} to ${high}`;
  return qualifier === 'about' ? `about ${low}` : String(low);
}
