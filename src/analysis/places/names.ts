/** Turns hits into the ones that are no part of a person's or a body's name and no plain word. */
import type { PlaceEntry } from '../../ontology/place-entry.ts';
import type { Token } from '../analysis.ts';
import type { Hit, ScanInput } from './scan.ts';
import type { PlaceWordSets } from './word-sets.ts';

/** Below this many inhabitants a town must show by its surroundings that it is meant. */
const knownPopulation = 200_000;

/** From here on a town is meant even where a name stands before it. */
const famousPopulation = 3_000_000;

interface Judge {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly sets: PlaceWordSets;
  readonly sentenceStarts: ReadonlySet<number>;
  /** Words that the article also writes in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Last words of the longer names that the article holds. */
  readonly surnames: ReadonlySet<string>;
  readonly placed: ReadonlySet<number>;
}

/** Leaves out hits inside longer names ("Paris Hilton"), surnames of persons named in full elsewhere in the article, and plain words with a capital. */
export function dropNames(input: ScanInput, hits: readonly Hit[], sets: PlaceWordSets): Hit[] {
  const { tokens, sentences } = input;
  const base = {
    tokens, hits, sets,
    sentenceStarts: new Set(sentences.map((sentence) => sentence.from)),
    lower: new Set(tokens.filter((token) => token.kind === 'word' && !token.capital).map((token) => token.norm)),
    placed: new Set(hits.filter((hit) => isSurePlace(hit, sets)).flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, index) => hit.from + index))),
  };
  const judge: Judge = { ...base, surnames: surnamesOf(base) };
  return hits.filter((hit, at) => keeps(judge, hit, at));
}

/** A place that can stand beside another without being its given name. */
function isSurePlace(hit: Hit, sets: PlaceWordSets): boolean {
  if (hit.unit !== undefined || hit.to - hit.from > 1) return true;
  return !sets.givenNames.has(hit.folded) && hit.candidates.some((entry) => strength(entry) >= knownPopulation);
}

/** The token is a capitalised word of a name: no mark, no unit, no direction, no plain word at a sentence's start. */
function isNameWord(judge: Omit<Judge, 'surnames'>, at: number): boolean {
  const token = judge.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.clitic || !token.capital) return false;
  const { sets } = judge;
  const { words } = sets;
  if (Object.hasOwn(words.before, token.norm) || Object.hasOwn(words.after, token.norm) || sets.directions.has(token.norm)) return false;
  return !(judge.sentenceStarts.has(at) && (judge.lower.has(token.norm) || sets.locatives.has(token.norm) || sets.common.has(token.norm)));
}

function surnamesOf(judge: Omit<Judge, 'surnames'>): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const hit of judge.hits) {
    const before = hit.from - 1;
    if (hit.to - hit.from === 1 && isNameWord(judge, before) && !judge.placed.has(before) && follows(judge, before)) surnames.add(hit.folded);
  }
  return surnames;
}

/** In languages that set the noun before the place, a capitalised noun before it is no given name unless it is listed. */
function follows({ sets, tokens }: Omit<Judge, 'surnames'>, before: number): boolean {
  const norm = tokens[before]?.norm ?? '';
  return sets.words.noun === 'after' || sets.givenNames.has(norm) || sets.titles.has(norm);
}

function keeps(judge: Judge, hit: Hit, at: number): boolean {
  if (hit.demonym || hit.unit !== undefined) return true;
  const { tokens, sets } = judge;
  const norm = (token: number): string => tokens[token]?.norm ?? '';
  const single = hit.to - hit.from === 1;
  const located = sets.locatives.has(norm(hit.from - 1)) || held(judge, hit, at);
  const best = hit.candidates.reduce((winner, entry) => (strength(entry) > strength(winner) ? entry : winner));
  const strong = strength(best) >= knownPopulation;
  if (single && best.layer === 'gazetteer' && sets.common.has(norm(hit.from))) return located && tokens[hit.to]?.capital !== true;
  const before = isNameWord(judge, hit.from - 1) && !judge.placed.has(hit.from - 1) ? norm(hit.from - 1) : '';
  const body = sets.common.has(norm(hit.to)) || sets.titles.has(norm(hit.to));
  const after = isNameWord(judge, hit.to) && !judge.placed.has(hit.to) && !body ? norm(hit.to) : '';
  if (single && sets.givenNames.has(norm(hit.from - 1).replace(/\.$/, '')) && best.layer !== 'region') return false;
  if (single && sets.titles.has(norm(hit.from - 1).replace(/\.$/, '')) && best.layer === 'gazetteer') return false;
  if (single && after !== '' && sets.givenNames.has(norm(hit.from))) return false;
  if (located && after === '') return true;
  if (single && judge.surnames.has(hit.folded) && strength(best) < famousPopulation) return false;
  if (single && before !== '' && sets.words.noun === 'after' && strength(best) < famousPopulation) return false;
  if (!strong && (before !== '' || (after !== '' && single))) return false;
  if (single && !strong && judge.sentenceStarts.has(hit.from) && judge.lower.has(norm(hit.from))) return false;
  return strong || located || !single || !sets.givenNames.has(norm(hit.from));
}

/** True where what follows after a comma holds the hit: "Springfield, Illinois". */
function held({ tokens, hits }: Judge, hit: Hit, at: number): boolean {
  if (tokens[hit.to]?.norm !== ',') return false;
  const next = hits[at + 1];
  if (next === undefined || next.from !== hit.to + 1) return false;
  const holders = new Set(next.candidates.map((entry) => entry.id));
  return hit.candidates.some((entry) => entry.within.some((id) => holders.has(id)));
}

/** Inhabitants, with the hand-written layers, countries and first level units above all towns. */
function strength(entry: PlaceEntry): number {
  if (entry.layer !== 'gazetteer') return Number.MAX_SAFE_INTEGER;
  const known = entry.capital || entry.precision === 'province' ? Math.max(entry.population, knownPopulation) : entry.population;
  return entry.alternate === true && !entry.capital ? known / 4 : known;
}
