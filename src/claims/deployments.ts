/** Weapons brought to bear inside a described attack are part of the attack, and no deployment of their own. */
import type { Layout } from '../analysis/layout.ts';
import { clauseOf } from '../analysis/hits.ts';
import { phraseList } from '../analysis/phrases.ts';
import type { Draft } from './draft.ts';
import { voiceKey } from './voice.ts';

/** Turns MOBILIZE/weapons into ASSAULT where the sentence before (or this one), in the same words of the same source, tells an attack by the same side. */
export function absorbDeployments(layout: Layout, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, k) => {
    if (draft.type !== 'MOBILIZE' || draft.mode !== 'weapons') return draft;
    const attack = drafts.slice(Math.max(0, k - 12), k).find((other) => other.type === 'ASSAULT' && isPart(draft, other));
    if (attack === undefined) return draft;
    const mode = weaponMode(layout, draft) ?? attack.mode;
    const { mode: _, ...rest } = draft;
    return { ...rest, type: 'ASSAULT' as const, ...(mode === undefined ? {} : { mode }), recipients: draft.recipients.length > 0 ? draft.recipients : attack.recipients, rules: [...draft.rules, 'assault.deployment-in-attack'] };
  });
}

function isPart(draft: Draft, attack: Draft): boolean {
  const near = attack.sentence === draft.sentence || attack.sentence === draft.sentence - 1;
  const sameVoice = voiceKey(attack.reports) === voiceKey(draft.reports);
  const sides = new Set(attack.actors.map((a) => a.entity.country));
  return near && sameVoice && attack.trigger.from < draft.trigger.from && draft.actors.some((a) => a.entity.country !== null && sides.has(a.entity.country));
}

/** The mode of the weapons named in the clause. */
function weaponMode(layout: Layout, draft: Draft): string | undefined {
  const clause = clauseOf(layout, draft.trigger);
  const named = layout.pack.refinements.filter((r) => r.of === 'ASSAULT' && r.mode !== undefined && phraseList(r.words).first(layout.analysis.tokens, clause.from, clause.to) !== undefined);
  return named.find((r) => r.mode === 'heavy-weapons')?.mode ?? named[0]?.mode;
}
