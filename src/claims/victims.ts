/** Finds single persons whom a word of loss befalls and whom no number counts: a name, a pronoun, "the man", "her husband". */
import { groupEndingWith, groupStartingWith, prepositionBefore } from '../analysis/groups.ts';
import type { TokenRange } from '../analysis/layout.ts';
import { phraseList } from '../analysis/phrases.ts';
import { prepositionsFor } from '../analysis/prepositions.ts';
import { holds, meet } from '../analysis/ranges.ts';
import type { Scene } from '../analysis/scene.ts';
import type { Counted } from './counted.ts';
import { bodily, type Marker } from './loss-markers.ts';
import { thingsOf } from './loss-words.ts';

/** A single person and the word that tells what befell him. */
export interface Victim extends Counted {
  readonly by: Marker;
}

/** Words between a word of loss and the noun behind it, and between a noun and its determiner. */
const modifiers = 5;
/** Words of a relative clause set off by commas. */
const asideWords = 25;

/** The single persons of a sentence, in text order; those that a counted phrase takes in are left to it. */
export function victimsIn(scene: Scene, sentence: TokenRange, markers: readonly Marker[], counts: readonly Counted[]): readonly Victim[] {
  const victims: Victim[] = [];
  for (const by of markers.filter(({ effect }) => bodily.has(effect))) {
    const right = by.looks === 'left' ? [] : behind(scene, by, sentence.to);
    const found = right.length > 0 || by.looks === 'right' || by.nominal ? right : before(scene, by, sentence.from, markers);
    for (const range of found) {
      const taken = [...counts, ...victims.filter((v) => v.by.effect === by.effect)].some((c) => meet(c, range));
      if (!taken) victims.push({ ...range, what: 'person', low: 1, high: 1, qualifier: 'exact', by });
    }
  }
  const fates = victims.filter(({ by }) => by.effect !== 'casualty');
  return victims.filter((v) => v.by.effect !== 'casualty' || !fates.some((f) => f.from === v.from)).sort((a, b) => a.from - b.from);
}

type Person = TokenRange & Pick<Counted, 'category'>;

/** "killed Ana Lopez and her driver", "the murder of a judge". */
function behind(scene: Scene, marker: Marker, most: number): readonly Person[] {
  const { layout } = scene;
  const { analysis: { tokens }, pack: { grammar } } = layout;
  let at = marker.nominal ? prepositionsFor(grammar, 'of', 'to').after(tokens, marker.to, most) : marker.to;
  if (marker.nominal && at === marker.to) return [];
  const start = at;
  const closed = [prepositionsFor(grammar), ...[grammar.agents, grammar.conjunctions, grammar.relatives, grammar.clauses, grammar.negators, grammar.passives, layout.pack.places.locatives].map(phraseList)];
  for (; at < Math.min(most, start + modifiers + 1); at += 1) {
    const mention = layout.mentionAt[at] ?? -1;
    const named = isPerson(scene, mention) ? groupStartingWith(layout, mention, most).filter((m) => isPerson(scene, m)) : [];
    if (named.length > 0) return named.flatMap((m) => layout.analysis.mentions[m] ?? []).map(({ from, to }) => ({ from: Math.min(from, start), to }));
    const one = oneAt(scene, at, most);
    if (one !== undefined) return [{ ...one, from: start }];
    if (thingsOf(layout.pack.losses).longest(tokens, at, most) !== undefined || tokens[at]?.kind === 'mark' || scene.predicateAt[at] !== -1 || closed.some((list) => list.after(tokens, at, most) > at)) return [];
  }
  return [];
}

/** "John Smith, 23, was shot and killed", "the man, who later died": back over what may stand between subject and verb. */
function before(scene: Scene, marker: Marker, least: number, markers: readonly Marker[]): readonly Person[] {
  const { layout } = scene;
  const { analysis: { tokens, mentions }, pack: { grammar } } = layout;
  const at = subjectEnd(scene, marker, least, markers);
  if (at === undefined) return [];
  const mention = layout.mentionAt[at] ?? -1;
  if (isPerson(scene, mention)) {
    const group = groupEndingWith(layout, mention, least);
    const first = mentions[group[0] ?? mention];
    if (first !== undefined && prepositionBefore(layout, first.from, least) !== undefined) return [];
    return group.filter((m) => isPerson(scene, m)).flatMap((m) => mentions[m] ?? []).map(({ from, to }) => ({ from, to }));
  }
  if (isHuman(scene, at) || (marker.undergone && isUnknownName(scene, at))) return [{ from: at, to: at + 1 }];
  for (let from = Math.max(least, at - 2); from <= at; from += 1) {
    const one = oneAt(scene, from, at + 1);
    if (one === undefined || one.to !== at + 1) continue;
    const determiners = phraseList(grammar.determiners);
    let start = from;
    for (let i = from - 1; i >= Math.max(least, from - modifiers); i -= 1) {
      if (tokens[i]?.kind === 'mark' && tokens[i]?.norm !== '-') break;
      if (determiners.after(tokens, i, at) > i) { start = i; break; }
    }
    const nobody = phraseList(grammar.negators).after(tokens, start, at) > start;
    if (nobody || prepositionBefore(layout, start, least) !== undefined) return [];
    return [...joinedBefore(scene, start, least), { ...one, from: start }];
  }
  return [];
}

