/**
 * Turns the columns of the gazetteer into bytes and bytes back into a table that is searched where it lies, without a string a form.
 *
 * Layout: length of the header (uint32 LE), header (JSON: section lengths in bytes, code lists), then the sections in the order of
 * `sections`. Texts are UTF-8 with a line feed after each item; forms are sorted by bytes. A posting is twice the number of the place,
 * plus one where the form counts only beside a word for the unit.
 */
import { firstIndex } from '../model/halving.ts';

/** The columns of the table, one item a place; `postings` one list a form. */
export interface TableColumns {
  readonly countries: readonly string[];
  readonly provinces: readonly string[];
  readonly districts: readonly string[];
  /** Hundredths of a degree; -32768 unknown. */
  readonly latitude: Int16Array;
  readonly longitude: Int16Array;
  /** Inhabitants as 32 · log10; 0 unknown. */
  readonly population: Uint8Array;
  /** 0 city, 1 district, 2 province; plus 4 for a capital, 8 for a town that is a second level unit of its own. */
  readonly flags: Uint8Array;
  /** Indices into the code lists. */
  readonly country: Uint8Array;
  readonly province: Uint16Array;
  readonly district: Uint16Array;
  /** GeoNames id; 0 unknown. */
  readonly geonames: Uint32Array;
  readonly names: readonly string[];
  readonly forms: readonly string[];
  readonly postings: readonly (readonly number[])[];
}

/** The table as read: columns, and texts that are decoded only when asked for. */
export interface PlaceTable extends Omit<TableColumns, 'names' | 'forms' | 'postings'> {
  /** Number of places. */
  readonly size: number;
  readonly name: (place: number) => string;
  /** Postings of a folded form; empty where no place has it. */
  readonly find: (form: string) => Uint32Array;
  /** True where some form opens with these very characters. */
  readonly opens: (prefix: string) => boolean;
  /** All forms, UTF-8, one a line; those of line n have the postings from `offsets[n]` up to `offsets[n + 1]`. */
  readonly lines: Uint8Array;
  readonly postings: Uint32Array;
  readonly offsets: Uint32Array;
}

const sections = ['geonames', 'postings', 'latitude', 'longitude', 'province', 'district', 'counts', 'population', 'flags', 'country', 'names', 'forms'] as const;
type Section = (typeof sections)[number];
interface Header {
  readonly lengths: Readonly<Record<Section, number>>;
  readonly countries: readonly string[];
  readonly provinces: readonly string[];
  readonly districts: readonly string[];
}

/** Bytes of the table. */
export function writeTable(columns: TableColumns): Uint8Array {
  const bytes = (array: { readonly buffer: ArrayBufferLike; readonly byteOffset: number; readonly byteLength: number }): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  const lines = (items: readonly string[]): Uint8Array => new TextEncoder().encode(items.map((item) => `${item}\n`).join(''));
  const content: Readonly<Record<Section, Uint8Array>> = {
    geonames: bytes(columns.geonames),
    postings: bytes(Uint32Array.from(columns.postings.flat())),
    latitude: bytes(columns.latitude),
    longitude: bytes(columns.longitude),
    province: bytes(columns.province),
    district: bytes(columns.district),
    counts: bytes(Uint16Array.from(columns.postings, (list) => list.length)),
    population: bytes(columns.population),
    flags: bytes(columns.flags),
    country: bytes(columns.country),
    names: lines(columns.names),
    forms: lines(columns.forms),
  };
  const lengths = Object.fromEntries(sections.map((section) => [section, content[section].byteLength])) as Record<Section, number>;
  const header: Header = { lengths, countries: columns.countries, provinces: columns.provinces, districts: columns.districts };
  const head = new TextEncoder().encode(JSON.stringify(header));
  return Buffer.concat([Uint8Array.from([0, 8, 16, 24], (shift) => (head.length >>> shift) & 255), head, ...sections.map((section) => content[section])]);
}

/** Reads the bytes of `writeTable`. */
export function readTable(bytes: Uint8Array): PlaceTable {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headEnd = 4 + whole.readUInt32LE(0);
  const header = JSON.parse(whole.toString('utf8', 4, headEnd)) as Header;
  const starts = new Map<Section, number>();
  sections.reduce((at, section) => { starts.set(section, at); return at + header.lengths[section]; }, headEnd);
  const section = (name: Section): Buffer => whole.subarray(starts.get(name), (starts.get(name) ?? 0) + header.lengths[name]);
  const aligned = (name: Section): ArrayBuffer => new Uint8Array(section(name)).buffer;
  const names = lines(section('names'));
  const counts = new Uint16Array(aligned('counts'));
  return {
    countries: header.countries,
    provinces: header.provinces,
    districts: header.districts,
    latitude: new Int16Array(aligned('latitude')),
    longitude: new Int16Array(aligned('longitude')),
    population: section('population'),
    flags: section('flags'),
    country: section('country'),
    province: new Uint16Array(aligned('province')),
    district: new Uint16Array(aligned('district')),
    geonames: new Uint32Array(aligned('geonames')),
    size: header.lengths.flags,
    name: (place) => names.text(place),
    ...searchable(lines(section('forms')), counts, new Uint32Array(aligned('postings'))),
  };
}

interface Lines {
  readonly blob: Buffer;
  readonly starts: Uint32Array;
  readonly text: (line: number) => string;
}

function lines(blob: Buffer): Lines {
  const found: number[] = [0];
  for (let at = blob.indexOf(10); at !== -1; at = blob.indexOf(10, at + 1)) found.push(at + 1);
  const starts = Uint32Array.from(found);
  return { blob, starts, text: (line) => blob.toString('utf8', starts[line] ?? 0, (starts[line + 1] ?? 1) - 1) };
}

function searchable(forms: Lines, counts: Uint16Array, postings: Uint32Array): Pick<PlaceTable, 'find' | 'opens' | 'lines' | 'postings' | 'offsets'> {
  const offsets = new Uint32Array(counts.length + 1);
  counts.forEach((count, form) => { offsets[form + 1] = (offsets[form] ?? 0) + count; });
  const end = (line: number): number => (forms.starts[line + 1] ?? 1) - 1;
  /** The first line that is not before `key`. */
  const lowerBound = (key: Buffer): number => firstIndex(counts.length, (line) => forms.blob.compare(key, 0, key.length, forms.starts[line] ?? 0, end(line)) < 0);
  return {
    lines: forms.blob,
    postings,
    offsets,
    find: (form) => {
      const line = lowerBound(Buffer.from(form));
      return line < counts.length && forms.text(line) === form ? postings.subarray(offsets[line], offsets[line + 1]) : new Uint32Array(0);
    },
    opens: (prefix) => {
      const line = lowerBound(Buffer.from(prefix));
      return line < counts.length && forms.text(line).startsWith(prefix);
    },
  };
}
