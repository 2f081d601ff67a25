/** The state of a view, as it stands in the address, so that a view can be shared and gone back to. */

/** Fields of the overview's filter, in the order in which the address holds them; the API takes the same names. */
export const filterFields = ['q', 'actor', 'type', 'quad', 'language', 'publisher', 'country', 'from', 'to', 'box', 'contested', 'world'] as const;
export type FilterField = (typeof filterFields)[number];
/** What each field is set to; absent fields do not narrow. */
export type FilterState = Readonly<Partial<Record<FilterField, string>>>;

/** The filter within a query. */
export function filterIn(query: URLSearchParams): FilterState {
  const state: Partial<Record<FilterField, string>> = {};
  for (const field of filterFields) {
    const value = query.get(field);
    if (value !== null && value !== '') state[field] = value;
  }
  return state;
}

/** A filter as a query, its fields in one order; other fields may be added. */
export function queryOf(filter: FilterState, more: Readonly<Record<string, string | number | undefined>> = {}): string {
  const query = new URLSearchParams();
  for (const field of filterFields) {
    const value = filter[field];
    if (value !== undefined && value !== '') query.set(field, value);
  }
  for (const [name, value] of Object.entries(more)) if (value !== undefined && value !== '') query.set(name, String(value));
  return query.toString();
}

/** A path with a query behind it, where there is one. */
export function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

/** A list field with a value put in or taken out. `separator`: `|` for publishers, whose names may hold commas. */
export function toggled(list: string | undefined, value: string, separator = ','): string {
  const values = (list ?? '').split(separator).filter((each) => each !== '');
  return (values.includes(value) ? values.filter((each) => each !== value) : [...values, value]).join(separator);
}

/** An address of the net in letters that cannot be taken for others: a host outside ASCII as it is called (`xn--…`). What is no address stays as it is. */
export function plainAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

/** Pages of the app. */
export const to = {
  incident: (id: string): string => `/incident/${encodeURIComponent(id)}`,
  article: (key: string, claim?: string): string => withQuery(`/article/${encodeURIComponent(key)}`, claim === undefined ? '' : `claim=${encodeURIComponent(claim)}`),
  actor: (name: string): string => `/actor/${encodeURIComponent(name)}`,
} as const;
