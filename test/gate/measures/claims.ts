/** Hand-coded claims in the record's own shapes: attributions, claims, stance, losses, dates, places. */
import { evaluate } from '../../../src/eval/evaluate.ts';
import { goldText, type GoldDocument } from '../../../src/eval/gold.ts';
import type { Figures } from '../../../src/eval/report.ts';
import { codeRow, rowsOf, type Measure, type Measured } from '../measure.ts';

const pinned = ['attributionDetected', 'attributionLinked', 'claimLenient', 'claimStrict', 'stanceMacro', 'losses', 'dates', 'places', 'offsets'] as const satisfies readonly (keyof Figures)[];

/** Codes hand-coded documents and compares; figures with nothing to measure are left out. */
export function measureGold(bytes: Buffer): Measured {
  const gold = rowsOf<GoldDocument>(bytes);
  const { figures } = evaluate(gold.map((document) => ({ gold: document, record: codeRow({ ...document, text: goldText(document) }) })));
  return {
    note: `${figures.documents} documents${figures.claimStrict === null ? '' : `, strict ${figures.strictFound}`}`,
    figures: Object.fromEntries(pinned.flatMap((name) => (figures[name] === null ? [] : [[name, figures[name]]]))),
  };
}

export const claims: readonly Measure[] = [
  { name: 'claims', sets: ['gold/seed.jsonl', 'gold/dev-en.jsonl', 'gold/dev-id.jsonl'], measure: measureGold, reach: { claimLenient: 0.62, claimStrict: 0.4 } },
  { name: 'claims', sets: ['gold/contested/documents.jsonl'], measure: measureGold, reach: { claimLenient: 0.65, stanceMacro: 0.65, losses: 0.65 } },
];
