/** Turns the figures that sources stand by into one figure, by rules that are named with it. */
import type { LossEstimate, SourceRange } from '../model/incident.ts';
import { sizeOf } from './figures.ts';
import { mostCommon } from './most-common.ts';

/** ACLED counts vague words low (ACLED codebook, fatalities: "dozens" 12, "hundreds" 100). */
const vagueCounts: readonly (readonly [number, number])[] = [[1000, 1000], [100, 100], [20, 12], [11, 11], [2, 3]];

/**
 * The loss under each rule, in the order range, ucdp, acled; empty where no source stands by a figure.
 * `range`: the lowest low and the highest high of all sources, open where some source leaves it open.
 * `ucdp`: low and high are the lowest and highest number that some source names, best the number that most sources name, the lower of equals (after UCDP GED's low, best and high).
 * `acled`: the most conservative number that some source names.
 */
export function estimatesOf(ranges: readonly SourceRange[]): LossEstimate[] {
  if (ranges.length === 0) return [];
  const lows = ranges.map(({ low }) => low), highs = ranges.map(({ high }) => high);
  const named = ranges.flatMap(({ low, high }) => [low, high].filter((number) => number !== null));
  const best = mostCommon(ranges.map(sizeOf)) ?? 0;
  const conservative = Math.min(...ranges.map((range) => {
    const vague = range.qualifier === 'vague' ? vagueCounts.find(([least]) => sizeOf(range) >= least) : undefined;
    return vague?.[1] ?? sizeOf(range);
  }));
  return [
    { rule: 'range', low: lows.includes(null) ? null : Math.min(...lows.map(Number)), best: null, high: highs.includes(null) ? null : Math.max(...highs.map(Number)) },
    { rule: 'ucdp', low: Math.min(...named), best, high: Math.max(...named) },
    { rule: 'acled', low: conservative, best: conservative, high: conservative },
  ];
}
