/** Finds what is counted in a sentence: numbers with their nouns, single persons and things, bare plurals. */
import type { Quantity } from '../analysis/analysis.ts';
import type { TokenRange } from '../analysis/layout.ts';
import { phraseList } from '../analysis/phrases.ts';
import { holds } from '../analysis/ranges.ts';
import type { Scene } from '../analysis/scene.ts';
import type { Loss, LossCategory } from '../model/claim.ts';
import { thingsOf } from './loss-words.ts';
import { bodily, type Marker } from './loss-markers.ts';

/** A counted noun phrase. */
export interface Counted extends TokenRange {
  /** Undefined where no noun that the room knows follows the number. */
  readonly what: string | undefined;
  readonly category?: LossCategory;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Loss['qualifier'];
  /** True for a plural without a number; beside a figure it counts nobody more. */
  readonly bare?: boolean;
}

/** Counted noun phrases of a sentence: "dua helikopter", "at least 16 people", "a student", "korban", "40 lainnya". */
export function countedIn(scene: Scene, sentence: TokenRange): readonly Counted[] {
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
export function uncounted(scene: Scene, markers: readonly Marker[], counts: readonly Counted[], most: number): readonly Counted[] {
  const determiners = phraseList(scene.layout.pack.grammar.determiners);
  const { tokens } = scene.layout.analysis;
  return markers.flatMap((marker): readonly Counted[] => {
    if (marker.looks !== 'right' || bodily.has(marker.effect)) return [];
    const at = determiners.after(tokens, marker.to, most);
    const thing = counts.some((c) => holds(c, at)) ? undefined : thingAt(scene, at, most);
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
    if (scene.predicateAt[i] !== -1 || isNextPhrase(scene, i, most)) break;
  }
  return { ...span, to: quantity.to, what: undefined };
}

/** "61 and his wife": behind a conjunction a determiner opens another noun phrase. */
function isNextPhrase(scene: Scene, at: number, most: number): boolean {
  const { analysis: { tokens }, pack: { grammar } } = scene.layout;
  const next = phraseList(grammar.conjunctions).after(tokens, at, most);
  return next > at && phraseList(grammar.determiners).after(tokens, next, most) > next;
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
      const ends = tokens[i]?.kind === 'mark' || scene.predicateAt[i] !== -1 || (scene.layout.quantityAt[i] !== -1 && scene.layout.quantityAt[i] !== scene.layout.quantityAt[at]) || Object.hasOwn(scene.layout.pack.grammar.prepositions, tokens[i]?.norm ?? '');
      if (ends) return undefined;
      const thing = thingAt(scene, i, sentence.to);
      if (thing !== undefined) return { from: at, to: thing.to, low: 1, high: 1, qualifier: 'exact', what: thing.what, ...(thing.category === undefined ? {} : { category: thing.category }) };
    }
    return undefined;
  }
  const previous = tokens[at - 1];
  const plural = phraseList(losses.plurals).after(tokens, at, sentence.to);
  if (plural === at || (previous !== undefined && scene.layout.quantityAt[at - 1] !== -1)) return undefined;
  const thing = thingAt(scene, at, sentence.to);
  return { from: at, to: Math.max(plural, thing?.to ?? at), low: 2, high: null, qualifier: 'vague', bare: true, what: thing?.what ?? 'person', ...(thing?.category === undefined ? {} : { category: thing.category }) };
}
