/** What every page of the app is given and gives back. */
import { h, replace, type Child } from './dom.ts';
import { t } from './language.ts';

/** Where a page draws, and how it moves on. */
export interface Stage {
  /** The element that the page fills. */
  readonly room: HTMLElement;
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** Ends when the reader leaves the page: listeners and requests hang on it. */
  readonly left: AbortSignal;
  /** Goes to another page. */
  readonly go: (href: string) => void;
  /** Puts the state of this page into the address without leaving it. */
  readonly note: (href: string) => void;
  /** Sets the title of the window. */
  readonly title: (words: string) => void;
  /** Says a short sentence to everyone, also to those who listen. */
  readonly say: (words: string) => void;
}

/** Draws a page; what it throws is shown in its place. */
export type Page = (stage: Stage) => Promise<void> | void;

/** A heading with what belongs to it. */
export function section(heading: string, ...children: readonly Child[]): HTMLElement {
  return h('section', {}, h('h2', {}, heading), ...children);
}

/** A part that may be wider or longer than its place: it scrolls by the keys as well, and says what it is. `size`: a class of its own. */
export function scrolling(label: string, size: string, ...children: readonly Child[]): HTMLElement {
  return h('div', { class: `scroll ${size}`.trim(), tabindex: '0', role: 'region', 'aria-label': label }, ...children);
}

/** Trouble, in words. */
export function trouble(error: unknown): HTMLElement {
  return h('p', { class: 'trouble', role: 'alert' }, t('app.trouble', { why: error instanceof Error ? error.message : String(error) }));
}

/** Shows that a page is on its way. */
export function waiting(room: HTMLElement): void {
  replace(room, h('p', { class: 'waiting' }, t('app.loading')));
}

/** Listens for single keys until the page is left; keys typed into fields are the field's. */
export function onKeys(left: AbortSignal, act: (key: string, event: KeyboardEvent) => void): void {
  addEventListener('keydown', (event) => {
    const { target } = event;
    const isField = target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
    if (!isField && !event.ctrlKey && !event.metaKey && !event.altKey) act(event.key, event);
  }, { signal: left });
}
