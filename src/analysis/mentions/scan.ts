/** Turns tokens into hits: the longest dictionary form at each token with the one meaning that the article asks for, and places. */
import { foldForm } from '../../ontology/fold.ts';
import { cutForm } from '../../ontology/form-trie.ts';
import type { FormMatch, Piece } from '../../ontology/form-trie.ts';
import { isValid } from '../../ontology/actors.ts';
import type { Sense } from '../../ontology/actors.ts';
import type { Token } from '../analysis.ts';
import type { Hit } from './hit.ts';
import type { MentionInput, Lists } from './reading.ts';
import type { ActorDictionary } from '../../ontology/actors.ts';

interface Pieces {
  readonly pieces: readonly Piece[];
  readonly tokenOf: readonly number[];
  readonly firstOf: readonly number[];
}

const GLUE = new Set(['-', '/', '\'', '.', '–', '&']);

/** Hits by the token at which they begin; none overlap. Linear in the number of tokens. */
export function scan(input: MentionInput, lists: Lists, dictionary: ActorDictionary): (Hit | undefined)[] {
  const cut = cutTokens(input.text, input.tokens);
  const found: { readonly from: number; readonly to: number; readonly match: FormMatch<Sense>; readonly bound?: 'owner' | 'none' }[] = [];
  for (let at = 0; at < input.tokens.length;) {
    const hit = formAt(cut, at, lists, dictionary, input.tokens);
    if (hit !== undefined) found.push(hit);
    at = hit?.to ?? at + 1;
  }
  const weights = countryWeights(found.map((hit) => hit.match.values), input);
  const hits: (Hit | undefined)[] = new Array<undefined>(input.tokens.length).fill(undefined);
  for (const { from, to, match, bound } of found) {
    const sense = choose(match.values, weights, input.published);
    if (sense === undefined) continue;
    const others = match.values.filter((value) => value !== sense);
    hits[from] = { from, to, sense, ...(others.length === 0 ? {} : { others }), ...(bound === undefined ? {} : { bound }) };
  }
  addPlaces(hits, input);
  return hits;
}

function cutTokens(text: string, tokens: readonly Token[]): Pieces {
  const pieces: Piece[] = [];
  const tokenOf: number[] = [];
  const firstOf: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const glued = token.kind === 'mark' && GLUE.has(token.norm) && tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end;
    const parts = token.kind === 'mark' ? (glued ? [] : [{ fold: token.norm, shape: 'l' as const, start: token.start, end: token.end }]) : cutForm(text.slice(token.start, token.end));
    firstOf.push(parts.length === 0 ? -1 : pieces.length);
    for (const part of parts) {
      pieces.push(part);
      tokenOf.push(index);
    }
  }
  return { pieces, tokenOf, firstOf };
}

function formAt({ pieces, tokenOf, firstOf }: Pieces, at: number, lists: Lists, dictionary: ActorDictionary, tokens: readonly Token[]) {
  const first = firstOf[at] ?? -1;
  if (first < 0 || tokens[at]?.clitic === true) return undefined;
  const sentence = tokens[at]?.sentence;
  const inside = (piece: number): boolean => tokens[tokenOf[piece] ?? 0]?.sentence === sentence;
  const endsToken = (piece: number): boolean => tokenOf[piece + 1] !== tokenOf[piece];
  const bindsToken = (piece: number): boolean => !endsToken(piece) && endsToken(piece + 1);
  const match = dictionary.forms.longest(pieces, first, (piece) => inside(piece) && (endsToken(piece) || bindsToken(piece)));
  if (match === undefined) return undefined;
  const last = first + match.length - 1;
  const to = (tokenOf[last] ?? at) + 1;
  if (endsToken(last)) return { from: at, to, match };
  if (!/[-–]/u.test(tokens[to - 1]?.norm ?? '')) return undefined;
  const bound = lists.words.holding.includes(pieces[last + 1]?.fold ?? '') ? 'owner' as const : 'none' as const;
  return { from: at, to, match, bound };
}

/** How often the article speaks of each country, in words that leave no doubt. */
function countryWeights(values: readonly (readonly Sense[])[], input: MentionInput): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (country: string | null): void => {
    if (country !== null) weights.set(country, (weights.get(country) ?? 0) + 1);
  };
  for (const senses of values) {
    const [only] = senses;
    if (only?.as === 'country') add(only.country);
    else if (senses.length === 1 && only?.as === 'concept') add(only.concept.country);
  }
  for (const place of input.places ?? []) add(place.country);
  return weights;
}

/** The analyst's own first; then what is valid at the time, then the country of which the article speaks most, then table order. */
function choose(senses: readonly Sense[], weights: ReadonlyMap<string, number>, published: string | undefined): Sense | undefined {
  const valid = senses.filter((sense) => sense.as !== 'holder' || isValid(sense.holder, published));
  const score = (sense: Sense): number => {
    if (sense.as === 'country') return weights.get(sense.country) ?? 0;
    if (sense.as === 'holder') return weights.get(sense.holder.country) ?? 0;
    if (sense.concept.own === true) return Number.POSITIVE_INFINITY;
    const weight = sense.concept.country === null ? 0.5 : weights.get(sense.concept.country) ?? 0;
    return isValid(sense.concept, published) ? weight : weight - 1000;
  };
  return valid.length === 0 ? undefined : valid.reduce((best, sense) => (score(sense) > score(best) ? sense : best));
}

/** Places become hits where the dictionary has none, so that they can own a body. */
function addPlaces(hits: (Hit | undefined)[], input: MentionInput): void {
  const taken = new Uint8Array(hits.length);
  for (const hit of hits) if (hit !== undefined) taken.fill(1, hit.from, hit.to);
  for (const place of input.places ?? []) {
    if (place.kind === 'demonym' || taken.subarray(place.from, place.to).includes(1)) continue;
    hits[place.from] = { from: place.from, to: place.to, sense: { as: 'place', name: place.name, country: place.country } };
    taken.fill(1, place.from, place.to);
  }
}

/** Folded words of a stretch of tokens, marks left out. */
export function foldedWords(text: string, tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).filter((token) => token.kind !== 'mark').map((token) => foldForm(text.slice(token.start, token.end)));
}
