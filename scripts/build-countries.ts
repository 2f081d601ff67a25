/**
 * Turns CLDR's territory names and our own table of forms into data/ontology/countries.json.
 * node scripts/build-countries.ts <folder of the unpacked package cldr-localenames-full>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from '../src/ontology/data-path.ts';

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

/** How a language bends the forms of the tables: adjectives and words for a people, and names that own something. None of it where a language is absent. */
const bends: Readonly<Record<string, { readonly adjectives?: (form: string) => readonly string[]; readonly names?: (form: string) => readonly string[] }>> = {
  // "Armenian" also as "Armenians": adjectives in -n and -i, where the row gives no forms in -s itself.
  en: { adjectives: (form) => (/(n|i|er|Turk|o|Brit|ian|Slovene)$/.test(form) && !/men$/.test(form) ? [form, `${form}s`] : [form]) },
  // "russisch" in every ending, "Syrer" also as "Syrern" and "Syrerin"; "Syriens" owns.
  de: {
    adjectives: (form) => (/(isch|sch)$/.test(form) ? ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => form + ending) : /er$/.test(form) ? [form, `${form}n`, `${form}s`, `${form}in`] : [form]),
    names: (form) => (/[sßxz]$|[^a-zäöüé]$/.test(form) ? [form] : [form, `${form}s`]),
  },
};

interface Table {
  readonly languages: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A table by the names in its heading; its languages are the columns of two letters. */
function readTable(name: string): Table {
  const [heading = '', ...lines] = readFileSync(dataPath(name), 'utf8').trimEnd().split('\n');
  const columns = heading.split('\t');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, k) => [column, cells[k] ?? '']));
  });
  return { languages: columns.filter((column) => /^[a-z]{2}$/.test(column)), rows };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Give the folder of the unpacked package cldr-localenames-full.');
const forms = readTable('ontology/country-forms.tsv');
const byLanguage = new Map(forms.languages.map((language) => [language, territories(folder, language)]));
const named = (language: string, alpha2: string): string[] => cldrNames(byLanguage.get(language) ?? {}, alpha2);
const each = (languages: readonly string[], make: (language: string) => readonly string[]): Record<string, string[]> => Object.fromEntries(languages.map((language) => [language, unique(make(language))]));
/** The column of a language; English ones of adjectives stand without a suffix, as they came first. */
const cell = (row: Readonly<Record<string, string>>, column: string, language: string): string[] => list(row[`${column}_${language}`] ?? (language === 'en' ? row[column] : ''));

const countries = forms.rows.map((row) => {
  const { alpha3 = '', alpha2 = '', name = '', capital = '' } = row;
  const owning = (language: string, words: readonly string[]): readonly string[] => words.flatMap((form) => bends[language]?.names?.(form) ?? [form]);
  return {
    alpha3,
    alpha2,
    name,
    latitude: Number(row['latitude']),
    longitude: Number(row['longitude']),
    names: each(forms.languages, (language) => owning(language, [...(language === 'en' ? [name] : []), ...named(language, alpha2), ...list(row[language])])),
    adjectives: each(forms.languages, (language) => cell(row, 'adjectives', language).flatMap((form) => bends[language]?.adjectives?.(form) ?? [form])),
    capital: capital === '' ? null : {
      name: capital,
      forms: each(forms.languages, (language) => {
        const own = list(row[`capital_${language}`]);
        return owning(language, language === 'en' ? [capital, ...own] : [...own.slice(0, 1), capital, ...own]);
      }),
    },
  };
});
const seatTable = readTable('ontology/seats.tsv');
const seats = seatTable.rows.map(({ country = '', sector = '', kind = '', ...row }) => ({
  names: each(seatTable.languages, (language) => (row[language] === '-' ? [] : list(row[language]))), country, sector, kind,
}));
const lines = (items: readonly unknown[]): string => items.map((item) => `  ${JSON.stringify(item)}`).join(',\n');
writeFileSync(dataPath('ontology/countries.json'), `{"countries": [\n${lines(countries)}\n],\n"seats": [\n${lines(seats)}\n]}\n`);
