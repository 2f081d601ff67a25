/** Makes one claim of several words for one event, and leaves out what is told again with nothing added. */
import type { Loss } from '../model/claim.ts';
import type { Actor } from '../model/entity.ts';
import { speechTypes, type Draft } from './draft.ts';
import { voiceKey } from './voice.ts';

/** Joins drafts of one sentence, one source and one act: "serangan itu menewaskan 16 orang" is one event. */
export function joinWithinSentences(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const at = joinedWith(joined, draft);
    const other = joined[at];
    if (other === undefined) joined.push(draft);
    else joined[at] = unite(other, draft);
  }
  return joined;
}

/** Index of the first draft of the same sentence that tells the same act; drafts come in text order. */
function joinedWith(joined: readonly Draft[], draft: Draft): number {
  let first = joined.length;
  while (first > 0 && joined[first - 1]?.sentence === draft.sentence) first -= 1;
  for (let at = first; at < joined.length; at += 1) {
    const other = joined[at];
    if (other !== undefined && isSameAct(other, draft)) return at;
  }
  return -1;
}

function isSameAct(a: Draft, b: Draft): boolean {
  if (a.sentence !== b.sentence || a.type !== b.type || speechTypes.has(a.type) || a.type === 'ACCUSE') return false;
  if (voiceKey(a.reports) !== voiceKey(b.reports)) return false;
  if (a.auxiliary.join() !== b.auxiliary.join()) return false;
  if (a.occurred?.certainty === 'certain' && b.occurred?.certainty === 'certain' && a.occurred.start !== b.occurred.start) return false;
  const actors = a.actors.length === 0 || b.actors.length === 0 || sameParties(a.actors, b.actors);
  const recipients = a.recipients.length === 0 || b.recipients.length === 0 || sameParties(a.recipients, b.recipients) || a.losses.length + b.losses.length > 0;
  if (a.mode !== undefined && b.mode !== undefined && a.mode !== b.mode && !a.nominal && !b.nominal) return false;
  const toll = (draft: Draft): boolean => draft.losses.length > 0 && draft.actors.length === 0;
  const together = a.clause === b.clause || toll(a) || toll(b);
  return actors && recipients && together && (a.nominal || b.nominal || b.losses.length > 0 || a.losses.length > 0);
}

function unite(a: Draft, b: Draft): Draft {
  const lead = a.nominal && !b.nominal && b.losses.length === 0 ? b : a;
  const mode = a.mode ?? b.mode;
  return {
    ...lead,
    ...(mode === undefined ? {} : { mode }),
    contexts: [...new Set([...a.contexts, ...b.contexts])],
    actors: a.actors.length > 0 ? a.actors : b.actors,
    recipients: joinActors(a.recipients, b.recipients),
    losses: [...a.losses, ...b.losses.filter((l) => !a.losses.some((k) => k.start === l.start && k.effect === l.effect))],
    occurred: a.occurred?.certainty === 'certain' ? a.occurred : (b.occurred ?? a.occurred),
    place: a.place ?? b.place,
    distanced: a.distanced || b.distanced,
    rules: [...new Set([...a.rules, ...b.rules])],
  };
}

function joinActors(a: readonly Actor[], b: readonly Actor[]): readonly Actor[] {
  return [...a, ...b.filter((x) => !a.some((y) => y.start === x.start || partyKey(y) === partyKey(x)))];
}

/** Drafts among which a repeat is looked for. */
const farthest = 150;

/** Leaves out a headline's claim that the body tells, and a bare second mention by the same source. */
export function leaveOutRepeats(drafts: readonly Draft[], isOverline: (draft: Draft) => boolean): Draft[] {
  const body = drafts.filter((draft) => !isOverline(draft)).slice(0, farthest);
  return drafts.filter((draft, k) => {
    if (isOverline(draft)) return !body.some((other) => tells(other, draft, false));
    if (!draft.nominal) return true;
    return !drafts.slice(Math.max(0, k - farthest), k).some((other) => !isOverline(other) && tells(other, draft, true));
  });
}

/** True where `fuller` holds everything that `bare` says. */
function tells(fuller: Draft, bare: Draft, sameSource: boolean): boolean {
  if (fuller.type !== bare.type || fuller.auxiliary.join() !== bare.auxiliary.join()) return false;
  if (sameSource && sourceKey(fuller) !== sourceKey(bare)) return false;
  if (bare.mode !== undefined && fuller.mode !== bare.mode && sameSource) return false;
  const covers = (wide: readonly Actor[], narrow: readonly Actor[]): boolean => narrow.every((n) => wide.some((w) => w.entity.country === n.entity.country));
  if (!covers([...fuller.actors, ...fuller.recipients], [...bare.actors, ...bare.recipients])) return false;
  if (bare.losses.some((l) => (sameSource || isNumber(l)) && !fuller.losses.some((f) => f.effect === l.effect && f.low === l.low && f.high === l.high))) return false;
  if (bare.occurred?.certainty === 'certain' && bare.occurred.start !== fuller.occurred?.start) return false;
  return !sameSource || bare.place === null || bare.place.start === undefined || fuller.place?.name === bare.place.name;
}

/** True for more than one person named alone, who needs no figure: a headline that only names him adds no number. */
function isNumber({ low, high }: Loss): boolean {
  return low !== 1 || high !== 1;
}

function sourceKey(draft: Draft): string {
  return draft.reports.map((r) => r.attribution.source?.entity.name ?? '?').join('+');
}

function partyKey(actor: Actor): string {
  return `${actor.entity.country ?? ''}/${actor.entity.sector ?? ''}/${actor.entity.country === null ? actor.entity.name : ''}`;
}

function sameParties(a: readonly Actor[], b: readonly Actor[]): boolean {
  const keys = new Set(a.map(partyKey));
  return b.some((actor) => keys.has(partyKey(actor)));
}
