/** Turns the API's own description into a page for people. */
import { get } from './api.ts';
import { h, replace, type Child } from './dom.ts';
import { t } from './language.ts';
import type { Page } from './page.ts';

interface Operation {
  readonly summary: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }>>;
}

/** The page of `/api`. */
export const apiPage: Page = async ({ left, room, title }) => {
  title(t('app.api'));
  const { paths } = await get<{ paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }>('/api/openapi.json', left);
  replace(room, h('h1', {}, t('app.api')), h('p', { class: 'lead' }, t('api.lead'), h('a', { href: '/api/openapi.json' }, '/api/openapi.json')),
    Object.entries(paths).flatMap(([path, operations]) => Object.entries(operations).map(([method, operation]) => operationElement(path, method.toUpperCase(), operation))));
};

function operationElement(path: string, method: string, { parameters = [], requestBody, responses, summary }: Operation): HTMLElement {
  const types = Object.entries(responses['200']?.content ?? {});
  const schema = (label: string, value: unknown): Child => (value === undefined ? null : h('details', {}, h('summary', {}, label), h('pre', { tabindex: '0' }, JSON.stringify(value, null, 2))));
  return h('section', { class: 'operation' },
    h('h2', {}, h('code', {}, `${method} ${path}`)), h('p', {}, summary, method === 'GET' && !path.includes('{') ? [' ', h('a', { href: path }, t('api.try'))] : null),
    parameters.length === 0 ? null : h('dl', {}, parameters.map(({ description, name }) => [h('dt', {}, h('code', {}, name)), h('dd', {}, description ?? '–')])),
    Object.entries(requestBody?.content ?? {}).map(([type, { schema: value }]) => schema(`→ ${type}`, value)),
    types.map(([type, { schema: value }]) => (value === undefined ? h('p', { class: 'small' }, type) : schema(type, value))));
}
