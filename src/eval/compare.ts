/** Turns a hand-coded document and the coder's record of it into counts and a verdict on each claim. */
import type { Actor, Entity } from '../model/entity.ts';
import type { Attribution, Claim, Loss, Stance } from '../model/claim.ts';
import type { CodedDocument } from '../model/record.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type GoldDocument, goldText } from './gold.ts';
import { bagF1, bagHits, pairBest, placedWords } from './pair.ts';

/** Counts of one document (or, added up, of a set) from which every figure is computed. */
export interface Counts {
  attributionsGold: number; attributionsPredicted: number; detected: number; linked: number; exact: number;
  claimsGold: number; claimsPredicted: number; paired: number; lenient: number; strict: number;
  lossesGold: number; lossesPredicted: number; lossesHit: number;
  datesAsked: number; datesRight: number; placesAsked: number; placesRight: number;
  slices: number; slicesExact: number;
  stance: Record<Stance, { gold: number; predicted: number; hit: number }>;
  types: Record<string, { gold: number; predicted: number; hit: number }>;
}

/** One paired or unpaired claim, for the listing of gains and losses. */
export interface Verdict {
  readonly document: string;
  readonly gold?: Claim;
  readonly predicted?: Claim;
  readonly verdict: 'strict' | 'lenient' | 'missed' | 'extra';
  readonly why: string;
  /** What the pair earns in the lenient score, 0 to 1; 0 for a claim without one. */
  readonly credit: number;
}

/** Counts of nothing yet. */
export function emptyCounts(): Counts {
  const cell = (): { gold: number; predicted: number; hit: number } => ({ gold: 0, predicted: 0, hit: 0 });
  return {
    attributionsGold: 0, attributionsPredicted: 0, detected: 0, linked: 0, exact: 0,
    claimsGold: 0, claimsPredicted: 0, paired: 0, lenient: 0, strict: 0,
    lossesGold: 0, lossesPredicted: 0, lossesHit: 0,
    datesAsked: 0, datesRight: 0, placesAsked: 0, placesRight: 0, slices: 0, slicesExact: 0,
    stance: { affirms: cell(), denies: cell(), doubts: cell() }, types: {},
  };
}

/** Compares one coded document with its gold and adds to `counts`; returns the verdict on each claim. */
export function compareDocument(gold: GoldDocument, record: CodedDocument, counts: Counts): Verdict[] {
  const text = goldText(gold);
  compareAttributions(text, gold.attributions, record.attributions, counts);
  checkSlices(record, counts);
  return gold.claims === undefined ? [] : compareClaims(gold, record, counts, text);
}

/**
 * Attributions are paired by the word-F1 of their content. Detected: at least .5. Linked: detected, and the two
 * sources overlap or both are absent. Exact: above .95.
 */
function compareAttributions(text: string, gold: readonly Attribution[], predicted: readonly Attribution[], counts: Counts): void {
  const wordsOf = new Map<Attribution, string[]>();
  for (const a of [...gold, ...predicted]) wordsOf.set(a, placedWords(text, a.content));
  const pairs = pairBest(gold, predicted, (g, p) => {
    const source = sourcesMeet(g, p) ? 0.001 : 0;
    return bagF1(wordsOf.get(g) ?? [], wordsOf.get(p) ?? []) + source;
  }, 0.5);
  counts.attributionsGold += gold.length;
  counts.attributionsPredicted += predicted.length;
  for (const pair of pairs) {
    const g = gold[pair.gold];
    const p = predicted[pair.predicted];
    if (g === undefined || p === undefined) continue;
    counts.detected += 1;
    if (pair.likeness > 0.95) counts.exact += 1;
    if (sourcesMeet(g, p)) counts.linked += 1;
  }
}

function sourcesMeet(g: Attribution, p: Attribution): boolean {
  return g.source === null || p.source === null ? g.source === p.source : overlaps(g.source, p.source);
}

function compareClaims(gold: GoldDocument, record: CodedDocument, counts: Counts, text: string): Verdict[] {
  const goldClaims = gold.claims ?? [];
  const goldSource = sourceKeys(gold.attributions);
  const predictedSource = sourceKeys(record.attributions);
  const credit = (g: Claim, p: Claim): number => {
    if (g.event.type !== p.event.type || !sharesWord(text, g.passage, p.passage)) return 0;
    const source = keyOf(goldSource, g) === keyOf(predictedSource, p) ? 1 : 0;
    return 0.4 + 0.2 * source + 0.2 * actorsF1(g.event.actors, p.event.actors) + 0.2 * actorsF1(g.event.recipients, p.event.recipients);
  };
  const pairs = pairBest(goldClaims, record.claims, (g, p) => {
    const base = credit(g, p);
    return base === 0 ? 0 : base + triggerBonus(g, p);
  }, 0.01);
  counts.claimsGold += goldClaims.length;
  counts.claimsPredicted += record.claims.length;
  countClasses(goldClaims, record.claims, counts);
  const verdicts: Verdict[] = [];
  const seenGold = new Set<number>();
  const seenPredicted = new Set<number>();
  for (const pair of pairs) {
    const g = goldClaims[pair.gold];
    const p = record.claims[pair.predicted];
    if (g === undefined || p === undefined) continue;
    seenGold.add(pair.gold);
    seenPredicted.add(pair.predicted);
    const value = credit(g, p);
    counts.paired += 1;
    counts.lenient += value;
    const strict = value > 0.999;
    if (strict) counts.strict += 1;
    cell(counts.types, g.event.type).hit += 1;
    if (g.stance === p.stance) counts.stance[g.stance].hit += 1;
    compareTimesAndPlaces(g, p, counts);
    verdicts.push({ document: gold.id, gold: g, predicted: p, verdict: strict ? 'strict' : 'lenient', why: strict ? '' : whyNot(g, p, keyOf(goldSource, g), keyOf(predictedSource, p)), credit: value });
  }
  goldClaims.forEach((g, i) => { if (!seenGold.has(i)) verdicts.push({ document: gold.id, gold: g, verdict: 'missed', why: '', credit: 0 }); });
  record.claims.forEach((p, i) => { if (!seenPredicted.has(i)) verdicts.push({ document: gold.id, predicted: p, verdict: 'extra', why: '', credit: 0 }); });
  compareLosses(goldClaims, record.claims, counts);
  return verdicts;
}

