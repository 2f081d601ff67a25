/** Finds whom a threat or demand is made to where the words name him only as the one it is about. */
import { groupStartingWith } from '../analysis/groups.ts';
import type { EventHit } from '../analysis/hits.ts';
import { phraseList } from '../analysis/phrases.ts';
import { startingIn } from '../analysis/ranges.ts';
import type { Scene } from '../analysis/scene.ts';
import type { Draft } from './draft.ts';
import { actorsOf, castOf } from './roles.ts';

/** Words within which the deed follows its threat, or the clause its demand. */
const farthest = 6;

/** "threatened to hit Ukrainian ports": whom the threatened deed would strike is whom the threat is made to. */
export function withThreatened(scene: Scene, draft: Draft, hits: readonly EventHit[]): Draft {
  if (draft.type !== 'THREATEN' || draft.recipients.length > 0 || draft.nominal) return draft;
  const { tokens } = scene.layout.analysis;
  const deed = startingIn(hits, draft.trigger.to, draft.trigger.to + farthest).find((hit) => tokens[hit.from]?.sentence === draft.sentence);
  return deed === undefined ? draft : { ...draft, recipients: actorsOf(scene, castOf(scene, deed).recipients, false) };
}

/** "demanded that the US cancel the sale": who is to do what is demanded is whom the demand is made to. */
export function withAsked(scene: Scene, draft: Draft): Draft {
  const { layout } = scene;
  const { tokens, mentions } = layout.analysis;
  if (draft.type !== 'REQUEST' || draft.recipients.length > 0 || draft.nominal) return draft;
  const opens = startOfClause(scene, draft);
  if (opens === undefined) return draft;
  for (let i = opens; i < opens + 4 && tokens[i]?.sentence === draft.sentence && tokens[i]?.kind !== 'mark'; i += 1) {
    const mention = layout.mentionAt[i] ?? -1;
    const found = mentions[mention];
    if (found !== undefined) return found.locative || found.modifier || found.kind === 'pronoun' ? draft : { ...draft, recipients: actorsOf(scene, groupStartingWith(layout, mention, i + 30), false) };
  }
  return draft;
}

/** The token behind "that", "agar" where it follows a demand. */
function startOfClause(scene: Scene, draft: Draft): number | undefined {
  const { pack, analysis: { tokens } } = scene.layout;
  const openers = [phraseList(pack.attribution.complementisers), phraseList(pack.grammar.subjunctives)];
  for (let i = draft.trigger.to; i < draft.trigger.to + farthest; i += 1) {
    if (tokens[i]?.sentence !== draft.sentence || tokens[i]?.kind === 'mark') return undefined;
    const to = Math.max(...openers.map((list) => list.after(tokens, i, i + 3)));
    if (to > i) return to;
  }
  return undefined;
}
