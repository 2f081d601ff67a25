/** Turns addresses, pasted text and dropped files into articles of the ledger, one after the other, with what came of each. */
import type { AddedView } from '../model/page-views.ts';
import { to } from './address.ts';
import { post } from './api.ts';
import { h, link, replace, type Child } from './dom.ts';
import { number, t, tn } from './language.ts';
import { section, trouble, type Page } from './page.ts';

/** One thing to send: its name, where it goes, and how its body is made once its turn comes. */
interface Parcel {
  readonly name: string;
  readonly path: '/api/documents' | '/api/addresses';
  readonly body: () => Promise<unknown> | unknown;
}

function addressParcel(address: string): Parcel {
  return { name: address, path: '/api/addresses', body: () => ({ address }) };
}

/** Larger files are for the command: in base64 they would not fit into what the server takes at once, in bytes. */
const largestFile = 14_000_000;

/** The page of `/add`. */
export const addPage: Page = ({ left, room, say, title }) => {
  title(t('app.add'));
  const results = h('ul', { class: 'added' });
  const bar = h('progress', { max: 1, value: 0, hidden: true, 'aria-label': t('app.add') });
  const words = h('span', { class: 'small' });
  const waiting: Parcel[] = [];
  let done = 0, isSending = false;
  const sendOne = async ({ body, name, path }: Parcel): Promise<void> => {
    try {
      for (const each of await post<AddedView[]>(path, await body())) {
        results.prepend(resultElement(each));
        waiting.unshift(...(each.pages ?? []).map(addressParcel));
      }
    } catch (error) {
      results.prepend(h('li', {}, h('strong', {}, name), trouble(error)));
    }
  };
  const count = (name: string): void => {
    const all = done + waiting.length + (isSending ? 1 : 0);
    bar.hidden = false;
    bar.max = all;
    bar.value = done;
    words.textContent = isSending ? t('add.now', { done: number(done), all: number(all), name }) : t('add.progress', { done: number(done), all: number(all) });
  };
  /** Sends what waits, in order; what comes meanwhile waits behind it. Ends when the page is left. */
  const send = async (...parcels: readonly Parcel[]): Promise<void> => {
    waiting.push(...parcels);
    if (isSending) return;
    for (let next = waiting.shift(); next !== undefined && !left.aborted; next = waiting.shift()) {
      isSending = true;
      count(next.name);
      await sendOne(next);
      isSending = false;
      done += 1;
      count('');
    }
    say(words.textContent ?? '');
  };
  const form = (...children: readonly Child[]): HTMLFormElement => h('form', { class: 'paste', onsubmit: (event: Event) => event.preventDefault() }, ...children);
  const takeFiles = (files: readonly File[]): void => {
    const [large, taken] = [files.filter(({ size }) => size > largestFile), files.filter(({ size }) => size <= largestFile)];
    for (const { name } of large) {
      const words = t('add.large', { name, limit: number(largestFile / 1e6) });
      results.prepend(h('li', {}, h('strong', {}, name), h('p', { class: 'small' }, words)));
      say(words);
    }
    void send(...taken.map((file): Parcel => ({
      name: file.name, path: '/api/documents', body: async () => ({ name: file.name, encoding: 'base64', content: await base64Of(file) }),
    })));
  };
  replace(room, h('h1', {}, t('app.add')), h('p', { class: 'lead' }, t('add.lead')),
    h('div', { class: 'columns even' },
      section(t('add.addresses'), form(addressFields((addresses) => void send(...addresses.map(addressParcel)), say))),
      section(t('add.files'), filePicker(takeFiles)),
      section(t('add.paste'), form(textFields((body) => void send({ name: body['name'] ?? '', path: '/api/documents', body: () => body }), say)))),
    h('section', { class: 'outcome' }, h('div', { class: 'progress' }, bar, words), h('div', { role: 'log', 'aria-label': t('add.outcome') }, results)));
};

/** A line an address. */
function addressFields(send: (addresses: readonly string[]) => void, say: (words: string) => void): Child {
  const field = h('textarea', { name: 'addresses', class: 'lines', spellcheck: 'false', placeholder: 'https://' });
  const take = (): void => {
    const addresses = field.value.split(/\s+/).filter((each) => each !== '');
    if (addresses.length === 0) return say(t('add.noaddress'));
    field.value = '';
    send(addresses);
  };
  return [label(t('add.addresses.hint'), field), h('button', { type: 'button', onclick: take }, t('add.fetch'))];
}

function textFields(send: (body: Readonly<Record<string, string>>) => void, say: (words: string) => void): Child {
  const text = h('textarea', { name: 'text' }), published = h('input', { type: 'date', name: 'published' }), publisher = h('input', { name: 'publisher' }), headline = h('input', { name: 'title' });
  const take = (): void => {
    if (text.value.trim() === '') return say(t('add.empty'));
    const facts = { title: headline.value, publisher: publisher.value, published: published.value };
    send({ name: headline.value || t('add.text'), encoding: 'text', content: text.value, ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')) });
  };
  return [label(t('add.text'), text), h('div', { class: 'pair' }, label(t('add.title'), headline), label(t('add.publisher'), publisher), label(t('add.published'), published)), h('button', { type: 'button', onclick: take }, t('add.code'))];
}

function filePicker(take: (files: readonly File[]) => void): HTMLElement {
  const picker = h('input', { type: 'file', multiple: true, accept: '.html,.htm,.xhtml,.txt,.md,.jsonl,.ndjson,.xml,.rss,.atom,.warc,.wacz,.gz,.zip', onchange: () => take([...(picker.files ?? [])]) });
  const drop = h('label', {
    class: 'drop', ondragover: (event: DragEvent) => { event.preventDefault(); drop.classList.add('over'); }, ondragleave: () => drop.classList.remove('over'),
    ondrop: (event: DragEvent) => {
      event.preventDefault();
      drop.classList.remove('over');
      take([...(event.dataTransfer?.files ?? [])]);
    },
  }, h('span', {}, t('add.drop')), picker);
  return drop;
}

function label(words: string, ...children: readonly Child[]): HTMLElement {
  return h('label', {}, h('span', { class: 'small' }, words), ...children);
}

function resultElement({ article, claims, known, name, pages, problems }: AddedView): HTMLElement {
  const outcome = pages !== undefined ? tn('add.feed.one', 'add.feed.many', pages.length) : article === undefined ? t('add.failed') : known ? t('add.known') : tn('claim.one', 'claim.many', claims);
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
