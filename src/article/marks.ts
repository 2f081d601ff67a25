/** Elements of a page in, what each is marked as out: furniture by its own or an ancestor's mark, and hints of the body. */
import type { Page, PageElement } from '../pages/page.ts';
import { findCards } from './cards.ts';
import type { Cards } from './cards.ts';
import { kindsOf } from './kinds.ts';
import type { Kinds } from './kinds.ts';
import { bodyHint, furnitureOf } from './names.ts';
import type { Furniture } from './names.ts';
import type { Phrases } from './phrases.ts';
import type { SiteProfile } from './sites.ts';
import type { Sums } from './weigh.ts';

/** Marks of one page's elements, by element index. */
export interface Marks {
  /** The outermost furniture that an element stands in or is; inside a by-line, the innermost. */
  readonly furniture: readonly (Furniture | undefined)[];
  /** True inside an element that is not shown. */
  readonly hidden: readonly boolean[];
  /** 0 to 4: how strongly the element is called a body. */
  readonly hints: readonly number[];
  readonly kinds: Kinds;
  /** Elements in rows of their like. */
  readonly cards: Cards;
}

const tagFurniture: Readonly<Record<string, Furniture>> = {
  nav: 'navigation', footer: 'footer', aside: 'sidebar', figcaption: 'caption', form: 'newsletter', menu: 'navigation',
};
const roleFurniture: Readonly<Record<string, Furniture>> = {
  navigation: 'navigation', contentinfo: 'footer', complementary: 'sidebar', search: 'navigation', banner: 'navigation', menu: 'navigation', dialog: 'overlay',
};
/** A part that holds more of the page's sentences than this is no furniture, whatever its name: names lie more often than the text. */
const bodyShare: Readonly<Record<Furniture, number>> = {
  comments: 0.95, navigation: 0.5, footer: 0.5, related: 0.4, newsletter: 0.3, sidebar: 0.25, byline: 0.2, caption: 0.25, advert: 0.2, overlay: 0.2, share: 0.2, tags: 0.2,
};
const hiddenShare = 0.5;
/** Parts of one kind that together hold more than this are the body cut into pieces, such as hidden tabs. */
const kindShare = 0.6;
/** Names that mean what they say even where they cover most of the page. */
const plain: ReadonlySet<string> = new Set(['comments']);

/** Marks every element; `good` sums the weight of body sentences, `site` says what the outlet's own names mean. */
export function markElements(page: Page, good: Sums, phrases: Phrases, site?: SiteProfile): Marks {
  const all = Math.max(1, good.over(0, page.blocks.length));
  const furniture: (Furniture | undefined)[] = [];
  const hidden: boolean[] = [];
  const hints: number[] = [];
  const kinds = kindsOf(page.elements);
  const meaning = meaningOf(phrases, site);
  const named = onceAKind(kinds, page.elements, meaning.furniture);
  const hinted = onceAKind(kinds, page.elements, meaning.hint);
  for (let i = 0; i < page.elements.length; i++) {
    const element = page.elements[i]!;
    const inherited = element.parent < 0 ? undefined : furniture[element.parent];
    const share = good.over(element.firstBlock, element.endBlock) / all;
    // A share bar or a caption inside the line of authors and dates is what it is called.
    furniture.push(inherited === undefined || inherited === 'byline' ? (ownFurniture(element, share, i, named) ?? inherited) : inherited);
    hidden.push(isHidden(element, share) || (element.parent >= 0 && hidden[element.parent]!));
    hints.push(hintOf(element, i, hinted));
  }
  return { ...disown(page, good, furniture, hidden), hints, kinds, cards: findCards(page, kinds) };
}

/** Takes back the marks of a kind that would cut most of the page's sentences away. */
function disown(page: Page, good: Sums, furniture: (Furniture | undefined)[], hidden: boolean[]): Pick<Marks, 'furniture' | 'hidden'> {
  const all = good.over(0, page.blocks.length);
  const held = new Map<Furniture | 'hidden', number>();
  for (let i = 0; i < page.blocks.length; i++) {
    const { element } = page.blocks[i]!;
    const kind = furniture[element] ?? (hidden[element] ? 'hidden' : undefined);
    if (kind) held.set(kind, (held.get(kind) ?? 0) + good.over(i, i + 1));
  }
  const disowned = new Set([...held].filter(([kind, weight]) => !plain.has(kind) && weight > kindShare * all).map(([kind]) => kind));
  if (disowned.size === 0) return { furniture, hidden };
  return {
    furniture: furniture.map((kind) => (kind && disowned.has(kind) ? undefined : kind)),
    hidden: disowned.has('hidden') ? hidden.map(() => false) : hidden,
  };
}

function ownFurniture(element: PageElement, share: number, index: number, named: (element: number) => Furniture | undefined): Furniture | undefined {
  const { tag, role } = element;
  if (tag === 'body' || tag === 'html' || tag === 'main') return undefined;
  const byRole = Object.hasOwn(roleFurniture, role) ? roleFurniture[role] : undefined;
  const byTag = Object.hasOwn(tagFurniture, tag) ? tagFurniture[tag] : undefined;
  const kind = byRole ?? byTag ?? named(index);
  return kind !== undefined && share <= bodyShare[kind] ? kind : undefined;
}

function isHidden(element: PageElement, share: number): boolean {
  return element.hidden && share <= hiddenShare;
}

/** An element without blocks is no body, whatever it is called. */
function hintOf({ tag, itemprop, firstBlock, endBlock }: PageElement, index: number, hinted: (element: number) => number | undefined): number {
  if (firstBlock === endBlock) return 0;
  if (itemprop !== '' && /articlebody|reviewbody/i.test(itemprop)) return 4;
  const hint = hinted(index) ?? 0;
  return tag === 'article' || tag === 'main' ? Math.max(2, hint) : hint;
}

/** What the names of an element say of it. */
interface Meaning {
  readonly furniture: (names: string) => Furniture | undefined;
  readonly hint: (names: string) => number;
}

/** What the outlet itself means by a name goes before what such names mean elsewhere. */
function meaningOf({ classNames }: Phrases, site: SiteProfile | undefined): Meaning {
  if (site === undefined) return { furniture: (names) => furnitureOf(names, classNames), hint: bodyHint };
  return {
    furniture: (names) => (site.isBox(names) ? 'related' : site.isBody(names) ? undefined : furnitureOf(names, classNames)),
    hint: (names) => (site.isBody(names) ? 4 : bodyHint(names)),
  };
}

/** Asks what the names of an element say, once for all elements of its kind and not before it matters; undefined for one without names. */
function onceAKind<T>(kinds: Kinds, elements: readonly PageElement[], ask: (names: string) => T): (element: number) => T | undefined {
  const answers = new Map<number, T>();
  return (element) => {
    const { names } = elements[element]!;
    const kind = kinds[element]!;
    if (names === '' || answers.has(kind)) return answers.get(kind);
    const answer = ask(names);
    answers.set(kind, answer);
    return answer;
  };
}
