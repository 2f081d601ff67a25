/** Turns a name into the places that bear it: our own layer of regions first, then the gazetteer. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Precision } from '../model/claim.ts';
import { countries, countryByCode, countryForms } from './countries.ts';
import { dataPath } from './data-path.ts';
import { foldForm } from './fold.ts';
import { once } from './once.ts';
import { readTable, type PlaceTable } from './place-table.ts';
import { readRegions, type RegionRow } from './regions.ts';

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
  readonly layer: 'lexicon' | 'country' | 'region' | 'gazetteer';
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

const countryIndexes = new Map<string, PlaceIndex>();

/** Countries under their names in a language (not their adjectives); built once a language. */
export function countryPlaces(language: string): PlaceIndex {
  const known = countryIndexes.get(language);
  if (known !== undefined) return known;
  const entries = new Map(countries().map((country) => [country.alpha3, countryEntry(country)]));
  const made = placeIndex(countryForms(language).flatMap((form) => {
    const entry = form.kind === 'name' ? entries.get(form.country) : undefined;
    return entry === undefined ? [] : [[form.form, form.exact ? { ...entry, spelling: form.form } : entry] as const];
  }));
  countryIndexes.set(language, made);
  return made;
}

function countryEntry(country: ReturnType<typeof countries>[number]): PlaceEntry {
  const { alpha3, name, latitude, longitude } = country;
  return { id: alpha3, name, country: alpha3, within: [], latitude, longitude, precision: 'country', population: 0, capital: false, layer: 'country', bound: false };
}

/** Several indexes as one; a form's places come in the order of the indexes. */
export function joinIndexes(indexes: readonly PlaceIndex[]): PlaceIndex {
  return { find: (folded) => indexes.flatMap((index) => index.find(folded)), opens: (folded) => indexes.some((index) => index.opens(folded)) };
}

/** Regions and gazetteer as one index. The table (about 15 MB in memory) is read at the first question. */
export function shippedPlaces(): PlaceIndex {
  return joinIndexes([regions(), gazetteer()]);
}

/** The places that a form as written may stand for: regions first, then the gazetteer; countries are told by `countryPlaces`. Empty where none is known. */
export function placeCandidates(form: string): readonly PlaceEntry[] {
  return shippedPlaces().find(foldForm(form));
}
