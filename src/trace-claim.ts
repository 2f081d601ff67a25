/** Turns a claim into what the coder saw around it: the outline of its sentence, and the rule that read each of its spans. */
import { analyse } from './analysis/analyse.ts';
import { outlineOf, type OutlineLine } from './analysis/outline.ts';
import { roomFor } from './lang/registry.ts';
import type { Article } from './model/article.ts';
import type { Claim } from './model/claim.ts';
import { overlaps, type Span } from './model/span.ts';

/** A line of the outline with the characters of its words. */
export interface TracedLine extends OutlineLine {
  readonly spans: readonly Span[];
}

/** What the analysis holds of a claim. */
export interface Trace {
  /** Empty where the language has no model. */
  readonly outline: readonly TracedLine[];
  /** Rule id of the mention, place or time that stands there; undefined where none does. */
  readonly ruleAt: (kind: 'mention' | 'place' | 'time', span: Span) => string | undefined;
}

/** Reads the article again by the rules and model at hand, which may be newer than those that found the claim; undefined for a language without a room. */
export function traceClaim(article: Article, claim: Claim): Trace | undefined {
  const pack = article.language === undefined ? undefined : roomFor(article.language);
  if (pack === undefined) return undefined;
  const analysis = analyse(article, pack);
  const { trigger } = claim.event;
  const sentence = analysis.sentences.findIndex(({ start, end }) => start <= trigger.start && trigger.start < end);
  const outline = sentence === -1 ? [] : outlineOf(analysis, sentence);
  const lists = { mention: analysis.mentions, place: analysis.places, time: analysis.times };
  return {
    outline: outline.map((line) => ({ ...line, spans: line.words.flatMap((word) => analysis.tokens[word] ?? []).map(({ start, end }) => ({ start, end })) })),
    ruleAt: (kind, span) => lists[kind].find((item) => overlaps(item, span))?.rule,
  };
}
