/** Turns claims into a queue that a person works through with single keys; each judgement is kept at once and can be undone. */
import type { Judgement } from '../model/incident.ts';
import type { ReviewItem, ReviewView } from '../model/page-views.ts';
import { to, withQuery } from './address.ts';
import { get, post } from './api.ts';
import { h, link, replace } from './dom.ts';
import { judgementWords } from './judgement-words.ts';
import { number, t } from './language.ts';
import { onKeys, trouble, type Page } from './page.ts';
import { claimCard } from './passage.ts';
import { question, type Asking, type Question, type Said } from './review-questions.ts';
import { incidentTitle, incidentWhere } from './sentence.ts';

/** What the reader is called on record, kept between visits where the browser allows it. */
function authorName(name?: string): string {
  try {
    if (name !== undefined) localStorage.setItem('author', name);
    return localStorage.getItem('author') ?? 'reader';
  } catch {
    return name ?? 'reader';
  }
}

/** The page of `/review`; `?claim=` is the claim looked at, by default the first that nobody judged. */
export const reviewPage: Page = async ({ left, note, query, room, say, title }) => {
  title(t('app.review'));
  let view: ReviewView = { items: [], at: 0, previous: null, next: null, total: 0, judged: 0 };
  let asked: Question | undefined;
  let isBusy = false;
  /** Judgements of this visit, the last on top. */
  const made: Judgement[] = [];
  const card = h('div', { class: 'review' });
  const bar = h('progress', { max: 1, value: 0, 'aria-label': t('app.review') });
  const counts = h('span', { class: 'small' });
  const author = h('input', { value: authorName(), maxlength: 200, onchange: () => authorName(author.value.trim() || 'reader') });

  const load = async (claim: string | null): Promise<void> => {
    view = await get<ReviewView>(withQuery('/api/review', new URLSearchParams({ limit: '1', ...(claim === null ? {} : { claim }) }).toString()), left);
    const shown = view.items[0]?.claim.key;
    note(withQuery('/review', shown === undefined ? '' : `claim=${shown}`));
    bar.max = Math.max(1, view.total);
    bar.value = view.judged;
    counts.textContent = t('review.progress', { judged: number(view.judged), total: number(view.total) });
    draw();
  };
  /** One thing at a time: keys that come while an answer is on its way are not acted upon. */
  const run = (work: () => Promise<void>): void => {
    if (isBusy) return;
    isBusy = true;
    void work().catch((error: unknown) => { if (!left.aborted) card.prepend(trouble(error)); }).finally(() => { isBusy = false; });
  };
  const step = (claim: string | null): void => { if (claim !== null) run(() => load(claim)); };
  const keep = (item: ReviewItem, said: Said): void => run(async () => {
    const { next } = view;
    const judgement = await post<Judgement>('/api/judgements', { ...said, a: item.claim.key, author: authorName() });
    made.push(judgement);
    await load(next ?? item.claim.key);
    say(t('review.kept', { what: judgementWords(judgement, item.values) }));
  });
  const undo = (): void => run(async () => {
    const last = made.pop() ?? view.items[0]?.judgements.at(-1);
    if (last === undefined) return say(t('review.nothing'));
    await post<Judgement>(`/api/judgements/${last.id}/undo`, { author: authorName() });
    await load(last.a);
    say(t('review.undone', { what: judgementWords(last, view.items[0]?.values ?? []) }));
  });
  const split = (item: ReviewItem): void => run(async () => {
    const { claims } = await get<{ claims: { key: string }[] }>(`/api/incidents/${item.incident.id}`, left);
    const other = claims.find(({ key }) => key !== item.claim.key);
    if (other === undefined) return say(t('review.alone'));
    isBusy = false;
    keep(item, { verdict: 'different', b: other.key });
  });
  const ask = (item: ReviewItem, asking: Asking | undefined): void => {
    asked?.element.remove();
    asked = asking === undefined ? undefined : question(item, asking, (said) => keep(item, said), () => ask(item, undefined));
    if (asked === undefined) return card.querySelector<HTMLElement>('.keys button')?.focus();
    card.append(asked.element);
    asked.element.querySelector<HTMLElement>('button, input, select')?.focus();
  };
  const acts: readonly (readonly [key: string, words: string, act: (item: ReviewItem) => void])[] = [
    ['y', t('review.confirm'), (item) => keep(item, { verdict: 'right' })], ['s', t('review.stance'), (item) => ask(item, 'stance')], ['v', t('review.value'), (item) => ask(item, 'value')],
    ['m', t('review.merge'), (item) => ask(item, 'merge')], ['x', t('review.split'), split], ['n', t('review.note'), (item) => ask(item, 'note')], ['u', t('review.undo'), undo],
    ['k', t('review.previous'), () => step(view.previous)], ['j', t('review.next'), () => step(view.next)],
  ];
  const draw = (): void => {
    asked = undefined;
    const item = view.items[0];
    if (item === undefined) return replace(card, h('p', {}, t('review.empty')));
    replace(card,
      view.judged >= view.total ? h('p', { class: 'lead' }, t('review.done')) : null,
      h('p', { class: 'small' }, `${number(view.at + 1)} / ${number(view.total)} · `, link(to.incident(item.incident.id), {}, incidentTitle(item.incident)), ` · ${incidentWhere(item.incident)}`,
        item.incident.contested ? h('span', { class: 'badge contested' }, t('contested')) : null,
        item.judgements.map((judgement) => h('span', { class: 'badge agreed judged', title: judgement.author }, judgementWords(judgement, item.values)))),
      claimCard(item.claim),
      h('div', { class: 'keys' }, acts.map(([key, words, act]) => h('button', { type: 'button', onclick: () => act(item), 'aria-keyshortcuts': key }, h('kbd', {}, key), ` ${words}`))));
  };
  onKeys(left, (key, event) => {
    const item = view.items[0];
    if (item === undefined) return;
    const act = acts.find(([name]) => name === key)?.[2];
    if (act !== undefined) {
      // The key must not become a letter of the field that opens.
      event.preventDefault();
      act(item);
    } else if (key === 'ArrowRight') step(view.next);
    else if (key === 'ArrowLeft') step(view.previous);
    else if (key === 'Escape') ask(item, undefined);
    else if (/^[1-9]$/.test(key)) {
      event.preventDefault();
      asked?.choose(Number(key));
    }
  });
  replace(room, h('h1', {}, t('app.review')), h('section', {}, h('p', { class: 'lead' }, t('review.lead')),
    h('div', { class: 'head' }, h('div', { class: 'progress' }, bar, counts), h('label', { class: 'check' }, t('review.name'), author)), card));
  await load(query.get('claim'));
};
