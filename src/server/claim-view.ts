/** Turns a claim of the ledger into what pages show of it. */
import { campOf } from '../incidents/camps.ts';
import { nameOf } from '../incidents/witnesses.ts';
import type { StoredClaim } from '../ledger/ledger.ts';
import type { ClaimView, LossView, MarkView } from '../model/views.ts';
import type { Loss } from '../model/claim.ts';
import { contains } from '../model/span.ts';
import { claimMarks } from '../outputs/marks.ts';
import { firedRules } from '../outputs/words.ts';
import { quadOf } from '../ledger/view/summary.ts';

/** The claim, with the incident that holds it where one does. */
export function claimView(stored: StoredClaim, incident: string | null): ClaimView {
  const { claim, attribution, source } = stored;
  const { event } = claim;
  return {
    key: stored.key, incident,
    type: event.type, mode: event.mode ?? null, quad: quadOf(event.type), auxiliary: event.auxiliary,
    stance: claim.stance, commitment: claim.commitment,
    actors: event.actors.map(({ entity }) => entity), recipients: event.recipients.map(({ entity }) => entity),
    start: event.occurred?.start ?? null, end: event.occurred?.end ?? null, timeCertain: event.occurred?.certainty === 'certain',
    place: event.place?.name ?? null, country: event.place?.country ?? null, precision: event.place?.precision ?? null,
    losses: event.losses.map(lossView),
    voice: claim.attribution === null ? 'publisher' : source === null ? 'unnamed' : 'source',
    source, speaker: nameOf(stored), side: source === null ? null : sideOf(campOf(source), source.name),
    via: (attribution?.via ?? []).map(({ name }) => name), quoted: attribution?.quoted ?? null,
    article: stored.article, title: stored.title, publisher: stored.publisher, published: stored.published, language: stored.language,
    passage: stored.passage, marks: passageMarks(stored),
    confidence: claim.confidence, rules: firedRules(claim, attribution),
  };
}

/** A camp's name: its country's code, or the body's own name in place of the folded one. */
function sideOf(camp: string, name: string): string {
  return camp.startsWith('~') ? name : camp;
}

function lossView({ effect, what, category, side, low, high, qualifier }: Loss): LossView {
  return { effect, what, category: category ?? null, side: side?.name ?? null, low, high, qualifier };
}

/** The marks that stand inside the passage, as offsets into it. */
function passageMarks({ claim, attribution }: StoredClaim): MarkView[] {
  const { passage } = claim;
  return claimMarks(claim, attribution).filter((mark) => contains(passage, mark))
    .map(({ kind, start, end }) => ({ kind, start: start - passage.start, end: end - passage.start }));
}
