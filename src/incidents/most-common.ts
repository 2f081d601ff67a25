/** Turns values into the one met most. */

/** Of equals the smallest; undefined where there is none. */
export function mostCommon<T extends string | number>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined, most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && best !== undefined && value < best)) [best, most] = [value, count];
  }
  return best;
}
