/** Turns a way to train and predict into predictions for its own training data, each by a model that did not see it. */

/** Calls `predict(train, apply)` once a fold with the numbers of the items to train on and of those to predict. */
export function eachFold(count: number, folds: number, predict: (train: readonly number[], apply: readonly number[]) => void): void {
  const all = Array.from({ length: count }, (_, i) => i);
  for (let fold = 0; fold < folds; fold++) predict(all.filter((i) => i % folds !== fold), all.filter((i) => i % folds === fold));
}

/** The items with these numbers. */
export const pick = <T>(items: readonly T[], numbers: readonly number[]): T[] => numbers.map((i) => items[i] as T);

/** One result for each seed `first`, `first` + 1, …; at least one. */
export function bySeed<T>(first: number, seeds: number, make: (seed: number) => T): [T, ...T[]] {
  const made: [T, ...T[]] = [make(first)];
  for (let seed = first + 1; seed < first + seeds; seed++) made.push(make(seed));
  return made;
}
