/** Turns two lists into the pairs that are most alike, and what two bags share into F1. */

/** Pairs gold rows with predicted rows, best likeness first, one to one. */
export function pairBest<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  likeness: (g: G, p: P) => number,
  least: number,
): readonly { readonly gold: number; readonly predicted: number; readonly likeness: number }[] {
  const candidates: { gold: number; predicted: number; likeness: number }[] = [];
  gold.forEach((g, i) => {
    predicted.forEach((p, j) => {
      const value = likeness(g, p);
      if (value >= least) candidates.push({ gold: i, predicted: j, likeness: value });
    });
  });
  candidates.sort((a, b) => b.likeness - a.likeness || a.gold - b.gold || a.predicted - b.predicted);
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return candidates.filter((pair) => {
    if (takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) return false;
    takenGold.add(pair.gold);
    takenPredicted.add(pair.predicted);
    return true;
  });
}

/** Harmonic mean of precision and recall from counts; 0 where nothing was found or asked for. */
export function f1(hits: number, gold: number, predicted: number): number {
  return gold + predicted === 0 ? 0 : (2 * hits) / (gold + predicted);
}

/** F1 of two bags. */
export function bagF1(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 1;
  return f1(bagHits(a, b), a.length, b.length);
}

/** How many members two bags share, with their counts. */
export function bagHits(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const x of a) counts.set(x, (counts.get(x) ?? 0) + 1);
  let hits = 0;
  for (const x of b) {
    const left = counts.get(x) ?? 0;
    if (left > 0) {
      counts.set(x, left - 1);
      hits += 1;
    }
  }
  return hits;
}

/** The words of the given stretches, each with its offset, so that only the same word of the same place counts as shared. */
export function placedWords(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string[] {
  return spans.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)].map((m) => `${span.start + m.index}:${m[0]}`),
  );
}
