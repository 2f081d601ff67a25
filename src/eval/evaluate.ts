/** Turns pairs of hand-coded documents and records into figures, counts and verdicts. */
import type { CodedDocument } from '../model/record.ts';
import { compareDocument, emptyCounts, type Counts, type Verdict } from './compare.ts';
import type { GoldDocument } from './gold.ts';
import { figuresOf, type Figures } from './report.ts';

/** What `saksi eval` prints: figures over all documents, the counts behind them, a verdict a claim. */
export interface Evaluation {
  readonly figures: Figures;
  readonly counts: Counts;
  readonly verdicts: readonly Verdict[];
  /** Lenient F1 a document, worst first. */
  readonly documents: readonly { readonly id: string; readonly figures: Figures }[];
}

/** Compares coded documents with hand-coded ones, pairing them by order. Gold without claims measures attributions alone. */
export function evaluate(pairs: Iterable<{ readonly gold: GoldDocument; readonly record: CodedDocument }>): Evaluation {
  const counts = emptyCounts();
  const verdicts: Verdict[] = [];
  const documents: { id: string; figures: Figures }[] = [];
  for (const { gold, record } of pairs) {
    verdicts.push(...compareDocument(gold, record, counts));
    const own = emptyCounts();
    compareDocument(gold, record, own);
    documents.push({ id: gold.id, figures: figuresOf(own, 1) });
  }
  documents.sort((a, b) => (a.figures.claimLenient ?? a.figures.attributionLinked) - (b.figures.claimLenient ?? b.figures.attributionLinked));
  return { figures: figuresOf(counts, documents.length), counts, verdicts, documents };
}