/** "his wife, his daughter and a neighbour": the single persons in the list that ends before a token. */
function joinedBefore(scene: Scene, end: number, least: number): readonly Person[] {
  const { analysis: { tokens }, pack: { grammar } } = scene.layout;
  const conjunctions = phraseList(grammar.conjunctions);
  const determiners = phraseList(grammar.determiners);
  const found: Person[] = [];
  let at = end;
  for (;;) {
    const joint = tokens[at - 1]?.norm === ',' && found.length > 0 ? at - 1 : conjunctions.before(tokens, at, Math.max(least, at - 2));
    const to = tokens[joint - 1]?.norm === ',' ? joint - 1 : joint;
    if (joint === at) return found;
    const from = [1, 2].map((words) => to - words).find((k) => k >= least && oneAt(scene, k, to)?.to === to);
    const one = from === undefined ? undefined : oneAt(scene, from, to);
    if (from === undefined || one === undefined) return found;
    const start = [1, 2, 3].map((words) => from - words).find((k) => k >= least && tokens[k]?.kind === 'word' && determiners.after(tokens, k, from) > k);
    if (start === undefined) return found;
    found.unshift({ ...one, from: start });
    at = start;
  }
}

/** The last token of the noun phrase whom a word of loss behind it tells of; undefined where the words deny it or nobody stands there. */
function subjectEnd(scene: Scene, marker: Marker, least: number, markers: readonly Marker[]): number | undefined {
  const { layout } = scene;
  const { analysis: { tokens }, pack: { grammar } } = layout;
  const lists = [grammar.auxiliaries, grammar.passives, grammar.relatives].map(phraseList);
  const conjunctions = phraseList(grammar.conjunctions);
  const negators = phraseList(grammar.negators);
  let at = marker.from - 1;
  while (at >= least) {
    const norm = tokens[at]?.norm ?? '';
    if (negators.after(tokens, at, marker.from) > at) return undefined;
    const verb = markers.find((m) => m !== marker && holds(m, at) && !m.nominal);
    const aside = norm === ',' ? asideBefore(scene, at, least) : undefined;
    const opens = norm === ')' ? '(' : norm;
    const isAge = (norm === ',' || norm === ')') && tokens[at - 1]?.kind === 'number' && tokens[at - 2]?.norm === opens;
    if (verb !== undefined) at = verb.from - 1;
    else if (isAge) at -= 3;
    else if (aside !== undefined) at = aside - 1;
    else if (lists.some((list) => list.after(tokens, at, marker.from) > at) || layout.timeAt[at] !== -1 || (grammar.adverbEndings ?? []).some((ending) => norm.endsWith(ending) && norm.length > ending.length + 2) || conjunctions.after(tokens, at, marker.from) > at || norm === ',') at -= 1;
    else return at;
  }
  return undefined;
}

/** The comma that opens the relative clause which the comma at a token closes: "the guard, who was off duty, was killed". */
function asideBefore(scene: Scene, close: number, least: number): number | undefined {
  const { analysis: { tokens }, pack: { grammar } } = scene.layout;
  const relatives = phraseList(grammar.relatives);
  for (let at = close - 1; at >= Math.max(least, close - asideWords); at -= 1) {
    if (tokens[at]?.norm === ',' && (relatives.after(tokens, at + 1, close) > at + 1 || isApposition(scene, at, close))) return at;
  }
  return undefined;
}

/** "Ana Lopez, a teacher of 34,": what stands between two commas behind a named person says who the person is. */
function isApposition(scene: Scene, open: number, close: number): boolean {
  const { layout } = scene;
  const { analysis: { tokens, mentions }, pack: { losses } } = layout;
  const mention = mentions[layout.mentionAt[open - 1] ?? -1];
  return mention?.kind === 'person' && phraseList(losses.singular).after(tokens, open + 1, close) > open + 1;
}

/** A named person, or the pronoun of one. */
function isPerson(scene: Scene, mention: number): boolean {
  const found = scene.layout.analysis.mentions[mention];
  return found !== undefined && found.entities.length === 1 && (found.kind === 'person' || found.kind === 'pronoun') && found.entities[0]?.person !== undefined;
}

/** "He", "she": a pronoun in the singular that stands for persons only, whether or not the article tells for whom. */
function isHuman(scene: Scene, at: number): boolean {
  const word = scene.layout.analysis.tokens[at]?.norm;
  return scene.layout.pack.mentions.pronouns.some((row) => row.word === word && row.number === 'singular' && row.of === 'person' && row.speaker !== true);
}

/** A noun in the singular for one person. */
function oneAt(scene: Scene, at: number, most: number): Person | undefined {
  const { analysis: { tokens }, pack: { losses } } = scene.layout;
  const to = phraseList(losses.singles).after(tokens, at, most);
  if (to === at || scene.layout.quantityAt[at - 1] !== -1 && at > 0) return undefined;
  const category = thingsOf(losses).longest(tokens, at, most)?.row.category;
  return { from: at, to, ...(category === undefined ? {} : { category }) };
}

/** "Fabian was shot": a name that no list knows, behind which a word of loss tells what was done to its bearer. */
function isUnknownName(scene: Scene, at: number): boolean {
  const { layout } = scene;
  const { tokens, trees } = layout.analysis;
  return layout.mentionAt[at] === -1 && layout.placeAt[at] === -1 && tokens[at]?.capital === true && tokens[at]?.kind === 'word' && trees?.tag[at] === 'PROPN';
}
