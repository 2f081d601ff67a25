/** Turns a name into the places that bear it: our own layer of regions first, then the gazetteer. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { countries, countryByCode, countryForms } from './countries.ts';
import { dataPath } from './data-path.ts';
import { foldForm } from './fold.ts';
import { once, onceEach } from './once.ts';
import { joinIndexes, placeIndex, type PlaceEntry, type PlaceIndex } from './place-entry.ts';
import { readTable, type PlaceTable } from './place-table.ts';
import { readRegions, type RegionRow } from './regions.ts';

const table = once((): PlaceTable => readTable(brotliDecompressSync(readFileSync(dataPath('places/places.bin')))));
const rows = once((): readonly RegionRow[] => readRegions(readFileSync(dataPath('places/regions.tsv'), 'utf8')));
/** Units that the regions tell better than the gazetteer does. */
const retold = once(() => new Set(rows().flatMap((row) => (row.isUnit ? [row.entry.id] : []))));

const regions = once((): PlaceIndex => placeIndex(rows().flatMap((row) => row.forms.map((form) => [form, withSpelling(form, row.entry)] as const))));

function withSpelling(form: string, entry: PlaceEntry): PlaceEntry {
  return form === form.toLowerCase() || (form.length <= 5 && form === form.toUpperCase()) ? { ...entry, spelling: form } : entry;
}

const gazetteer = once((): PlaceIndex => ({
  find: (folded) => [...table().find(folded)].map((posting) => gazetteerEntry(table(), posting))
    .filter((entry) => !retold().has(entry.id))
    .map((entry) => (entry.precision === 'city' && foldForm(entry.name) !== folded ? { ...entry, alternate: true } : entry)),
  opens: (folded) => table().opens(`${folded} `),
}));

const precisions = ['city', 'district', 'province'] as const;

function gazetteerEntry(places: PlaceTable, posting: number): PlaceEntry {
  const at = posting >>> 1;
  const flags = places.flags[at] ?? 0;
  const precision = precisions[flags & 3] ?? 'city';
  const country = places.countries[places.country[at] ?? 0] ?? '';
  const province = places.provinces[places.province[at] ?? 0] ?? '';
  const district = places.districts[places.district[at] ?? 0] ?? '';
  const degrees = (value: number | undefined): number | null => (value === undefined || value === -32768 ? null : value / 100);
  const geonames = places.geonames[at] ?? 0;
  const unit = precision === 'province' ? province : precision === 'district' || (flags & 8) !== 0 ? district : '';
  const steps = places.population[at] ?? 0;
  return {
    id: unit !== '' ? unit : geonames > 0 ? `geonames:${geonames}` : `place:${at}`,
    name: places.name(at),
    country,
    within: [country, province, district].filter((id) => id !== '' && id !== unit),
    latitude: degrees(places.latitude[at]),
    longitude: degrees(places.longitude[at]),
    precision,
    population: steps === 0 ? 0 : Math.round(10 ** (steps / 32)),
    capital: (flags & 4) !== 0,
    layer: 'gazetteer',
    bound: (posting & 1) === 1,
  };
}

const provinceRows = once((): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  const places = table();
  for (let at = 0; at < places.size; at += 1) if (((places.flags[at] ?? 0) & 3) === 2) rows.set(places.provinces[places.province[at] ?? 0] ?? '', at);
  return rows;
});

/** The country or first level unit of a code (`USA`, `US.IL`); undefined where none is known. */
export function placeUnit(id: string): PlaceEntry | undefined {
  const own = rows().find((row) => row.isUnit && row.entry.id === id);
  if (own !== undefined) return own.entry;
  const country = countryByCode(id);
  if (country !== undefined) return countryEntry(country);
  const at = provinceRows().get(id);
  return at === undefined ? undefined : gazetteerEntry(table(), at * 2);
}

const countryEntries = once(() => new Map(countries().map((country) => [country.alpha3, countryEntry(country)])));

/** Countries under their names in a language (not their adjectives); built once a language. */
export const countryPlaces = onceEach((language: string): PlaceIndex => placeIndex(countryForms(language).flatMap(({ country, exact, form, kind }) => {
  const entry = kind === 'name' ? countryEntries().get(country) : undefined;
  return entry === undefined ? [] : [[form, exact ? { ...entry, spelling: form } : entry] as const];
})));

/** Countries under the adjectives of a language ("Armenian", "Armenians"); built once a language. */
export const demonymPlaces = onceEach((language: string): PlaceIndex => placeIndex(countryForms(language).flatMap(({ country, form, kind }) => {
  const entry = kind === 'adjective' ? countryEntries().get(country) : undefined;
  return entry === undefined ? [] : [[form, entry] as const];
})));

function countryEntry(country: ReturnType<typeof countries>[number]): PlaceEntry {
  const { alpha3, name, latitude, longitude } = country;
  return { id: alpha3, name, country: alpha3, within: [], latitude, longitude, precision: 'country', population: 0, capital: false, layer: 'country', bound: false };
}

/** The hand-written layer alone: some of its forms stand in lower case ("line of contact"), which the gazetteer's never do. */
export function regionPlaces(): PlaceIndex {
  return regions();
}

/** Regions and gazetteer as one index. The table (about 15 MB in memory) is read at the first question. */
export function shippedPlaces(): PlaceIndex {
  return joinIndexes([regions(), gazetteer()]);
}

/** A place of so many people, a unit or a capital is likelier meant than another word that is spelt like it. */
const large = 100_000;

/** The forms of the gazetteer (lines of UTF-8, with 1 for those of a large place, by their number) and of our own layer, all folded. */
export function placeForms(): { readonly lines: Uint8Array; readonly large: Uint8Array; readonly own: readonly string[] } {
  const { lines, postings, offsets, population, flags } = table();
  const found = new Uint8Array(offsets.length - 1), least = 32 * Math.log10(large);
  for (let line = 0; line < found.length; line++) {
    for (let at = offsets[line] as number; at < (offsets[line + 1] as number); at++) {
      const posting = postings[at] as number, place = posting >>> 1;
      if ((posting & 1) === 0 && ((population[place] as number) >= least || ((flags[place] as number) & 7) !== 0)) found[line] = 1;
    }
  }
  return { lines, large: found, own: rows().flatMap((row) => row.forms.map(foldForm)) };
}

/** The places that a form as written may stand for: regions first, then the gazetteer; countries are told by `countryPlaces`. Empty where none is known. */
export function placeCandidates(form: string): readonly PlaceEntry[] {
  return shippedPlaces().find(foldForm(form));
}
