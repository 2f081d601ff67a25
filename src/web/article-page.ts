/** Turns one article into its page: clean text with layers of highlights, its claims, what was left out and by which rule, the archived page, what is known of it. */
import type { ArticleView } from '../model/page-views.ts';
import { plainAddress, to, withQuery } from './address.ts';
import { get } from './api.ts';
import { h, link, replace, type Child } from './dom.ts';
import { languageName, moment, number, t, tn } from './language.ts';
import { section, type Page } from './page.ts';
import { claimCard, marked, type Stretch } from './passage.ts';

const layers = ['source', 'cue', 'event', 'loss', 'place', 'time'] as const;

/** The page of `/article/<key>`; `?claim=` names the claim whose words are shown first, `?hide=` the layers switched off, `?show=` the parts laid open (`omissions`, `page`). */
export const articlePage: Page = async ({ left, note, path, query, room, title }) => {
  const view = await get<ArticleView>(`/api/articles/${encodeURIComponent(path[1] ?? '')}`, left);
  const name = view.title ?? t('article.untitled');
  title(name);
  const listed = (name: string): Set<string> => new Set((query.get(name) ?? '').split(',').filter((each) => each !== ''));
  const hidden = listed('hide'), open = listed('show');
  const keep = (name: 'hide' | 'show', values: ReadonlySet<string>): void => {
    const state = new URLSearchParams(location.search);
    if (values.size > 0) state.set(name, [...values].join(','));
    else state.delete(name);
    note(withQuery(to.article(view.key), state.toString()));
  };
  /** A part that is laid open on demand. */
  const part = (name: 'omissions' | 'page', heading: string, fill: (box: HTMLElement) => void): HTMLElement => {
    const box = h('div', {});
    const details = h('details', { open: open.has(name), ontoggle: () => {
      if (details.open && box.childElementCount === 0) fill(box);
      if (details.open === open.has(name)) return;
      if (details.open) open.add(name);
      else open.delete(name);
      keep('show', open);
    } }, h('summary', {}, h('h2', {}, heading)), box);
    return h('section', {}, details);
  };
  const chosen = view.claims.find(({ key }) => key === query.get('claim'));
  const text = h('div', { class: 'article-text', lang: view.language, dir: 'auto' });
  const draw = (): void => replace(text, blocks(view, hidden, chosen?.passage));
  draw();
  const switches = h('fieldset', { class: 'choice layers' }, h('legend', {}, t('article.layers')), layers.map((layer) =>
    h('label', {}, h('input', { type: 'checkbox', checked: !hidden.has(layer), onchange: (event: Event) => {
      if ((event.target as HTMLInputElement).checked) hidden.delete(layer);
      else hidden.add(layer);
      keep('hide', hidden);
      draw();
    } }), h('mark', { class: `layer-${layer}` }, t(`layer.${layer}`)))));
  replace(room,
    h('header', { class: 'page-head' }, h('h1', { dir: 'auto', lang: view.language }, name),
      h('p', { class: 'lead' }, [view.publisher, moment(view.published), view.language === null ? null : languageName(view.language), tn('claim.one', 'claim.many', view.claims.length)].filter((part) => part !== null && part !== '').join(' · '))),
    h('div', { class: 'columns' },
      h('div', {}, section(t('article.text'), switches, text),
        part('omissions', `${t('article.omissions')} (${number(view.omissions.length)})`, (box) => replace(box, omissions(view))), part('page', t('article.page'), (box) => replace(box, ...archived(view)))),
      h('div', {}, section(`${t('article.claims')} (${view.claims.length})`, view.claims.map((claim) => h('div', { id: `claim-${claim.key}`, class: claim === chosen ? 'chosen' : '' }, claimCard(claim,
        claim.incident === null ? null : h('p', { class: 'small' }, link(to.incident(claim.incident), {}, t('incident.accounts'))),
        h('details', { class: 'small' }, h('summary', {}, t('fact.rules')), claim.rules.join(' → ')))))),
      section(t('article.facts'), facts(view)))));
  if (chosen) text.querySelector('.chosen')?.scrollIntoView({ block: 'center' });
};

/** The article block by block; the chosen claim's passage is set off. */
function blocks(view: ArticleView, hidden: ReadonlySet<string>, passage: string | undefined): Child[] {
  const stretches = view.marks.filter(({ layer }) => !hidden.has(layer)).map(({ end, layer, start }): Stretch =>
    ({ start, end, draw: (inside) => h('mark', { class: `layer-${layer}`, title: t(`layer.${layer}`) }, ...inside) }));
  const at = passage === undefined ? -1 : view.text.indexOf(passage);
  const all = view.blocks.length > 0 ? view.blocks : [{ kind: 'paragraph', start: 0, end: view.text.length }];
  return all.map(({ end, kind, start }) => {
    const words = marked(view.text, start, end, stretches);
    const isChosen = at >= start && at < end;
    return h(kind === 'headline' ? 'h2' : kind === 'subheadline' ? 'h3' : kind === 'quote' ? 'blockquote' : 'p', { class: [kind, isChosen ? 'chosen' : ''].join(' ').trim() }, ...words);
  });
}

function omissions({ omissions: cut }: ArticleView): HTMLElement {
  if (cut.length === 0) return h('p', {}, t('article.omissions.none'));
  return h('ul', { class: 'omissions' }, cut.map(({ rule, text }) => h('li', {}, h('code', {}, rule), h('span', { dir: 'auto' }, ` ${text}`))));
}

/** The page as it was fetched, in a frame that can do nothing; it is asked for when it is laid open. */
function archived({ key }: ArticleView): HTMLElement[] {
  return [h('p', { class: 'small' }, t('article.page.note')), h('iframe', { sandbox: '', title: t('article.page'), referrerpolicy: 'no-referrer', src: `/api/articles/${encodeURIComponent(key)}/page` })];
}

function facts(view: ArticleView): HTMLElement {
  const rows: [string, Child][] = [
    [t('fact.publisher'), view.publisher], [t('fact.published'), moment(view.published)], [t('fact.updated'), moment(view.updated)],
    [t('fact.authors'), view.authors.map(({ name, role }) => `${name} (${role})`).join(', ')], [t('fact.dateline'), view.dateline], [t('fact.section'), view.section],
    [t('fact.language'), view.language === null ? null : languageName(view.language)],
    // An address stays words: nothing of a page is ever followed from here.
    [t('fact.url'), view.url === null ? null : plainAddress(view.url)], [t('fact.fetched'), moment(view.fetched)], [t('fact.digest'), h('code', {}, view.snapshot)],
    [t('fact.bytes'), view.bytes === null ? null : number(view.bytes)], [t('fact.charset'), view.charset], [t('fact.coder'), view.coder],
  ];
  return h('div', {}, h('dl', {}, rows.filter(([, value]) => value !== null && value !== '').map(([label, value]) => [h('dt', {}, label), h('dd', {}, value)])),
    view.problems.length === 0 ? null : [h('h3', {}, t('article.problems')), h('ul', {}, view.problems.map(({ code, message }) => h('li', {}, h('code', {}, code), ` ${message}`)))]);
}
