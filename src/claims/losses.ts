/** Reads losses: counted or plainly plural people and things joined to the word that says what befell them. */
import type { Quantity } from '../analysis/analysis.ts';
import type { Scene } from '../analysis/scene.ts';
import type { EventHit } from '../analysis/hits.ts';
import type { TokenRange } from '../analysis/layout.ts';
import type { LossWords } from '../analysis/pack/index.ts';
import { phraseList } from '../analysis/phrases.ts';
import { effectsOf, thingsOf } from './loss-words.ts';
import type { Entity } from '../model/entity.ts';
import type { Loss, LossCategory, LossEffect } from '../model/claim.ts';
import { suffersHere } from './roles.ts';
import { sideOf } from './sides.ts';

/** A loss where it stands, before it joins an event. */
export interface LossMention extends TokenRange {
  readonly loss: Loss;
  readonly sentence: number;
  /** Token range of the word that gave the effect. */
  readonly by: TokenRange;
}

/** A counted noun phrase. */
interface Counted extends TokenRange {
  readonly what: string | undefined;
  readonly category?: LossCategory;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Loss['qualifier'];
  /** True for a plural without a number; beside a figure it counts nobody more. */
  readonly bare?: boolean;
}

/** A word that says what befell, and on which side of it those stand whom it befell. */
interface Marker extends TokenRange {
  readonly effect: LossEffect;
  readonly looks: 'left' | 'right' | 'both';
}

const bodily: ReadonlySet<LossEffect> = new Set(['killed', 'wounded', 'casualty', 'missing', 'captured', 'released', 'displaced', 'survived', 'arrested']);
/** Tokens beyond which a count and a word of loss have nothing to do with each other. */
const reach = 18;

/** All losses of the article, in text order. */
export function findLosses(scene: Scene, hits: readonly EventHit[]): readonly LossMention[] {
  const { analysis, pack } = scene.layout;
  const bySentence = new Map<number, EventHit[]>();
  for (const hit of hits) {
    const index = analysis.tokens[hit.from]?.sentence ?? -1;
    bySentence.set(index, [...(bySentence.get(index) ?? []), hit]);
  }
  return analysis.sentences.flatMap((sentence, index) => {
    const markers = markersIn(scene, bySentence.get(index) ?? [], sentence, pack.losses);
    if (markers.length === 0) return [];
    const cumulative = phraseList(pack.losses.cumulative).first(analysis.tokens, sentence.from, sentence.to) !== undefined;
    const none = noneIn(scene, sentence, index);
    const found: LossMention[] = [...none];
    let previous: LossMention | undefined;
    const counts = countedIn(scene, sentence).filter((c) => !none.some((n) => n.from < c.to && c.from < n.to));
    const all = [...counts, ...uncounted(scene, markers, counts, sentence.to)].sort((a, b) => a.from - b.from);
    const numbered = all.some((counted) => counted.qualifier !== 'vague' && markerFor(scene, counted, markers) !== undefined);
    for (const counted of all.filter((c) => !(numbered && c.bare === true && markers.some((m) => m.from < c.to && c.from < m.to)))) {
      const part = previous !== undefined && isPart(scene, previous, counted) ? previous : undefined;
      const marker = part === undefined ? markerFor(scene, counted, markers) : { ...part.by, effect: part.loss.effect };
      if (marker === undefined) continue;
      previous = { from: counted.from, to: counted.to, sentence: index, by: marker, loss: lossOf(scene, owned(scene, counted), marker.effect, cumulative && part === undefined, isOwned(scene, counted) ? previous?.loss.side : undefined) };
      found.push(previous);
    }
    return found;
  });
}

/** True where a possessive clitic is glued to the noun ("awaknya"): its owner is whoever lost what was told before. */
function isOwned(scene: Scene, counted: Counted): boolean {
  const next = scene.layout.analysis.tokens[counted.to];
  return next?.clitic === true && next.kind === 'word';
}

function owned(scene: Scene, counted: Counted): Counted {
  return isOwned(scene, counted) ? { ...counted, to: counted.to + 1 } : counted;
}

