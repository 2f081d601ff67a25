/** Reads losses: counted or plainly plural people and things joined to the word that says what befell them. */
import type { EventHit } from '../analysis/hits.ts';
import { sentenceAt, type TokenRange } from '../analysis/layout.ts';
import { meet } from '../analysis/ranges.ts';
import { phraseList } from '../analysis/phrases.ts';
import type { Scene } from '../analysis/scene.ts';
import type { Loss, LossEffect } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { countedIn, uncounted, type Counted } from './counted.ts';
import { markerFor } from './loss-joins.ts';
import { markersIn, type Marker } from './loss-markers.ts';
import { ownerBefore, sideOf } from './sides.ts';
import { victimsIn } from './victims.ts';

/** A loss where it stands, before it joins an event. */
export interface LossMention extends TokenRange {
  readonly loss: Loss;
  readonly sentence: number;
  /** Token range of the word that gave the effect. */
  readonly by: TokenRange;
}

/** Tokens between a figure and the last of those it includes. */
const listed = 14;

/** All losses of the article, in text order. */
export function findLosses(scene: Scene, hits: readonly EventHit[]): readonly LossMention[] {
  const { analysis } = scene.layout;
  const bySentence = Map.groupBy(hits, (hit) => sentenceAt(analysis, hit.from));
  return analysis.sentences.flatMap((sentence, index) => {
    const markers = markersIn(scene, bySentence.get(index) ?? [], sentence);
    return markers.length === 0 ? [] : lossesIn(scene, sentence, index, markers);
  });
}

function lossesIn(scene: Scene, sentence: TokenRange, index: number, markers: readonly Marker[]): readonly LossMention[] {
  const { analysis: { tokens }, pack } = scene.layout;
  const cumulative = phraseList(pack.losses.cumulative).first(tokens, sentence.from, sentence.to) !== undefined;
  const none = noneIn(scene, sentence, index);
  const counts = countedIn(scene, sentence).filter((c) => !none.some((n) => meet(n, c)));
  const all = [...counts, ...uncounted(scene, markers, counts, sentence.to)].sort((a, b) => a.from - b.from);
  const numbered = all.some((counted) => counted.qualifier !== 'vague' && markerFor(scene, counted, markers) !== undefined);
  const found: LossMention[] = [...none];
  let whole: LossMention | undefined;
  let last: LossMention | undefined;
  for (const counted of all.filter((c) => !(numbered && c.bare === true && markers.some((m) => meet(m, c))))) {
    const own = markerFor(scene, counted, markers);
    const part = whole !== undefined && last !== undefined && isPart(scene, whole, last, counted, own) ? whole : undefined;
    const marker = part === undefined ? own : { ...part.by, effect: part.loss.effect };
    if (marker === undefined) continue;
    const inherited = isOwned(scene, counted) ? last?.loss.side : own?.alike === true ? ownerBefore(scene.layout, own) : undefined;
    last = { from: counted.from, to: counted.to, sentence: index, by: marker, loss: lossOf(scene, owned(scene, counted), marker.effect, { cumulative: cumulative && part === undefined, subset: part !== undefined }, inherited) };
    if (part === undefined) whole = last;
    found.push(last);
  }
  const victims = victimsIn(scene, sentence, markers, found.map((mention) => ({ ...mention, ...mention.loss })));
  const single = victims.map((victim): LossMention => ({ from: victim.from, to: victim.to, sentence: index, by: victim.by, loss: lossOf(scene, victim, victim.by.effect, { cumulative: false, subset: false }, undefined) }));
  return [...found, ...single].sort((a, b) => a.from - b.from);
}

/** True where a possessive clitic is glued to the noun ("awaknya"): its owner is whoever lost what was told before. */
function isOwned(scene: Scene, counted: Counted): boolean {
  const next = scene.layout.analysis.tokens[counted.to];
  return next?.clitic === true && next.kind === 'word';
}

function owned(scene: Scene, counted: Counted): Counted {
  return isOwned(scene, counted) ? { ...counted, to: counted.to + 1 } : counted;
}

interface Reading { readonly cumulative: boolean; readonly subset: boolean }

function lossOf(scene: Scene, counted: Counted, effect: LossEffect, { cumulative, subset }: Reading, inherited: Entity | null | undefined): Loss {
  const { tokens, text } = scene.layout.analysis;
  const start = tokens[counted.from]?.start ?? 0;
  const end = tokens[counted.to - 1]?.end ?? start;
  const side = sideOf(scene.layout, counted) ?? inherited ?? null;
  // "Officers" are of the force that the article has them in.
  const category = counted.category === 'military' && side?.sector === 'COP' ? 'police' : counted.category;
  return {
    effect, what: counted.what ?? 'person', ...(category === undefined ? {} : { category }),
    ...(cumulative ? { cumulative: true } : {}), ...(subset ? { subset: true } : {}),
    side, low: counted.low, high: counted.high, qualifier: counted.qualifier,
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

/** "including six children and two women", "4 wounded, 1 critically": persons that the figure before counts already, each in the list behind the word that opens it. */
function isPart(scene: Scene, whole: LossMention, last: LossMention, counted: Counted, own: Marker | undefined): boolean {
  const { analysis: { tokens }, pack } = scene.layout;
  if (counted.from <= last.to || (counted.what ?? 'person') !== 'person' || whole.loss.what !== 'person') return false;
  const including = phraseList(pack.losses.including);
  if (isOfWhole(scene, whole, counted, own)) return true;
  const opened = including.first(tokens, last.to, counted.from);
  if (opened !== undefined && counted.from - opened.from <= listed && opened.from - whole.to <= listed) return true;
  const fewer = counted.what === undefined && own !== undefined && own.from === last.by.from && counted.from > own.to && (counted.low ?? 0) < (whole.loss.low ?? 0);
  if (fewer && tokens.slice(own.to, counted.from).every(({ norm }) => norm === ',')) return true;
  const adjacent = own !== undefined && own.effect !== whole.loss.effect && own.from >= counted.to && own.from - counted.to <= 3;
  if (last.loss.subset !== true || adjacent) return false;
  const between = tokens.slice(last.to, counted.from);
  const conjunctions = phraseList(pack.grammar.conjunctions);
  return between.length <= 3 && between.every((token, k) => /^[,()]$/.test(token.norm) || conjunctions.after(tokens, last.to + k, counted.from) > last.to + k);
}

/** "three of them children", "dua di antaranya anak": a smaller number of those just counted, to whom nothing else befell. */
function isOfWhole(scene: Scene, whole: LossMention, counted: Counted, own: Marker | undefined): boolean {
  const { analysis: { tokens }, pack } = scene.layout;
  const number = scene.layout.analysis.quantities[scene.layout.quantityAt[counted.from] ?? -1];
  if (number === undefined || phraseList(pack.losses.including).after(tokens, number.to, number.to + 4) === number.to) return false;
  const most = whole.loss.high ?? whole.loss.low ?? 0;
  const apart = own !== undefined && own.effect !== whole.loss.effect && own.from >= counted.from;
  return !apart && (counted.low ?? counted.high ?? 0) < most;
}
