/** Reads whether an event is denied by its own sentence, still to come, supposed, or long past. */
import { daysBetween } from '../analysis/calendar.ts';
import { clauseOf, type EventHit } from '../analysis/hits.ts';
import type { Layout, TokenRange } from '../analysis/layout.ts';
import { phraseList } from '../analysis/phrases.ts';
import { holds } from '../analysis/ranges.ts';
import type { Auxiliary, Occurred } from '../model/claim.ts';

/** An event that ended so many days before publication is background. */
const backgroundDays = 35;
/** A state that still runs on is background only if it began so many years ago. */
const runningYears = 4;

/** Auxiliaries from the words of the clause, inside `content` only where somebody's words hold the event; `historical` comes from the time, see `isHistorical`. */
export function auxiliariesOf(layout: Layout, hit: TokenRange & { readonly row?: EventHit['row'] }, content: readonly TokenRange[]): readonly Auxiliary[] {
  const { grammar } = layout.pack;
  const clause = clauseOf(layout, hit);
  const own = content.find((range) => holds(range, hit.from))?.from ?? 0;
  const near = { from: Math.max(clause.from, own, hit.from - 5), to: hit.from };
  const found = new Set<Auxiliary>(hit.row?.auxiliary ?? []);
  if (stands(layout, grammar.negators, near) || isOfNothing(layout, hit)) found.add('negation');
  if (stands(layout, grammar.failures, near) || stands(layout, grammar.failures, { from: hit.to, to: Math.min(clause.to, hit.to + 3) })) found.add('negation');
  if (stands(layout, grammar.futures, near)) found.add('future');
  if (stands(layout, grammar.hypotheticals, { from: Math.max(own, clause.from > 0 ? clause.from - 1 : 0), to: hit.from })) found.add('hypothetical');
  return [...found];
}

/** "signed nothing", "fired no shots": a negative object; "without" and its like are prepositions and none. */
function isOfNothing(layout: Layout, hit: TokenRange): boolean {
  const { tokens, trees } = layout.analysis;
  const tag = trees?.tag[hit.to];
  return (tag === 'PRON' || tag === 'DET') && phraseList(layout.pack.grammar.negators).after(tokens, hit.to, hit.to + 2) > hit.to;
}

/** True where one of the words stands in the range, and no comma behind it. */
function stands(layout: Layout, words: readonly string[], range: TokenRange): boolean {
  const hit = phraseList(words).first(layout.analysis.tokens, range.from, range.to);
  if (hit === undefined) return false;
  for (let i = hit.to; i < range.to; i += 1) if (layout.analysis.tokens[i]?.norm === ',') return false;
  return true;
}

/** Days fixed by the words that lie more than about a month before publication are background. */
export function isHistorical(occurred: Occurred | null, published: string | undefined): boolean {
  if (occurred === null || occurred.certainty !== 'certain' || published === undefined) return false;
  const before = (day: string): number => daysBetween(day, published.slice(0, 10));
  if (occurred.end !== null && before(occurred.end) > backgroundDays) return true;
  return occurred.start !== null && before(occurred.start) > runningYears * 365;
}
