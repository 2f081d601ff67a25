/** Turns the features of a sentence into the gradient of its labels' likelihood: forward and backward sums over all label sequences. */
import type { Field, Gradient } from './field.ts';

/** The logarithm of a sum of powers, taken from the greatest so that nothing overflows. */
function logSum(values: Float64Array): number {
  let top = -Infinity, sum = 0;
  for (const value of values) if (value > top) top = value;
  if (top === -Infinity) return top;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

/** `features[i]` holds the cell addresses of word i; at least one word. */
export function chainGradient({ classes, cells, steps: weights, barred }: Field, features: readonly Int32Array[], truth: Uint8Array): Gradient {
  const count = truth.length;
  const pairs = Float64Array.from(weights, (weight, at) => weight + (barred[at] as number));
  const step = (left: number, right: number): number => pairs[left * classes + right] as number;
  const scores = new Float64Array(count * classes), ahead = new Float64Array(count * classes), behind = new Float64Array(count * classes);
  const part = new Float64Array(classes);
  features.forEach((found, i) => {
    for (const feature of found) for (let label = 0; label < classes; label++) scores[i * classes + label] = (scores[i * classes + label] as number) + (cells[feature + label] as number);
  });
  for (let i = 0; i < count; i++) {
    for (let right = 0; right < classes; right++) {
      for (let left = 0; left < classes; left++) part[left] = i === 0 ? -Infinity : (ahead[(i - 1) * classes + left] as number) + step(left, right);
      ahead[i * classes + right] = (i === 0 ? step(classes, right) : logSum(part)) + (scores[i * classes + right] as number);
    }
  }
  for (let i = count - 2; i >= 0; i--) {
    for (let left = 0; left < classes; left++) {
      for (let right = 0; right < classes; right++) part[right] = (behind[(i + 1) * classes + right] as number) + (scores[(i + 1) * classes + right] as number) + step(left, right);
      behind[i * classes + left] = logSum(part);
    }
  }
  const all = logSum(ahead.subarray((count - 1) * classes));
  const gradient: Gradient = { labels: new Float64Array(count * classes), steps: new Float64Array(weights.length) };
  const add = (left: number, right: number, amount: number): void => { gradient.steps[left * classes + right] = (gradient.steps[left * classes + right] as number) + amount; };
  for (let i = 0; i < count; i++) {
    const right = truth[i] as number;
    for (let label = 0; label < classes; label++) gradient.labels[i * classes + label] = (label === right ? 1 : 0) - Math.exp((ahead[i * classes + label] as number) + (behind[i * classes + label] as number) - all);
    add(i === 0 ? classes : (truth[i - 1] as number), right, 1);
    for (let label = 0; label < classes; label++) {
      const onward = (scores[i * classes + label] as number) + (behind[i * classes + label] as number) - all;
      if (i === 0) add(classes, label, -Math.exp(step(classes, label) + onward));
      for (let left = 0; i > 0 && left < classes; left++) add(left, label, -Math.exp((ahead[(i - 1) * classes + left] as number) + step(left, label) + onward));
    }
  }
  return gradient;
}
