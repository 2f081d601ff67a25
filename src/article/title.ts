/** Stated titles and visible headings in, the article's own title and the block that shows it out, without the site's name. */
import type { Page, PageBlock } from '../pages/page.ts';
import type { Marks } from './marks.ts';
import { fold } from './stated.ts';
import type { Stated } from './stated.ts';
import { squash, Squashed } from './squash.ts';
import { strippedTitles } from './stripped-titles.ts';
import type { Stripped } from './stripped-titles.ts';
import { isHeading, linkShare } from './weigh.ts';

export interface Title {
  /** Empty where the page has none. */
  readonly text: string;
  /** Index of the block that shows it, -1 where none does. */
  readonly block: number;
  /** The site's name as the page's title adds it; empty where it adds none. */
  readonly siteName: string;
}

/** A visible heading shares at least so many words with a stated title: of the shorter of both, and of the longer. */
const leastShared = 0.5;
const leastSharedOfLonger = 0.3;
/** So many lines above the body are compared with the stated titles. */
const mostLines = 200;
/** So many headings are looked at, and so many first ones compared with the stated titles word by word. */
const mostHeadings = 2_000;
const mostCompared = 50;

/**
 * Chooses the title. `before` is the index of the first body block: the headline does not stand behind it, unless nothing else is found. The visible
 * headline that a stated title repeats goes first, without a kicker; then one that is only like them, as titles for sharing and searching are rewritten.
 */
export function findTitle(page: Page, stated: Stated, marks: Marks, before: number): Title {
  const shown = headings(page, marks);
  const lines = plainLines(page, before);
  const headed = new Set(shown.map(({ key }) => key));
  const titles = strippedTitles(stated, (key) => headed.has(key) || lineWith(lines, new Squashed([key])) !== undefined);
  const siteName = titles.findLast((title) => title.siteName !== '')?.siteName ?? '';
  const above = shown.filter(({ block }) => block <= before);
  const named = new Set(titles.map(({ key }) => key));
  const exact = above.find(({ key }) => named.has(key)) ?? lineWith(lines, new Squashed(named));
  if (exact) return { text: unkicked(page, exact, titles) ?? spelling(page, exact, titles), block: exact.block, siteName };
  const main = above.filter(({ tag }) => tag === 'h1').slice(0, mostCompared);
  const kicked = firstOf([...main, ...above.filter(({ tag }) => tag !== 'h1').slice(0, mostCompared)], (heading) => titles.find((title) => isPart(page, heading, title)));
  if (kicked) return { text: kicked.found.text, block: kicked.heading.block, siteName };
  const likely = titles.map((title) => wordsOf(title.text));
  const near = main.find(({ text }) => likely.some((title) => isLike(wordsOf(text), title)));
  const first = titles[0]?.text ?? '';
  if (near) return { text: isKickerBefore(titles, near) ? first : near.text, block: near.block, siteName };
  const lone = loneHeading(main, before, titles, stated);
  if (lone) return { text: lone.text, block: lone.block, siteName };
  if (first !== '') return { text: shortened(titles), block: -1, siteName };
  return main[0] ? { text: main[0].text, block: main[0].block, siteName } : { text: '', block: -1, siteName };
}

/** The first heading for which something is found, and that. */
function firstOf<T>(all: readonly Heading[], find: (heading: Heading) => T | undefined): { readonly heading: Heading; readonly found: T } | undefined {
  for (const heading of all) {
    const found = find(heading);
    if (found !== undefined) return { heading, found };
  }
  return undefined;
}

/** Where inline parts of a headline stand without a space or sign between them, the stated title shows how they are parted. */
function spelling(page: Page, { text, key, block }: Heading, titles: readonly Stripped[]): string {
  const parted = page.blocks[block]!.pieces.length > 0 || page.blocks[block]!.text.includes('\n');
  return parted ? (titles.find((title) => title.key === key)?.text ?? text) : text;
}

/** A shorter stated title is no sign that the rest of a heading is kicker or subtitle, in letters. */
const leastPart = 10;
const signs = /[:：|–—-]\s+|[:：|]/g;
const moreSigns = /[:：|–—·•/\])】」-]\s*/g;

/** Ends of the inline parts of a block, and of its lines. */
function seams({ text, pieces }: PageBlock): number[] {
  return [...pieces.flatMap(({ start, end }) => [start, end]), text.indexOf('\n')].filter((at) => at > 0);
}

const ends = (text: string, pattern: RegExp): number[] => [...text.matchAll(pattern)].map((sign) => sign.index + sign[0].length);

/** True where the text goes on to its end with just this key behind one of the places. */
const endsBehind = (text: string, key: string, places: readonly number[]): boolean => places.some((at) => squash(text.slice(at)) === key);

