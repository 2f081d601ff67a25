/** Turns the losses that accounts tell into one slot for each kind and side, contested where two figures cannot both hold. */
import type { CodedEvent, Loss } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Slot, SourceRange } from '../model/incident.ts';
import { estimatesOf } from './estimates.ts';
import { boundsOf, figuresMeet, isEarlier, laterFigure, sizeOf } from './figures.ts';
import type { Account } from './slot-values.ts';
import { namesOf, said, slotValue, voiceReason, witnessesOf } from './slot-values.ts';
import { campOf, sorted } from './camps.ts';
import { polarityOf } from './polarity.ts';
import type { Polarity } from './polarity.ts';

/** One figure of one account. */
interface Figure {
  readonly account: Account;
  readonly loss: Loss;
  /** A part of another figure of the same claim ("41 dead, 18 of them in hospital"): nobody's total, so it excludes nothing. */
  readonly part: boolean;
  readonly polarity: Polarity;
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
      figures.push({ account, loss: side === loss.side ? loss : { ...loss, side }, part: isPart(loss, claim.event), polarity: polarityOf(claim) });
      slots.set(name, figures);
    }
  }
  joinUnnamed(slots);
  return sorted(slots.keys()).map((name) => lossSlot(name, slots.get(name) ?? []));
}

/** The name of the slot in which an account with these words tells a loss. */
export function lossSlotName(loss: Loss, event: CodedEvent): string {
  return slotName(loss, bearerOf(loss, event));
}

function isPart(loss: Loss, { losses }: CodedEvent): boolean {
  return losses.some((other) => other !== loss && other.effect === loss.effect && other.what === loss.what && other.category === undefined
    && (loss.category !== undefined || (other.cumulative === true && loss.cumulative !== true)));
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
function losersFor({ account: { located, voice }, polarity }: Figure, named: readonly Figure[][]): Figure[][] {
  const camp = ([first]: readonly Figure[]): string | null => (first?.loss.side ? campOf(first.loss.side) : null);
  const doers = located.claim.event.actors.map(({ entity }) => campOf(entity));
  const own = polarity !== 'happened' && doers.length === 0 ? named.filter((figures) => camp(figures) === voice.camp) : [];
  return own.length > 0 ? own : named.filter((figures) => !doers.includes(camp(figures) ?? ''));
}

function lossSlot(name: string, figures: readonly Figure[]): Slot {
  const held = figures.filter(({ polarity }) => polarity === 'happened'), refused = figures.filter(({ polarity }) => polarity !== 'happened');
  const first = firstTellings(held);
  const successors = new Map(held.map((figure) => [figure, successorOf(first.get(figure) ?? figure, held)]));
  const labels = sorted(figures.map(({ loss }) => figureValue(loss)));
  const values = labels.map((label) => {
    const having = (some: readonly Figure[]): Figure[] => some.filter(({ loss }) => figureValue(loss) === label);
    const holders = having(held);
    const [any] = having(figures);
    const next = holders.map((figure) => successors.get(figure)).find((successor) => successor !== undefined);
    const gone = holders.length > 0 && holders.every((figure) => successors.get(figure) !== undefined);
    return {
      ...slotValue(label, accountsOf(holders), accountsOf(having(refused))),
      ...(any ? { figure: { low: any.loss.low, high: any.loss.high, qualifier: any.loss.qualifier } } : {}),
      ...(gone && next ? { supersededBy: figureValue(next.loss) } : {}),
    };
  });
  const standing = held.filter((figure) => successors.get(figure) === undefined);
  const ranges = rangesOf(latestOf(standing));
  return {
    name, ...lossFacts(figures), values, witnesses: witnessesOf(accountsOf(figures)).size,
    ...stateOf(held, standing, refused), estimates: estimatesOf(ranges), ranges,
  };
}

function lossFacts(figures: readonly Figure[]): Pick<Slot, 'loss'> {
  const [first] = figures;
  if (!first) return {};
  const side = sorted(figures.flatMap(({ loss }) => (loss.side ? [loss.side.name] : []))).sort((a, b) => a.length - b.length)[0] ?? null;
  return { loss: { effect: first.loss.effect, what: first.loss.what, side, ...(first.loss.category === undefined ? {} : { category: first.loss.category }) } };
}

const accountsOf = (figures: readonly Figure[]): Account[] => figures.map(({ account }) => account);

/** For each figure the earliest telling of the same by the same witness: who reprints it a day later counts nothing anew. */
function firstTellings(held: readonly Figure[]): Map<Figure, Figure> {
  const first = new Map<string, Figure>();
  const key = ({ account, loss }: Figure): string => `${account.voice.witness} ${figureValue(loss)}`;
  for (const figure of held) {
    const known = first.get(key(figure));
    if (known === undefined || isEarlier(figure.account.located, known.account.located)) first.set(key(figure), figure);
  }
  return new Map(held.map((figure) => [figure, first.get(key(figure)) ?? figure]));
}

/**
 * The later, larger figure that takes the place of this one: of the same witness, a running toll of another, or, where those who only count
 * have counted people, what others who only count say a day or more later; the largest of them.
 */
function successorOf({ account, loss, part }: Figure, held: readonly Figure[]): Figure | undefined {
  if (part) return undefined;
  const later = held.filter((other) => !other.part && isEarlier(account.located, other.account.located) && laterFigure(loss, other.loss)
    && (other.account.voice.witness === account.voice.witness || other.loss.cumulative === true
      || (loss.what === 'person' && onlyCounts(account) && onlyCounts(other.account) && dayOf(account) !== dayOf(other.account))));
  return extreme(later, (one, other) => sizeOf(one.loss) > sizeOf(other.loss));
}

/** Sectors that count victims and are no side: hospitals, the press, relief and rights bodies. */
const counters: ReadonlySet<string | null> = new Set(['MED', 'JRN', 'HRI', 'NGO', 'IGO']);

/** A publisher in its own voice, and a source that is no side, tell what is known by their day. */
function onlyCounts({ located: { claim, source } }: Account): boolean {
  return claim.attribution === null || (source !== null && counters.has(source.sector));
}

function dayOf({ located: { published } }: Account): string | undefined {
  return published?.slice(0, 10);
}

function rangesOf(figures: readonly Figure[]): SourceRange[] {
  const whole = figures.filter(({ part }) => !part);
  return (whole.length > 0 ? whole : figures).map(({ account: { located, voice }, loss: { low, high, qualifier } }) =>
    ({ source: voice.name, claim: located.key, published: located.published, low, high, qualifier }))
    .sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.claim < b.claim ? -1 : 1));
}

