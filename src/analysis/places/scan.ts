/** Turns tokens into hits: stretches that are names of places, with all the places that they may stand for. */
import type { Precision } from '../../model/claim.ts';
import { foldForm } from '../../ontology/fold.ts';
import type { PlaceEntry, PlaceIndex } from '../../ontology/place-entry.ts';
import { placeUnit } from '../../ontology/places.ts';
import type { Sentence, Token } from '../analysis.ts';
import type { PlaceWords } from '../pack/places.ts';
import { phraseAt } from '../phrase-table.ts';
import type { PlaceWordSets } from './word-sets.ts';

/** A stretch of tokens that some place is called. */
export interface Hit {
  /** Token range `[from, to)` with the words for the unit. */
  readonly from: number;
  readonly to: number;
  /** Token range of the name alone. */
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly folded: string;
  readonly candidates: readonly PlaceEntry[];
  /** What the words beside the name say it is. */
  readonly unit: Precision | undefined;
  readonly sentence: number;
  readonly demonym: boolean;
}

export interface ScanInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Where names are looked up: by the case of their first letter, and nationality adjectives apart. */
export interface PlaceIndexes {
  readonly capital: PlaceIndex;
  readonly lower: PlaceIndex;
  readonly demonyms: PlaceIndex;
}

/** More tokens than any name in the tables has. */
const longest = 9;
/** In a sentence that is all capitals a capital says nothing, so small places are left out of it. */
const shoutedPopulation = 100_000;

/** Finds hits from the left, the longest at each token; they never overlap. */
export function scanPlaces(input: ScanInput, indexes: PlaceIndexes, { words, never }: PlaceWordSets): Hit[] {
  const hits: Hit[] = [];
  for (const [number, sentence] of input.sentences.entries()) {
    const shouted = isShouted(input, sentence);
    for (let at = sentence.from; at < sentence.to; ) {
      const found = nameAt(input, at, sentence.to, indexes, shouted);
      const barred = phraseAt(input.tokens, at, sentence.to, never);
      if (barred !== undefined && barred.to >= (found?.nameTo ?? 0)) { at = barred.to; continue; }
      if (found === undefined) {
        const unknown = unknownAt(input, at, sentence, number, words);
        if (unknown !== undefined) hits.push(unknown);
        at = unknown?.to ?? at + 1;
        continue;
      }
      const hit = withUnit(input.tokens, { ...found, sentence: number }, sentence, words, hits.at(-1)?.to ?? 0);
      if (hit !== undefined) hits.push(hit);
      const short = hit === undefined ? undefined : shortAfter(input, hit, sentence, words);
      if (short !== undefined) hits.push(short);
      at = short?.to ?? hit?.to ?? found.nameTo;
    }
  }
  return hits;
}

/** A name that no table has, behind a word for a village or district: "Desa Sukasepi". Up to three capitalised words. */
function unknownAt({ text, tokens }: ScanInput, at: number, sentence: Sentence, number: number, words: PlaceWords): Hit | undefined {
  const one = at > sentence.from ? (tokens[at - 1]?.norm ?? '') : '';
  const two = at - 1 > sentence.from ? `${tokens[at - 2]?.norm ?? ''} ${one}` : '';
  const before = Object.hasOwn(words.before, two) ? two : one;
  const unit = Object.hasOwn(words.before, before) ? words.before[before] : undefined;
  const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital && !token.clitic && !Object.hasOwn(words.before, token.norm);
  if ((unit !== 'city' && unit !== 'district') || !isName(tokens[at])) return undefined;
  let to = at + 1;
  while (to < Math.min(sentence.to, at + 3) && isName(tokens[to])) to += 1;
  const name = text.slice(tokens[at]?.start, tokens[to - 1]?.end);
  const entry: PlaceEntry = { id: `text:${foldForm(name)}`, name, country: null, within: [], latitude: null, longitude: null, precision: unit, population: 0, capital: false, layer: 'text', bound: false };
  return { from: at - before.split(' ').length, to, nameFrom: at, nameTo: to, folded: foldForm(name), candidates: [entry], unit, sentence: number, demonym: false };
}

/** The short form of a unit behind a comma, with its full stop where the text has one: "Ill." in "Springfield, Ill.", "W.Va.". */
function shortAfter({ text, tokens }: ScanInput, hit: Hit, sentence: Sentence, words: PlaceWords): Hit | undefined {
  const at = hit.to + 1;
  const first = tokens[at];
  if (first === undefined || at >= sentence.to || tokens[hit.to]?.norm !== ',' || !first.capital) return undefined;
  let best: Hit | undefined;
  for (let to = at + 1; to <= Math.min(sentence.to, at + 4); to += 1) {
    const last = tokens[to - 1];
    if (last === undefined || (to > at + 1 && (last.start !== tokens[to - 2]?.end || last.norm === ','))) break;
    const folded = foldForm(text.slice(first.start, last.end)).replaceAll(' ', '');
    const entry = Object.hasOwn(words.short, folded) ? placeUnit(words.short[folded] ?? '') : undefined;
    if (entry !== undefined) best = { from: at, to, nameFrom: at, nameTo: to, folded, candidates: [entry], unit: entry.precision, sentence: hit.sentence, demonym: false };
  }
  return best;
}

