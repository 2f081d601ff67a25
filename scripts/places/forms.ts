/** Turns names of the gazetteer into the folded forms under which a place is found. */
import { foldForm } from '../../src/ontology/fold.ts';

/** Words for units that stand before or after the name in the gazetteer and that news often leaves out. */
const before = /^(?:kabupaten|kota|provincia de|province of|state of|departamento de|muhafazat|municipio de|city of|borough of|district of|comuna de|gorod|minskiy?)\s+/i;
const after = /\s+(?:regency|district|rayon|raion|province|governorate|oblast|region|department|municipality|division|prefecture|voivodeship|il[cç]esi|okrug|kommun|kommune|tumani|zone|state|republic|krai|county|city|municipal district|autonomous region)$/i;
/** Units whose name is never used alone: the bare name is another place. */
const bound = /\s+(?:county|parish|borough|census area|shire|township|pagasts|barrio|barrio-pueblo|shi|gun)$/i;

const latin = /^\p{Lu}[\p{Script=Latin}\p{M}'’‘ʼʻ` .\-]{2,39}$/u;

const clean = (forms: readonly string[]): string[] => [...new Set(forms.map(foldForm))].filter((form) => form.length >= 3 && form.length <= 40 && form.split(' ').length <= 6 && !/\d/.test(form));

/** Forms of a town: its names, and those alternates that are Latin, open with a capital and are no code ("GZA"). */
export function surfaceForms(names: readonly string[], alternates: readonly string[]): string[] {
  return clean([...names, ...alternates.filter((form) => latin.test(form) && form !== form.toUpperCase())]);
}

/** Forms of a unit: the whole name, and the bare one where it is used alone ("Kabupaten Mimika" → Mimika). */
export function unitForms(name: string): string[] {
  if (bound.test(name)) return clean([name]);
  return clean([name, name.replace(before, ''), name.replace(after, '')]);
}

/** Bare forms that count only beside a word for the unit: "Rapides" of "Rapides Parish". */
export function neededForms(name: string): string[] {
  return bound.test(name) ? clean([name.replace(bound, '')]) : [];
}
