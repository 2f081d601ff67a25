/** Turns an analysed article and its attributions into coded claims. */
import type { Scene } from '../analysis/scene.ts';
import type { AttributedContent } from '../analysis/attribution.ts';
import { clauseOf, type EventHit } from '../analysis/hits.ts';
import { boundsOf, isOverline, lowerBound, sentenceAt, spanOf, type TokenRange } from '../analysis/layout.ts';
import type { Report } from '../analysis/report.ts';
import { phraseList } from '../analysis/phrases.ts';
import { meet, Shelf, startingIn } from '../analysis/ranges.ts';
import type { Claim, CodedEvent } from '../model/claim.ts';
import type { Actor } from '../model/entity.ts';
import { sliceSpan } from '../model/span.ts';
import { withAsked, withThreatened } from './addressees.ts';
import { answerCharges } from './answers.ts';
import { auxiliariesOf, isHistorical } from './auxiliary.ts';
import { confidenceOf } from './confidence.ts';
import { speechTypes, spokenTypes, type Draft } from './draft.ts';
import { absorbDeployments } from './deployments.ts';
import { bearLosses } from './bear.ts';
import { foretold } from './foretold.ts';
import { joinWithinSentences, leaveOutRepeats } from './merge.ts';
import { deniedByDoers, pointBack } from './point-back.ts';
import { refine } from './refine.ts';
import { accusedOthers, ownedUp, speakerAsActor, withAccused } from './doers.ts';
import { actorsOf, castOf, governingVerb, isNominal } from './roles.ts';
import { signalsOf, type Drafted } from './signals.ts';
import { commitmentOf, isDistanced, indexVoices, stanceOf, standAt, type Voices } from './voice.ts';
import { buildCalendar, type Calendar } from './when.ts';
import { buildAtlas, type Atlas } from './where.ts';

/** All claims of an article, in text order, with ids `c1`, `c2`, … */
export function extractClaims(scene: Scene, hits: readonly EventHit[], attributions: readonly AttributedContent[]): readonly Claim[] {
  return draftClaims(scene, hits, attributions).map((drafted, k, all) => ({ ...drafted.claim, id: `c${k + 1}`, confidence: confidenceOf(signalsOf(scene, all, k)) }));
}

/** The claims of an article with the drafts behind them, from which their confidence is read; in text order. */
export function draftClaims(scene: Scene, hits: readonly EventHit[], attributions: readonly AttributedContent[]): readonly Drafted[] {
  const calendar = buildCalendar(scene.layout, attributions.flatMap((row) => (isRelay(scene, row.report) ? [relayWords(row.report)] : [])));
  const atlas = buildAtlas(scene.layout);
  const voices = indexVoices(scene.layout, attributions);
  const spoken = contentOfSpeech(scene, hits);
  const first = hits.filter((hit) => !spoken(hit)).map((hit) => withAsked(scene, withThreatened(scene, withAccused(scene, draftOf(scene, hit, voices, calendar, atlas)), hits)));
  const borne = bearLosses(scene, hits, first, voices, calendar, atlas, spoken);
  const joined = joinWithinSentences(absorbDeployments(scene.layout, borne)).filter((draft) => isParticular(scene, draft));
  const disputed = [...deniedByDoers(answerCharges(joined)), ...pointBack(scene, attributions, joined)].sort((a, b) => a.trigger.from - b.trigger.from);
  const kept = leaveOutRepeats(disputed, (draft) => isOverline(scene.layout.analysis, draft.sentence));
  return kept.flatMap((draft) => claimsOf(scene, draft));
}

function isRelay(scene: Scene, report: Report): boolean {
  const { carriers, relays } = scene.layout.pack.attribution;
  return [carriers, relays].some((list) => phraseList(list).after(scene.layout.analysis.tokens, report.cue.from, report.cue.to) > report.cue.from);
}

/** From the relay's word to the content that follows: "Dilansir AFP, Minggu (19/10)". */
function relayWords(report: Report): TokenRange {
  const next = report.content.find((range) => range.from >= report.cue.to);
  return { from: report.cue.from, to: Math.min(next?.from ?? Infinity, report.cue.to + 16) };
}

