/** Turns claims with their confidence and whether they were right into how far the confidence can be trusted. */

import type { Verdict } from './compare.ts';

/** A claim's confidence, and whether the claim was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** A coded claim counts as right where it earns at least .8: its type, and of source, actors and recipients all but one. */
export function isRight(verdict: Verdict): boolean {
  return verdict.credit > 0.799;
}

/** The coded claims among verdicts, as they are judged. */
export function judgedOf(verdicts: readonly Verdict[]): readonly Judged[] {
  return verdicts.flatMap((verdict) => (verdict.predicted === undefined ? [] : [{ confidence: verdict.predicted.confidence, right: isRight(verdict) }]));
}

/** One tenth of the scale: how many claims fell into it, how sure they were, how many of them were right. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  /** Mean confidence, 0 to 1. */
  readonly sure: number;
  /** Share that was right, 0 to 1. */
  readonly right: number;
}

/** The ten tenths of the scale, lowest first; those that hold nothing are left out. */
export function binsOf(judged: readonly Judged[]): readonly Bin[] {
  return Array.from({ length: 10 }, (_, k) => {
    const held = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === k);
    const mean = (value: (one: Judged) => number): number => held.reduce((sum, one) => sum + value(one), 0) / held.length;
    return { from: k / 10, count: held.length, sure: mean((one) => one.confidence), right: mean((one) => Number(one.right)) };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error over ten bins (Naeini, Cooper and Hauskrecht, AAAI 2015): 0 is perfect; 0 for nothing. */
export function calibrationError(judged: readonly Judged[]): number {
  return binsOf(judged).reduce((sum, { count, sure, right }) => sum + (count / judged.length) * Math.abs(sure - right), 0);
}

/** The chance that a right claim is surer than a wrong one (area under the ROC curve, ties half); undefined where one of the kinds is missing. */
export function rankingOf(judged: readonly Judged[]): number | undefined {
  const right = judged.filter((one) => one.right);
  const wrong = judged.filter((one) => !one.right);
  if (right.length === 0 || wrong.length === 0) return undefined;
  let won = 0;
  for (const { confidence } of right) for (const other of wrong) won += confidence > other.confidence ? 1 : confidence === other.confidence ? 0.5 : 0;
  return won / (right.length * wrong.length);
}