/** Of two claims equally alike, the one fired by the same words is the pair. */
function triggerBonus(g: Claim, p: Claim): number {
  return overlaps(g.event.trigger, p.event.trigger) ? 0.05 : 0;
}

function whyNot(g: Claim, p: Claim, gs: string, ps: string): string {
  const parts: string[] = [];
  if (gs !== ps) parts.push(`source ${gs} ≠ ${ps}`);
  if (actorsF1(g.event.actors, p.event.actors) < 1) parts.push(`actors ${actorKeys(g.event.actors).join(' ') || '–'} ≠ ${actorKeys(p.event.actors).join(' ') || '–'}`);
  if (actorsF1(g.event.recipients, p.event.recipients) < 1) parts.push(`recipients ${actorKeys(g.event.recipients).join(' ') || '–'} ≠ ${actorKeys(p.event.recipients).join(' ') || '–'}`);
  return parts.join('; ');
}

function compareTimesAndPlaces(g: Claim, p: Claim, counts: Counts): void {
  if (g.event.occurred !== undefined) {
    counts.datesAsked += 1;
    if ((g.event.occurred?.start ?? null) === (p.event.occurred?.start ?? null) && (g.event.occurred?.end ?? null) === (p.event.occurred?.end ?? null)) counts.datesRight += 1;
  }
  counts.placesAsked += 1;
  const a = g.event.place?.name?.toLowerCase() ?? null;
  const b = p.event.place?.name?.toLowerCase() ?? null;
  if (a === b || (a !== null && b !== null && near(g, p))) counts.placesRight += 1;
}

/** Two places are one when they lie within about 25 km. */
function near(g: Claim, p: Claim): boolean {
  const a = g.event.place;
  const b = p.event.place;
  if (a?.latitude == null || a.longitude == null || b?.latitude == null || b.longitude == null) return false;
  const dy = (a.latitude - b.latitude) * 111;
  const dx = (a.longitude - b.longitude) * 111 * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(dx, dy) <= 25;
}

/** Losses are compared as exact tuples over the whole document: effect, what, side's country, low, high. */
function compareLosses(gold: readonly Claim[], predicted: readonly Claim[], counts: Counts): void {
  const a = gold.flatMap((c) => c.event.losses ?? []).map(lossKey);
  const b = predicted.flatMap((c) => c.event.losses ?? []).map(lossKey);
  counts.lossesGold += a.length;
  counts.lossesPredicted += b.length;
  counts.lossesHit += bagHits(a, b);
}

/** What two losses must share to count as one. */
export function lossKey(loss: Loss): string {
  return `${loss.effect} ${loss.what} ${loss.side?.country ?? '-'} ${loss.low ?? '*'}..${loss.high ?? '*'}`;
}

function countClasses(gold: readonly Claim[], predicted: readonly Claim[], counts: Counts): void {
  for (const g of gold) {
    counts.stance[g.stance].gold += 1;
    cell(counts.types, g.event.type).gold += 1;
  }
  for (const p of predicted) {
    counts.stance[p.stance].predicted += 1;
    cell(counts.types, p.event.type).predicted += 1;
  }
}

function cell(table: Counts['types'], key: string): { gold: number; predicted: number; hit: number } {
  return (table[key] ??= { gold: 0, predicted: 0, hit: 0 });
}

function sourceKeys(attributions: readonly Attribution[]): Map<string, string> {
  return new Map(attributions.map((a) => [a.id, a.source === null ? 'unnamed' : entityKey(a.source.entity)]));
}

function keyOf(keys: ReadonlyMap<string, string>, claim: Claim): string {
  return claim.attribution === null ? 'own voice' : (keys.get(claim.attribution) ?? 'unknown');
}

/** What two entities must share to count as one: country and sector, `-` for either that is not known. */
export function entityKey(entity: Entity | undefined): string {
  return `${entity?.country ?? '-'}/${entity?.sector ?? '-'}`;
}

function actorKeys(actors: readonly Actor[]): string[] {
  return actors.map(({ entity }) => entityKey(entity));
}

function actorsF1(a: readonly Actor[], b: readonly Actor[]): number {
  return bagF1(actorKeys(a), actorKeys(b));
}

function sharesWord(text: string, a: Span, b: Span): boolean {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** Walks a record and checks that every `{ text, start, end }` is the slice it says. */
function checkSlices(record: CodedDocument, counts: Counts): void {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === 'object') {
      const item = value as Record<string, unknown>;
      if (typeof item['text'] === 'string' && typeof item['start'] === 'number' && typeof item['end'] === 'number') {
        counts.slices += 1;
        if (record.article.text.slice(item['start'], item['end']) === item['text']) counts.slicesExact += 1;
      }
      Object.values(item).forEach(walk);
    }
  };
  walk([record.attributions, record.claims, record.places, record.times]);
}
