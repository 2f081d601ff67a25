/** Finds the doer whom the words leave out: the other side in a mutual accusation, the speaker who owns up to an act. */
import type { Scene } from '../analysis/scene.ts';
import type { AttributedContent } from '../analysis/attribution.ts';
import { phraseList } from '../analysis/phrases.ts';
import type { AttributionSource } from '../model/claim.ts';
import type { Actor, Entity } from '../model/entity.ts';
import { groupStartingWith } from '../analysis/groups.ts';
import type { Draft } from './draft.ts';
import { actorsOf } from './roles.ts';

/** A speaker as an actor of the record: his words and what they resolve to; `entity`, where one phrase names several. */
export function speakerAsActor({ text, start, end, entity }: AttributionSource, one: Entity = entity): Actor {
  return { text, start, end, entity: one };
}

/** The other speakers of the same accusation, where a reciprocal marker stands beside the cue and the words name no doer but the speakers themselves. */
export function accusedOthers(scene: Scene, draft: Draft, row: AttributedContent | undefined): readonly Actor[] {
  if (row === undefined || row.report.row?.content.includes('accusation') !== true) return [];
  const { tokens } = scene.layout.analysis;
  const { reciprocals } = scene.layout.pack.grammar;
  const { from, to } = row.report.cue;
  if (phraseList(reciprocals).first(tokens, Math.max(0, from - 2), to + 3) === undefined) return [];
  const { source } = row.attribution;
  const own = source?.entity.name;
  const others = draft.reports.flatMap((r) => r.attribution.source ?? []).filter((other) => other.entity.name !== own);
  const listed = (source?.entities ?? []).filter((entity) => entity.name !== own);
  const speakers = new Set([own, ...others.map((s) => s.entity.name), ...listed.map((entity) => entity.name)]);
  if (draft.actors.some((actor) => !speakers.has(actor.entity.name))) return [];
  return [
    ...others.map((other) => speakerAsActor(other)),
    ...(source === null ? [] : listed.map((entity) => speakerAsActor(source, entity))),
  ];
}

/** "claimed responsibility for the bombing": the speaker is the doer. */
export function ownedUp(draft: Draft, row: AttributedContent | undefined): readonly Actor[] {
  const source = row?.attribution.source ?? null;
  if (row?.report.row?.own !== true || source === null || draft.type !== 'ASSAULT') return [];
  return [speakerAsActor(source)];
}

/** "blamed the rebels for the attack": whom an accusation names first is the doer of the deed that follows as a noun. */
export function withAccused(scene: Scene, draft: Draft): Draft {
  const { report } = draft.reports[0] ?? {};
  const content = report?.content[0];
  if (content === undefined || report?.row?.content.includes('accusation') !== true || !draft.nominal || draft.actors.length > 0) return draft;
  const mention = scene.layout.mentionAt[content.from] ?? -1;
  const { to = 0, locative = true, modifier = true } = scene.layout.analysis.mentions[mention] ?? {};
  const verbs = scene.predicateAt.subarray(to, draft.trigger.from).some((p) => p !== -1);
  if (locative || modifier || verbs || to > draft.trigger.from || draft.trigger.from >= content.to) return draft;
  return { ...draft, actors: actorsOf(scene, groupStartingWith(scene.layout, mention, content.to), true) };
}
