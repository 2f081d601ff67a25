/** Turns country codes and words for countries (names, adjectives, capitals, seats of government) into one another. */
import { readFileSync } from 'node:fs';
import type { Sector } from '../model/entity.ts';
import { dataPath } from './data-path.ts';
import { once } from './once.ts';

/** Surface forms by language (ISO 639-1); the first form is the usual one. A language that the table lacks is absent. */
export type FormsByLanguage = Readonly<Record<string, readonly string[]>>;

export interface Country {
  /** ISO 3166-1 alpha-3; Kosovo is `XKX`. */
  readonly alpha3: string;
  /** ISO 3166-1 alpha-2; Kosovo is `XK`. */
  readonly alpha2: string;
  /** English canonical name, as the record writes it. */
  readonly name: string;
  /** A point near the middle of the territory, WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly names: FormsByLanguage;
  /** Adjectives and words for its people ("Armenian", "Armenians", "Briton"); empty in languages that use the bare name. */
  readonly adjectives: FormsByLanguage;
  /** Null where the territory has none of its own. */
  readonly capital: { readonly name: string; readonly forms: FormsByLanguage } | null;
}

/** A place other than the capital that stands for a government or one of its branches. */
export interface Seat {
  readonly names: FormsByLanguage;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly sector: Sector;
  /**
   * `building`: stands for the body only ("Kremlin"); `seat`: a second seat of government; `former`: a capital until lately;
   * `disputed`: used as a capital by some ("Tel Aviv"); `breakaway`: the seat of a body that no wide recognition has, in the state that claims it.
   */
  readonly kind: 'building' | 'seat' | 'former' | 'disputed' | 'breakaway';
}

/** One way to write a country in words. */
export interface CountryForm {
  readonly form: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly kind: 'name' | 'adjective' | 'capital' | Seat['kind'];
  /** True where only this very spelling counts ("US", "AS", "RI"): the same letters in lower case are another word. */
  readonly exact: boolean;
  /** The branch that the form stands for: seats only. */
  readonly sector?: Sector;
}

interface CountryTable {
  readonly countries: readonly Country[];
  readonly seats: readonly Seat[];
}

const table = once((): CountryTable => JSON.parse(readFileSync(dataPath('ontology/countries.json'), 'utf8')) as CountryTable);
const byCode = once(() => new Map(table().countries.flatMap((each) => [[each.alpha3, each], [each.alpha2, each]] as const)));

/** All countries and territories of ISO 3166-1 with Kosovo, in order of alpha-3. */
export function countries(): readonly Country[] {
  return table().countries;
}

/** The country of an alpha-3 or alpha-2 code in capitals; undefined for unknown codes and PLOVER's `IGO`, `UNO`, `EUR`. */
export function countryByCode(code: string): Country | undefined {
  return byCode().get(code);
}

/** All seats that stand for governments and are no capitals. */
export function seats(): readonly Seat[] {
  return table().seats;
}

/** The usual name of a country in a language, the English one where the language has none; undefined for unknown codes. */
export function countryName(code: string, language: string): string | undefined {
  const country = countryByCode(code);
  return country?.names[language]?.[0] ?? country?.name;
}

/** Every form of every country in the language: names, adjectives, capitals, seats. A form may stand more than once ("Georgia" is one country here, and a place elsewhere). */
export function countryForms(language: string): readonly CountryForm[] {
  const forms = (country: string, kind: CountryForm['kind'], words: FormsByLanguage | undefined, sector?: Sector): CountryForm[] =>
    (words?.[language] ?? []).map((form) => ({ form, country, kind, exact: isExact(form), ...(sector === undefined ? {} : { sector }) }));
  return [
    ...table().countries.flatMap((each) => [
      ...forms(each.alpha3, 'name', each.names),
      ...forms(each.alpha3, 'adjective', each.adjectives),
      ...forms(each.alpha3, 'capital', each.capital?.forms),
    ]),
    ...table().seats.flatMap((each) => forms(each.country, each.kind, each.names, each.sector)),
  ];
}

/** Short forms in capitals, with or without full stops. */
function isExact(form: string): boolean {
  return form.length <= 6 && form === form.toUpperCase();
}
