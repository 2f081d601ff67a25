/** The four classes of events, each with its colour, and what else a figure shows, as one line of legend. */
import { h, type Child } from './dom.ts';
import { quadName, quads } from './names.ts';

export function quadLegend(...more: readonly Child[]): HTMLElement {
  return h('p', { class: 'small legend' }, quads.map((quad) => h('span', {}, h('span', { class: `swatch ${quad}` }), ` ${quadName(quad)}`)), ...more);
}
