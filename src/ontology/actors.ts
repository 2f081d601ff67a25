/** Turns the tables of `data/actors/` and the analyst's own lexicon into a dictionary that finds actors in words. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Sector } from '../model/entity.ts';
import { countries, countryForms, seats } from './countries.ts';
import type { CountryForm, Seat } from './countries.ts';
import { dataPath } from './data-path.ts';
import { expandForm, FormTrie } from './form-trie.ts';
import type { LexiconActor } from './lexicon.ts';
import { once, onceEach } from './once.ts';

/**
 * What a word stands for. `office`: a post that one person holds; `body`: a ministry, parliament, company; `force`: armed men under a state;
 * `group`: a named or unnamed party, rebel army, militia; `people`: persons for themselves; `role`: persons or things that act for the body
 * named beside them (officials, soldiers, spokesmen); `rank`: a title before a name.
 */
export type ConceptKind = 'office' | 'body' | 'force' | 'group' | 'igo' | 'ngo' | 'media' | 'people' | 'role' | 'rank';

export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  /**
   * English canonical name. `{country}` is filled by the country or place beside it, `{place}` by a place of the concept's own country,
   * `{owner}` by the name of the body beside it, `{name}` by the words of the text.
   */
  readonly name: string;
  readonly sector: Sector | null;
  /** ISO 3166-1 alpha-3 or PLOVER's `IGO`, `UNO`, `NGO`, `EUR`; null where the words beside it say. */
  readonly country: string | null;
  /** First and last day on which the concept was in use, ISO 8601, year or day; open where absent. */
  readonly from?: string;
  readonly to?: string;
  /** True for rows of the analyst's own lexicon. */
  readonly own?: true;
}

/** A person known to hold an office, with the concept's id of that office. */
export interface Holder {
  readonly person: string;
  readonly office: Concept;
  readonly country: string;
  readonly from?: string;
  readonly to?: string;
}

/** One meaning of a form. */
export type Sense =
  | { readonly as: 'concept'; readonly concept: Concept }
  | { readonly as: 'country'; readonly country: string; readonly use: CountryForm['kind']; readonly sector: Sector | null }
  | { readonly as: 'holder'; readonly holder: Holder };

export interface ActorDictionary {
  readonly forms: FormTrie<Sense>;
  /** English name of a country for use inside a canonical name ("the United States"); the code itself where unknown. */
  readonly countryName: (code: string, inside: boolean) => string;
}

/** Cells of a table row by the names in its heading; forms stand in `forms-<language>`. */
type Row = Readonly<Record<string, string>>;

const WITH_ARTICLE = new Set(['USA', 'GBR', 'ARE', 'PHL', 'NLD', 'CAF', 'GMB', 'BHS', 'MDV', 'COM', 'DOM', 'MHL', 'SLB', 'SYC']);

const rows = once((): readonly Row[] => {
  const folder = dataPath('actors');
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv') && name !== 'holders.tsv').sort();
  return files.flatMap((file) => readTable(`actors/${file}`));
});

const concepts = once((): ReadonlyMap<string, { readonly concept: Concept; readonly row: Row }> =>
  new Map(rows().map((row) => [cell(row, 'id'), { concept: toConcept(row), row }])));

const names = once(() => new Map(countries().map((each) => [each.alpha3, each.name])));
const shipped = onceEach((language: string): ActorDictionary => ({ forms: buildForms(language, []), countryName }));

/** All concepts of the shipped tables, in table order. */
export function actorConcepts(): readonly Concept[] {
  return [...concepts().values()].map((each) => each.concept);
}

/** The dictionary of a language (ISO 639-1); the analyst's own actors go before ours. Made once a language where there are none. */
export function actorDictionary(language: string, own: readonly LexiconActor[] = []): ActorDictionary {
  return own.length === 0 ? shipped(language) : { forms: buildForms(language, own), countryName };
}

