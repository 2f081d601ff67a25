/** Turns written forms and their places into an index by folded form. */
import type { Precision } from '../model/claim.ts';
import { foldForm } from './fold.ts';

/** A place that a name may stand for. */
export interface PlaceEntry {
  /** `geonames:146970`, a unit's code (`ID.PT.9435`, country and code of each level), `region:gaza-strip`, a country's alpha-3, `lexicon:3`. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3 of the state that administers it by international recognition; null for seas, regions over several states, and where that is open. */
  readonly country: string | null;
  /** Ids of what holds it, outermost first: country, then first and second level unit. */
  readonly within: readonly string[];
  /** WGS 84 degrees, to about a kilometre; null unknown. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: Precision;
  /** Inhabitants, rounded to about 4 %; 0 unknown. */
  readonly population: number;
  readonly capital: boolean;
  /** Which table tells it; `text`: none, the words themselves call it a place ("Desa Sukasepi"). */
  readonly layer: 'lexicon' | 'country' | 'region' | 'gazetteer' | 'text';
  /** True where the form that was asked for is another name than `name` (an exonym, a transliteration, a nickname). Gazetteer only. */
  readonly alternate?: boolean;
  /** True where the form that was asked for names the place only beside a word for the unit ("Rapides" for Rapides Parish). */
  readonly bound: boolean;
  /** Set where the form counts only in this very spelling ("US"), or stands without a capital ("line of contact"). */
  readonly spelling?: string;
  /** For regions: about how far from the point the place reaches. */
  readonly radiusKm?: number;
}

/** Places by folded form (`foldForm`). */
export interface PlaceIndex {
  /** All places of a form, none where it is no name; best known first. */
  readonly find: (folded: string) => readonly PlaceEntry[];
  /** True where some form opens with the folded words and goes on. */
  readonly opens: (folded: string) => boolean;
}

/** An index of entries under their written forms. */
export function placeIndex(entries: Iterable<readonly [string, PlaceEntry]>): PlaceIndex {
  const places = new Map<string, PlaceEntry[]>();
  const openings = new Set<string>();
  for (const [form, entry] of entries) {
    const folded = foldForm(form);
    const list = places.get(folded) ?? [];
    if (!list.some((other) => other.id === entry.id && other.spelling === entry.spelling)) list.push(entry);
    places.set(folded, list);
    for (let space = folded.indexOf(' '); space !== -1; space = folded.indexOf(' ', space + 1)) openings.add(folded.slice(0, space));
  }
  return { find: (folded) => places.get(folded) ?? [], opens: (folded) => openings.has(folded) };
}

/** Several indexes as one; a form's places come in the order of the indexes. */
export function joinIndexes(indexes: readonly PlaceIndex[]): PlaceIndex {
  return { find: (folded) => indexes.flatMap((index) => index.find(folded)), opens: (folded) => indexes.some((index) => index.opens(folded)) };
}

/** The same index that remembers its answers: for the names of one article, which come again and again. */
export function remembering(index: PlaceIndex): PlaceIndex {
  const found = new Map<string, readonly PlaceEntry[]>();
  const opened = new Map<string, boolean>();
  const recall = <T>(answers: Map<string, T>, key: string, answer: (key: string) => T): T => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = answer(key);
    answers.set(key, made);
    return made;
  };
  return { find: (folded) => recall(found, folded, index.find), opens: (folded) => recall(opened, folded, index.opens) };
}
