/** Tells whether a bare weekday, day or month is still to come, from the words of its sentence. */
import { phraseAt, phraseBefore, phraseTable } from './phrase-table.ts';
import type { Token } from './analysis.ts';
import type { TimeMatch } from './time-patterns.ts';
import type { TimeRules } from './pack/times.ts';

/** True where the words around the match, in the sentence `[first, bound)`, tell of a plan or the future. */
export type AheadFinder = (tokens: readonly Token[], match: TimeMatch, first: number, bound: number) => boolean;

/** How many tokens before an expression, or behind one that opens its sentence, its verb is looked for. */
const REACH = 14;
/** How many tokens may stand before an expression that opens its sentence. */
const OPENING = 2;

/** Makes the finder from a room's words; without any, nothing is to come. */
export function aheadFinder(words: TimeRules['ahead']): AheadFinder {
  if (words === undefined) return () => false;
  const cues = phraseTable(words.cues.map((cue) => [cue, true as const]));
  const halts = new Set(words.halts);
  const never = new Set(words.never);
  return (tokens, match, first, bound) => {
    if (!isOpen(match) || (match.from > first && never.has(tokens[match.from - 1]?.norm ?? ''))) return false;
    for (let at = match.from - 1; at >= Math.max(first, match.from - REACH); at -= 1) {
      const cue = phraseBefore(tokens, at + 1, first, cues);
      if (cue !== undefined) return !halts.has(tokens[cue.from - 1]?.norm ?? '') || cue.from === first;
      if (halts.has(tokens[at]?.norm ?? '')) return false;
    }
    if (match.from - first > OPENING) return false;
    for (let at = match.to; at < Math.min(bound, match.to + REACH); at += 1) {
      if (halts.has(tokens[at]?.norm ?? '')) return false;
      if (phraseAt(tokens, at, bound, cues) !== undefined) return true;
    }
    return false;
  };
}

/** Expressions whose own words leave open on which side of publication they lie. */
function isOpen({ pattern, fields }: TimeMatch): boolean {
  if (pattern.yearStep !== undefined || fields.years.length > 0) return false;
  return pattern.means === 'weekday' || pattern.means === 'month' ? pattern.step === undefined : pattern.means === 'date' && (pattern.step === undefined || pattern.id === 'holiday');
}