/** True where capitals say nothing: a line in capitals, or a headline with a capital on nearly every word. */
function isShouted({ text, tokens }: ScanInput, sentence: Sentence): boolean {
  const letters = text.slice(sentence.start, sentence.end).match(/\p{L}/gu) ?? [];
  if (letters.length > 8 && letters.filter((letter) => letter !== letter.toLowerCase()).length > letters.length * 0.8) return true;
  const words = tokens.slice(sentence.from, sentence.to).filter((token) => token.kind === 'word' && !token.clitic);
  return words.length >= 5 && words.filter((token) => token.capital).length >= words.length * 0.7;
}

type Name = Omit<Hit, 'from' | 'to' | 'unit' | 'sentence'>;

function nameAt({ text, tokens }: ScanInput, at: number, end: number, indexes: PlaceIndexes, shouted: boolean): Name | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word' || first.clitic) return undefined;
  const { demonyms } = indexes;
  const capital = first.capital || isArticle(tokens, at);
  const index = capital ? indexes.capital : indexes.lower;
  let best: Name | undefined;
  for (let to = at + 1; to <= Math.min(end, at + longest); to += 1) {
    const last = tokens[to - 1];
    if (last === undefined || (to > at + 1 && breaksName(last, text))) break;
    const written = text.slice(first.start, last.end);
    const folded = foldForm(written);
    if (folded === '') break;
    const capitals = { first: capital, last: last.capital, any: tokens.slice(at, to).some((token) => token.capital) };
    if (last.kind === 'word') {
      const places = index.find(folded).filter((entry) => fits(entry, written, capitals, shouted));
      const people = places.some(outweighsPeople) ? [] : demonyms.find(folded).filter((entry) => fits(entry, written, capitals, shouted));
      const candidates = people.length > 0 ? people : places;
      if (candidates.length > 0) best = { nameFrom: at, nameTo: to, folded, candidates, demonym: people.length > 0 };
    }
    if (!index.opens(folded) && !demonyms.opens(folded)) break;
  }
  return best;
}

/** "al-Nuhud": an Arabic article before a hyphen and a capital opens a name. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:al|el|an|as|ash|ad|ar|at|az)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === '-' && tokens[at + 2]?.capital === true && tokens[at + 1]?.start === tokens[at]?.end;
}

/** A place that is meant rather than the people whose adjective is spelt the same ("Azeri" is a village, too). */
function outweighsPeople(entry: PlaceEntry): boolean {
  return entry.layer !== 'gazetteer' || (entry.alternate !== true && entry.population >= shoutedPopulation);
}

/** Names run over hyphens, apostrophes and ampersands, and over no other mark. */
function breaksName(token: Token, text: string): boolean {
  if (token.clitic) return true;
  return token.kind === 'mark' && !/^[-–’'&]$/.test(text.slice(token.start, token.end));
}

function fits(entry: PlaceEntry, written: string, capitals: { readonly first: boolean; readonly last: boolean; readonly any: boolean }, shouted: boolean): boolean {
  if (entry.spelling !== undefined && entry.spelling === entry.spelling.toUpperCase()) return written === entry.spelling;
  if (entry.spelling !== undefined) return true;
  if (entry.alternate === true && written.length < 4) return false;
  if (entry.layer === 'gazetteer' && !shouted && written.length <= 5 && written === written.toUpperCase()) return entry.alternate !== true && entry.population >= shoutedPopulation;
  if (entry.layer === 'gazetteer') return capitals.first && capitals.last && (!shouted || entry.population >= shoutedPopulation);
  return capitals.first || (capitals.any && written.includes(' '));
}

/** Takes in the words for a unit beside the name; undefined where the name needs such a word and has none. */
function withUnit(tokens: readonly Token[], name: Name & { readonly sentence: number }, sentence: Sentence, words: PlaceWords, least: number): Hit | undefined {
  const { nameFrom, nameTo } = name;
  if (name.demonym) return { ...name, from: nameFrom, to: nameTo, unit: undefined };
  const norm = (at: number): string => (at >= Math.max(least, sentence.from) && at < sentence.to ? (tokens[at]?.norm ?? '') : '');
  const lookUp = (table: Readonly<Record<string, Precision>>, key: string): Precision | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);
  const two = lookUp(words.before, `${norm(nameFrom - 2)} ${norm(nameFrom - 1)}`);
  const one = lookUp(words.before, norm(nameFrom - 1));
  const after = lookUp(words.after, norm(nameTo));
  const unit = two ?? one ?? after;
  const ofUnit = name.candidates.filter((entry) => entry.precision === unit || (entry.layer !== 'gazetteer' && unit === 'region'));
  const free = name.candidates.filter((entry) => !entry.bound);
  const candidates = ofUnit.length > 0 ? ofUnit : free;
  if (candidates.length === 0) return undefined;
  return {
    ...name, candidates, unit,
    from: two !== undefined ? nameFrom - 2 : one !== undefined ? nameFrom - 1 : nameFrom,
    to: two === undefined && one === undefined && after !== undefined ? nameTo + 1 : nameTo,
  };
}
