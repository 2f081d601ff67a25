/** Turns the tallies of publishers and claimants into tables with bars, and the copies between publishers into a drawing. */
import type { CopyLink, SourceRow, SourcesView } from '../model/page-views.ts';
import { to } from './address.ts';
import { get } from './api.ts';
import { copyNetwork, publisherLink } from './copy-network.ts';
import { h, link, replace, s, type Child } from './dom.ts';
import { number, t } from './language.ts';
import { scrolling, section, type Page } from './page.ts';
import { partyName } from './party-names.ts';

/** The page of `/sources`. */
export const sourcesPage: Page = async ({ left, room, title }) => {
  title(t('app.sources'));
  const { claimants, links, publishers } = await get<SourcesView>('/api/sources', left);
  replace(room, h('h1', {}, t('app.sources')),
    h('div', { class: 'columns even' },
      section(t('sources.publishers'), table(t('sources.publishers'), publishers, ({ name }) => publisherLink(name))),
      section(t('sources.claimants'), table(t('sources.claimants'), claimants, ({ name }) => link(to.actor(name), {}, partyName(name))))),
    section(t('sources.links'), ...(links.length === 0 ? [h('p', {}, t('incident.nocopies'))] : [
      h('p', { class: 'lead' }, t('sources.links.lead')), copyNetwork(links), h('details', {}, h('summary', {}, t('time.table')), linkTable(links))])));
};

function linkTable(links: readonly CopyLink[]): HTMLElement {
  return scrolling(t('sources.links'), '', h('table', {},
    h('thead', {}, h('tr', {}, [t('sources.from'), t('sources.to'), t('sources.copies')].map((words) => h('th', { scope: 'col' }, words)))),
    h('tbody', {}, links.map(({ copies, from, to: after }) => h('tr', {}, h('td', {}, from), h('td', {}, after), h('td', {}, number(copies)))))));
}

function table(label: string, rows: readonly SourceRow[], name: (row: SourceRow) => Child): HTMLElement {
  const most = Math.max(1, ...rows.map(({ claims }) => claims));
  return scrolling(label, '', h('table', {},
    h('thead', {}, h('tr', {}, [t('actor.name'), t('sources.articles'), t('sources.claims'), t('sources.share')].map((words) => h('th', { scope: 'col' }, words)))),
    h('tbody', {}, rows.map((row) => h('tr', {}, h('th', { scope: 'row' }, name(row)), h('td', {}, number(row.articles)),
      h('td', {}, number(row.claims), bar(row, most)), h('td', {}, `${number(Math.round((row.contested / row.claims) * 100))} %`))))));
}

/** Claims as a bar, the contested part of it darker. */
function bar({ claims, contested }: SourceRow, most: number): SVGElement {
  return s('svg', { viewBox: '0 0 100 6', class: 'share', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    s('rect', { width: (claims / most) * 100, height: 6, fill: 'var(--vc)' }), s('rect', { width: (contested / most) * 100, height: 6, fill: 'var(--mx)' }));
}
