/** Turns the losses that accounts tell into one slot for each kind and side, contested where two figures cannot both hold. */
import type { Loss } from '../model/claim.ts';
import type { Slot } from '../model/incident.ts';
import type { Account } from './slot-values.ts';
import { listed, namesOf, slotValue, voiceReason, witnessesOf } from './slot-values.ts';
import { campOf, sorted } from './camps.ts';
import { polarityOf } from './polarity.ts';

/** One figure of one account. */
interface Figure {
  readonly account: Account;
  readonly loss: Loss;
  readonly denied: boolean;
}

/** The slots of all losses, sorted by name. Losses of different sides are different slots, and so are named categories. */
export function lossSlots(accounts: readonly Account[]): Slot[] {
  const slots = new Map<string, Figure[]>();
  for (const account of accounts) {
    const { claim } = account.located;
    for (const loss of claim.event.losses) {
      const { effect, what, side, category } = loss;
      const name = `loss.${effect}.${what}.${side ? campOf(side).replace(/^~/, '') : 'unnamed'}${category ? `.${category}` : ''}`;
      const figures = slots.get(name) ?? [];
      figures.push({ account, loss, denied: polarityOf(claim) !== 'happened' });
      slots.set(name, figures);
    }
  }
  return sorted(slots.keys()).map((name) => lossSlot(name, slots.get(name) ?? []));
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
  return { name, ...(facts ? { loss: facts } : {}), values, ...stateOf(held, refused) };
}

function stateOf(held: readonly Figure[], refused: readonly Figure[]): Pick<Slot, 'state' | 'reason'> {
  const accountsOf = (figures: readonly Figure[]): Account[] => figures.map(({ account }) => account);
  if (held.length === 0) return { state: 'denied', reason: `Nobody affirms it; not accepted by ${listed(namesOf(accountsOf(refused)))}.` };
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
    return { state: 'contested', reason: `Told by ${listed(namesOf(accountsOf(held)))}; ${refusal.account.voice.name} ${verb} it.` };
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
