import type { Counts, Verdict } from './compare.ts';
import { f1 } from './pair.ts';

/** The figures of a comparison, each between 0 and 1; a figure with nothing to measure is null. */
export interface Figures {
  readonly documents: number;
  readonly attributionDetected: number;
  readonly attributionLinked: number;
  readonly attributionExact: number;
  readonly claimLenient: number | null;
  readonly claimStrict: number | null;
  readonly strictFound: string;
  readonly stanceMacro: number | null;
  readonly losses: number | null;
  readonly dates: number | null;
  readonly places: number | null;
  readonly offsets: number;
}

/** Computes the figures from added-up counts. */
export function figuresOf(counts: Counts, documents: number): Figures {
  const share = (hits: number, of: number): number | null => (of === 0 ? null : hits / of);
  const claims = counts.claimsGold > 0;
  const stances = Object.values(counts.stance).filter((s) => s.gold > 0);
  return {
    documents,
    attributionDetected: f1(counts.detected, counts.attributionsGold, counts.attributionsPredicted),
    attributionLinked: f1(counts.linked, counts.attributionsGold, counts.attributionsPredicted),
    attributionExact: f1(counts.exact, counts.attributionsGold, counts.attributionsPredicted),
    claimLenient: claims ? f1(counts.lenient, counts.claimsGold, counts.claimsPredicted) : null,
    claimStrict: claims ? f1(counts.strict, counts.claimsGold, counts.claimsPredicted) : null,
    strictFound: `${counts.strict} of ${counts.claimsGold} (${counts.claimsPredicted} coded)`,
    stanceMacro: stances.length === 0 ? null : stances.reduce((sum, s) => sum + f1(s.hit, s.gold, s.predicted), 0) / stances.length,
    losses: counts.lossesGold + counts.lossesPredicted === 0 ? null : f1(counts.lossesHit, counts.lossesGold, counts.lossesPredicted),
    dates: share(counts.datesRight, counts.datesAsked),
    places: share(counts.placesRight, counts.placesAsked),
    offsets: counts.slices === 0 ? 1 : counts.slicesExact / counts.slices,
  };
}

/** Figures as aligned lines of text, for the terminal. */
export function figuresText(figures: Figures): string {
  const rows = Object.entries(figures).map(([name, value]) => {
    const shown = value === null ? '–' : typeof value === 'number' && name !== 'documents' ? value.toFixed(3) : String(value);
    return `${name.padEnd(22)}${shown}`;
  });
  return rows.join('\n');
}

/** Per-type table: gold, coded, paired, F1. */
export function typesText(counts: Counts): string {
  const rows = Object.entries(counts.types)
    .sort((a, b) => b[1].gold - a[1].gold || (a[0] < b[0] ? -1 : 1))
    .map(([type, c]) => `${type.padEnd(12)}${String(c.gold).padStart(6)}${String(c.predicted).padStart(7)}${String(c.hit).padStart(8)}${f1(c.hit, c.gold, c.predicted).toFixed(3).padStart(8)}`);
  return [`${'type'.padEnd(12)}${'gold'.padStart(6)}${'coded'.padStart(7)}${'paired'.padStart(8)}${'F1'.padStart(8)}`, ...rows].join('\n');
}

/** One line a claim that was missed, extra or only partly right. */
export function verdictsText(verdicts: readonly Verdict[]): string {
  return verdicts
    .map((v) => {
      const claim = v.gold ?? v.predicted;
      if (claim === undefined) return '';
      const aux = claim.event.auxiliary.length > 0 ? ` [${claim.event.auxiliary.join(' ')}]` : '';
      return `${v.verdict.padEnd(8)}${v.document} ${v.gold?.id ?? '-'}/${v.predicted?.id ?? '-'} ${claim.event.type}${claim.event.mode ? `/${claim.event.mode}` : ''}${aux} “${claim.event.trigger.text}” ${v.why}`;
    })
    .join('\n');
}
