/** Turns cells of incidents into a map that can be moved by hand, wheel and keys; it brings its own outlines of the world. */
import type { MapCell } from '../model/views.ts';
import { to } from './address.ts';
import { get } from './api.ts';
import { calm, h, replace, s } from './dom.ts';
import { number, t, tn } from './language.ts';
import { boxOf, cellDegrees, project, viewIn, viewOf, viewWords, within, world, type View } from './map-view.ts';
import { quadColours } from './names.ts';
import { outlines, type Topology } from './outlines.ts';
import { quadLegend } from './quad-legend.ts';

export interface IncidentMap {
  readonly element: HTMLElement;
  /** Degrees of a cell at the present zoom: what to ask the server for. */
  cell(): number;
  /** `box`: the place box of the filter, drawn as a frame. */
  show(cells: readonly MapCell[], unplaced: number, box: string | undefined): void;
}

/** What the map tells of: a new zoom asks for other cells, a box narrows the filter. */
export interface MapEvents {
  /** `at`: the window as the address holds it; empty where it fits the incidents by itself. */
  readonly moved: (at: string) => void;
  readonly boxed: (box: string) => void;
  readonly go: (href: string) => void;
}

/** Windows narrower than this, in the map's units, get the finer outlines. */
const fineBelow = 220;
const paths = new Map<string, Promise<string>>();

/** Asked for once; again where that failed. */
function outline(name: '110m' | '50m'): Promise<string> {
  const known = paths.get(name);
  if (known !== undefined) return known;
  const coming = get<Topology>(`/app/world-${name}.json`).then((topology) => outlines(topology, project));
  paths.set(name, coming);
  coming.catch(() => paths.delete(name));
  return coming;
}

/** The map; `box` and `at` are the place box and the window that the address holds, if any. */
export function incidentMap(left: AbortSignal, box: string | undefined, at: string | undefined, events: MapEvents): IncidentMap {
  let cells: readonly MapCell[] = [];
  /** Undefined as long as nobody moved the map: it then shows the place box, or all incidents. */
  let view: View | undefined = viewIn(at);
  let chosenBox = box, asked = 0;
  const land = s('path', { class: 'land' });
  const boxed = s('rect', { class: 'boxed' });
  const dots = s('g', { class: 'dots' });
  const svg = s('svg', { class: 'world', tabindex: '0', role: 'group', 'aria-label': t('map.label'), preserveAspectRatio: 'xMidYMid slice' }, land, boxed, dots);
  const onlyHere = h('input', { type: 'checkbox', checked: box !== undefined, onchange: () => {
    move(present());
    tellBox();
  } });
  const unplacedWords = h('span', {});
  const button = (label: string, sign: string, act: () => void): HTMLElement => h('button', { type: 'button', 'aria-label': label, title: label, onclick: act }, sign);
  const element = h('section', { class: 'map' },
    h('div', { class: 'head' }, h('h2', {}, t('map.title')),
      h('label', { class: 'check' }, onlyHere, t('map.box')),
      h('div', { class: 'buttons' }, button(t('map.in'), '+', () => zoom(0.6)), button(t('map.out'), '−', () => zoom(1 / 0.6)), button(t('map.fit'), '⤢', () => { view = undefined; draw(); settle(''); }))),
    svg,
    quadLegend(h('span', {}, h('span', { class: 'ring' }), ` ${t('contested')}`), unplacedWords),
    h('p', { class: 'small' }, t('map.borders')));

  const ratio = (): number => (svg.clientHeight || 380) / (svg.clientWidth || 760);
  const present = (): View => {
    if (view !== undefined || chosenBox === undefined) return view ?? fit(cells, ratio());
    const [west = -130, south = -40, east = 150, north = 62] = chosenBox.split(',').map(Number);
    return viewOf([west, south, east, north], ratio());
  };
  const draw = (): void => {
    const { width, x, y } = present();
    const height = width * ratio(), scale = width / (svg.clientWidth || 760);
    svg.setAttribute('viewBox', `${x - width / 2} ${y - height / 2} ${width} ${height}`);
    const focused = document.activeElement?.getAttribute('data-cell');
    const shown = cells.map((cell) => ({ cell, at: project(cell.longitude, cell.latitude) }))
      .filter(({ at: [cx, cy] }) => Math.abs(cx - x) < width * 0.55 && Math.abs(cy - y) < height * 0.55).reverse();
    replace(dots, shown.map(({ at: [cx, cy], cell }) => dot(cell, cx, cy, scale, () => open(cell))));
    if (focused != null) dots.querySelector<SVGElement>(`[data-cell="${focused}"]`)?.focus();
    void outline(width < fineBelow ? '50m' : '110m').then((path) => { if (land.getAttribute('d') !== path) land.setAttribute('d', path); }, () => {});
  };
  const tellBox = (): void => events.boxed(onlyHere.checked ? boxOf(present(), ratio()).join(',') : '');
  const settle = calm(200, (words: string) => {
    events.moved(words);
    if (onlyHere.checked) tellBox();
  });
  const move = (next: View): void => {
    view = within(next);
    draw();
    settle(viewWords(view));
  };
  const zoom = (factor: number, cx = present().x, cy = present().y): void => {
    const { width, x, y } = present();
    const wide = Math.max(2, Math.min(world, width * factor)), real = wide / width;
    move({ width: wide, x: cx + (x - cx) * real, y: cy + (y - cy) * real });
  };
  const open = (cell: MapCell): void => {
    if (cell.only !== null) events.go(to.incident(cell.only));
    else if (cell.box[0] === cell.box[2] && cell.box[1] === cell.box[3]) {
      const [west, south] = cell.box;
      events.boxed([west - 0.01, south - 0.01, west + 0.01, south + 0.01].map((degrees) => degrees.toFixed(2)).join(','));
    } else move(viewOf(cell.box, ratio()));
  };
  listen(svg, left, { present, move, zoom });
  new ResizeObserver(() => { if (!left.aborted) draw(); }).observe(svg);
  return {
    element,
    cell: () => (asked = cellDegrees(present())),
    show(next, unplaced, chosen) {
      cells = next;
      chosenBox = chosen;
      // A box from elsewhere stays as it is while the map moves.
      onlyHere.checked = chosen !== undefined && chosen === boxOf(present(), ratio()).join(',');
      frame(boxed, chosen);
      unplacedWords.textContent = unplaced === 0 ? '' : t('map.unplaced', { n: number(unplaced) });
      draw();
      // The window that fits asks for cells of its own size.
      if (cellDegrees(present()) !== asked) settle(view === undefined ? '' : viewWords(view));
    },
  };
}

