/** Turns the figures of one kind of loss into intervals drawn one below another, a line a source. */
import type { Slot } from '../model/incident.ts';
import { h, s } from './dom.ts';
import { figureWords } from './figures.ts';
import { number, t } from './language.ts';
import { partyName } from './party-names.ts';
import { slotName } from './slot-words.ts';

const width = 520;
const left = 190;
const right = 40;
const line = 26;

/** The drawing with the estimates by rule below it; null where nobody gives a figure. */
export function lossRanges(slot: Slot): HTMLElement | null {
  const ranges = slot.ranges ?? [];
  if (ranges.length === 0) return null;
  const most = Math.max(1, ...ranges.flatMap(({ high, low }) => [high ?? 0, low ?? 0])) * (ranges.some(({ high }) => high === null) ? 1.25 : 1);
  const x = (value: number): number => left + (value / most) * (width - left - right);
  const height = ranges.length * line + 30;
  const ticks = [...new Set([0, most / 2, most].map((value) => Math.round(value)))];
  const words = ranges.map((range) => `${partyName(range.source)}: ${figureWords(range)}`).join('; ');
  return h('figure', { class: 'ranges' },
    h('figcaption', {}, slotName(slot)),
    s('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${slotName(slot)}. ${words}` },
      ticks.map((tick) => [s('line', { x1: x(tick), x2: x(tick), y1: 4, y2: height - 20, class: 'tick' }), s('text', { x: x(tick), y: height - 5, 'text-anchor': 'middle' }, number(tick))]),
      ranges.map((range, at) => {
        const y = at * line + 18, low = range.low ?? 0, high = range.high ?? most;
        return [
          s('text', { x: left - 10, y: y + 4, 'text-anchor': 'end' }, short(partyName(range.source))),
          s('line', { x1: x(low), x2: x(high), y1: y, y2: y, class: 'bar' }),
          range.low === null ? arrow(x(0), y, -1) : s('circle', { cx: x(low), cy: y, r: 5, class: 'dot' }),
          range.high === null ? arrow(x(most), y, 1) : s('circle', { cx: x(high), cy: y, r: 5, class: 'dot' }),
          s('text', { x: Math.min(x(high) + 10, width - right + 8), y: y - 7, 'text-anchor': x(high) > width - 90 ? 'end' : 'start', class: 'figure' }, figureWords(range)),
        ];
      })),
    h('details', {}, h('summary', {}, t('incident.rules')),
      h('ul', { class: 'estimates' }, (slot.estimates ?? []).map(({ best, high, low, rule }) =>
        h('li', {}, h('strong', {}, `${t(`rule.${rule}`)}: `), rule === 'range' ? figureWords({ low, high }) : rule === 'acled' ? figure(best) : `${figure(low)} – ${figure(best)} – ${figure(high)}`)))));
}

function figure(value: number | null): string {
  return value === null ? '?' : number(value);
}

function arrow(x: number, y: number, way: 1 | -1): SVGElement {
  return s('path', { d: `M${x} ${y} l${-8 * way} -5 v10 z`, class: 'dot' });
}

function short(words: string): string {
  return words.length > 26 ? `${words.slice(0, 25)}…` : words;
}