function lossOf(scene: Scene, counted: Counted, effect: LossEffect, cumulative: boolean, inherited: Entity | null | undefined): Loss {
  const { tokens, text } = scene.layout.analysis;
  const start = tokens[counted.from]?.start ?? 0;
  const end = tokens[counted.to - 1]?.end ?? start;
  return {
    effect, what: counted.what ?? 'person', ...(counted.category === undefined ? {} : { category: counted.category }),
    ...(cumulative ? { cumulative: true } : {}),
    side: sideOf(scene.layout, counted) ?? inherited ?? null, low: counted.low, high: counted.high, qualifier: counted.qualifier,
    text: text.slice(start, end), start, end,
  };
}

/** "no casualties", "tidak ada korban": nobody killed and nobody wounded. */
function noneIn(scene: Scene, sentence: TokenRange, index: number): LossMention[] {
  const { tokens, text } = scene.layout.analysis;
  const none = phraseList(scene.layout.pack.losses.none).first(tokens, sentence.from, sentence.to);
  if (none === undefined) return [];
  const start = tokens[none.from]?.start ?? 0;
  const end = tokens[none.to - 1]?.end ?? start;
  return (['killed', 'wounded'] as const).map((effect) => ({
    ...none, sentence: index, by: none,
    loss: { effect, what: 'person', side: null, low: 0, high: 0, qualifier: 'exact', text: text.slice(start, end), start, end },
  }));
}

/** Words of loss in a sentence: event words whose row bears an effect, and the room's own. */
function markersIn(scene: Scene, hits: readonly EventHit[], sentence: TokenRange, words: LossWords): readonly Marker[] {
  const { tokens } = scene.layout.analysis;
  const markers: Marker[] = [];
  for (const hit of hits) {
    if (hit.row.effect === undefined) continue;
    const suffers = hit.row.frame === 'undergo' || suffersHere(scene, hit);
    const noun = hit.voice === 'noun' || hit.row.kind === 'noun';
    markers.push({ from: hit.from, to: hit.to, effect: hit.row.effect, looks: noun ? 'both' : suffers ? 'left' : 'right' });
  }
  const known = effectsOf(words);
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const found = known.longest(tokens, i, sentence.to);
    if (found === undefined) continue;
    const { to, row } = found;
    const taken = markers.some((m) => m.from < to && i < m.to) || hits.some((h) => h.from < to && i < h.to && h.words.length > to - i);
    if (!taken) markers.push({ from: i, to, effect: row.effect, looks: 'both' });
  }
  return markers.sort((a, b) => a.from - b.from);
}

/** The marker that a count belongs to: nearest on the side where the marker looks, no other count of its kind between. */
function markerFor(scene: Scene, counted: Counted, markers: readonly Marker[]): Marker | undefined {
  let best: { marker: Marker; cost: number } | undefined;
  for (const marker of markers) {
    if (marker.from < counted.to && counted.from < marker.to) {
      if (bodily.has(marker.effect) === ((counted.what ?? 'person') === 'person')) return marker;
      continue;
    }
    const after = counted.from >= marker.to;
    const gap = after ? counted.from - marker.to : marker.from - counted.to;
    if (gap > reach) continue;
    const bodies = bodily.has(marker.effect);
    if (counted.what !== undefined && (counted.what === 'person') !== bodies) continue;
    if (counted.what === undefined && !bodies) continue;
    if (!after && marker.looks === 'right') continue;
    const wrong = after && marker.looks === 'left';
    const commas = commasBetween(scene, after ? marker.to : counted.to, after ? counted.from : marker.from);
    const cost = gap + (wrong ? 12 : 0) + commas * 3;
    if (cost <= reach && (best === undefined || cost < best.cost)) best = { marker, cost };
  }
  return best?.marker;
}

function commasBetween(scene: Scene, from: number, to: number): number {
  return scene.layout.analysis.tokens.slice(from, to).filter((t) => t.norm === ',' || t.norm === ';').length;
}

/** "including six children": the count goes with the figure before it. */
function isPart(scene: Scene, previous: LossMention, counted: Counted): boolean {
  const { tokens } = scene.layout.analysis;
  if (counted.from <= previous.to || counted.from - previous.to > 8) return false;
  const including = phraseList(scene.layout.pack.losses.including).first(tokens, previous.to, counted.from);
  return including !== undefined && counted.what === 'person';
}