function countryName(code: string, inside: boolean): string {
  const name = names().get(code) ?? code;
  return inside && WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

/** Forms of the concepts of a language with their senses, in table order; a form may stand more than once. */
export function* conceptForms(language: string): Generator<readonly [form: string, sense: Sense]> {
  for (const { concept, row } of concepts().values()) {
    const sense: Sense = { as: 'concept', concept };
    for (const form of new Set(cell(row, `forms-${language}`).split('|').filter(Boolean).flatMap(expandForm))) yield [form, sense];
  }
}

/** Forms of the known holders of offices: full names always, the last name alone only where the table lists it. */
export function* holderForms(): Generator<readonly [form: string, sense: Sense]> {
  for (const { holder, forms } of holders()) for (const form of [holder.person, ...forms]) yield [form, { as: 'holder', holder }];
}

function buildForms(language: string, own: readonly LexiconActor[]): FormTrie<Sense> {
  const trie = new FormTrie<Sense>();
  for (const [index, actor] of own.entries()) addOwn(trie, actor, index);
  for (const [form, sense] of conceptForms(language)) trie.add(form, sense);
  for (const seat of seats().filter((each) => each.kind === 'building')) addBuilding(trie, seat, seat.names[language] ?? []);
  for (const { form, country, kind, sector } of countryForms(language)) {
    if (kind !== 'building') trie.add(form, { as: 'country', country, use: kind, sector: sector ?? (kind === 'capital' ? 'GOV' : null) });
  }
  for (const [form, sense] of holderForms()) trie.add(form, sense);
  return trie;
}

function addBuilding(trie: FormTrie<Sense>, { names: written, country, sector }: Seat, forms: readonly string[]): void {
  const name = (written['en']?.[0] ?? Object.values(written).flat()[0]) ?? country;
  const concept: Concept = { id: `seat.${country}.${name}`, kind: 'body', name, country, sector };
  for (const form of forms) trie.add(form, { as: 'concept', concept });
}

function addOwn(trie: FormTrie<Sense>, actor: LexiconActor, index: number): void {
  const { name, country, sector, from, to } = actor;
  const concept: Concept = { id: `own.${index + 1}`, kind: 'group', name, country, sector, own: true, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  for (const form of new Set([name, ...actor.forms])) trie.add(form, { as: 'concept', concept });
}

const holders = once((): readonly { readonly holder: Holder; readonly forms: readonly string[] }[] =>
  readTable('actors/holders.tsv').map((row) => {
    const office = concepts().get(cell(row, 'office'))?.concept;
    if (office === undefined) throw new Error(`data/actors/holders.tsv names the office ${cell(row, 'office')}, which no table has: correct the row.`);
    return { holder: { person: cell(row, 'person'), office, country: cell(row, 'country'), ...span(row) }, forms: cell(row, 'forms').split('|') };
  }));

function toConcept(row: Row): Concept {
  return {
    id: cell(row, 'id'), kind: cell(row, 'kind') as ConceptKind, name: cell(row, 'name'),
    sector: (cell(row, 'sector') || null) as Sector | null,
    country: cell(row, 'country') || null,
    ...span(row),
  };
}

function span(row: Row): { from?: string; to?: string } {
  const from = cell(row, 'from');
  const to = cell(row, 'to');
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

function cell(row: Row, column: string): string {
  return row[column] ?? '';
}

function readTable(name: string): Row[] {
  const [heading = '', ...lines] = readFileSync(dataPath(name), 'utf8').trimEnd().split('\n');
  const columns = heading.split('\t');
  return lines.filter((line) => line !== '').map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** True where `day` (ISO 8601; undefined: unknown) lies within the validity of a concept or holder. */
export function isValid(span: { readonly from?: string; readonly to?: string }, day: string | undefined): boolean {
  if (day === undefined) return true;
  return (span.from === undefined || span.from <= day.slice(0, span.from.length)) && (span.to === undefined || day.slice(0, span.to.length) <= span.to);
}

/** True where the name has a slot that the words beside it fill. */
export function hasSlot(concept: Concept, slot?: 'country' | 'place' | 'owner' | 'name' | 'post'): boolean {
  return concept.name.includes(slot === undefined ? '{' : `{${slot}}`);
}

/** The canonical name with its first slot filled and `{post}` by `post`; an unfilled slot falls away with the word that ties it ("Ministry of Defence"). */
export function fillName(concept: Concept, filling: string | null, post: string | null = null): string {
  const placed = post === null ? concept.name : concept.name.replace('{post}', post);
  const filled = filling === null ? placed : placed.replace(/\{(?!post)\w+\}/, filling);
  return filled.replace(/ (?:of|in|for|to) \{\w+\}|\{\w+\} ?/g, '').trim();
}
