/** How likely a claim is right: a small sum of what the rules could and could not find, squashed to 0..1. */
import type { Draft } from './draft.ts';

/** Weights in log-odds, set by hand and checked against the share of right claims in each tenth. */
const weights = { base: -0.6, actor: 0.9, verb: 0.5, dated: 0.3, placed: 0.2, loss: 0.4, named: 0.3, unnamed: -0.4, nested: -0.3, supposed: -0.4 } as const;

/** Between 0 and 1, rounded to hundredths. */
export function confidenceOf(draft: Draft): number {
  const report = draft.reports[0];
  let sum: number = weights.base;
  if (draft.actors.length > 0) sum += weights.actor;
  if (!draft.nominal) sum += weights.verb;
  if (draft.occurred?.certainty === 'certain') sum += weights.dated;
  if (draft.place?.start !== undefined) sum += weights.placed;
  if (draft.losses.length > 0) sum += weights.loss;
  if (report !== undefined) sum += report.attribution.source === null ? weights.unnamed : weights.named;
  if (report?.attribution.within !== undefined) sum += weights.nested;
  if (draft.auxiliary.includes('hypothetical') || draft.auxiliary.includes('negation')) sum += weights.supposed;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