function draftOf(scene: Scene, hit: EventHit, voices: Voices, calendar: Calendar, atlas: Atlas): Draft {
  const { layout } = scene;
  const written = refine(layout, hit);
  const cast = castOf(scene, hit);
  const sentence = sentenceAt(layout.analysis, hit.from);
  const reports = voices.around(hit.words[0] ?? hit.from);
  const spokenOf = voices.inSentence(sentence).filter((row) => meet(row.report.cue, hit)).flatMap((row) => row.report.content);
  const auxiliary = auxiliariesOf(layout, hit, standAt(reports[0], hit.from)?.content ?? []);
  const refined = isNominal(hit) ? written : foretold(layout, written, auxiliary, boundsOf(layout, hit.from));
  const told = hit.row.frame === 'undergo' && hit.row.effect !== undefined ? undefined : refined.type;
  const occurred = calendar.occurredAt(hit, reports[0]?.report.content ?? [], spokenOf, told);
  const actors = ownWords(scene, actorsOf(scene, cast.actors, true), reports);
  const light = isNominal(hit) ? governingVerb(scene, hit) : undefined;
  const historical = isHistorical(occurred, layout.analysis.published) ? (['historical'] as const) : [];
  return {
    hit, trigger: { from: light === undefined ? hit.from : light.from, to: hit.to }, sentence, clause: clauseOf(layout, hit).from,
    type: refined.type, ...(refined.mode === undefined ? {} : { mode: refined.mode }), contexts: refined.contexts,
    actors: actors.length === 0 && refined !== written ? threatener(refined.type, reports) : actors, recipients: ownWords(scene, actorsOf(scene, cast.recipients, false), reports), losses: [],
    auxiliary: [...historical, ...(refined === written ? auxiliary : auxiliary.filter((a) => a !== 'future'))], occurred, place: atlas.placeOf(hit, refined.type, reports[0]?.report), reports,
    nominal: isNominal(hit) && light === undefined, distanced: isDistanced(layout, hit), rules: [`${layout.pack.code}.${hit.row.id}`],
  };
}

/** "Anyone who fires will be shot," said the army: who says so threatens. */
function threatener(type: Draft['type'], reports: readonly AttributedContent[]): readonly Actor[] {
  const source = reports[0]?.attribution.source ?? null;
  return type === 'THREATEN' && source !== null ? [speakerAsActor(source)] : [];
}

/** "denied that it had lost …": a pronoun that opens somebody's words is the speaker. */
function ownWords(scene: Scene, actors: readonly Actor[], reports: readonly AttributedContent[]): readonly Actor[] {
  const { analysis } = scene.layout;
  const row = reports[0];
  const speaker = row?.attribution.source ?? null;
  if (row === undefined || speaker === null || row.attribution.quoted === 'direct') return actors;
  const opens = row.report.content.map((range) => analysis.tokens[range.from]?.start ?? -1);
  const isOpening = (actor: Actor): boolean => opens.includes(actor.start) && isPronoun(scene, actor);
  return actors.map((actor) => (isOpening(actor) ? { ...actor, entity: speaker.entity } : actor));
}

function isPronoun(scene: Scene, actor: Actor): boolean {
  const mention = scene.layout.analysis.mentions[scene.layout.mentionAt[lowerBound(scene.layout.analysis, actor.start)] ?? -1];
  return mention?.kind === 'pronoun' && mention.entities.length === 1;
}

/** Tests whether an event word stands in what another one demands, promises, refuses or threatens. */
function contentOfSpeech(scene: Scene, hits: readonly EventHit[]): (range: TokenRange) => boolean {
  const { layout } = scene;
  const relatives = phraseList(layout.pack.grammar.relatives);
  const regions = new Shelf<TokenRange>();
  for (const hit of hits) {
    if (!speechTypes.has(hit.row.type) || isNominal(hit)) continue;
    const clause = clauseOf(layout, hit);
    const relative = relatives.first(layout.analysis.tokens, hit.to, clause.to);
    const region = { from: hit.to, to: Math.min(relative?.from ?? clause.to, nextSpeech(scene, hits, hit, clause.to)) };
    const sentence = sentenceAt(layout.analysis, hit.from);
    regions.put(region, sentence, sentence);
  }
  return (inner) => regions.at(sentenceAt(layout.analysis, inner.from)).some((range) => range.from <= inner.from && inner.to <= range.to);
}

