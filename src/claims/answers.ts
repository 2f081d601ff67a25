/** A plain negation that answers a charge told in the article is a denial: "no live ammunition was issued", "soldiers never fired". */
import type { Draft } from './draft.ts';
import { stanceOf } from './voice.ts';

/** Drafts before and behind among which the charge is looked for. */
const farthest = 100;

/**
 * Marks as denials the negated acts that another source of the article affirms: same type, and the same doer or the same loss.
 * Whoever lost "not a single helicopter" denies the loss of one or more.
 */
export function answerCharges(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, k) => {
    if (!draft.auxiliary.includes('negation') || draft.reports.length === 0 || draft.reports.some((row) => stanceOf(row, draft.trigger.from) !== 'affirms')) return draft;
    const charge = drafts.slice(Math.max(0, k - farthest), k + farthest).find((other) => other !== draft && !other.auxiliary.includes('negation') && sourceOf(other) !== sourceOf(draft) && isSameCharge(other, draft));
    if (charge === undefined) return draft;
    const losses = draft.losses.map((l) => (l.low === 1 && l.high === 1 ? { ...l, high: null, qualifier: 'at_least' as const } : l));
    return { ...draft, losses, auxiliary: draft.auxiliary.filter((a) => a !== 'negation'), denied: true, rules: [...draft.rules, 'stance.answers-charge'] };
  });
}

function isSameCharge(charge: Draft, answer: Draft): boolean {
  if (charge.type !== answer.type || charge.auxiliary.includes('historical')) return false;
  const doers = new Set(charge.actors.map((a) => a.entity.country));
  const sameDoer = answer.actors.some((a) => a.entity.country !== null && doers.has(a.entity.country));
  const sameLoss = answer.losses.some((l) => charge.losses.some((k) => k.effect === l.effect && k.what === l.what && (k.side?.country ?? null) === (l.side?.country ?? null)));
  const charged = answer.reports.some((r) => doers.has(r.attribution.source?.entity.country ?? null)) && [...doers].some((d) => d !== null);
  return sameDoer || sameLoss || (charged && answer.actors.length === 0);
}

function sourceOf(draft: Draft): string {
  return draft.reports.map((r) => r.attribution.source?.entity.name ?? '').join('|');
}
