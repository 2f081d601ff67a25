/** Turns capitalised words behind "in", "di" that no table knows into places: known ones spelt otherwise, and places that a country beside them holds. */
import { foldForm } from '../../ontology/fold.ts';
import type { PlaceEntry, PlaceIndex } from '../../ontology/place-entry.ts';
import type { Token } from '../analysis.ts';
import type { Hit, ScanInput } from './scan.ts';
import { spellingsOf } from './spellings.ts';
import type { PlaceWordSets } from './word-sets.ts';

/** Words of a guessed name, at most. */
const longest = 3;

/**
 * Hits beside those found: another spelling must lead to one place or more in a country that the article names; a name without any is a
 * place only where its country or unit follows behind a comma ("Ras Isa, Yemen"), and then has no coordinates.
 */
export function guessPlaces(input: ScanInput, hits: readonly Hit[], index: PlaceIndex, sets: PlaceWordSets): Hit[] {
  const { tokens, sentences } = input;
  const taken = new Uint8Array(tokens.length);
  for (const hit of hits) taken.fill(1, hit.from, hit.to);
  const startsAt = new Map(hits.map((hit) => [hit.from, hit]));
  const named = new Set(hits.filter((hit) => hit.demonym || hit.candidates[0]?.layer === 'country' || hit.candidates.length === 1).map((hit) => hit.candidates[0]?.country));
  const found: Hit[] = [];
  for (const [number, sentence] of sentences.entries()) {
    for (let at = sentence.from + 1; at < sentence.to; at += 1) {
      if (!sets.locatives.has(tokens[at - 1]?.norm ?? '') || !isName(tokens[at]) || taken[at] === 1 || sets.common.has(tokens[at]?.norm ?? '')) continue;
      const to = endOfName(tokens, taken, at, sentence.to);
      const holder = tokens[to]?.norm === ',' ? startsAt.get(to + 1) : undefined;
      const candidates = candidatesFor(input, at, to, index, named, holder);
      if (candidates.length === 0) continue;
      found.push({ from: at, to, nameFrom: at, nameTo: to, folded: foldForm(nameOf(input, at, to)), candidates, unit: undefined, sentence: number, demonym: false });
      at = to;
    }
  }
  return found;
}

function candidatesFor(input: ScanInput, at: number, to: number, index: PlaceIndex, named: ReadonlySet<string | null | undefined>, holder: Hit | undefined): readonly PlaceEntry[] {
  const name = nameOf(input, at, to);
  if (name.length < 5) return [];
  for (const spelling of spellingsOf(foldForm(name))) {
    const known = index.find(spelling).filter((entry) => entry.layer === 'gazetteer' && named.has(entry.country));
    if (known.length > 0) return known;
  }
  const held = holder?.candidates[0];
  if (held === undefined || holder?.demonym === true || (held.layer !== 'country' && held.precision !== 'province')) return [];
  return [{ id: `text:${foldForm(name)}`, name, country: held.country, within: [held.id], latitude: null, longitude: null, precision: 'city', population: 0, capital: false, layer: 'text', bound: false }];
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.capital && !token.clitic;
}

function endOfName(tokens: readonly Token[], taken: Uint8Array, at: number, end: number): number {
  let to = at + 1;
  while (to < Math.min(end, at + longest) && isName(tokens[to]) && taken[to] !== 1) to += 1;
  return to;
}

function nameOf({ text, tokens }: ScanInput, at: number, to: number): string {
  return text.slice(tokens[at]?.start, tokens[to - 1]?.end);
}
