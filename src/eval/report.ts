/** Turns counts and verdicts into figures, and figures into lines for the terminal. */
import type { Claim } from '../model/claim.ts';
import type { Change } from './changes.ts';
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

/** The documents that came out worst, `most` of them: lenient F1 of claims and linked F1 of attributions; empty for a single document. */
export function worstText(documents: readonly { readonly id: string; readonly figures: Figures }[], most: number): string {
  if (documents.length < 2 || most === 0) return '';
  const shown = documents.slice(0, most).map(({ id, figures }) => [id, figures.claimLenient?.toFixed(3) ?? '–', figures.attributionLinked.toFixed(3), figures.claimLenient === null ? '–' : figures.strictFound]);
  const width = Math.max(...shown.map(([id = '']) => id.length), 'worst documents'.length);
  return [['worst documents', 'claims', 'sources', 'strict'], ...shown].map(([id = '', claims = '', sources = '', strict = '']) => `${id.padEnd(width)}${claims.padStart(8)}${sources.padStart(9)}  ${strict}`).join('\n');
}

const claimWords = ({ event }: Claim): string => `${event.type}${event.mode ? `/${event.mode}` : ''}${event.auxiliary.length > 0 ? ` [${event.auxiliary.join(' ')}]` : ''} “${event.trigger.text}”`;

/** A line that counts gains and losses, then one a change: `+` for the better, `-` for the worse. */
export function changesText(changes: readonly Change[]): string {
  const count = (kind: Change['change']): number => changes.filter(({ change }) => change === kind).length;
  const sum = `against the earlier run: ${count('right')} newly right, ${count('wrong')} newly wrong; ${count('made-up')} more made up, ${count('dropped')} fewer`;
  const rows = changes.map(({ change, document, claim, why }) => {
    const sign = change === 'right' || change === 'dropped' ? '+' : '-';
    const reason = why === '' ? '' : ` (${change === 'right' ? 'was: ' : ''}${why})`;
    return `${sign} ${change.padEnd(8)}${document} ${claim.id} ${claimWords(claim)}${reason}`;
  });
  return [sum, ...rows].join('\n');
}

/** One line a claim that was missed, extra or only partly right. */
export function verdictsText(verdicts: readonly Verdict[]): string {
  return verdicts
    .map((v) => {
      const claim = v.gold ?? v.predicted;
      if (claim === undefined) return '';
      return `${v.verdict.padEnd(8)}${v.document} ${v.gold?.id ?? '-'}/${v.predicted?.id ?? '-'} ${claimWords(claim)} ${v.why}`;
    })
    .join('\n');
}
