/** Turns the ledger into its overview: filters, map, timeline and list, each showing what the others leave. */
import type { Overview } from '../model/views.ts';
import { get } from './api.ts';
import { filterIn, queryOf, withQuery, type FilterState } from './address.ts';
import { calm, h, replace } from './dom.ts';
import { filterPanel } from './filter-panel.ts';
import { incidentList } from './incident-list.ts';
import { number, t, tn } from './language.ts';
import { trouble, type Page } from './page.ts';

/** The overview; the address holds its filter. */
export const overviewPage: Page = async ({ left, note, query, room, say, title }) => {
  title(t('app.overview'));
  let filter = filterIn(query);
  let order = query.get('order') ?? 'newest';
  let asking = new AbortController();
  const panel = filterPanel((next) => change(next));
  const list = incidentList(left, order, (next) => {
    order = next;
    noteState();
    void list.show(filter, order);
  });
  const counts = h('p', { class: 'counts' });
  replace(room,
    h('h1', { class: 'hidden' }, t('app.overview')),
    h('div', { class: 'overview' }, panel.element, h('div', { class: 'views' }, counts, list.element)));

  const noteState = (): void => note(withQuery('/', queryOf(filter, { order: order === 'newest' ? undefined : order })));
  const refresh = async (): Promise<void> => {
    asking.abort();
    asking = new AbortController();
    try {
      const [overview] = await Promise.all([
        get<Overview>(withQuery('/api/overview', queryOf(filter)), asking.signal),
        list.show(filter, order),
      ]);
      panel.show(filter, overview);
      replace(counts, countWords(overview));
      say(tn('incident.one', 'incident.many', overview.incidents));
    } catch (error) {
      if (!asking.signal.aborted && !left.aborted) replace(counts, trouble(error));
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
