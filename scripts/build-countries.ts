/**
 * Turns CLDR's territory names and our own table of forms into data/ontology/countries.json.
 * node scripts/build-countries.ts <folder of the unpacked package cldr-localenames-full>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from '../src/ontology/data-path.ts';

const languages = ['en', 'id'] as const;

function territories(folder: string, language: string): Readonly<Record<string, string>> {
  const file = join(folder, 'main', language, 'territories.json');
  const tree = JSON.parse(readFileSync(file, 'utf8')) as { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> };
  return tree.main[language]?.localeDisplayNames.territories ?? {};
}

/** The name and its -alt- variants; names with brackets or a dash inside are CLDR's own disambiguation and are left out. */
function cldrNames(names: Readonly<Record<string, string>>, alpha2: string): string[] {
  return ['', '-alt-short', '-alt-variant'].map((suffix) => names[alpha2 + suffix] ?? '').filter((name) => name !== '' && !/[()]| - | SAR | DAK /.test(name));
}

const list = (cell: string | undefined): string[] => (cell ?? '').split(';').filter(Boolean);
const unique = (forms: readonly string[]): string[] => [...new Set(forms)];
/** "Armenian" also as "Armenians": adjectives in -n and -i, where the row gives no forms in -s itself. */
const plurals = (forms: readonly string[]): string[] => unique(forms.flatMap((form) => (/(n|i|er|Turk|o|Brit|ian|Slovene)$/.test(form) && !/men$/.test(form) ? [form, `${form}s`] : [form])));

function rows(name: string): string[][] {
  return readFileSync(dataPath(name), 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Give the folder of the unpacked package cldr-localenames-full.');
const byLanguage = new Map(languages.map((language) => [language, territories(folder, language)]));
const named = (language: (typeof languages)[number], alpha2: string): string[] => cldrNames(byLanguage.get(language) ?? {}, alpha2);

const countries = rows('ontology/country-forms.tsv').map(([alpha3 = '', alpha2 = '', latitude, longitude, name = '', en, id, adjectives, capital = '', capitalEn, capitalId]) => ({
  alpha3,
  alpha2,
  name,
  latitude: Number(latitude),
  longitude: Number(longitude),
  names: { en: unique([name, ...named('en', alpha2), ...list(en)]), id: unique([...named('id', alpha2), ...list(id)]) },
  adjectives: { en: plurals(list(adjectives)), id: [] },
  capital: capital === '' ? null : { name: capital, forms: { en: unique([capital, ...list(capitalEn)]), id: unique([...list(capitalId).slice(0, 1), capital, ...list(capitalId)]) } },
}));
const seats = rows('ontology/seats.tsv').map(([en = '', id = '', country = '', sector = '', kind = '']) => ({
  names: { en: en === '-' ? [] : [en], id: id === '-' ? [] : [id] }, country, sector, kind,
}));
const lines = (items: readonly unknown[]): string => items.map((item) => `  ${JSON.stringify(item)}`).join(',\n');
writeFileSync(dataPath('ontology/countries.json'), `{"countries": [\n${lines(countries)}\n],\n"seats": [\n${lines(seats)}\n]}\n`);
