/** Turns what a reader is asked of a claim into numbered choices and small forms: which stance, which value, which incident, what note. */
import type { Judgement } from '../model/incident.ts';
import type { ReviewItem } from '../model/page-views.ts';
import { h, type Child } from './dom.ts';
import { t } from './language.ts';
import { modeName, modes } from './names.ts';
import { incidentTitle, incidentWhere } from './sentence.ts';
import { slotName, valueWords } from './slot-words.ts';

/** What is asked at the moment. */
export type Asking = 'stance' | 'value' | 'merge' | 'note';
/** What a choice says; the claim and the author are added to it. */
export type Said = Pick<Judgement, 'verdict'> & { readonly b?: string; readonly slot?: string; readonly value?: string; readonly note?: string };

/** A choice: its words, and what it says, or the form that asks on. */
interface Choice {
  readonly words: string;
  readonly said: Said | (() => HTMLFormElement);
}

/** The question as an element; `choose` takes its numbered choices by number from 1, and is called by the single keys too. */
export interface Question {
  readonly element: HTMLElement;
  choose(number: number): void;
}

/** Asks; `keep` hears the answer, `cancel` that there is none. */
export function question(item: ReviewItem, asking: Asking, keep: (said: Said) => void, cancel: () => void): Question {
  const box = h('div', { class: 'ask' });
  const show = (form: HTMLFormElement): void => {
    box.replaceChildren(form);
    form.querySelector<HTMLElement>('input, select')?.focus();
  };
  if (asking === 'note') {
    const form = formOf(t('verdict.note'), h('input', { name: 'note', required: true, maxlength: 2000 }), (note) => { if (note !== '') keep({ verdict: 'note', note }); }, cancel);
    box.append(form);
    return { element: box, choose: () => {} };
  }
  const choices = choicesOf(item, asking, keep, cancel);
  const choose = (number: number): void => {
    const choice = choices[number - 1];
    if (typeof choice?.said === 'function') show(choice.said());
    else if (choice !== undefined) keep(choice.said);
  };
  const heading = { stance: 'review.which.stance', value: 'review.which', merge: 'review.same' } as const;
  const none: Child = h('p', {}, t(asking === 'merge' ? 'review.nonear' : 'review.novalues'));
  box.append(...(choices.length === 0 ? [none as HTMLElement] : [h('p', {}, t(heading[asking])), h('ol', {}, choices.map(({ words }, at) => h('li', {}, h('button', { type: 'button', class: 'plain', onclick: () => choose(at + 1) }, words))))]));
  return { element: box, choose };
}

function choicesOf({ claim, near, values }: ReviewItem, asking: Exclude<Asking, 'note'>, keep: (said: Said) => void, cancel: () => void): Choice[] {
  if (asking === 'merge') return near.map((row) => ({ words: `${incidentTitle(row)} · ${incidentWhere(row)}`, said: { verdict: 'same', b: row.id } }));
  if (asking === 'stance') {
    return (['affirms', 'denies', 'doubts'] as const).filter((stance) => stance !== claim.stance).map((stance) => ({ words: t(`stance.${stance}`), said: { verdict: 'wrong-stance', value: stance } }));
  }
  return values.map((value) => ({
    words: `${slotName(value)}: ${valueWords(value, value)}`,
    said: () => formOf(`${slotName(value)}: ${t('review.right')}`, fieldOf(value), (right) => keep({ verdict: 'wrong-value', slot: value.name, ...(right === '' ? {} : { value: right }) }), cancel),
  }));
}

/** A field in which the right value of a slot can be given, and nothing that the slot cannot hold. */
function fieldOf({ figure, name, value }: ReviewItem['values'][number]): HTMLInputElement | HTMLSelectElement {
  if (name === 'mode') return h('select', { name: 'value' }, h('option', { value: '' }, '–'), modes.filter((mode) => mode !== value).map((mode) => h('option', { value: mode }, modeName(mode))));
  if (name === 'time') return h('input', { name: 'value', type: 'date', value: value.slice(0, 10) });
  if (figure !== undefined) return h('input', { name: 'value', type: 'number', min: 0, max: 1e9, value: figure.low ?? '' });
  return h('input', { name: 'value', maxlength: 200 });
}

function formOf(label: string, field: HTMLInputElement | HTMLSelectElement, keep: (value: string) => void, cancel: () => void): HTMLFormElement {
  return h('form', {
    onsubmit: (event: Event) => {
      event.preventDefault();
      keep(field.value.trim());
    },
    onkeydown: (event: KeyboardEvent) => { if (event.key === 'Escape') cancel(); },
  }, h('label', {}, h('span', {}, label), field), h('button', {}, t('review.save')), h('button', { type: 'button', onclick: cancel }, t('review.cancel')));
}
