/** Turns the address into a page: the frame around it, the reader's language and colours, and the way from page to page. */
import type { NamesView } from '../model/views.ts';
import { get } from './api.ts';
import { h, link, replace, shown } from './dom.ts';
import { language, speak, t, type Language } from './language.ts';
import { learnNames } from './party-names.ts';
import { actorPage, actorsPage } from './actor-pages.ts';
import { addPage } from './add-page.ts';
import { apiPage } from './api-page.ts';
import { articlePage } from './article-page.ts';
import { incidentPage } from './incident-page.ts';
import { overviewPage } from './overview-page.ts';
import { trouble, waiting, type Page } from './page.ts';
import { reviewPage } from './review-page.ts';
import { sourcesPage } from './sources-page.ts';

type Theme = 'auto' | 'light' | 'dark';

const pages: Readonly<Record<string, Page>> = {
  '': overviewPage, incident: incidentPage, article: articlePage, actors: actorsPage, actor: actorPage, sources: sourcesPage, review: reviewPage, add: addPage, api: apiPage,
};
const links = [['/', 'app.overview'], ['/actors', 'app.actors'], ['/sources', 'app.sources'], ['/review', 'app.review'], ['/add', 'app.add'], ['/api', 'app.api']] as const;

let leaving = new AbortController();

/** What the reader chose before; nothing is kept where the browser forbids it. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice then holds as long as the page is open.
  }
}

function chosenLanguage(): Language {
  const wanted = new URLSearchParams(location.search).get('ui') ?? kept('language') ?? navigator.language;
  return wanted.startsWith('id') ? 'id' : 'en';
}

function wear(theme: Theme): void {
  if (theme === 'auto') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
}

function select<T extends string>(label: string, values: readonly (readonly [T, string])[], now: T, act: (value: T) => void): HTMLElement {
  const field = h('select', { 'aria-label': label, onchange: () => act(field.value as T) }, values.map(([value, words]) => h('option', { value, selected: value === now }, words)));
  return field;
}

/** The frame: name, links, choices; then the room for the page and a place where changes are said aloud. */
function frame(): { room: HTMLElement; voice: HTMLElement } {
  const room = h('main', { id: 'content', tabindex: '-1' });
  const voice = h('div', { class: 'voice', role: 'status', 'aria-live': 'polite' });
  const here = location.pathname.split('/')[1] ?? '';
  document.documentElement.lang = language();
  replace(document.body,
    h('a', { class: 'skip', href: '#content' }, t('app.skip')),
    h('header', { class: 'top' },
      link('/', { class: 'brand' }, h('img', { src: '/app/icon.svg', alt: '', width: 26, height: 26 }), 'Saksi'),
      h('nav', { 'aria-label': 'Saksi' }, links.map(([href, name]) => link(href, { 'aria-current': href === `/${here}` ? 'page' : null }, t(name)))),
      h('div', { class: 'choices' },
        select<Language>(t('app.language'), [['en', 'English'], ['id', 'Bahasa Indonesia']], language(), (value) => {
          keep('language', value);
          const url = new URL(location.href);
          url.searchParams.delete('ui');
          history.replaceState(null, '', url);
          speak(value);
          void show();
        }),
        select<Theme>(t('app.theme'), [['auto', t('app.theme.auto')], ['light', t('app.theme.light')], ['dark', t('app.theme.dark')]], (kept('theme') ?? 'auto') as Theme, (value) => {
          keep('theme', value);
          wear(value);
        }))),
    room, voice);
  return { room, voice };
}

/** Draws the page that the address names. */
async function show(): Promise<void> {
  leaving.abort();
  leaving = new AbortController();
  const left = leaving.signal;
  const { room, voice } = frame();
  const path = location.pathname.split('/').filter((part) => part !== '').map(decodeURIComponent);
  const draw = pages[path[0] ?? ''];
  const title = (words: string): void => { document.title = words === '' ? 'Saksi' : `${shown(words)} · Saksi`; };
  title('');
  waiting(room);
  try {
    if (draw === undefined) replace(room, h('p', {}, t('app.missing')));
    else {
      await draw({
        room, path, left, title, query: new URLSearchParams(location.search), go,
        // What comes late from a page that was left must not touch the address of the next.
        note: (href) => { if (!left.aborted) history.replaceState(null, '', href); },
        say: (words) => { voice.textContent = words; },
      });
    }
  } catch (error) {
    if (!left.aborted) replace(room, trouble(error));
  }
}

/** Goes to another page of the app and moves the focus to it, as following a link does. */
function go(href: string): void {
  history.pushState(null, '', href);
  scrollTo(0, 0);
  void show().then(() => document.getElementById('content')?.focus({ preventScroll: true }));
}

document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  if (!anchor || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const href = anchor.getAttribute('href') ?? '';
  if (anchor.origin !== location.origin || !href.startsWith('/') || href.startsWith('/api/') || anchor.hasAttribute('download') || anchor.target !== '') return;
  event.preventDefault();
  go(href);
});
addEventListener('popstate', () => void show());

wear((kept('theme') ?? 'auto') as Theme);
speak(chosenLanguage());
learnNames(await get<NamesView>('/api/names').catch(() => ({ countries: {}, bodies: {} })));
await show();
