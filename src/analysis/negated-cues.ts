/** Turns reporting words under a negation into denials and doubts: "could not verify", "neither confirmed nor denied", "tidak membenarkan maupun membantah". */
import { boundsOf, type Layout, type TokenRange } from './layout.ts';
import type { Match } from './match.ts';
import type { CueRow } from './pack/index.ts';
import { phraseList } from './phrases.ts';

/** A reporting word; `opens` is the first token of the negation that gave it its stance. */
export interface CueHit extends Match<CueRow> {
  readonly opens?: number;
}

/** Tokens before a reporting word among which its negation is looked for: "was not in a position to verify". */
const reach = 7;

/** The same words, with the stance that their negation gives them; cues come and go in text order. */
export function turnNegated(layout: Layout, hits: readonly CueHit[]): readonly CueHit[] {
  const joined = hits.map((hit, k) => joinedDenial(layout, hit, hits[k + 1]));
  const swallowed = new Set(joined.flatMap((second) => (second === undefined ? [] : [second])));
  return hits.flatMap((hit, k): readonly CueHit[] => {
    if (swallowed.has(hit)) return [];
    const second = joined[k];
    if (second !== undefined) return [undecided(layout, hit, second)];
    const stance = hit.row.kind === 'verb' ? hit.row.negated : undefined;
    const opens = stance === undefined ? undefined : negationBefore(layout, hit, hits[k - 1]?.to ?? 0);
    return [stance === undefined || opens === undefined ? hit : { ...hit, opens, row: turned(hit.row, stance) }];
  });
}

/** Whoever doubts may doubt a bare noun phrase ("could not verify the account"); a denial by negation keeps its "that". */
function turned(row: CueRow, stance: CueRow['stance']): CueRow {
  return { ...row, stance, content: ['clause', 'phrase'], weak: row.weak === true && stance === 'denies' };
}

/** The second of two joined words of which one denies, where the first is negated: whoever says neither takes no stand. */
function joinedDenial(layout: Layout, first: CueHit, second: CueHit | undefined): CueHit | undefined {
  if (second === undefined || first.row.kind !== 'verb' || second.row.kind !== 'verb' || second.from - first.to > 2) return undefined;
  if ([first, second].filter((hit) => hit.row.stance === 'denies').length !== 1) return undefined;
  const { tokens } = layout.analysis;
  const turns = phraseList(layout.pack.grammar.clauses);
  const joins = (i: number): boolean => tokens[i]?.kind === 'word' && (layout.mentionAt[i] ?? -1) === -1 && turns.after(tokens, i, i + 1) === i;
  for (let i = first.to; i < second.from; i += 1) if (!joins(i)) return undefined;
  return second.from > first.to && negationBefore(layout, first, 0) !== undefined ? second : undefined;
}

function undecided(layout: Layout, first: CueHit, second: CueHit): CueHit {
  const { row } = first.row.stance === 'denies' ? first : second;
  const opens = negationBefore(layout, first, 0) ?? first.from;
  return { ...first, opens, to: second.to, words: [...first.words, ...second.words], row: { ...row, stance: 'doubts' } };
}

/** First token of the words that negate a reporting word, in its own clause and with nobody named between; undefined where none stands. */
function negationBefore(layout: Layout, hit: TokenRange, least: number): number | undefined {
  const { tokens } = layout.analysis;
  const { grammar, attribution } = layout.pack;
  const negations = [grammar.negators, grammar.failures, attribution.withholding].map(phraseList);
  const closers = [grammar.clauses, attribution.complementisers].map(phraseList);
  const from = Math.max(boundsOf(layout, hit.from).from, least, hit.from - reach);
  for (let i = hit.from - 1; i >= from; i -= 1) {
    if (tokens[i]?.kind === 'mark' || layout.quoteAt[i] !== layout.quoteAt[hit.from]) return undefined;
    if (negations.some((list) => list.after(tokens, i, hit.from) > i)) return i;
    if ((layout.mentionAt[i] ?? -1) !== -1 || closers.some((list) => list.after(tokens, i, i + 1) > i)) return undefined;
  }
  return undefined;
}
