/** Turns the verdicts of two runs over the same gold into what the later one gained and lost. */
import type { Claim } from '../model/claim.ts';
import type { Verdict } from './compare.ts';
import { isRight } from './reliability.ts';

/** `right`, `wrong`: a claim of the gold that the earlier run had not, had; `dropped`, `made-up`: a coded claim without one in the gold that is gone, is new. */
export interface Change {
  readonly change: 'right' | 'wrong' | 'dropped' | 'made-up';
  readonly document: string;
  readonly claim: Claim;
  /** What was amiss before (`right`) or is now (`wrong`). */
  readonly why: string;
}

/** Gains first, then losses, each in the order of the gold; empty where nothing changed. */
export function changesOf(before: readonly Verdict[], after: readonly Verdict[]): readonly Change[] {
  const goldBefore = new Map(before.map((verdict) => [goldKey(verdict), verdict]));
  const judged = after.flatMap((verdict): Change[] => {
    const { document, gold } = verdict;
    const earlier = goldBefore.get(goldKey(verdict));
    if (gold === undefined || earlier === undefined || isRight(earlier) === isRight(verdict)) return [];
    return [{ change: isRight(verdict) ? 'right' : 'wrong', document, claim: gold, why: whyOf(isRight(verdict) ? earlier : verdict) }];
  });
  const changes = [...judged, ...extraIn(before, after, 'dropped'), ...extraIn(after, before, 'made-up')];
  const isGain = ({ change }: Change): boolean => change === 'right' || change === 'dropped';
  return [...changes.filter(isGain), ...changes.filter((change) => !isGain(change))];
}

const goldKey = ({ document, gold }: Verdict): string => JSON.stringify([document, gold?.id]);

const whyOf = ({ verdict, why }: Verdict): string => (verdict === 'missed' ? 'missed' : why);

/** Claims without gold that stand in `these` and not in `those`, known by document, words and type. */
function extraIn(these: readonly Verdict[], those: readonly Verdict[], change: Change['change']): readonly Change[] {
  const keyOf = (document: string, { event }: Claim): string => JSON.stringify([document, event.type, event.trigger.start]);
  const known = new Set(those.flatMap(({ document, predicted }) => (predicted === undefined ? [] : [keyOf(document, predicted)])));
  return these.flatMap(({ verdict, document, predicted }) => (verdict !== 'extra' || predicted === undefined || known.has(keyOf(document, predicted)) ? [] : [{ change, document, claim: predicted, why: '' }]));
}