/** "urged calm and promised to …": what is demanded ends where the same speaker's next act is joined on. */
function nextSpeech(scene: Scene, hits: readonly EventHit[], hit: EventHit, most: number): number {
  const { tokens } = scene.layout.analysis;
  const conjunctions = phraseList(scene.layout.pack.grammar.conjunctions);
  const next = startingIn(hits, hit.to + 1, most).find((other) => other.to <= most && !isNominal(other) && conjunctions.after(tokens, other.from - 1, other.from) === other.from && other.voice !== 'base');
  return next?.from ?? most;
}

/** A noun is coded only when it names a particular act, with a participant, a loss or a time of its own, or when somebody disputes it, owns up to it or is blamed for it. */
function isParticular(scene: Scene, draft: Draft): boolean {
  const disputes = (row: AttributedContent): boolean => stanceOf(row, draft.trigger.from) !== 'affirms' || ownedUp(draft, row).length > 0 || (draft.type !== 'ACCUSE' && accusedOthers(scene, draft, row).length > 0);
  if (draft.reports.some(disputes)) return true;
  if (!draft.nominal) return draft.actors.length + draft.recipients.length + draft.losses.length > 0 || draft.reports.length > 0 || draft.place?.start !== undefined || draft.occurred?.certainty === 'certain';
  // "The release of the hostages" points back: a bare plural counts nobody.
  const numbered = draft.reports.length > 0 && scene.layout.quantityAt[draft.trigger.from - 1] !== -1;
  if (numbered) return true;
  const counted = draft.losses.some(({ effect, low, high }) => effect !== 'released' || high !== null || (low !== null && low > 2));
  return counted || draft.actors.length + draft.recipients.length > 0 || draft.occurred?.certainty === 'certain';
}

/** One claim a speaker; the publisher's own where nobody else speaks. */
function claimsOf(scene: Scene, draft: Draft): readonly Drafted[] {
  const told = draft.reports.length > 0 ? draft.reports : [undefined];
  const reports = told.map((row) => (isOwnAct(draft, row) ? undefined : row)).filter((row, k, all) => row !== undefined || all.indexOf(undefined) === k);
  return reports.map((row) => ({
    draft, row,
    claim: {
      attribution: row?.attribution.id ?? null,
      stance: draft.denied === true && row !== undefined ? 'denies' : stanceOf(row, draft.trigger.from),
      commitment: commitmentOf(row, draft.distanced),
      event: eventOf(scene, draft, row),
      passage: passageOf(scene, draft),
      rules: [...(row?.attribution.rules ?? []), ...draft.rules],
    },
  }));
}

/** "We thank the government," said the minister: the words are the act, and the publisher tells it. */
function isOwnAct(draft: Draft, row: AttributedContent | undefined): boolean {
  const speaker = row?.attribution.source?.entity;
  if (speaker === undefined || !spokenTypes.has(draft.type) || stanceOf(row, draft.trigger.from) !== 'affirms') return false;
  return draft.actors.length > 0 && draft.actors.every((a) => a.entity.name === speaker.name && a.entity.person === speaker.person);
}

function eventOf(scene: Scene, draft: Draft, row: AttributedContent | undefined): CodedEvent {
  const { analysis } = scene.layout;
  const trigger = spanOf(analysis, draft.trigger);
  const actors = [accusedOthers(scene, draft, row), draft.actors, ownedUp(draft, row)].find((list) => list.length > 0) ?? [];
  return {
    type: draft.type, ...(draft.mode === undefined ? {} : { mode: draft.mode }), ...(draft.contexts.length > 0 ? { contexts: draft.contexts } : {}),
    auxiliary: draft.auxiliary, actors, recipients: draft.recipients, occurred: draft.occurred, place: draft.place, losses: draft.losses,
    trigger: sliceSpan(analysis.text, trigger.start, trigger.end),
  };
}

function passageOf(scene: Scene, draft: Draft): { readonly start: number; readonly end: number } {
  const sentence = scene.layout.analysis.sentences[draft.sentence];
  return sentence === undefined ? spanOf(scene.layout.analysis, draft.trigger) : { start: sentence.start, end: sentence.end };
}
