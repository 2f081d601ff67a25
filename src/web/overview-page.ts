/** Turns the ledger into its overview: filters, map, timeline and list, each showing what the others leave. */
import type { Overview } from '../model/views.ts';
import { get } from './api.ts';
import { filterIn, queryOf, withQuery, type FilterState } from './address.ts';
import { calm, h, replace } from './dom.ts';
import { filterPanel } from './filter-panel.ts';
import { incidentMap } from './incident-map.ts';
import { incidentList } from './incident-list.ts';
import { number, t, tn } from './language.ts';
import { timeline } from './timeline.ts';
import { trouble, type Page } from './page.ts';

/** The overview; the address holds its filter. */
export const overviewPage: Page = async ({ go, left, note, query, room, say, title }) => {
  title(t('app.overview'));
  let filter = filterIn(query);
  let order = query.get('order') ?? 'newest';
  let mapAt = query.get('map') ?? '';
  let asking = new AbortController();
  const panel = filterPanel((next) => change(next));
  const list = incidentList(left, order, (next) => {
    order = next;
    noteState();
    void list.show(filter, order).catch(() => {});
  });
  const set = (fields: FilterState): void => change(Object.fromEntries(Object.entries({ ...filter, ...fields }).filter(([, value]) => value !== '')));
  const map = incidentMap(left, filter.box, mapAt || undefined, {
    go, boxed: (box) => set({ box }),
    moved: (at) => {
      mapAt = at;
      noteState();
      later();
    },
  });
  const times = timeline(left, (from, to) => set({ from, to }));
  const counts = h('p', { class: 'counts' });
  replace(room,
    h('h1', { class: 'hidden' }, t('app.overview')),
    h('div', { class: 'overview' }, panel.element, h('div', { class: 'views' }, counts, map.element, times.element, list.element)));

  const noteState = (): void => note(withQuery('/', queryOf(filter, { order: order === 'newest' ? undefined : order, map: mapAt })));
  let listed = '';
  const refresh = async (): Promise<void> => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      // The list stays where it is when only the map's zoom changes.
      const wanted = `${queryOf(filter)} ${order}`, isNew = wanted !== listed;
      listed = wanted;
      const [overview] = await Promise.all([
        get<Overview>(withQuery('/api/overview', queryOf(filter, { cell: map.cell() })), signal),
        isNew ? list.show(filter, order) : undefined,
      ]);
      panel.show(filter, overview);
      map.show(overview.cells, overview.unplaced, filter.box);
      times.show(overview, filter.from, filter.to);
      replace(counts, countWords(overview));
      if (isNew) say(tn('incident.one', 'incident.many', overview.incidents));
    } catch (error) {
      if (!signal.aborted && !left.aborted) replace(counts, trouble(error));
    }
  };
  const later = calm(120, () => void refresh());
  const change = (next: FilterState): void => {
    filter = next;
    noteState();
    later();
  };
  await refresh();
};

function countWords({ claims, contested, incidents }: Overview): string {
  return [tn('incident.one', 'incident.many', incidents), t('contested.count', { n: number(contested) }), tn('claim.one', 'claim.many', claims)].join(' · ');
}
