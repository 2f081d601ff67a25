/** Turns the tables of countries and bodies into the names that the app shows in each of its languages. */
import type { NamesView } from '../model/views.ts';
import { bodyNames } from '../ontology/body-names.ts';
import { countries, countryName } from '../ontology/countries.ts';

/** Countries by code, and bodies by their English name with its slots. */
export function namesView(): NamesView {
  return {
    countries: Object.fromEntries(countries().map(({ alpha3 }) => [alpha3, { en: countryName(alpha3, 'en') ?? alpha3, id: countryName(alpha3, 'id') ?? alpha3 }])),
    bodies: Object.fromEntries(bodyNames('id')),
  };
}