/** What the page says to be the headline behind the kicker that both a visible heading and another stated title hold: "Border talks: Envoys meet". */
function unkicked(page: Page, { key, block }: Heading, titles: readonly Stripped[]): string | undefined {
  const { text } = page.blocks[block]!;
  return titles.find((title) => (title.source === 'social' || title.source === 'data') && title.key.length >= leastPart && title.key.length < key.length && key.endsWith(title.key) && endsBehind(text, title.key, ends(text, signs)))?.text;
}

/** True where the heading is the stated title behind a kicker, or before a subtitle in a line or element of its own or behind a bar. */
function isPart(page: Page, { key, block }: Heading, title: Stripped): boolean {
  if (title.key.length < leastPart || title.key.length >= key.length) return false;
  const { text } = page.blocks[block]!;
  if (key.endsWith(title.key)) return endsBehind(text, title.key, [...seams(page.blocks[block]!), ...ends(text, moreSigns)]);
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
  return key.startsWith(title.key) && [...seams(page.blocks[block]!), ...bars].some((at) => !/[:–—-]\s*$/.test(text.slice(0, at)) && squash(text.slice(0, at)) === title.key);
}

/** True where the first two stated titles agree that a kicker stands before the visible heading, in an element apart. */
function isKickerBefore([first, second]: readonly Stripped[], { key }: Heading): boolean {
  return first !== undefined && second?.key === first.key && first.source !== second.source && key.length >= leastPart && first.key.endsWith(key) && endsBehind(first.text, key, ends(first.text, signs));
}

/** The first stated title, or another of which it is the beginning: what a sign parts from it is the section's or the site's name. */
function shortened(titles: readonly Stripped[]): string {
  const { text, key } = titles[0]!;
  return titles.find((title) => title.key.length >= leastPart && title.key.length < key.length && key.startsWith(title.key) && [...text.matchAll(moreSigns)].some(({ index }) => squash(text.slice(0, index)) === title.key))?.text ?? text;
}

/** So far above the body a heading that nothing states may stand, in blocks; it has so many words. */
const reachAbove = 12;
const leastWords = 3;

/** The main heading right above the body, where it is no name of the site. */
function loneHeading(main: readonly Heading[], before: number, titles: readonly Stripped[], { siteNames, hostLabel }: Stated): Heading | undefined {
  const sites = [...siteNames, hostLabel, ...titles.map(({ siteName }) => siteName)].map(squash).filter((key) => key !== '');
  return main.filter(({ block, text, key }) => before - block <= reachAbove && wordsOf(text).size >= leastWords && !sites.some((site) => key === site || (key.includes(site) && key.length < 2 * site.length))).at(-1);
}

interface Heading {
  readonly text: string;
  readonly key: string;
  readonly block: number;
  readonly tag: string;
}

function headings(page: Page, marks: Marks): Heading[] {
  const found: Heading[] = [];
  for (let block = 0; block < page.blocks.length && found.length < mostHeadings; block++) {
    const { text, element } = page.blocks[block]!;
    if (text.length >= 400) continue;
    const { tag = '', itemprop = '', names = '' } = page.elements[element] ?? {};
    const named = /headline/i.test(itemprop) || /headline|title|judul/i.test(names);
    const cut = marks.furniture[element];
    const usable = (isHeading(tag) || named) && (cut === undefined || cut === 'byline' || tag === 'h1') && cut !== 'comments' && cut !== 'related';
    if (usable) found.push({ text: fold(text), key: squash(text), block, tag });
  }
  return found.sort((a, b) => Number(b.tag === 'h1') - Number(a.tag === 'h1'));
}

/** A line that may show the title; it is squashed when a title begins like it. */
interface PlainLine {
  readonly text: string;
  readonly block: number;
  key?: string;
}

/** Lines of any kind up to the body, nearest it first, as on pages that know no headings; links lead elsewhere. */
function plainLines(page: Page, before: number): PlainLine[] {
  const found: PlainLine[] = [];
  for (let block = Math.min(page.blocks.length - 1, before); block >= 0 && found.length < mostLines; block--) {
    const { text } = page.blocks[block]!;
    if (text.length >= 12 && text.length < 400 && linkShare(page.blocks[block]!) < 0.5) found.push({ text, block });
  }
  return found;
}

/** The first of these lines that says one of the titles. */
function lineWith(lines: readonly PlainLine[], titles: Squashed): Heading | undefined {
  const line = lines.find((one) => titles.has(one.text, () => (one.key ??= squash(one.text))));
  return line && { text: fold(line.text), key: squash(line.text), block: line.block, tag: '' };
}

function isLike(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const common = [...first].filter((word) => second.has(word)).length;
  return common >= leastShared * Math.min(first.size, second.size) && common >= leastSharedOfLonger * Math.max(first.size, second.size) && common > 0;
}

/** Words, lower case; where words are not spaced, pairs of letters. */
export function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => (unspaced.test(word) ? pairsOf(word) : [word])));
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}