/** Counted noun phrases of a sentence: "dua helikopter", "at least 16 people", "a student", "korban", "40 lainnya". */
function countedIn(scene: Scene, sentence: TokenRange): readonly Counted[] {
  const { analysis } = scene.layout;
  const found: Counted[] = [];
  let covered = sentence.from;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (i < covered) continue;
    const quantity = analysis.quantities[scene.layout.quantityAt[i] ?? -1];
    const counted = quantity !== undefined && quantity.from === i ? countedBy(scene, quantity, sentence.to) : bareAt(scene, i, sentence);
    if (counted === undefined) continue;
    found.push(counted);
    covered = counted.to;
  }
  return found;
}

/** "lost any helicopter", "kehilangan helikopter": a thing right behind a word of ruin counts one or more. */
function uncounted(scene: Scene, markers: readonly Marker[], counts: readonly Counted[], most: number): readonly Counted[] {
  const determiners = phraseList(scene.layout.pack.grammar.determiners);
  const { tokens } = scene.layout.analysis;
  return markers.flatMap((marker): readonly Counted[] => {
    if (marker.looks !== 'right' || bodily.has(marker.effect)) return [];
    const at = determiners.after(tokens, marker.to, most);
    const thing = counts.some((c) => c.from <= at && at < c.to) ? undefined : thingAt(scene, at, most);
    return thing === undefined || thing.what === 'person' ? [] : [{ from: at, to: thing.to, low: 1, high: null, qualifier: 'vague', what: thing.what }];
  });
}

/** A number with its noun within the next few words, or a number that stands for persons by itself. */
function countedBy(scene: Scene, quantity: Quantity, most: number): Counted | undefined {
  if (quantity.kind !== 'count') return undefined;
  const { tokens } = scene.layout.analysis;
  const span = { low: quantity.low, high: quantity.high, qualifier: quantity.qualifier, from: quantity.from };
  for (let i = quantity.to; i < Math.min(most, quantity.to + 4); i += 1) {
    if (tokens[i]?.kind === 'mark' || scene.layout.quantityAt[i] !== -1) break;
    const thing = thingAt(scene, i, most);
    if (thing !== undefined) return { ...span, to: thing.to, what: thing.what, ...(thing.category === undefined ? {} : { category: thing.category }) };
    if (scene.predicateAt[i] !== -1) break;
  }
  return { ...span, to: quantity.to, what: undefined };
}

interface Thing {
  readonly to: number;
  readonly what: string;
  readonly category?: LossCategory;
}

/** The longest word or phrase for a thing or person that starts at a token. */
function thingAt(scene: Scene, at: number, most: number): Thing | undefined {
  const found = thingsOf(scene.layout.pack.losses).longest(scene.layout.analysis.tokens, at, most);
  if (found === undefined) return undefined;
  const { what, category } = found.row;
  return { to: found.to, what, ...(category === undefined ? {} : { category }) };
}

/** "a student": one; a bare plural such as "korban", "civilians": two or more. Bare words count only beside a word of loss. */
function bareAt(scene: Scene, at: number, sentence: TokenRange): Counted | undefined {
  const { tokens } = scene.layout.analysis;
  const { losses } = scene.layout.pack;
  const article = phraseList(losses.singular).after(tokens, at, sentence.to);
  if (article > at) {
    const within = scene.layout.pack.mentions.modifiers === 'after' ? 1 : 3;
    for (let i = article; i < Math.min(sentence.to, article + within); i += 1) {
      const ends = tokens[i]?.kind === 'mark' || scene.predicateAt[i] !== -1 || Object.hasOwn(scene.layout.pack.grammar.prepositions, tokens[i]?.norm ?? '');
      if (ends) return undefined;
      const thing = thingAt(scene, i, sentence.to);
      if (thing !== undefined) return { from: at, to: thing.to, low: 1, high: 1, qualifier: 'exact', what: thing.what, ...(thing.category === undefined ? {} : { category: thing.category }) };
    }
    return undefined;
  }
  const previous = tokens[at - 1];
  const plural = phraseList(losses.plurals ?? []).after(tokens, at, sentence.to);
  if (plural === at || (previous !== undefined && scene.layout.quantityAt[at - 1] !== -1)) return undefined;
  const thing = thingAt(scene, at, sentence.to);
  return { from: at, to: Math.max(plural, thing?.to ?? at), low: 2, high: null, qualifier: 'vague', bare: true, what: thing?.what ?? 'person', ...(thing?.category === undefined ? {} : { category: thing.category }) };
}
