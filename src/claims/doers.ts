/** Finds the doer whom the words leave out: the other side in a mutual accusation, the speaker who owns up to an act. */
import type { Scene } from '../analysis/scene.ts';
import type { AttributedContent } from '../analysis/attribution.ts';
import { phraseList } from '../analysis/phrases.ts';
import type { Actor } from '../model/entity.ts';
import { groupStartingWith } from '../analysis/groups.ts';
import type { Draft } from './draft.ts';
import { actorsOf } from './roles.ts';

/** The other speakers of the same accusation, where a reciprocal marker stands beside the cue and the words name no doer but the speakers themselves. */
export function accusedOthers(scene: Scene, draft: Draft, row: AttributedContent | undefined): readonly Actor[] {
  if (row === undefined || row.report.row?.content.includes('accusation') !== true) return [];
  const { tokens } = scene.layout.analysis;
  const { reciprocals } = scene.layout.pack.grammar;
  const { from, to } = row.report.cue;
  if (phraseList(reciprocals).first(tokens, Math.max(0, from - 2), to + 3) === undefined) return [];
  const own = row.attribution.source?.entity.name;
  const others = draft.reports.flatMap((r) => r.attribution.source ?? []).filter((source) => source.entity.name !== own);
  const listed = (row.attribution.source?.entities ?? []).filter((entity) => entity.name !== own);
  const source = row.attribution.source;
  const speakers = new Set([own, ...others.map((s) => s.entity.name), ...listed.map((entity) => entity.name)]);
  if (draft.actors.some((actor) => !speakers.has(actor.entity.name))) return [];
  return [
    ...others.map((s) => ({ text: s.text, start: s.start, end: s.end, entity: s.entity })),
    ...(source === null ? [] : listed.map((entity) => ({ text: source.text, start: source.start, end: source.end, entity }))),
  ];
}

/** "claimed responsibility for the bombing": the speaker is the doer. */
export function ownedUp(draft: Draft, row: AttributedContent | undefined): readonly Actor[] {
  const source = row?.attribution.source ?? null;
  if (row?.report.row?.own !== true || source === null || draft.type !== 'ASSAULT') return [];
  return [{ text: source.text, start: source.start, end: source.end, entity: source.entity }];
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
