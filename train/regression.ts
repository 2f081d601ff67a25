/** Learns weights that turn signals into a probability: logistic regression, with a leaning to small weights. */

/** One example: signals by name (1 for `base` is added), and whether it was right. */
export interface Example {
  readonly signals: Readonly<Record<string, number>>;
  readonly right: boolean;
}

export interface RegressionSettings {
  /** Strength of the leaning to zero, in examples; `base` is free of it. */
  readonly ridge: number;
  readonly rounds: number;
  /** Signals whose weight must not go below (1) or above (-1) zero, whatever the examples say. */
  readonly signs: Readonly<Record<string, 1 | -1>>;
}

/** Weights by signal, `base` first, then by name. Accelerated gradient steps of fixed size from zero, each put back within its sign: same examples, same weights. */
export function regress(examples: readonly Example[], { ridge, rounds, signs }: RegressionSettings): Record<string, number> {
  const names = ['base', ...[...new Set(examples.flatMap(({ signals }) => Object.keys(signals)))].sort()];
  const rows = examples.map(({ signals, right }) => ({ values: names.map((name, k) => (k === 0 ? 1 : (signals[name] ?? 0))), target: right ? 1 : 0 }));
  // The trace is above the largest eigenvalue of the curvature, so that no step overshoots.
  const step = 1 / (rows.reduce((sum, { values }) => sum + values.reduce((s, v) => s + v * v, 0), 0) / 4 + ridge);
  const within = (k: number, value: number): number => { const sign = signs[names[k] ?? '']; return sign === undefined ? value : sign * Math.max(0, sign * value); };
  let weights = names.map(() => 0);
  let ahead = weights;
  for (let round = 1; round <= rounds; round++) {
    const slope = ahead.map((w, k) => (k === 0 ? 0 : ridge * w));
    for (const { values, target } of rows) {
      let sum = 0;
      for (let k = 0; k < values.length; k++) sum += (values[k] as number) * (ahead[k] as number);
      const miss = 1 / (1 + Math.exp(-sum)) - target;
      for (let k = 0; k < values.length; k++) slope[k] = (slope[k] as number) + miss * (values[k] as number);
    }
    const next = ahead.map((w, k) => within(k, w - step * (slope[k] as number)));
    ahead = next.map((w, k) => w + ((round - 1) / (round + 2)) * (w - (weights[k] as number)));
    weights = next;
  }
  return Object.fromEntries(names.map((name, k) => [name, weights[k] as number]));
}
