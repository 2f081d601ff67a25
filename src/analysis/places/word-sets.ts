/** Turns a room's place words into sets and tables, once a room. */
import { onceFor } from '../../ontology/once.ts';
import type { PlaceWords } from '../pack/places.ts';
import { phraseTable, type PhraseTable } from '../phrase-table.ts';

/** The words as the finder asks for them. */
export interface PlaceWordSets {
  readonly words: PlaceWords;
  readonly never: PhraseTable<true>;
  readonly locatives: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
}

/** The sets of a room's words; the same object for the same words. */
export const wordSets = onceFor((words: PlaceWords): PlaceWordSets => ({
  words,
  never: phraseTable(words.never.map((phrase) => [phrase, true] as const)),
  locatives: new Set(words.locatives),
  directions: new Set(words.directions),
  common: new Set(words.common),
  titles: new Set(words.titles),
  givenNames: new Set(words.givenNames),
}));
