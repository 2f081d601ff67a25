/** Turns a filter and the counts beside it into fields that change it. */
import type { Facet, Overview } from '../model/views.ts';
import { toggled, type FilterField, type FilterState } from './address.ts';
import { boxFields, boxWords } from './box-fields.ts';
import { calm, h, replace, type Child } from './dom.ts';
import { day, languageName, number, t } from './language.ts';
import { quadName, quads, typeName } from './names.ts';
import type { MessageName } from './messages.ts';
import { countryName, partyName } from './party-names.ts';

export interface FilterPanel {
  readonly element: HTMLElement;
  show(filter: FilterState, overview: Overview): void;
}

/** Values of a facet shown before "more". */
const shownFirst = 8;

/** The panel; `change` hears the whole new filter. */
export function filterPanel(change: (filter: FilterState) => void): FilterPanel {
  let filter: FilterState = {};
  const set = (field: FilterField, value: string): void => {
    const { [field]: _, ...rest } = filter;
    filter = value === '' ? rest : { ...rest, [field]: value };
    change(filter);
  };
  // Each field waits for itself, or what is typed into one in haste would be lost by the other.
  const field = (name: 'q' | 'actor', hint: MessageName): HTMLInputElement => {
    const typed = calm(250, (value: string) => set(name, value));
    return h('input', { type: 'search', name, placeholder: t(hint), oninput: (event: Event) => typed((event.target as HTMLInputElement).value.trim()) });
  };
  const date = (name: 'from' | 'to'): HTMLInputElement => h('input', { type: 'date', name, onchange: (event: Event) => set(name, (event.target as HTMLInputElement).value) });
  const fields = { q: field('q', 'filter.q.hint'), actor: field('actor', 'filter.actor.hint'), from: date('from'), to: date('to') };
  const contested = h('input', { type: 'checkbox', name: 'contested', onchange: () => set('contested', contested.checked ? '1' : '') });
  const box = boxFields((value) => set('box', value));
  const chips = h('div', { class: 'chips' });
  const facets = h('div', { class: 'facets' });
  const names = h('datalist', { id: 'parties' });
  fields.actor.setAttribute('list', 'parties');
  const summary = h('summary', {}, t('filter.title'));
  const element = h('details', { class: 'filters', open: matchMedia('(min-width: 60rem)').matches }, summary,
    h('form', { role: 'search', onsubmit: (event: Event) => event.preventDefault() },
      chips,
      label('filter.q', fields.q), label('filter.actor', fields.actor), names,
      h('div', { class: 'pair' }, label('filter.from', fields.from), label('filter.to', fields.to)),
      h('label', { class: 'check' }, contested, t('filter.contested')),
      facets, box.element));

  return {
    element,
    show(next, overview) {
      filter = next;
      for (const [name, input] of Object.entries(fields)) if (document.activeElement !== input) input.value = filter[name as FilterField] ?? '';
      contested.checked = filter.contested === '1';
      box.show(filter.box);
      const active = Object.keys(filter).length;
      summary.textContent = active === 0 ? t('filter.title') : t('filter.show', { n: active });
      replace(names, overview.actors.map(({ value }) => h('option', { value }, partyName(value))));
      replace(chips, chipsOf(filter, set, () => change({})));
      const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.dataset['facet'] : undefined;
      const open = new Set([...facets.querySelectorAll('details[open]')].map((each) => each.getAttribute('data-field')));
      const group = (name: 'type' | 'quad' | 'language' | 'publisher' | 'country' | 'world', values: readonly Facet[], words: (value: string) => string): HTMLElement | null =>
        facetGroup(name, values, words, filter[name], open.has(name), (value) => set(name, toggled(filter[name], value, name === 'publisher' ? '|' : ',')));
      replace(facets,
        group('type', overview.types, typeName),
        group('quad', quads.map((value) => ({ value, incidents: -1 })), (value) => quadName(value as (typeof quads)[number])),
        group('country', overview.countries, countryName),
        group('language', overview.languages, languageName),
        group('publisher', overview.publishers, (value) => value),
        group('world', ['actual', 'historical', 'possible'].map((value) => ({ value, incidents: -1 })), (value) => t(`world.${value}` as MessageName)));
      if (focused !== undefined) [...facets.querySelectorAll('input')].find((input) => input.dataset['facet'] === focused)?.focus();
    },
  };
}

function label(name: MessageName, ...children: readonly Child[]): HTMLElement {
  return h('label', {}, h('span', {}, t(name)), ...children);
}

function facetGroup(name: FilterField, values: readonly Facet[], words: (value: string) => string, chosen: string | undefined, wasOpen: boolean, toggle: (value: string) => void): HTMLElement | null {
  if (values.length === 0) return null;
  const separator = name === 'publisher' ? '|' : ',';
  const set = new Set((chosen ?? '').split(separator));
  const row = ({ incidents, value }: Facet): HTMLElement => h('label', { class: 'check' },
    h('input', { type: 'checkbox', checked: set.has(value), 'data-facet': `${name} ${value}`, onchange: () => toggle(value) }),
    h('span', { class: 'value' }, words(value)), incidents < 0 ? null : h('span', { class: 'count' }, number(incidents)));
  const ordered = [...values.filter(({ value }) => set.has(value)), ...values.filter(({ value }) => !set.has(value))];
  const rest = ordered.slice(shownFirst);
  return h('fieldset', {}, h('legend', {}, t(`filter.${name}` as MessageName)),
    ordered.slice(0, shownFirst).map(row),
    rest.length === 0 ? null : h('details', { 'data-field': name, open: wasOpen }, h('summary', {}, `${rest.length} ${t('filter.more')}`), rest.map(row)));
}

/** One button for each field that is set, which clears it. */
function chipsOf(filter: FilterState, set: (field: FilterField, value: string) => void, clear: () => void): Child[] {
  const chips = (Object.entries(filter) as [FilterField, string][]).map(([field, value]) => {
    const what = `${t(`filter.${field}` as MessageName)}${field === 'contested' ? '' : `: ${chipWords(field, value)}`}`;
    return h('button', { type: 'button', class: 'chip', 'aria-label': t('filter.remove', { what }), onclick: () => set(field, '') }, what, h('span', { 'aria-hidden': 'true' }, ' ×'));
  });
  return chips.length === 0 ? [] : [...chips, h('button', { type: 'button', class: 'plain', onclick: clear }, t('filter.clear'))];
}

function chipWords(field: FilterField, value: string): string {
  const each = (words: (one: string) => string, separator = ','): string => value.split(separator).map(words).join(', ');
  if (field === 'type') return each(typeName);
  if (field === 'country') return each(countryName);
  if (field === 'language') return each(languageName);
  if (field === 'quad') return each((one) => quadName(one as (typeof quads)[number]));
  if (field === 'world') return each((one) => t(`world.${one}` as MessageName));
  if (field === 'from' || field === 'to') return day(value);
  if (field === 'box') return boxWords(value);
  return field === 'publisher' ? each((one) => one, '|') : value;
}
