/** Turns gathered places into the bytes of the table: columns first, then names, then sorted forms with their postings. */
import { writeTable } from '../../src/ontology/place-table.ts';
import type { GatheredPlace } from './gather.ts';

/** Steps per factor of ten in the population column. */
const populationSteps = 32;

/** The table in the layout that `src/ontology/place-table.ts` describes. */
export function packPlaces(places: readonly GatheredPlace[]): Uint8Array {
  const dictionary = (values: readonly string[]): { readonly list: string[]; readonly index: ReadonlyMap<string, number> } => {
    const list = ['', ...new Set(values.filter(Boolean))];
    return { list, index: new Map(list.map((value, at) => [value, at])) };
  };
  const countries = dictionary(places.map((place) => place.country));
  const provinces = dictionary(places.map((place) => place.admin1));
  const districts = dictionary(places.map((place) => place.admin2));
  const degrees = (value: number | null): number => (value === null ? -32768 : Math.round(value * 100));
  const precisions = ['city', 'district', 'province'];
  const column = <T extends Int16Array | Uint8Array | Uint16Array | Uint32Array>(array: T, value: (place: GatheredPlace) => number): T => {
    places.forEach((place, at) => { array[at] = value(place); });
    return array;
  };
  const size = places.length;
  const postings = new Map<string, number[]>();
  places.forEach((place, at) => {
    for (const form of place.forms) postings.set(form, [...(postings.get(form) ?? []), at * 2]);
    for (const form of place.needed) if (!place.forms.includes(form)) postings.set(form, [...(postings.get(form) ?? []), at * 2 + 1]);
  });
  const forms = [...postings.keys()].map((form) => ({ form, bytes: Buffer.from(form) })).sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map((each) => each.form);
  return writeTable({
    countries: countries.list, provinces: provinces.list, districts: districts.list,
    latitude: column(new Int16Array(size), (place) => degrees(place.latitude)),
    longitude: column(new Int16Array(size), (place) => degrees(place.longitude)),
    population: column(new Uint8Array(size), (place) => (place.population <= 0 ? 0 : Math.min(255, Math.round(Math.log10(place.population) * populationSteps)))),
    flags: column(new Uint8Array(size), (place) => precisions.indexOf(place.precision) + (place.capital ? 4 : 0) + (place.unit !== '' && place.precision === 'city' ? 8 : 0)),
    country: column(new Uint8Array(size), (place) => countries.index.get(place.country) ?? 0),
    province: column(new Uint16Array(size), (place) => provinces.index.get(place.admin1) ?? 0),
    district: column(new Uint16Array(size), (place) => districts.index.get(place.admin2) ?? 0),
    geonames: column(new Uint32Array(size), (place) => place.geonames),
    names: places.map((place) => place.name),
    forms,
    postings: forms.map((form) => postings.get(form) ?? []),
  });
}
