/** Turns the hand-written table of regions, units and small places into place entries. */
import type { Precision } from '../model/claim.ts';
import { countryByCode } from './countries.ts';
import { foldForm } from './fold.ts';
import type { PlaceEntry } from './place-entry.ts';

/** A row of the table. */
export interface RegionRow {
  readonly entry: PlaceEntry;
  /** Written forms, the name's own first. */
  readonly forms: readonly string[];
  /** True where the row takes the place of the gazetteer's own entry for a unit. */
  readonly isUnit: boolean;
  /** ISO 8601 date or year from which the name or line holds; absent where it always did. */
  readonly from?: string;
  readonly note?: string;
}

/** About how many people a place of a precision has, so that regions weigh against towns of the same name. */
const weights: Readonly<Record<Precision, number>> = { country: 0, region: 5_000_000, province: 2_000_000, district: 150_000, city: 100_000, point: 30_000 };

/** Reads `regions.tsv`: name, forms (`;` between), latitude, longitude, radius_km, precision, country, unit (`=CODE`: is that unit; `CODE`: lies in it), from, note. */
export function readRegions(tsv: string): RegionRow[] {
  return tsv.trimEnd().split('\n').slice(1).map((line) => {
    const [name = '', forms = '', latitude, longitude, radius, precision = 'region', country = '', unit = '', from = '', note = ''] = line.split('\t');
    const isUnit = unit.startsWith('=');
    const code = isUnit ? unit.slice(1) : unit;
    const holders = [country, ...unitsOf(code)].filter((id) => id !== '' && !(isUnit && id === code));
    const entry: PlaceEntry = {
      id: isUnit ? code : `region:${foldForm(name).replaceAll(' ', '-')}`,
      name: name.replace(/ \([^)]*\)$/, ''),
      country: countryByCode(country)?.alpha3 ?? null,
      within: holders,
      latitude: Number(latitude),
      longitude: Number(longitude),
      precision: precision as Precision,
      population: weights[precision as Precision],
      capital: [name, ...forms.split(';')].includes(countryByCode(country)?.capital?.name ?? '-') && precision === 'city',
      layer: 'region',
      bound: false,
      radiusKm: Number(radius),
    };
    const written = [...new Set([entry.name, ...forms.split(';')])].filter(Boolean);
    return { entry, forms: written, isUnit, ...(from === '' ? {} : { from }), ...(note === '' ? {} : { note }) };
  });
}

/** "ID.PT.9435" → ID.PT, ID.PT.9435. */
function unitsOf(code: string): string[] {
  const parts = code.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 2).join('.'));
}
