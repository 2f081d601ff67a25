/** Turns all our dictionaries of a language (actors, countries, places) into one table of surface forms with the kinds of what they name. */
import { conceptForms, holderForms, type Sense } from './actors.ts';
import { countryForms } from './countries.ts';
import { addFolded, addForm, addLines, formTable, type FormTable } from './form-table.ts';
import { onceEach } from './once.ts';
import { placeForms } from './places.ts';

/**
 * Kinds of names, a bit each. `office`: a title before or for a person; `person`: one known to hold an office; `small`: a place of few
 * people, whose name is often another word as well.
 */
export const nameKinds = { office: 1, person: 2, body: 4, group: 8, media: 16, country: 32, place: 64, small: 128 } as const;
export const kindCount = 8;

/** A kind counts in any spelling (shift 0), with a capital first (8), in capitals alone (16). */
export const spellings = { any: 0, capital: kindCount, capitals: 2 * kindCount } as const;

/** The table of a language; made once. About 350,000 forms and openings. */
export const knownNames = onceEach((language: string): FormTable => {
  const table = formTable(500_000);
  for (const forms of [conceptForms(language), holderForms()]) for (const [form, sense] of forms) addForm(table, form, kindOf(sense) << spellingOf(form));
  for (const { form, kind } of countryForms(language)) addForm(table, form, (kind === 'name' || kind === 'adjective' ? nameKinds.country : nameKinds.place) << spellingOf(form));
  const { lines, large, own } = placeForms();
  for (const folded of own) addFolded(table, folded, nameKinds.place << spellings.capital);
  addLines(table, lines, Int32Array.from(large, (isLarge) => (isLarge === 1 ? nameKinds.place : nameKinds.small) << spellings.capital));
  return table;
});

function spellingOf(form: string): number {
  if (form === form.toLowerCase()) return spellings.any;
  return form.length > 1 && form === form.toUpperCase() ? spellings.capitals : spellings.capital;
}

function kindOf(sense: Sense): number {
  if (sense.as === 'country') return nameKinds.country;
  if (sense.as === 'holder') return nameKinds.person;
  switch (sense.concept.kind) {
    case 'office': case 'rank': case 'role': case 'people': return nameKinds.office;
    case 'media': return nameKinds.media;
    case 'group': return nameKinds.group;
    default: return nameKinds.body;
  }
}
