/** Turns the links between publishers that print one text into bands from those who printed first to those who printed after. */
import type { CopyLink } from '../model/page-views.ts';
import { h, link, s, type Child } from './dom.ts';
import { withQuery } from './address.ts';
import { number, t } from './language.ts';

/** Publishers on each side that the drawing shows; the table beside it has all. */
const mostNames = 20;
/** Height of a name, in pixels, as the styles set it. */
const rowHeight = 34;
const width = 100;

/** The drawing; the thicker a band, the more texts. */
export function copyNetwork(links: readonly CopyLink[]): HTMLElement {
  const from = namesBy(links, ({ from: name }) => name), after = namesBy(links, ({ to: name }) => name);
  const shown = links.filter((each) => from.includes(each.from) && after.includes(each.to));
  const most = Math.max(...shown.map(({ copies }) => copies));
  const middle = (names: readonly string[], name: string): number => (names.indexOf(name) + 0.5) * rowHeight;
  const height = Math.max(from.length, after.length) * rowHeight;
  const bands: Child[] = shown.map((each) => {
    const y = middle(from, each.from), end = middle(after, each.to);
    return s('path', { class: 'band', d: `M0 ${y}C${width / 2} ${y} ${width / 2} ${end} ${width} ${end}`, 'stroke-width': 1.5 + (each.copies / most) * 10 }, s('title', {}, linkWords(each)));
  });
  const side = (heading: string, names: readonly string[]): HTMLElement => h('div', {}, h('h3', {}, heading), h('ul', {}, names.map((name) => h('li', {}, publisherLink(name)))));
  return h('div', { class: 'network' }, side(t('sources.from'), from),
    s('svg', { viewBox: `0 0 ${width} ${height}`, height, preserveAspectRatio: 'none', role: 'img', 'aria-label': shown.map(linkWords).join('; ') }, bands), side(t('sources.to'), after));
}

/** The incidents of a publisher. */
export function publisherLink(name: string): HTMLElement {
  return link(withQuery('/', new URLSearchParams({ publisher: name }).toString()), {}, name);
}

function linkWords({ copies, from, to }: CopyLink): string {
  return `${from} → ${to}: ${number(copies)}`;
}

/** The names on a side, those with most copies first. */
function namesBy(links: readonly CopyLink[], nameOf: (link: CopyLink) => string): string[] {
  const copies = new Map<string, number>();
  for (const each of links) copies.set(nameOf(each), (copies.get(nameOf(each)) ?? 0) + each.copies);
  return [...copies].sort(([, a], [, b]) => b - a).slice(0, mostNames).map(([name]) => name);
}
