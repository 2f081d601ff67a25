/** Turns two claims into how they stand to each other: contradict, blame different doers, agree, complement, supersede, or nothing of these. */
import type { Loss } from '../model/claim.ts';
import type { Incident, LocatedClaim, Relation, RelationKind } from '../model/incident.ts';
import { answers } from './answers.ts';
import { campOf, share } from './camps.ts';
import { figuresMeet, isEarlier, laterFigure, sameCount, sameKind } from './figures.ts';
import { fold } from './fold.ts';
import { relatePlaces, statesPlace } from './places.ts';
import { polarityOf } from './polarity.ts';
import { nameOf } from './witnesses.ts';
import { common, windowOf } from './windows.ts';

/** Stated slots that two claims must tell alike to agree, where they share no figure. */
const leastShared = 2;

/** How `a` and `b` stand to each other; `together` says whether they are of one incident. Of `supersede`, `a` is the older, whatever the order asked in. */
export function relate(a: LocatedClaim, b: LocatedClaim, together: boolean): Relation {
  const [first, second] = a.key < b.key ? [a, b] : [b, a];
  const relation = (kind: RelationKind, reason: string, one = first, other = second): Relation => ({ kind, a: one.key, b: other.key, reason });
  if (!together) {
    return isOneScene(a, b) ? relation('complement', 'They tell two acts of one scene.') : relation('unrelated', 'They tell of different happenings.');
  }
  const one = polarityOf(a.claim), other = polarityOf(b.claim);
  const doers = doersOf(a, b);
  const [yes, no] = one === 'happened' ? [a, b] : [b, a];
  if (one !== other && one !== 'doubted' && other !== 'doubted' && contradicts(no, yes)) {
    return relation('contradict', `${nameOf(yes)} says that it happened, ${nameOf(no)} denies it.`);
  }
  const figures = relateFigures(a, b);
  if (figures?.kind === 'supersede') return figures;
  if (one === 'happened' && other === 'happened' && doers === 'different') {
    return relation('blame-conflict', `${nameOf(first)} names ${listOf(first)} as the doer, ${nameOf(second)} names ${listOf(second)}.`);
  }
  if (figures) return figures;
  const shared = one === other ? sharedSlots(a, b, doers === 'same') : [];
  return shared.length >= leastShared
    ? relation('agree', `Both tell the same ${shared.join(', ')}.`)
    : relation('complement', 'They tell different parts of one happening.');
}

/** A denial answers what is told in its own words, or the loss that it speaks of; of another weapon it says nothing. */
function contradicts(no: LocatedClaim, yes: LocatedClaim): boolean {
  const losses = no.claim.event.losses;
  const spoken = losses.length === 0 || yes.claim.event.losses.some((loss) => losses.some((other) => sameKind(loss, other)));
  return spoken && (answers(no.claim, yes.claim) || (losses.length > 0 && no.claim.event.actors.length === 0));
}

/** All relations between claims of an incident other than `complement`, in the order of their keys; an incident of very many claims gives those of its first ones. */
export function relationsOf(incident: Pick<Incident, 'claims'>, most = 200): Relation[] {
  const claims = incident.claims.slice(0, most);
  return claims.flatMap((a, at) => claims.slice(at + 1).map((b) => relate(a, b, true))).filter(({ kind }) => kind !== 'complement');
}

function listOf({ claim }: LocatedClaim): string {
  return claim.event.actors.map(({ entity }) => entity.name).join(' and ');
}

function doersOf({ claim: a }: LocatedClaim, { claim: b }: LocatedClaim): 'same' | 'different' | 'unknown' {
  const one = a.event.actors.map(({ entity }) => campOf(entity)), other = b.event.actors.map(({ entity }) => campOf(entity));
  if (one.length === 0 || other.length === 0) return 'unknown';
  return share(one, other) ? 'same' : 'different';
}

/** Two acts of one day in one place (or of one article, where a place is not told), both told as having happened. */
function isOneScene(a: LocatedClaim, b: LocatedClaim): boolean {
  const place = relatePlaces(a.claim.event.place, b.claim.event.place);
  const one = windowOf(a), other = windowOf(b);
  const grains = one && other && one.grain === 0 && other.grain === 0;
  return (place === 'same' || place === 'within' || (place === 'unknown' && a.article === b.article)) && grains === true && common(one, other) !== undefined
    && a.claim.event.auxiliary.length === 0 && b.claim.event.auxiliary.length === 0;
}

/** What the figures of both say of one kind of loss; undefined where they share no kind, or neither affirms one. */
function relateFigures(a: LocatedClaim, b: LocatedClaim): Relation | undefined {
  if (polarityOf(a.claim) !== 'happened' || polarityOf(b.claim) !== 'happened') return undefined;
  const pairs = totals(a).flatMap((one) => totals(b).filter((other) => sameKind(one, other) || sameCount(one, other)).map((other) => ({ one, other })));
  if (pairs.length === 0) return undefined;
  const [older, newer] = isEarlier(b, a) ? [b, a] : [a, b];
  const sameSource = isOneSource(a, b);
  const isNewer = pairs.some(({ one, other }) => (older === a ? laterFigure(one, other) : laterFigure(other, one)));
  if (sameSource && isEarlier(older, newer) && isNewer) return { kind: 'supersede', a: older.key, b: newer.key, reason: `${nameOf(newer)} gives a newer figure.` };
  const [first, second] = a.key < b.key ? [a, b] : [b, a];
  const clash = pairs.find(({ one, other }) => !figuresMeet(one, other));
  return clash
    ? { kind: 'contradict', a: first.key, b: second.key, reason: `Their figures of ${clash.one.effect} ${clash.one.what} cannot both hold.` }
    : { kind: 'agree', a: first.key, b: second.key, reason: 'Their figures can both hold.' };
}

/** The figures that are not parts of another figure of the same claim. */
function totals({ claim: { event: { losses } } }: LocatedClaim): Loss[] {
  return losses.filter((loss) => loss.category === undefined || !losses.some((other) => other !== loss && other.category === undefined && other.effect === loss.effect && other.what === loss.what));
}

/** One source under one name, or under a fuller one: "Police of East Zlip", "Regional Police of East Zlip". */
function isOneSource(a: LocatedClaim, b: LocatedClaim): boolean {
  if (speaker(a) === speaker(b)) return true;
  if (!a.source || !b.source || a.source.country === null || a.source.country !== b.source.country || a.source.sector !== b.source.sector) return false;
  const [few = [], many = []] = [a.source, b.source].map(({ name }) => fold(name).split(' ')).sort((one, other) => one.length - other.length);
  return few.length > 2 && few.every((word) => many.includes(word));
}

function speaker(claim: LocatedClaim): string {
  return claim.source ? fold(claim.source.name) : `own ${claim.publisher ?? claim.article}`;
}

/** The slots that both state and tell alike; what is only carried over from words before shows nothing. */
function sharedSlots(a: LocatedClaim, b: LocatedClaim, sameDoers: boolean): string[] {
  const { event: one } = a.claim, { event: other } = b.claim;
  const place = relatePlaces(one.place, other.place);
  const times = one.occurred?.certainty === 'certain' && other.occurred?.certainty === 'certain';
  const recipients = share(one.recipients.map(({ entity }) => campOf(entity)), other.recipients.map(({ entity }) => campOf(entity)));
  return [
    ...(sameDoers ? ['actor'] : []), ...(recipients ? ['recipient'] : []), ...(times ? ['time'] : []),
    ...(place === 'same' || (place === 'within' && statesPlace(a) && statesPlace(b)) ? ['place'] : []),
  ];
}
