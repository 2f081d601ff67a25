/** Decides in whose words an event stands, how its source and its publisher stand to it. */
import type { AttributedContent } from '../analysis/attribution.ts';
import { clauseOf } from '../analysis/hits.ts';
import { sentenceAt, type Layout, type TokenRange } from '../analysis/layout.ts';
import { phraseList } from '../analysis/phrases.ts';
import { holds, Shelf } from '../analysis/ranges.ts';
import type { Commitment, Stance } from '../model/claim.ts';

/** The attributions of an article, found by the words that they hold. */
export interface Voices {
  /** The innermost attributions whose content holds a token: one, or several where speakers share the words. Whoever denies "reports that …" stands for them. */
  readonly around: (token: number) => readonly AttributedContent[];
  /** Attributions whose reporting word stands in a sentence. */
  readonly inSentence: (sentence: number) => readonly AttributedContent[];
}

/** Puts attributions by the sentences that they touch. */
export function indexVoices(layout: Layout, rows: readonly AttributedContent[]): Voices {
  const sentenceOf = (token: number): number => sentenceAt(layout.analysis, token);
  const byContent = new Shelf<AttributedContent>();
  const byCue = new Shelf<AttributedContent>();
  for (const row of rows) {
    byCue.put(row, sentenceOf(row.report.cue.from), sentenceOf(row.report.cue.from));
    const touched = new Set<number>();
    for (const range of row.report.content) for (let s = sentenceOf(range.from); s <= sentenceOf(range.to - 1); s += 1) touched.add(s);
    for (const s of touched) byContent.put(row, s, s);
  }
  return {
    inSentence: (sentence) => byCue.at(sentence),
    around: (token) => {
      const around = byContent.at(sentenceOf(token)).filter((row) => row.report.content.some((range) => holds(range, token)));
      const disputed = around.some((row) => row.attribution.source !== null && stanceOf(row, token) !== 'affirms');
      const told = around.filter((row) => !disputed || row.attribution.source !== null || row.report.row?.kind !== 'noun');
      const outer = new Set(told.map((row) => row.attribution.within));
      return told.filter((row) => !outer.has(row.attribution.id));
    },
  };
}

/** Equal for words that the same attributions hold; empty for the publisher's own. */
export function voiceKey(rows: readonly AttributedContent[]): string {
  return rows.map((row) => row.attribution.id).join('+');
}

/** A stretch of somebody's words and how he stands to what it tells. */
export interface Stand {
  readonly stance: Stance;
  readonly content: readonly TokenRange[];
}

/** What a source says by each of his reporting words: first the whole, then the stretches in which he takes another stand. */
export function standsOf({ report }: AttributedContent): readonly Stand[] {
  return [{ row: report.row, content: report.content }, ...(report.turns ?? [])].map(({ row, content }) => ({ stance: row?.stance ?? 'affirms', content }));
}

/** The stand in whose words a token is; undefined where the publisher speaks. */
export function standAt(row: AttributedContent | undefined, token: number): Stand | undefined {
  if (row === undefined) return undefined;
  const [whole, ...turns] = standsOf(row);
  return turns.find((turn) => turn.content.some((range) => holds(range, token))) ?? whole;
}

/** The source's stand toward what stands at a token: what his reporting word says there. Without a source the publisher affirms. */
export function stanceOf(row: AttributedContent | undefined, token: number): Stance {
  return standAt(row, token)?.stance ?? 'affirms';
}

/** How the publisher stands to the words: at arm's length by a word of their clause, else as the reporting word says. */
export function commitmentOf(row: AttributedContent | undefined, distanced: boolean): Commitment {
  if (distanced) return 'distances';
  return row === undefined ? 'states' : (row.report.row?.commitment ?? 'attributes');
}

/** True where a word of distance ("diduga", "allegedly") stands before the event in its clause. */
export function isDistanced(layout: Layout, trigger: TokenRange): boolean {
  const clause = clauseOf(layout, trigger);
  return phraseList(layout.pack.attribution.distancing).first(layout.analysis.tokens, clause.from, trigger.from) !== undefined;
}
