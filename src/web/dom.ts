/** Makes elements of the page. Words go in as text nodes only: nothing from a ledger is ever read as markup. */

export type Child = Node | string | number | null | undefined | false | readonly Child[];
type Value = string | number | boolean | null | undefined | ((event: never) => void);

/**
 * Characters that force the order of what follows are shown as a mark that something stood there: a title must not turn the words beside it around.
 * What says the direction of real scripts stays, kept within its element by the styles.
 */
export function shown(words: string): string {
  return words.replace(/[\u202D\u202E]/g, '\uFFFD');
}

const svgSpace = 'http://www.w3.org/2000/svg';

function fill(element: Element, props: Readonly<Record<string, Value>>, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value as (event: Event) => void);
    else if (name === 'value' && 'value' in element) element.value = String(value);
    else if (name === 'checked' && element instanceof HTMLInputElement) element.checked = value === true;
    else element.setAttribute(name, value === true ? '' : name === 'title' || name === 'aria-label' ? shown(String(value)) : String(value));
  }
  append(element, children);
}

/** Adds children to an element; lists are laid flat, null and false add nothing. */
export function append(element: Element | DocumentFragment, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (typeof child === 'string' || typeof child === 'number') element.append(shown(String(child)));
    else if (child instanceof Node) element.append(child);
    else append(element, child);
  }
}

/** An HTML element with attributes, listeners (`onclick`) and children. */
export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, props: Readonly<Record<string, Value>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  fill(element, props, children);
  return element;
}

/** An SVG element. */
export function s<Tag extends keyof SVGElementTagNameMap>(tag: Tag, props: Readonly<Record<string, Value>> = {}, ...children: readonly Child[]): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(svgSpace, tag);
  fill(element, props, children);
  return element;
}

/** Puts children in place of what the element held. */
export function replace(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren();
  append(element, children);
}

/** A link to a page of the app; the router follows it without loading anew. */
export function link(href: string, props: Readonly<Record<string, Value>>, ...children: readonly Child[]): HTMLAnchorElement {
  return h('a', { ...props, href }, ...children);
}

/** Waits until calls stop coming for so many milliseconds, then runs the last. */
export function calm<Args extends unknown[]>(waitMs: number, run: (...args: Args) => void): (...args: Args) => void {
  let timer = 0;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...args), waitMs);
  };
}
