/** How likely a claim is right, as a probability: signals times weights learned from the hand-coded documents of test/golden. */
import { confidenceWeights } from './confidence-weights.ts';
import type { Signals } from './signals.ts';

/** Weights in log-odds by signal; `base` is what stands without any. */
export type Weights = Readonly<Record<string, number>>;

/** Logistic regression: 0 to 1, rounded to hundredths, never quite sure. Signals without a weight count nothing. */
export function confidenceOf(signals: Signals, weights: Weights = confidenceWeights): number {
  const sum = Object.entries(signals).reduce((total, [name, value]) => total + value * (weights[name] ?? 0), weights['base'] ?? 0);
  return Math.min(0.99, Math.max(0.01, Math.round(100 / (1 + Math.exp(-sum))) / 100));
}
