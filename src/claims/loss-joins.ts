/** Joins a counted noun phrase to the word of loss that it belongs to. */
import type { TokenRange } from '../analysis/layout.ts';
import { phraseList } from '../analysis/phrases.ts';
import { prepositionsFor } from '../analysis/prepositions.ts';
import { meet } from '../analysis/ranges.ts';
import type { Scene } from '../analysis/scene.ts';
import type { Counted } from './counted.ts';
import { bodily, type Marker } from './loss-markers.ts';

/** Costs beyond which a count and a word of loss have nothing to do with each other; a bare plural must stand close. */
const reach = 18;
const bareReach = 8;
/** Costs of a comma, of a conjunction, of the opening of a clause and of a mark that parts sentences, above a word's. */
const costs = { comma: 3, conjunction: 2, clause: 4, hard: 20, wrongSide: 12 };

/** The marker that a count belongs to: the nearest on the side where it looks, of persons or things as the count is. */
export function markerFor(scene: Scene, counted: Counted, markers: readonly Marker[]): Marker | undefined {
  let best: { marker: Marker; cost: number } | undefined;
  for (const marker of markers) {
    const bodies = bodily.has(marker.effect);
    if (meet(marker, counted)) {
      if (marker.nominal && marker.effect === 'casualty') continue;
      if (bodies === ((counted.what ?? 'person') === 'person')) return marker;
      continue;
    }
    if (counted.what === undefined ? !bodies : (counted.what === 'person') !== bodies) continue;
    const after = counted.from >= marker.to;
    if (!after && marker.looks === 'right' && !isBareParticiple(scene, counted, marker)) continue;
    if (isGoverned(scene, counted, marker) || (after && isElsewhere(scene, counted, marker, markers)) || (counted.what === undefined && isOther(scene, counted, marker))) continue;
    const amounts = after && amountBefore(scene, counted) > -1;
    const cost = amounts ? 0 : gapCost(scene, after ? marker.to : counted.to, after ? counted.from : marker.from) + (after && marker.looks === 'left' ? costs.wrongSide : 0);
    if (cost <= (counted.bare === true ? bareReach : reach) && (best === undefined || cost < best.cost)) best = { marker, cost };
  }
  return best === undefined ? undefined : fateOf(scene, counted, best.marker, markers);
}

/** "35 wounded in the blast": a participle right behind a count, with nobody behind it whom the counted did it to. */
function isBareParticiple(scene: Scene, counted: Counted, marker: Marker): boolean {
  const { analysis: { tokens }, pack, quantityAt, mentionAt } = scene.layout;
  if (!marker.participle || marker.from !== counted.to) return false;
  return quantityAt[marker.to] === -1 && mentionAt[marker.to] === -1 && phraseList(pack.grammar.determiners).after(tokens, marker.to, marker.to + 2) === marker.to;
}

/** "Nine students kidnapped last month were freed": what befell last is told by the finite verb, not by the words that single them out. */
function fateOf(scene: Scene, counted: Counted, marker: Marker, markers: readonly Marker[]): Marker {
  if (marker.from < counted.to || marker.undergone || marker.looks !== 'left' || marker.from - counted.to > 3) return marker;
  const finite = markers.find((other) => other.from >= marker.to && other.undergone && bodily.has(other.effect));
  if (finite === undefined) return marker;
  const conjunctions = phraseList(scene.layout.pack.grammar.conjunctions);
  const { tokens } = scene.layout.analysis;
  for (let i = marker.to; i < finite.from; i += 1) {
    if (scene.layout.quantityAt[i] !== -1 || tokens[i]?.kind === 'mark' || conjunctions.after(tokens, i, finite.from) > i) return marker;
  }
  return finite;
}

/** "the number of people killed … rose to 17": a verb of the amount at once before the count says that it is the whole. */
function amountBefore(scene: Scene, counted: Counted): number {
  const { analysis: { tokens }, pack } = scene.layout;
  const from = phraseList(pack.losses.amounts).before(tokens, counted.from, Math.max(0, counted.from - 4));
  return from < counted.from ? from : -1;
}

