/** Gives each loss to the event that bears it; a loss that none bears makes a claim of its own in an article on violence. */
import type { Scene } from '../analysis/scene.ts';
import type { AttributedContent } from '../analysis/attribution.ts';
import { auxiliariesOf } from './auxiliary.ts';
import { clauseOf, type EventHit } from '../analysis/hits.ts';
import type { TokenRange } from '../analysis/layout.ts';
import { meet } from '../analysis/ranges.ts';
import type { EventType, Loss, LossEffect } from '../model/claim.ts';
import type { Draft } from './draft.ts';
import { findLosses, type LossMention } from './losses.ts';
import { isDistanced, standAt, stanceOf, voiceKey, type Voices } from './voice.ts';
import type { Calendar } from './when.ts';
import type { Atlas } from './where.ts';

/** The event that a loss makes where no event of its sentence bears it. */
const lossTypes: Readonly<Record<LossEffect, 'ASSAULT' | 'COERCE' | 'RETREAT' | 'SANCTION'>> = {
  killed: 'ASSAULT', wounded: 'ASSAULT', casualty: 'ASSAULT', missing: 'ASSAULT', destroyed: 'ASSAULT', damaged: 'ASSAULT', survived: 'ASSAULT',
  captured: 'ASSAULT', arrested: 'COERCE', released: 'RETREAT', displaced: 'SANCTION',
};

/** Types that may bear a loss, by the type that it would make itself. */
const bearers: Readonly<Record<(typeof lossTypes)[LossEffect], readonly EventType[]>> = {
  ASSAULT: ['ASSAULT', 'PROTEST'], COERCE: ['COERCE'], RETREAT: ['RETREAT'], SANCTION: ['SANCTION', 'COERCE'],
};

/** Losses by sentence: each joins an event of its sentence, or makes one. */
export function bearLosses(scene: Scene, hits: readonly EventHit[], drafts: readonly Draft[], voices: Voices, calendar: Calendar, atlas: Atlas, spoken: (range: TokenRange) => boolean): readonly Draft[] {
  const bySentence = Map.groupBy(drafts, (draft) => draft.sentence);
  const violent = drafts.some((d) => d.type === 'ASSAULT' || d.type === 'PROTEST' || d.type === 'COERCE');
  for (const mention of findLosses(scene, hits)) {
    if (isSpeaker(scene, mention, voices)) continue;
    const beside = bySentence.get(mention.sentence) ?? [];
    bySentence.set(mention.sentence, beside);
    const at = bearerOf(beside, mention, voices);
    const bearer = beside[at];
    if (bearer !== undefined && isPassing(mention.loss) && isDisputed(bearer.reports, mention)) continue;
    if (bearer !== undefined) beside[at] = { ...bearer, losses: [...bearer.losses, ownedBy(bearer, mention.loss)] };
    else if (violent && !spoken(mention.by)) beside.push(...ownDrafts(scene, mention, voices, calendar, atlas));
  }
  return [...bySentence.values()].flat().sort((a, b) => a.trigger.from - b.trigger.from);
}

/** A bare "the victims" that no event of its sentence bears tells of nothing new. */
function isPassing(loss: Loss): boolean {
  return loss.effect === 'casualty' && loss.qualifier === 'vague';
}

/** "The brigade lost three tanks": the one bereft is the side that lost. */
function ownedBy(bearer: Draft, loss: Loss): Loss {
  const owner = bearer.hit?.row.roles.subject === 'recipient' ? bearer.recipients[0]?.entity : undefined;
  return loss.side === null && owner !== undefined && owner.country !== null ? { ...loss, side: owner } : loss;
}

/** The event of the same sentence and the same voice whose words gave the effect, else the nearest that may bear it. */
function bearerOf(drafts: readonly Draft[], mention: LossMention, voices: Voices): number {
  const allowed = bearers[lossTypes[mention.loss.effect]];
  const told = [mention.from, mention.by.from].map((token) => voiceKey(voices.around(token)));
  let best = -1;
  let cost = Infinity;
  drafts.forEach((draft, k) => {
    if (!allowed.includes(draft.type)) return;
    if (!told.includes(voiceKey(draft.reports))) return;
    const own = meet(draft.trigger, mention.by);
    const distance = (own ? 0 : 1000) + Math.abs(draft.trigger.from - mention.from);
    if (distance < cost) {
      best = k;
      cost = distance;
    }
  });
  return best;
}

/** "Residents denied …": whoever speaks in the sentence is no loss of it. */
function isSpeaker(scene: Scene, mention: LossMention, voices: Voices): boolean {
  return voices.inSentence(mention.sentence).some(({ report }) => {
    const sources = report.sources.flatMap((m) => scene.layout.analysis.mentions[m] ?? []);
    return [...sources, ...(report.speaker === undefined ? [] : [report.speaker])].some((range) => meet(range, mention));
  });
}

function ownDrafts(scene: Scene, mention: LossMention, voices: Voices, calendar: Calendar, atlas: Atlas): readonly Draft[] {
  const draft = ownDraft(scene, mention, voices, calendar, atlas);
  if (!isPassing(mention.loss)) return [draft];
  return isDisputed(draft.reports, mention) ? [{ ...draft, losses: [], auxiliary: [] }] : [];
}

/** "could not verify the number of casualties": the speaker does not stand by what is told. */
function isDisputed(reports: readonly AttributedContent[], { from }: TokenRange): boolean {
  return reports.some((row) => stanceOf(row, from) !== 'affirms');
}

function ownDraft(scene: Scene, mention: LossMention, voices: Voices, calendar: Calendar, atlas: Atlas): Draft {
  const { by, from, loss, sentence } = mention;
  const type = lossTypes[loss.effect], reports = voices.around(from), [row] = reports;
  return {
    hit: undefined, trigger: { from: by.from, to: by.to }, sentence, clause: clauseOf(scene.layout, by).from, type, contexts: [],
    actors: [], recipients: [], losses: [loss], auxiliary: auxiliariesOf(scene.layout, by, standAt(row, by.from)?.content ?? []),
    occurred: calendar.occurredAt(by, row?.report.content ?? []), place: atlas.placeOf(by, type, row?.report),
    reports, nominal: false, distanced: isDistanced(scene.layout, by), rules: [`loss.${loss.effect}`],
  };
}
