/** Turns the figures of one kind of loss into intervals drawn one below another, a line a source. */
import type { Slot, SourceRange } from '../model/incident.ts';
import { h } from './dom.ts';
import { figureWords } from './figures.ts';
import { number, t } from './language.ts';
import { partyName } from './party-names.ts';
import { slotName } from './slot-words.ts';

/** The drawing with the estimates by rule below it; null where nobody gives a figure. An open end is an arrow. */
export function lossRanges(slot: Slot): HTMLElement | null {
  const ranges = slot.ranges ?? [];
  if (ranges.length === 0) return null;
  const most = Math.max(1, ...ranges.flatMap(({ high, low }) => [high ?? 0, low ?? 0])) * (ranges.some(({ high }) => high === null) ? 1.25 : 1);
  const ticks = [...new Set([0, most / 2, most].map((value) => Math.floor(value)))];
  return h('figure', { class: 'ranges' },
    h('figcaption', {}, slotName(slot)),
    h('ul', {}, ranges.map((range) => h('li', {}, h('span', { class: 'who' }, partyName(range.source)), interval(range, most), h('strong', { class: 'figure' }, figureWords(range))))),
    h('div', { class: 'ticks', 'aria-hidden': 'true' }, h('span', { class: 'line' }, ticks.map((tick) => placed(h('span', {}, number(tick)), tick / most)))),
    h('details', {}, h('summary', {}, t('incident.rules')),
      h('ul', { class: 'estimates' }, (slot.estimates ?? []).map(({ best, high, low, rule }) =>
        h('li', {}, h('strong', {}, `${t(`rule.${rule}`)}: `), rule === 'range' ? figureWords({ low, high }) : rule === 'acled' ? figure(best) : `${figure(low)} – ${figure(best)} – ${figure(high)}`)))));
}

/** A line from the lowest to the highest figure of a source, over the whole width. */
function interval({ high, low }: SourceRange, most: number): HTMLElement {
  const start = (low ?? 0) / most, end = (high ?? most) / most;
  const bar = placed(h('span', { class: ['bar', low === null ? 'from-open' : '', high === null ? 'to-open' : ''].join(' ').trim() }), start);
  bar.style.width = `${(end - start) * 100}%`;
  return h('span', { class: 'line', 'aria-hidden': 'true' }, bar);
}

function placed(element: HTMLElement, share: number): HTMLElement {
  element.style.insetInlineStart = `${share * 100}%`;
  return element;
}

function figure(value: number | null): string {
  return value === null ? '?' : number(value);
}
