/** Turns pasted text and dropped files into articles of the ledger, one after the other, with what came of each. */
import type { AddedView } from '../model/page-views.ts';
import { to } from './address.ts';
import { post } from './api.ts';
import { h, link, replace, type Child } from './dom.ts';
import { number, t, tn } from './language.ts';
import { section, trouble, type Page } from './page.ts';

/** The page of `/add`. */
export const addPage: Page = ({ room, say, title }) => {
  title(t('app.add'));
  const results = h('ul', { class: 'added' });
  const bar = h('progress', { max: 1, value: 0, hidden: true, 'aria-label': t('app.add') });
  const words = h('span', { class: 'small' });
  const send = async (body: Readonly<Record<string, string>>): Promise<void> => {
    try {
      for (const each of await post<AddedView[]>('/api/documents', body)) results.prepend(resultElement(each));
    } catch (error) {
      results.prepend(h('li', {}, h('strong', {}, body['name'] ?? ''), trouble(error)));
    }
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    bar.hidden = false;
    bar.max = files.length;
    for (const [at, file] of files.entries()) {
      bar.value = at;
      words.textContent = t('add.progress', { done: number(at), all: number(files.length) });
      await send({ name: file.name, encoding: 'base64', content: await base64Of(file) });
    }
    bar.value = files.length;
    words.textContent = t('add.progress', { done: number(files.length), all: number(files.length) });
    say(words.textContent);
  };
  const picker = h('input', { type: 'file', multiple: true, accept: '.html,.htm,.txt,.md,.jsonl', onchange: () => void takeFiles([...(picker.files ?? [])]) });
  const drop = h('label', {
    class: 'drop', ondragover: (event: DragEvent) => { event.preventDefault(); drop.classList.add('over'); }, ondragleave: () => drop.classList.remove('over'),
    ondrop: (event: DragEvent) => {
      event.preventDefault();
      drop.classList.remove('over');
      void takeFiles([...(event.dataTransfer?.files ?? [])]);
    },
  }, h('span', {}, t('add.drop')), picker);
  const text = h('textarea', { name: 'text' }), published = h('input', { type: 'date', name: 'published' }), publisher = h('input', { name: 'publisher' }), headline = h('input', { name: 'title' });
  const button = h('button', {}, t('add.code'));
  const form = h('form', { class: 'paste', onsubmit: (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === '') return say(t('add.empty'));
    const facts = { title: headline.value, publisher: publisher.value, published: published.value };
    button.disabled = true;
    void send({ name: headline.value || t('add.text'), encoding: 'text', content: text.value, ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')) })
      .then(() => { button.disabled = false; });
  } },
  label(t('add.text'), text), h('div', { class: 'pair' }, label(t('add.title'), headline), label(t('add.publisher'), publisher), label(t('add.published'), published)), button);
  replace(room, h('h1', {}, t('app.add')), h('p', { class: 'lead' }, t('add.lead')),
    h('div', { class: 'columns even' }, section(t('add.paste'), form), section(t('add.files'), drop, bar, words)), h('div', { role: 'log' }, results));
};

function label(words: string, ...children: readonly Child[]): HTMLElement {
  return h('label', {}, h('span', { class: 'small' }, words), ...children);
}

function resultElement({ article, claims, known, name, problems }: AddedView): HTMLElement {
  const outcome = article === undefined ? t('add.failed') : known ? t('add.known') : tn('claim.one', 'claim.many', claims);
  return h('li', {}, article === undefined ? h('strong', {}, name) : link(to.article(article), {}, name), ` · ${outcome}`,
    problems.length === 0 ? null : h('ul', {}, problems.map(({ message }) => h('li', { class: 'small' }, message))));
}

/** The bytes of a file in base64, a piece at a time. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}
