/** Turns four numbers of degrees into the place box of a filter, and the box into words. */
import { h, type Child } from './dom.ts';
import { number, t } from './language.ts';

export interface BoxFields {
  readonly element: HTMLElement;
  show(box: string | undefined): void;
}

/** Names of the sides in the order of the address, with the most degrees each can be. */
const sides = [['west', 180], ['south', 90], ['east', 180], ['north', 90]] as const;

/** The fields; `change` hears `west,south,east,north` once all four are filled and right, or nothing once all are empty. */
export function boxFields(change: (box: string) => void): BoxFields {
  const fields = sides.map(([side, most]) => h('input', { type: 'number', name: side, min: -most, max: most, step: 'any', onchange: () => tell() }));
  const tell = (): void => {
    const values = fields.map((field) => field.value.trim());
    if (values.every((value) => value === '')) change('');
    else if (values.every((value) => value !== '') && fields.every((field) => field.reportValidity())) change(values.join(','));
  };
  const children: Child[] = fields.map((field, at) => h('label', {}, h('span', {}, t(`box.${sides[at]?.[0] ?? 'west'}`)), field));
  const element = h('details', { class: 'box' }, h('summary', {}, t('filter.box')), h('div', { class: 'pair' }, children));
  return {
    element,
    show(box) {
      // What is half written stays.
      if (box === undefined && !fields.every(({ value }) => value !== '')) return;
      const values = box?.split(',') ?? [];
      fields.forEach((field, at) => { if (document.activeElement !== field) field.value = values[at] ?? ''; });
    },
  };
}

/** `24° E – 30° E, 5° N – 12° N`. */
export function boxWords(box: string): string {
  const [west = 0, south = 0, east = 0, north = 0] = box.split(',').map(Number);
  const degrees = (value: number, sign: 'e' | 'n'): string => t(`degrees.${sign === 'e' ? (value < 0 ? 'w' : 'e') : value < 0 ? 's' : 'n'}`, { n: number(Math.abs(Math.round(value * 10) / 10)) });
  return `${degrees(west, 'e')} – ${degrees(east, 'e')}, ${degrees(south, 'n')} – ${degrees(north, 'n')}`;
}
