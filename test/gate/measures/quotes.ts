/** Indonesian quoted statements: F1 of statement and cue (the same words) and of source (a shared word). */
import type { Attribution } from '../../../src/model/claim.ts';
import type { Span, TextSpan } from '../../../src/model/span.ts';
import { bagF1, bagHits, f1, pairBest, placedWords } from '../../../src/eval/pair.ts';
import { codeRow, rowsOf, type Measure, type Row } from '../measure.ts';

interface Quoted extends Row {
  readonly attributions: readonly { readonly source: TextSpan | null; readonly cue: TextSpan | null; readonly content: readonly Span[]; readonly clitic: boolean }[];
}

type Likeness = (gold: readonly string[], coded: readonly string[]) => number;

/** Compared by their words: marks at the edge cost nothing. */
const exact: Likeness = (gold, coded) => (bagF1(gold, coded) > 0.95 ? 1 : 0);
/** The set marks a bare name or title, the record the whole noun phrase. */
const meets: Likeness = (gold, coded) => Math.min(1, bagHits(gold, coded));

class Tally {
  hits = 0;
  gold = 0;
  coded = 0;

  add(text: string, gold: readonly Span[], coded: readonly Span[], likeness: Likeness): void {
    const words = (spans: readonly Span[]): string[][] => spans.map((span) => placedWords(text, [span]));
    this.gold += gold.length;
    this.coded += coded.length;
    this.hits += pairBest(words(gold), words(coded), likeness, 1).length;
  }
}

const present = (spans: readonly (TextSpan | null)[]): readonly Span[] => spans.filter((span) => span !== null);

/** The set labels what stands between quotation marks alone: each such stretch of a content is a statement. */
function statementsOf(text: string, { content }: Attribution): readonly Span[] {
  return content.filter(({ start, end }) => /["“”]/.test(text.slice(Math.max(0, start - 2), start + 1)) || /["“”]/.test(text.slice(end - 1, end + 2)));
}

/** Where a clitic of the cue alone names the source, the set marks none: then neither does the name carried on from before. */
function sourceOf({ source, cue, content }: Attribution): TextSpan | null {
  const first = Math.min(cue.start, ...content.map(({ start }) => start));
  return source !== null && source.start >= first ? source : null;
}

export const quotes: Measure = {
  name: 'quotes', sets: ['attribution/pfsa-dev-40.jsonl.gz'],
  reach: { statement: 0.93, cue: 0.93, source: 0.92 },
  measure: (bytes) => {
    const [statement, cue, source] = [new Tally(), new Tally(), new Tally()];
    const rows = rowsOf<Quoted>(bytes);
    for (const { text, attributions: gold, ...row } of rows) {
      const coded = codeRow({ ...row, text }).attributions.filter((attribution) => attribution.quoted !== 'indirect');
      statement.add(text, gold.flatMap((a) => a.content), coded.flatMap((a) => statementsOf(text, a)), exact);
      cue.add(text, present(gold.map((a) => a.cue)), present(coded.map((a) => a.cue)), exact);
      source.add(text, present(gold.map((a) => a.source)), present(coded.map(sourceOf)), meets);
    }
    const figure = ({ hits, gold, coded }: Tally): number => f1(hits, gold, coded);
    return { note: `${rows.length} documents, quoted statements alone`, figures: { statement: figure(statement), cue: figure(cue), source: figure(source) } };
  },
};
