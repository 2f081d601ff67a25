/** Two handles over a line of days, the first and the last day chosen: arrow keys move one by a bin, Page keys by ten, Home and End to the ends, Escape chooses all. */
import type { DayAxis } from './day-axis.ts';
import { h } from './dom.ts';
import { day, t } from './language.ts';

export interface DayHandles {
  readonly element: HTMLElement;
  /** Puts the handles where the days chosen stand; `days`: first days of the bins, ascending. */
  show(axis: DayAxis | undefined, days: readonly string[], binDays: number, from: string | undefined, to: string | undefined): void;
}

const dayMs = 86_400_000;
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -Infinity, End: Infinity };

/** The handles; `choose` hears the first and last day, empty for all. */
export function dayHandles(choose: (from: string, to: string) => void): DayHandles {
  let days: readonly string[] = [];
  let binDays = 1;
  let at: [first: number, last: number] = [0, 0];
  const lastDay = (bin: number): string => new Date(Date.parse(days[bin] ?? '') + (binDays - 1) * dayMs).toISOString().slice(0, 10);
  const handle = (which: 0 | 1): HTMLElement => h('div', {
    class: 'handle', role: 'slider', tabindex: '0', 'aria-label': t(which === 0 ? 'filter.from' : 'filter.to'), 'aria-orientation': 'horizontal',
    onkeydown: (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined && event.key !== 'Escape') return;
      event.preventDefault();
      const moved = step === undefined ? [0, days.length - 1][which] ?? 0 : Math.max(0, Math.min(days.length - 1, at[which] + step));
      at = step === undefined ? [0, days.length - 1] : which === 0 ? [Math.min(moved, at[1]), at[1]] : [at[0], Math.max(moved, at[0])];
      choose(at[0] === 0 ? '' : days[at[0]] ?? '', at[1] === days.length - 1 ? '' : lastDay(at[1]));
    },
  });
  const both = [handle(0), handle(1)] as const;
  return {
    element: h('div', { class: 'handles' }, both),
    show(axis, newDays, newBinDays, from, to) {
      [days, binDays] = [newDays, newBinDays];
      const first = from === undefined ? 0 : days.findIndex((_, bin) => lastDay(bin) >= from), last = to === undefined ? days.length - 1 : days.findLastIndex((each) => each <= to);
      at = [first < 0 ? Math.max(0, days.length - 1) : first, Math.max(0, last)];
      both.forEach((each, which) => {
        const bin = at[which] ?? 0, shown = which === 0 ? days[bin] : days[bin] === undefined ? undefined : lastDay(bin);
        each.hidden = axis === undefined || shown === undefined;
        if (axis === undefined || shown === undefined) return;
        each.style.insetInlineStart = `${axis.placeOf(Date.parse(shown) + (which === 1 ? dayMs - 1 : 0)) * 100}%`;
        for (const [name, value] of Object.entries({ valuemin: 0, valuemax: days.length - 1, valuenow: bin, valuetext: day(shown) })) each.setAttribute(`aria-${name}`, String(value));
      });
    },
  };
}
