/** Turns human judgements into what they change: claims read otherwise, pairs that belong together or apart. */
import type { CodedEvent, Loss, Stance } from '../model/claim.ts';
import type { Actor } from '../model/entity.ts';
import type { Judgement, LocatedClaim } from '../model/incident.ts';

/** The judgements that stand, oldest first. */
export function standing(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter(({ undone }) => undone === null).sort((a, b) => a.id - b.id);
}

/** The claim as those who judged it read it; the later of two judgements of one thing holds. `judgements` stand and speak of this claim. */
export function asJudged(located: LocatedClaim, judgements: readonly Judgement[]): LocatedClaim {
  let { claim } = located;
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
  const [, effect, what] = slot.split('.');
  const isMeant = (loss: Loss): boolean => loss.effect === effect && loss.what === what;
  const figure = /^(\d+)?(?:(\.\.)(\d+)?)?(?: [a-z_]+)?$/.exec(value ?? 'none');
  if (figure === null) return { ...event, losses: event.losses.filter((loss) => !isMeant(loss)) };
  const low = figure[1] === undefined ? null : Number(figure[1]), high = figure[2] === undefined ? low : figure[3] === undefined ? null : Number(figure[3]);
  return { ...event, losses: event.losses.map((loss) => (isMeant(loss) ? { ...loss, low, high, qualifier: low === high ? 'exact' : high === null ? 'at_least' : low === null ? 'at_most' : 'range' } : loss)) };
}

function parties(was: readonly Actor[], value: string | null): Actor[] {
  if (value === null) return [];
  const known = was.find(({ entity }) => entity.name === value);
  const [{ text, start, end } = { text: '', start: 0, end: 0 }] = was;
  return [known ?? { text, start, end, entity: { name: value, country: /^[A-Z]{3}$/.test(value) ? value : null, sector: null } }];
}