/** What lies between a count and a word of loss: brackets and "including …" cost nothing. */
function gapCost(scene: Scene, from: number, to: number): number {
  const { analysis: { tokens }, pack } = scene.layout;
  const including = phraseList(pack.losses.including);
  const conjunctions = phraseList(pack.grammar.conjunctions);
  const clauses = phraseList(pack.grammar.clauses);
  const closing = (at: number, marks: readonly string[]): number => {
    const found = tokens.slice(at + 1, to).findIndex(({ norm }) => marks.includes(norm));
    return found === -1 ? at : at + 1 + found;
  };
  let cost = 0;
  for (let i = from; i < to && cost <= reach; i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === '(' || norm === '[') i = closing(i, [')', ']']);
    else if (including.after(tokens, i, to) > i) i = closing(i, [',']);
    else cost += 1 + (norm === ',' || norm === ':' ? costs.comma : /^[;[\]]$|^[-–—]+$/.test(norm) ? costs.hard : conjunctions.after(tokens, i, to) > i ? costs.conjunction : clauses.after(tokens, i, to) > i ? costs.clause : 0);
  }
  return cost;
}

/** "killed in two towns", "murdered by four men", "testimony from 115 soldiers": a count behind a preposition suffers nothing, unless the word of loss leads into it, follows at once or is "losses at 940 men". */
function isGoverned(scene: Scene, counted: Counted, marker: Marker): boolean {
  const { analysis: { tokens }, pack } = scene.layout;
  if ((marker.from >= counted.to && marker.from - counted.to <= 1) || marker.alike === true) return false;
  const determiners = phraseList(pack.grammar.determiners);
  let end = counted.from;
  while (end > 0 && determiners.before(tokens, end, end - 1) < end) end -= 1;
  const least = Math.max(0, end - 3);
  const governs = [prepositionsFor(pack.grammar), phraseList(pack.grammar.agents), phraseList(pack.places.locatives)].map((list) => list.before(tokens, end, least));
  const from = Math.min(...governs);
  if (from === end || phraseList(pack.grammar.conjunctions).before(tokens, end, least) < end) return false;
  const leads = prepositionsFor(pack.grammar, 'of', 'to', 'between', ...(marker.looks === 'both' ? (['on'] as const) : []));
  if (marker.from <= from && marker.to === end) return false;
  if (marker.to === from && leads.after(tokens, from, end) === end) return false;
  const runs = phraseList(pack.losses.cumulative).first(tokens, Math.max(0, from - 3), from + 1);
  return runs === undefined;
}

/** "one had died and 26 others were treated": what is joined on and has a finite verb of its own, of no loss, did not suffer the loss before. */
function isElsewhere(scene: Scene, counted: Counted, marker: Marker, markers: readonly Marker[]): boolean {
  const { analysis: { tokens }, pack: { grammar } } = scene.layout;
  const verb = phraseList(grammar.passives).after(tokens, counted.to, counted.to + 3);
  if (verb === counted.to || markers.some((other) => other.from >= verb && other.from - verb <= 2)) return false;
  return phraseList(grammar.conjunctions).first(tokens, marker.to, counted.from) !== undefined;
}

/** A number before a noun that the room does not know counts persons only where the word of loss stands at once before it or tells of it. */
function isOther(scene: Scene, counted: Counted, marker: Marker): boolean {
  if (marker.from === counted.to || marker.to === counted.from || !isFollowedByNoun(scene, counted)) return false;
  const { tokens } = scene.layout.analysis;
  const leads = prepositionsFor(scene.layout.pack.grammar, 'of').after(tokens, marker.to, counted.from);
  if (leads === counted.from && leads > marker.to) return false;
  return !(marker.looks === 'left' && marker.from >= counted.to && marker.from - counted.to <= 5);
}

function isFollowedByNoun(scene: Scene, counted: TokenRange): boolean {
  const { analysis: { tokens }, pack: { grammar, places } } = scene.layout;
  const next = tokens[counted.to];
  if (next?.kind !== 'word' || next.sentence !== tokens[counted.from]?.sentence) return false;
  const closed = [grammar.auxiliaries, grammar.passives, grammar.agents, grammar.conjunctions, grammar.clauses, grammar.relatives, grammar.negators, grammar.futures, places.locatives].map(phraseList);
  return [...closed, prepositionsFor(grammar)].every((list) => list.after(tokens, counted.to, counted.to + 3) === counted.to) && scene.predicateAt[counted.to] === -1;
}
