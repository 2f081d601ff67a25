/** Turns a filter into a long list of incidents, of which only the rows in view are in the page. */
import type { IncidentRow, Page } from '../model/views.ts';
import { queryOf, to, withQuery, type FilterState } from './address.ts';
import { get } from './api.ts';
import { h, link, replace, type Child } from './dom.ts';
import { number, t, tn } from './language.ts';
import { quadName } from './names.ts';
import { incidentTitle, incidentWhere } from './sentence.ts';

export interface IncidentList {
  readonly element: HTMLElement;
  /** Shows the first rows under this filter. */
  show(filter: FilterState, order: string): Promise<void>;
}

/** Height of a row in pixels, as the styles set it: three lines on a narrow screen. */
const rowHeight = matchMedia('(max-width: 40rem)').matches ? 84 : 62;
const pageRows = 100;
/** Rows drawn above and below what is in view. */
const margin = 6;
const orders = ['newest', 'oldest', 'disputed'] as const;

/** The list; `reorder` hears the order that the reader chose. */
export function incidentList(left: AbortSignal, order: string, reorder: (order: string) => void): IncidentList {
  const rows = new Map<number, IncidentRow>();
  const asked = new Set<number>();
  let total = 0;
  let filter: FilterState = {};
  let ordering = order;
  let asking = new AbortController();
  const body = h('ol', { class: 'rows' });
  const space = h('div', { class: 'space' }, body);
  const port = h('div', { class: 'port', tabindex: '0', role: 'region', 'aria-label': t('list.title') }, space);
  const choice = h('select', { 'aria-label': t('list.order'), onchange: () => reorder(choice.value) }, orders.map((each) => h('option', { value: each, selected: each === order }, t(`list.${each}`))));
  const saves = h('div', { class: 'saves' });
  const element = h('section', { class: 'list' }, h('div', { class: 'head' }, h('h2', {}, t('list.title')), choice), port, saves);

  /** Asks for the page that holds a row, once. */
  const fetchPage = async (page: number): Promise<void> => {
    if (asked.has(page)) return;
    asked.add(page);
    const query = queryOf(filter, { order: ordering === 'newest' ? undefined : ordering, limit: pageRows, cursor: page === 0 ? undefined : page * pageRows });
    const found = await get<Page<IncidentRow>>(withQuery('/api/incidents', query), asking.signal);
    total = found.total;
    found.rows.forEach((row, at) => rows.set(page * pageRows + at, row));
  };
  /** `all`: every row that is known, for paper. */
  const draw = (all = false): void => {
    space.style.height = `${Math.max(total, 1) * rowHeight}px`;
    const first = all ? 0 : Math.max(0, Math.floor(port.scrollTop / rowHeight) - margin);
    const last = Math.min(total, all ? rows.size : Math.ceil((port.scrollTop + (port.clientHeight || 600)) / rowHeight) + margin);
    body.style.transform = `translateY(${first * rowHeight}px)`;
    body.start = first + 1;
    const shown: Child[] = [];
    for (let at = first; at < last; at += 1) shown.push(rowElement(rows.get(at), at, total));
    const focused = document.activeElement?.closest('[data-at]')?.getAttribute('data-at');
    replace(body, total === 0 ? h('li', { class: 'none' }, t('list.none')) : shown, all && last < total ? h('li', { class: 'none' }, t('list.rest', { n: number(total - last) })) : null);
    if (focused != null) body.querySelector<HTMLElement>(`[data-at="${focused}"] a`)?.focus({ preventScroll: true });
    for (let page = Math.floor(first / pageRows); page * pageRows < last; page += 1) {
      if (!asked.has(page)) void fetchPage(page).then(() => draw(), () => {});
    }
  };
  let waits = false;
  port.addEventListener('scroll', () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => { waits = false; draw(); });
  }, { signal: left, passive: true });
  addEventListener('resize', () => draw(), { signal: left });
  addEventListener('beforeprint', () => draw(true), { signal: left });
  addEventListener('afterprint', () => draw(), { signal: left });
  body.addEventListener('keydown', (event) => moveFocus(event, port, draw), { signal: left });

  return {
    element,
    async show(next, nextOrder) {
      asking.abort();
      asking = new AbortController();
      [filter, ordering] = [next, nextOrder];
      asked.clear();
      const stale = asking.signal;
      rows.clear();
      await fetchPage(0).catch((error: unknown) => { if (!stale.aborted) throw error; });
      if (stale.aborted) return;
      port.scrollTop = 0;
      replace(saves, savesOf(filter));
      draw();
    },
  };
}

/** Arrow keys go from row to row. */
function moveFocus(event: KeyboardEvent, port: HTMLElement, draw: () => void): void {
  const at = Number((event.target as Element).closest('[data-at]')?.getAttribute('data-at') ?? NaN);
  const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
  if (step === 0 || Number.isNaN(at)) return;
  event.preventDefault();
  const top = (at + step) * rowHeight;
  if (top < port.scrollTop) port.scrollTop = top;
  if (top + rowHeight > port.scrollTop + port.clientHeight) port.scrollTop = top + rowHeight - port.clientHeight;
  draw();
  port.querySelector<HTMLElement>(`[data-at="${at + step}"] a`)?.focus({ preventScroll: true });
}

function rowElement(row: IncidentRow | undefined, at: number, total: number): HTMLElement {
  if (row === undefined) return h('li', { class: 'row blank', 'data-at': at });
  return h('li', { class: `row quad-${row.quad}`, 'data-at': at, 'aria-setsize': total, 'aria-posinset': at + 1 },
    link(to.incident(row.id), {}, h('span', { class: 'swatch', title: quadName(row.quad) }), h('span', { class: 'row-title' }, incidentTitle(row))),
    h('span', { class: 'row-where' }, incidentWhere(row) || t('incident.undated'), row.world === 'actual' ? null : ` · ${t(`world.${row.world}`)}`),
    h('span', { class: 'row-counts' }, row.contested ? h('span', { class: 'badge contested' }, t('contested')) : null,
      `${tn('claim.one', 'claim.many', row.claims)} · ${tn('source.one', 'source.many', row.sources)}`));
}

/** Links that save what the list shows. */
function savesOf(filter: FilterState): Child[] {
  const redact = h('input', { type: 'checkbox', onchange: () => aim() });
  const links = ['csv', 'jsonl', 'geojson'].map((format) => h('a', { download: `saksi.${format}`, 'data-format': format }, format.toUpperCase()));
  const aim = (): void => {
    for (const each of links) each.setAttribute('href', withQuery(`/api/export.${each.dataset['format'] ?? ''}`, queryOf(filter, { redact: redact.checked ? 'persons' : undefined })));
  };
  aim();
  return [h('span', {}, t('list.save')), ...links, h('label', { class: 'check' }, redact, t('list.redact'))];
}
