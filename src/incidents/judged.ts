/** Turns human judgements into what they change: claims read otherwise, pairs that belong together or apart. */
import type { Claim, CodedEvent, Loss, Qualifier, Stance } from '../model/claim.ts';
import type { Actor } from '../model/entity.ts';
import type { Judgement, LocatedClaim } from '../model/incident.ts';
import { lossSlotName } from './loss-slots.ts';

/** The judgements that stand, oldest first. */
export function standing(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter(({ undone }) => undone === null).sort((a, b) => a.id - b.id);
}

/** The claim as those who judged it read it; the later of two judgements of one thing holds. `judgements` stand and speak of this claim. */
export function asJudged<C extends LocatedClaim>(located: C, judgements: readonly Judgement[]): C {
  let claim: Claim = located.claim;
  for (const { verdict, slot, value } of judgements) {
    if (verdict === 'wrong-stance') claim = { ...claim, stance: stanceOf(value, located.claim.stance) };
    if (verdict === 'wrong-value' && slot !== null) claim = { ...claim, event: corrected(claim.event, slot, value) };
  }
  return claim === located.claim ? located : { ...located, claim };
}

function stanceOf(value: string | null, was: Stance): Stance {
  if (value === 'affirms' || value === 'denies' || value === 'doubts') return value;
  return was === 'affirms' ? 'denies' : 'affirms';
}

/** The event with the right value of a slot, or without any where none is known. */
function corrected(event: CodedEvent, slot: string, value: string | null): CodedEvent {
  const { mode: _, ...rest } = event;
  if (slot === 'mode') return value === null ? rest : { ...rest, mode: value };
  if (slot === 'actor') return { ...event, actors: parties(event.actors, value) };
  if (slot === 'recipient') return { ...event, recipients: parties(event.recipients, value) };
  if (slot === 'place') return { ...event, place: value === null ? null : { text: value, name: value, country: event.place?.country ?? null, latitude: null, longitude: null, precision: event.place?.precision ?? 'city' } };
  if (slot === 'time') {
    const [start = '', end = start] = (value ?? '').split('..');
    return { ...event, occurred: value === null ? null : { start: start || null, end: end || null, certainty: 'certain', text: null } };
  }
  return { ...event, losses: correctedLosses(event, slot, value ?? 'none') };
}

/** A figure as slots write it ("16", "16..", "10..20 about"); other words say that the loss is none. */
const figureWords = /^(\d+)?(?:(\.\.)(\d+)?)?(?: ([a-z_]+))?$/;
const qualifiers: readonly Qualifier[] = ['exact', 'range', 'at_least', 'at_most', 'more_than', 'fewer_than', 'about', 'vague'];

/** The losses with the right figure of a slot. A slot without a side ("loss.killed.person"), or that no loss fills by its own words, means all of its kind. */
function correctedLosses(event: CodedEvent, slot: string, value: string): Loss[] {
  const [, effect, what] = slot.split('.');
  const ofKind = event.losses.filter((loss) => loss.effect === effect && loss.what === what);
  const named = ofKind.filter((loss) => lossSlotName(loss, event) === slot);
  const meant = new Set(named.length > 0 ? named : ofKind);
  const figure = figureWords.exec(value);
  if (figure === null) return event.losses.filter((loss) => !meant.has(loss));
  const [, first, open, last, hedge] = figure;
  const low = first === undefined ? null : Number(first);
  const high = open === undefined ? low : last === undefined ? null : Number(last);
  const qualifier = qualifiers.find((known) => known === hedge) ?? qualifierOf(low, high);
  return event.losses.map((loss) => (meant.has(loss) ? { ...loss, low, high, qualifier } : loss));
}

function qualifierOf(low: number | null, high: number | null): Qualifier {
  if (low === null) return high === null ? 'vague' : 'at_most';
  return high === null ? 'at_least' : low === high ? 'exact' : 'range';
}

function parties(was: readonly Actor[], value: string | null): Actor[] {
  if (value === null) return [];
  const known = was.find(({ entity }) => entity.name === value);
  const [{ text, start, end } = { text: '', start: 0, end: 0 }] = was;
  return [known ?? { text, start, end, entity: { name: value, country: /^[A-Z]{3}$/.test(value) ? value : null, sector: null } }];
}