function stateOf(held: readonly Figure[], standing: readonly Figure[], refused: readonly Figure[]): Pick<Slot, 'state' | 'reason'> {
  if (held.length === 0) return { state: 'denied', reason: `${said(accountsOf(refused), 'do not accept', 'does not accept')} it; no claim here affirms it.` };
  const totals = latestOf(standing).filter(({ part }) => !part);
  const latest = totals.every(isOneVictim) ? totals : totals.filter((figure) => !isOneVictim(figure));
  const highest = extreme(latest, (one, other) => boundsOf(one.loss)[0] > boundsOf(other.loss)[0]);
  const lowest = extreme(latest, (one, other) => boundsOf(one.loss)[1] < boundsOf(other.loss)[1]);
  if (highest && lowest && !figuresMeet(highest.loss, lowest.loss)) {
    return {
      state: 'contested',
      reason: `${lowest.account.voice.name} says ${figureWords(lowest.loss)}, ${highest.account.voice.name} says ${figureWords(highest.loss)}: both cannot hold.`,
    };
  }
  const holders = witnessesOf(accountsOf(held));
  const refusal = refused.find((no) => no.polarity === 'denied' && !holders.has(no.account.voice.witness) && held.some((yes) => figuresMeet(yes.loss, no.loss)));
  if (refusal) {
    return { state: 'contested', reason: `${said(accountsOf(held), 'say', 'says')} ${sorted(held.map(({ loss }) => figureWords(loss))).join(' or ')}; ${refusal.account.voice.name} denies it.` };
  }
  const newest = extreme(standing.filter(({ part }) => !part), (one, other) => sizeOf(one.loss) > sizeOf(other.loss));
  if (standing.length < held.length && newest) {
    return { state: 'superseded', reason: `${newest.account.voice.name} says ${figureWords(newest.loss)} by now; earlier and lower figures are out of date.` };
  }
  if (holders.size > 1 && held.every(({ part }) => part) && new Set(held.map(({ loss }) => figureValue(loss))).size > 1) {
    return { state: 'complementary', reason: `${said(accountsOf(held), 'count', 'counts')} parts of different totals, and none excludes another.` };
  }
  const state = holders.size > 1 ? 'agreed' : 'single-source';
  return { state, reason: voiceReason(state, namesOf(accountsOf(held)), holders.size) };
}

/** The figure that each witness stands by: of its newest publication, a running toll before a part, and the largest of equals. */
function latestOf(held: readonly Figure[]): Figure[] {
  const best = new Map<string, Figure>();
  for (const figure of held) {
    const known = best.get(figure.account.voice.witness);
    if (known === undefined || outranks(figure, known)) best.set(figure.account.voice.witness, figure);
  }
  return [...best.values()];
}

function outranks(a: Figure, b: Figure): boolean {
  if (a.part !== b.part) return b.part;
  // Who repeats a figure later in vaguer words ("at least") takes nothing back.
  if (sizeOf(a.loss) === sizeOf(b.loss)) return widthOf(a.loss) < widthOf(b.loss);
  if (isEarlier(a.account.located, b.account.located) || isEarlier(b.account.located, a.account.located)) return isEarlier(b.account.located, a.account.located);
  if ((a.loss.cumulative === true) !== (b.loss.cumulative === true)) return a.loss.cumulative === true;
  return sizeOf(a.loss) > sizeOf(b.loss);
}

/** Who tells of one dead by name counts nobody else. */
function isOneVictim({ account, loss }: Figure): boolean {
  return loss.low === 1 && loss.high === 1 && loss.what === 'person' && account.located.claim.event.recipients.some(({ entity }) => entity.person !== undefined);
}

function widthOf(loss: Loss): number {
  const [low, high] = boundsOf(loss);
  return high - low;
}

function extreme(figures: readonly Figure[], beats: (one: Figure, other: Figure) => boolean): Figure | undefined {
  return figures.reduce<Figure | undefined>((best, figure) => (best === undefined || beats(figure, best) ? figure : best), undefined);
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
