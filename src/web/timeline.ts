/** Turns bins of days into a drawing: cooperation above the line, conflict below it; dragging over it, or its two handles by keys, choose days. */
import type { Overview, TimeBin } from '../model/views.ts';
import { dayAxis, type DayAxis } from './day-axis.ts';
import { dayHandles } from './day-handles.ts';
import { h, replace, s } from './dom.ts';
import { day, number, t } from './language.ts';
import { quadColours, quadName, quads } from './names.ts';
import { scrolling } from './page.ts';

export interface Timeline {
  readonly element: HTMLElement;
  show(overview: Pick<Overview, 'bins' | 'binDays' | 'undated'>, from: string | undefined, to: string | undefined): void;
}

const dayMs = 86_400_000;
const width = 900;
const height = 150;
const middle = 62;
const foot = 22;

/** The drawing; `choose` hears the first and last day, empty for all. */
export function timeline(left: AbortSignal, choose: (from: string, to: string) => void): Timeline {
  let bins: readonly TimeBin[] = [];
  let binDays = 1;
  let place: DayAxis | undefined;
  const svg = s('svg', { viewBox: `0 0 ${width} ${height}`, class: 'bars', role: 'img', 'aria-label': t('time.label'), preserveAspectRatio: 'none' });
  const labels = h('div', { class: 'time-labels', 'aria-hidden': 'true' });
  const handles = dayHandles(choose);
  const undated = h('span', { class: 'small' });
  const table = h('details', {}, h('summary', {}, t('time.table')));
  const element = h('section', { class: 'time' }, h('div', { class: 'head' }, h('h2', {}, t('time.title')), undated), h('div', { class: 'brushed' }, svg, handles.element), labels, table);
  let start: number | undefined;
  const dayAt = (event: PointerEvent): number => {
    const { left: x, width: wide } = svg.getBoundingClientRect();
    const share = Math.max(0, Math.min(0.9999, (event.clientX - x) / wide));
    return place?.timeAt(share) ?? 0;
  };
  const brush = s('rect', { class: 'brush', y: 0, height: height - foot, width: 0 });
  svg.addEventListener('pointerdown', (event) => { if (place) { start = dayAt(event); svg.setPointerCapture(event.pointerId); } }, { signal: left });
  svg.addEventListener('pointermove', (event) => { if (start !== undefined && place) stretch(brush, place, Math.min(start, dayAt(event)), Math.max(start, dayAt(event))); }, { signal: left });
  svg.addEventListener('pointerup', (event) => {
    if (start === undefined) return;
    const [first, last] = [Math.min(start, dayAt(event)), Math.max(start, dayAt(event))];
    start = undefined;
    svg.releasePointerCapture(event.pointerId);
    choose(iso(first), iso(Math.max(last, first + (binDays - 1) * dayMs)));
  }, { signal: left });

  return {
    element,
    show(overview, from, to) {
      ({ binDays, bins } = overview);
      place = dayAxis(bins.map((bin) => bin.day), binDays);
      undated.textContent = overview.undated === 0 ? '' : t('time.undated', { n: number(overview.undated) });
      replace(svg, place ? bars(bins, place) : null, brush);
      brush.setAttribute('width', '0');
      if (place && (from !== undefined || to !== undefined)) stretch(brush, place, from === undefined ? 0 : Date.parse(from), to === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(to));
      handles.show(place, bins.map((bin) => bin.day), binDays, from, to);
      replace(labels, place ? labelsOf(place, labels.clientWidth || 600) : t('time.none'));
      replace(table, h('summary', {}, t('time.table')), tableOf(bins));
    },
  };
}

function bars(bins: readonly TimeBin[], axis: DayAxis): SVGElement[] {
  const most = Math.max(1, ...bins.flatMap(({ quads: [vc, mc, vx, mx] }) => [vc + mc, vx + mx]));
  const wide = Math.max(2, Math.min(40, axis.bin * width * 0.9));
  const up = (middle - 4) / most, down = (height - foot - middle - 4) / most;
  const rects = bins.flatMap(({ day: name, quads: [vc, mc, vx, mx] }) => {
    const x = axis.placeOf(Date.parse(name)) * width;
    const rect = (y: number, tall: number, at: number): SVGElement | null => (tall <= 0 ? null : s('rect', { x, y, width: wide, height: Math.max(tall, 1.5), fill: quadColours[at] }));
    return [
      rect(middle - mc * up, mc * up, 1), rect(middle - (mc + vc) * up, vc * up, 0),
      rect(middle, mx * down, 3), rect(middle + mx * down, vx * down, 2),
    ].filter((each) => each !== null);
  });
  const lines = axis.stretches.map(({ left, right }) => s('line', { x1: left * width, x2: right * width, y1: middle, y2: middle, class: 'axis' }));
  return [...lines, ...rects];
}

/** The day on which each stretch begins, as far as the words find room. */
function labelsOf({ stretches }: DayAxis, pixels: number): HTMLElement[] {
  const room = 135 / pixels;
  let free = 0;
  const shown = stretches.filter(({ left }) => {
    if (left < free || left > 1 - room) return false;
    free = left + room;
    return true;
  });
  return shown.map(({ from, left }) => {
    const label = h('span', {}, day(iso(from)));
    label.style.insetInlineStart = `${left * 100}%`;
    return label;
  });
}

function stretch(brush: SVGElement, axis: DayAxis, from: number, to: number): void {
  const x = axis.placeOf(from) * width;
  brush.setAttribute('x', String(x));
  brush.setAttribute('width', String(Math.max(3, axis.placeOf(to + dayMs - 1) * width - x)));
}

function tableOf(bins: readonly TimeBin[]): HTMLElement {
  return scrolling(t('time.table'), 'short', h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('time.day')), quads.map((quad) => h('th', { scope: 'col' }, quadName(quad))))),
    h('tbody', {}, bins.slice(-400).reverse().map((bin) => h('tr', {}, h('th', { scope: 'row' }, day(bin.day)), bin.quads.map((count) => h('td', {}, number(count))))))));
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
