import type { Analysis, TimeExpression } from '../analysis.ts';

/** A room's grammar of time expressions: finds and values them all, in text order, none overlapping. */
export interface TimeRules {
  /**
   * `published` is the article's instant (ISO 8601 with zone, or a bare date); undefined where unknown: relative
   * expressions then get their TIMEX value with `X` digits and no interval.
   */
  readonly find: (analysis: Pick<Analysis, 'text' | 'tokens' | 'sentences'>, published: string | undefined) => readonly TimeExpression[];
}
