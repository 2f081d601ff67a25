/** Turns an article's tokens into its places: found by name, freed of persons, resolved by the words beside them and by one another. */
import { sliceSpan } from '../model/span.ts';
import { lexiconPlaces, type Lexicon } from '../ontology/lexicon.ts';
import { joinIndexes, remembering, type PlaceEntry } from '../ontology/place-entry.ts';
import { countryPlaces, demonymPlaces, regionPlaces, shippedPlaces } from '../ontology/places.ts';
import type { Analysis, LocatedPlace } from './analysis.ts';
import type { PlaceWords } from './pack/places.ts';
import { guessPlaces } from './places/guesses.ts';
import { dropNames } from './places/names.ts';
import { resolvePlaces } from './places/resolve.ts';
import { scanPlaces } from './places/scan.ts';
import { wordSets } from './places/word-sets.ts';

/** What the place finder reads of an article. */
export type PlaceInput = Pick<Analysis, 'language' | 'text' | 'tokens' | 'sentences'> & { readonly published?: string };

/**
 * All place names of the text in text order, none overlapping: countries, regions, units, towns (kind `literal`) and nationality
 * adjectives (kind `demonym`, at their country). The analyst's own places come first. Datelines and actors' countries are places like
 * others here; whether an event happened there is for later stages. Empty where nothing is found; never throws; linear in the text.
 */
export function findPlaces(input: PlaceInput, words: PlaceWords, lexicon?: Lexicon): readonly LocatedPlace[] {
  const { language, text, tokens, published } = input;
  const own = lexicon === undefined ? [] : [lexiconPlaces(lexicon, published)];
  const known = [...own, countryPlaces(language)];
  const indexes = { capital: remembering(joinIndexes([...known, shippedPlaces()])), lower: joinIndexes([...known, regionPlaces()]), demonyms: demonymPlaces(language) };
  const sets = wordSets(words);
  const named = dropNames(input, scanPlaces(input, indexes, sets), sets);
  const hits = [...named, ...guessPlaces(input, named, indexes.capital, sets)].sort((a, b) => a.from - b.from);
  return resolvePlaces(tokens, hits).flatMap(({ hit, entry, rule }) => {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    if (first === undefined || last === undefined) return [];
    return [{ ...sliceSpan(text, first.start, last.end), ...located(entry), kind: hit.demonym ? 'demonym' : 'literal', from: hit.from, to: hit.to, rule } as const];
  });
}

function located(entry: PlaceEntry): Pick<LocatedPlace, 'name' | 'country' | 'latitude' | 'longitude' | 'precision'> {
  const { name, country, latitude, longitude, precision } = entry;
  return { name, country, latitude, longitude, precision };
}