/** Draws the place box; one over the date line is drawn to the edge of the map. */
function frame(rect: SVGRectElement, box: string | undefined): void {
  const [west = 0, south = 0, east = 0, north = 0] = box?.split(',').map(Number) ?? [];
  const [x, y] = project(west, north), [right, bottom] = project(west <= east ? east : 180, south);
  for (const [name, value] of Object.entries({ x, y, width: right - x, height: bottom - y })) rect.setAttribute(name, String(box === undefined ? 0 : value));
}

interface Moves {
  readonly present: () => View;
  readonly move: (view: View) => void;
  readonly zoom: (factor: number, x?: number, y?: number) => void;
}

function listen(svg: SVGSVGElement, left: AbortSignal, { move, present, zoom }: Moves): void {
  let from: { readonly x: number; readonly y: number; readonly view: View } | undefined;
  const unit = (): number => present().width / (svg.clientWidth || 1);
  svg.addEventListener('wheel', (event) => {
    event.preventDefault();
    const { left: x, top: y, height, width } = svg.getBoundingClientRect();
    zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, present().x + (event.clientX - x - width / 2) * unit(), present().y + (event.clientY - y - height / 2) * unit());
  }, { signal: left, passive: false });
  svg.addEventListener('pointerdown', (event) => {
    if ((event.target as Element).closest('.dots')) return;
    from = { x: event.clientX, y: event.clientY, view: present() };
    svg.setPointerCapture(event.pointerId);
  }, { signal: left });
  svg.addEventListener('pointermove', (event) => {
    if (from) move({ ...from.view, x: from.view.x - (event.clientX - from.x) * unit(), y: from.view.y - (event.clientY - from.y) * unit() });
  }, { signal: left });
  for (const end of ['pointerup', 'pointercancel'] as const) svg.addEventListener(end, () => { from = undefined; }, { signal: left });
  const steps: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-0.15, 0], ArrowRight: [0.15, 0], ArrowUp: [0, -0.15], ArrowDown: [0, 0.15] };
  svg.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      move({ ...present(), x: present().x + step[0] * present().width, y: present().y + step[1] * present().width });
    } else if (event.key === '+' || event.key === '=') zoom(0.7);
    else if (event.key === '-') zoom(1 / 0.7);
  }, { signal: left });
}

function fit(cells: readonly MapCell[], ratio: number): View {
  if (cells.length === 0) return { x: world / 2, y: world * 0.42, width: world };
  const west = Math.min(...cells.map(({ box }) => box[0])), south = Math.min(...cells.map(({ box }) => box[1]));
  const east = Math.max(...cells.map(({ box }) => box[2])), north = Math.max(...cells.map(({ box }) => box[3]));
  return viewOf([west, south, east, north], ratio);
}

/** A cell as a ring of its quarters, sized by its number of incidents; a dark rim where accounts differ. */
function dot(cell: MapCell, x: number, y: number, scale: number, open: () => void): SVGElement {
  const radius = Math.min(26, 8 + Math.sqrt(cell.incidents) * 1.8);
  const where = cell.place ?? `${cell.latitude.toFixed(1)}, ${cell.longitude.toFixed(1)}`;
  const label = t('map.cell', { where, n: tn('incident.one', 'incident.many', cell.incidents), contested: number(cell.contested) });
  let turn = 0;
  const slices = cell.quads.map((count, at) => {
    const share = count / cell.incidents, start = turn;
    turn += share;
    return share === 0 ? null : s('path', { d: slice(radius, start, turn), fill: quadColours[at] });
  });
  return s('g', {
    class: 'dot', transform: `translate(${x} ${y}) scale(${scale})`, tabindex: '0', role: 'button', 'aria-label': label, 'data-cell': `${cell.latitude.toFixed(3)} ${cell.longitude.toFixed(3)}`,
    onclick: open, onkeydown: (event: KeyboardEvent) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(); } },
  }, s('title', {}, label), cell.contested > 0 ? s('circle', { r: radius + 2.5, class: 'rim' }) : null, slices,
  s('circle', { r: radius * 0.55, class: 'hole' }), cell.incidents > 1 ? s('text', { 'text-anchor': 'middle', dy: '.35em' }, number(cell.incidents)) : null);
}

/** A slice of a disc from one part of a turn to another. */
function slice(radius: number, start: number, end: number): string {
  if (end - start > 0.9999) return `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`;
  const point = (turn: number): string => `${(Math.sin(turn * 2 * Math.PI) * radius).toFixed(2)} ${(-Math.cos(turn * 2 * Math.PI) * radius).toFixed(2)}`;
  return `M0 0L${point(start)}A${radius} ${radius} 0 ${end - start > 0.5 ? 1 : 0} 1 ${point(end)}Z`;
}
