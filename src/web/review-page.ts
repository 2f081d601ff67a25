/** Turns claims into a queue that a person works through with single keys; each judgement is kept at once and can be undone. */
import type { Judgement } from '../model/incident.ts';
import type { ReviewItem, ReviewView } from '../model/page-views.ts';
import { to, withQuery } from './address.ts';
import { get, post } from './api.ts';
import { h, link, replace, type Child } from './dom.ts';
import { number, t } from './language.ts';
import { onKeys, trouble, type Page } from './page.ts';
import { claimCard } from './passage.ts';
import { incidentTitle, incidentWhere } from './sentence.ts';
import { slotName, valueWords } from './slot-words.ts';

type Asking = 'value' | 'merge' | undefined;

/** What the reader is called on record, kept between visits where the browser allows it. */
function authorName(name?: string): string {
  try {
    if (name !== undefined) localStorage.setItem('author', name);
    return localStorage.getItem('author') ?? 'reader';
  } catch {
    return name ?? 'reader';
  }
}

/** The page of `/review`; `?at=` is the place in the queue. */
export const reviewPage: Page = async ({ left, note, query, room, say, title }) => {
  title(t('app.review'));
  let at = Math.max(0, Number(query.get('at') ?? 0) || 0);
  let view: ReviewView = { items: [], total: 0, judged: 0 };
  let asking: Asking;
  const card = h('div', { class: 'review' });
  const bar = h('progress', { max: 1, value: 0, 'aria-label': t('app.review') });
  const counts = h('span', { class: 'small' });
  const author = h('input', { value: authorName(), onchange: () => authorName(author.value.trim() || 'reader') });

  const load = async (): Promise<void> => {
    view = await get<ReviewView>(withQuery('/api/review', `limit=1&cursor=${at}`), left);
    note(withQuery('/review', at === 0 ? '' : `at=${at}`));
    bar.max = Math.max(1, view.total);
    bar.value = view.judged;
    counts.textContent = t('review.progress', { judged: number(view.judged), total: number(view.total) });
    asking = undefined;
    draw();
  };
  const step = (by: number): void => {
    at = Math.max(0, Math.min(view.total - 1, at + by));
    void load().catch(fail);
  };
  const fail = (error: unknown): void => { if (!left.aborted) card.prepend(trouble(error)); };
  const keep = (body: Omit<Partial<Judgement>, 'undone'>, words: string): void => {
    void post<Judgement>('/api/judgements', { ...body, author: authorName() }).then(() => {
      say(t('review.kept', { what: words }));
      step(1);
    }).catch(fail);
  };
  const undo = async (): Promise<void> => {
    const last = view.items[0]?.judgements.at(-1) ?? (at > 0 ? (await get<ReviewView>(withQuery('/api/review', `limit=1&cursor=${at - 1}`), left)).items[0]?.judgements.at(-1) : undefined);
    if (last === undefined) return say(t('review.nothing'));
    if (view.items[0]?.judgements.length === 0) at -= 1;
    await post<Judgement>(`/api/judgements/${last.id}/undo`, { author: authorName() });
    say(t('review.undone'));
    await load();
  };
  const split = async (item: ReviewItem): Promise<void> => {
    const others = (await get<{ claims: { key: string }[] }>(`/api/incidents/${item.incident.id}`, left)).claims.filter(({ key }) => key !== item.claim.key);
    const [other] = others;
    if (other === undefined) return say(t('review.alone'));
    keep({ verdict: 'different', a: item.claim.key, b: other.key }, t('review.split'));
  };
  const choose = (item: ReviewItem, number: number): void => {
    if (asking === 'merge') {
      const near = item.near[number - 1];
      if (near) keep({ verdict: 'same', a: item.claim.key, b: near.id }, t('verdict.same'));
    } else if (asking === 'value') {
      const value = item.values[number - 1];
      if (value) askValue(item, value.slot);
    }
  };
  const askValue = (item: ReviewItem, slot: string): void => {
    const field = h('input', { name: 'value' });
    const form = h('form', { class: 'ask', onsubmit: (event: Event) => {
      event.preventDefault();
      keep({ verdict: 'wrong-value', a: item.claim.key, slot, ...(field.value.trim() === '' ? {} : { value: field.value.trim() }) }, t('verdict.wrong-value'));
    } }, h('label', {}, h('span', {}, `${slotName({ name: slot })}: ${t('review.right')}`), field), h('button', {}, t('review.save')));
    card.append(form);
    field.focus();
  };
  const acts: Readonly<Record<string, (item: ReviewItem) => void>> = {
    y: ({ claim }) => keep({ verdict: 'note', a: claim.key, note: 'right' }, t('verdict.right')),
    s: ({ claim }) => keep({ verdict: 'wrong-stance', a: claim.key }, t('verdict.wrong-stance')),
    v: () => ask('value'),
    m: () => ask('merge'),
    x: (item) => void split(item).catch(fail),
  };
  const ask = (what: Asking): void => {
    asking = what;
    draw();
    card.querySelector<HTMLElement>('.ask button')?.focus();
  };
  const draw = (): void => {
    const item = view.items[0];
    if (item === undefined) return replace(card, h('p', {}, t('review.done')));
    const button = (key: string, words: string, act: () => void): HTMLElement => h('button', { type: 'button', onclick: act, 'aria-keyshortcuts': key }, h('kbd', {}, key), ` ${words}`);
    replace(card,
      h('p', { class: 'small' }, `${number(at + 1)} / ${number(view.total)} · `, link(to.incident(item.incident.id), {}, incidentTitle(item.incident)), ` · ${incidentWhere(item.incident)}`,
        item.incident.contested ? h('span', { class: 'badge contested' }, t('contested')) : null,
        item.judgements.map((judgement) => h('span', { class: 'badge agreed' }, judgement.note === 'right' ? t('verdict.right') : t(`verdict.${judgement.verdict}`)))),
      claimCard(item.claim),
      h('div', { class: 'keys' },
        button('y', t('review.confirm'), () => acts['y']?.(item)), button('s', t('review.stance'), () => acts['s']?.(item)), button('v', t('review.value'), () => acts['v']?.(item)),
        button('m', t('review.merge'), () => acts['m']?.(item)), button('x', t('review.split'), () => acts['x']?.(item)), button('u', t('review.undo'), () => void undo().catch(fail)),
        button('k', t('review.previous'), () => step(-1)), button('j', t('review.next'), () => step(1))),
      asking === undefined ? null : question(item, asking, (chosen) => choose(item, chosen)));
  };
  onKeys(left, (key) => {
    const item = view.items[0];
    if (key === 'j' || key === 'ArrowRight') step(1);
    else if (key === 'k' || key === 'ArrowLeft') step(-1);
    else if (key === 'u') void undo().catch(fail);
    else if (key === 'Escape') ask(undefined);
    else if (item && /^[1-9]$/.test(key)) choose(item, Number(key));
    else if (item) acts[key]?.(item);
  });
  replace(room, h('h1', {}, t('app.review')), h('section', {}, h('p', { class: 'lead' }, t('review.lead')),
    h('div', { class: 'head' }, h('div', { class: 'progress' }, bar, counts), h('label', { class: 'check' }, t('review.name'), author)), card));
  await load();
};

/** The numbered choices of a question. */
function question(item: ReviewItem, asking: 'value' | 'merge', choose: (number: number) => void): Child {
  const words = asking === 'value'
    ? item.values.map(({ slot, value }) => `${slotName(named(slot))}: ${valueWords({ name: slot }, { value })}`)
    : item.near.map((near) => `${incidentTitle(near)} · ${incidentWhere(near)}`);
  if (words.length === 0) return h('p', { class: 'ask' }, t('review.nonear'));
  return h('div', { class: 'ask' }, h('p', {}, t(asking === 'value' ? 'review.which' : 'review.same')),
    h('ol', {}, words.map((each, at) => h('li', {}, h('button', { type: 'button', class: 'plain', onclick: () => choose(at + 1) }, each)))));
}

/** A slot by its name alone. */
function named(slot: string): Parameters<typeof slotName>[0] {
  return { name: slot };
}
