/** Turns parties into pages: a list to find one in, and for each what it says, what is said of it, with whom it deals, which losses it admits. */
import type { ActorRow, ActorView, ToldLoss } from '../model/page-views.ts';
import type { Page as Rows } from '../model/views.ts';
import { to, withQuery } from './address.ts';
import { get } from './api.ts';
import { calm, h, link, replace, s, type Child } from './dom.ts';
import { figureWords } from './figures.ts';
import { day, number, t } from './language.ts';
import { effectName, lostName, quadColours, quadName, quads, sectorName } from './names.ts';
import { scrolling, section, type Page } from './page.ts';
import { countryName, partyName } from './party-names.ts';
import { claimCard } from './passage.ts';
import { quadLegend } from './quad-legend.ts';


/** The page of `/actors`; `?q=` holds what is looked for. */
export const actorsPage: Page = async ({ left, note, query, room, title }) => {
  title(t('app.actors'));
  const body = h('div', {});
  const find = async (words: string): Promise<void> => {
    const found = await get<Rows<ActorRow>>(withQuery('/api/actors', new URLSearchParams({ q: words, limit: '200' }).toString()), left);
    replace(body, h('p', { class: 'small' }, number(found.total)), scrolling(t('app.actors'), '', h('table', {},
      h('thead', {}, h('tr', {}, [t('actor.name'), t('filter.country'), t('actor.col.says'), t('actor.col.acts'), t('actor.col.suffers')].map((words) => h('th', { scope: 'col' }, words)))),
      h('tbody', {}, found.rows.map((row) => h('tr', {},
        h('th', { scope: 'row' }, link(to.actor(row.name), {}, partyName(row.name))), h('td', {}, row.country === null ? '' : countryName(row.country)),
        h('td', {}, number(row.says)), h('td', {}, number(row.acts)), h('td', {}, number(row.suffers))))))));
  };
  const later = calm(200, (words: string) => {
    note(withQuery('/actors', words === '' ? '' : new URLSearchParams({ q: words }).toString()));
    void find(words).catch(() => {});
  });
  const field = h('input', { type: 'search', value: query.get('q') ?? '', oninput: () => later(field.value.trim()) });
  replace(room, h('h1', {}, t('app.actors')), h('section', {}, h('label', { class: 'find' }, h('span', {}, t('actor.find')), field), body));
  await find(field.value);
};

/** The page of `/actor/<name>`. */
export const actorPage: Page = async ({ left, path, room, title }) => {
  const view = await get<ActorView>(`/api/actors/${encodeURIComponent(path[1] ?? '')}`, left);
  const { row } = view;
  title(partyName(row.name));
  const cards = (claims: ActorView['says']): Child => (claims.length === 0 ? h('p', {}, t('actor.none')) : claims.map((claim) =>
    claimCard(claim, claim.incident === null ? null : h('p', { class: 'small' }, link(to.incident(claim.incident), {}, t('incident.accounts'))))));
  replace(room,
    h('header', { class: 'page-head' }, h('h1', {}, partyName(row.name)),
      h('p', { class: 'lead' }, [row.country === null ? null : countryName(row.country), row.sector === null ? null : sectorName(row.sector), t('actor.counts', { says: number(row.says), acts: number(row.acts), suffers: number(row.suffers) })].filter((part) => part !== null).join(' · '))),
    h('div', { class: 'columns even' },
      section(t('actor.deals'), counterparts(view)),
      section(t('actor.losses'), losses(view)),
      section(`${t('actor.says')} (${number(row.says)})`, cards(view.says)),
      section(t('actor.told'), cards(view.told))));
};

/** A bar a counterpart: cooperation to the left of the line, conflict to its right. */
function counterparts({ counterparts: all }: ActorView): Child {
  if (all.length === 0) return h('p', {}, t('actor.none'));
  const most = Math.max(...all.flatMap(({ quads: [vc, mc, vx, mx] }) => [vc + mc, vx + mx]), 1);
  const unit = 95 / most;
  return [
    quadLegend(),
    h('ul', { class: 'deals' }, all.map(({ name, quads: [vc, mc, vx, mx] }) => {
      const words = [vc, mc, vx, mx].map((count, at) => (count === 0 ? '' : `${quadName(quads[at] ?? 'verbal-conflict')}: ${number(count)}`)).filter((part) => part !== '').join('; ');
      const rect = (x: number, count: number, at: number): Child => (count === 0 ? null : s('rect', { x, y: 2, width: count * unit, height: 12, fill: quadColours[at] }));
      return h('li', {}, link(to.actor(name), {}, partyName(name)), s('svg', { viewBox: '0 0 200 16', role: 'img', 'aria-label': words, preserveAspectRatio: 'none' },
        rect(100 - mc * unit, mc, 1), rect(100 - (mc + vc) * unit, vc, 0), rect(100, mx, 3), rect(100 + mx * unit, vx, 2), s('line', { x1: 100, x2: 100, y1: 0, y2: 16, class: 'axis' })));
    })),
  ];
}

function losses({ losses: all }: ActorView): Child {
  if (all.length === 0) return h('p', {}, t('actor.none'));
  const told = (some: readonly ToldLoss[]): Child => (some.length === 0 ? '–' : h('ul', { class: 'plain-list' }, some.slice(0, 8).map((loss) =>
    h('li', {}, `${loss.denies ? t('value.denies', { what: figureWords(loss) }) : figureWords(loss)} `, h('small', {}, partyName(loss.speaker))))));
  return scrolling(t('actor.losses'), '', h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('list.title')), h('th', { scope: 'col' }, t('actor.admitted')), h('th', { scope: 'col' }, t('actor.claimed')))),
    h('tbody', {}, all.map(({ admitted, claimed, day: when, effect, incident, what }) => h('tr', {},
      h('th', { scope: 'row' }, link(to.incident(incident), {}, `${lostName(what, null)} ${effectName(effect)}`), h('small', {}, when === null ? '' : day(when))),
      h('td', {}, told(admitted)), h('td', {}, told(claimed)))))));
}

