/** Stated titles and visible headings in, the article's own title and the block that shows it out, without the site's name. */
import type { Page } from '../pages/page.ts';
import type { Marks } from './marks.ts';
import { fold } from './stated.ts';
import type { Stated } from './stated.ts';
import { isHeading, linkShare } from './weigh.ts';

export interface Title {
  /** Empty where the page has none. */
  readonly text: string;
  /** Index of the block that shows it, -1 where none does. */
  readonly block: number;
  /** The site's name as the page's title adds it; empty where it adds none. */
  readonly siteName: string;
}

const separators = /\s+[-–—|:»•·/]+\s+|\s*\|\s*|\s*»\s*/g;
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
 * headline that a stated title repeats goes first, without a kicker; one that is only like them yields where two stated ones agree.
 */
export function findTitle(page: Page, stated: Stated, marks: Marks, before: number): Title {
  const shown = headings(page, marks);
  const lines = plainLines(page, before);
  const titles = strippedTitles(stated, new Set([...shown, ...lines].map(({ key }) => key)));
  const siteName = titles.findLast((title) => title.siteName !== '')?.siteName ?? '';
  const above = shown.filter(({ block }) => block <= before);
  const named = new Set(titles.map(({ key }) => key));
  const exact = above.find(({ key }) => named.has(key)) ?? lines.find(({ key }) => named.has(key));
  if (exact) return { text: spelling(page, exact, titles), block: exact.block, siteName };
  const main = above.filter(({ tag }) => tag === 'h1').slice(0, mostCompared);
  const kicked = firstOf(main, (heading) => titles.find((title) => isPart(page, heading, title)));
  if (kicked) return { text: kicked.found.text, block: kicked.heading.block, siteName };
  const likely = titles.map((title) => wordsOf(title.text));
  const near = main.find(({ text }) => likely.some((title) => isLike(wordsOf(text), title)));
  const first = titles[0]?.text ?? '';
  if (near) return { text: outranks(titles, near, stated.url) ? first : near.text, block: near.block, siteName };
  const lone = loneHeading(main, before, titles, stated);
  if (lone) return { text: lone.text, block: lone.block, siteName };
  if (first !== '') return { text: first, block: -1, siteName };
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

/** True where the heading is the stated title behind a kicker, or before a subtitle in a line or element of its own. */
function isPart(page: Page, { key, block }: Heading, title: Stripped): boolean {
  if (title.key.length < leastPart || title.key.length >= key.length) return false;
  if (key.endsWith(title.key)) return true;
  if (!key.startsWith(title.key)) return false;
  const { text, pieces } = page.blocks[block]!;
  return [...pieces.flatMap(({ start, end }) => [start, end]), text.indexOf('\n')].some((at) => at > 0 && !/[:–—-]\s*$/.test(text.slice(0, at)) && squash(text.slice(0, at)) === title.key);
}

/** True where the stated titles go before a visible heading that is only like them: the first two agree and the address does not speak for the heading. */
function outranks([first, second]: readonly Stripped[], heading: Heading, url: string): boolean {
  if (first === undefined) return false;
  const favour = sharedWithAddress(first.text, url) - sharedWithAddress(heading.text, url);
  return second?.key === first.key && first.source !== second.source && favour >= -favoured;
}

const favoured = 0.1;

/** Share of the title's longer words that the address spells. */
function sharedWithAddress(title: string, url: string): number {
  const path = plainLetters(url.replace(/^https?:\/\/[^/]+/, ''));
  const slug = new Set(path.match(/[\p{L}\p{N}]+/gu));
  const words = [...wordsOf(title)].filter((word) => word.length > 3);
  return words.filter((word) => slug.has(plainLetters(word)) || slug.has(plainLetters(word.replace(/[äöü]/g, (letter) => `${letter}e`)))).length / Math.max(1, words.length);
}

function plainLetters(text: string): string {
  return text.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
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

/** Lines of any kind up to the body, nearest it first, as on pages that know no headings; links lead elsewhere. */
function plainLines(page: Page, before: number): Heading[] {
  const found: Heading[] = [];
  for (let block = Math.min(page.blocks.length - 1, before); block >= 0 && found.length < mostLines; block--) {
    const { text } = page.blocks[block]!;
    if (text.length >= 12 && text.length < 400 && linkShare(page.blocks[block]!) < 0.5) found.push({ text: fold(text), key: squash(text), block, tag: '' });
  }
  return found;
}

interface Stripped {
  readonly text: string;
  readonly siteName: string;
  readonly key: string;
  readonly source: string;
}

/** The stated titles without the site's name, in their order. */
function strippedTitles(stated: Stated, shown: ReadonlySet<string>): Stripped[] {
  const siteKeys = new Set([...stated.siteNames, stated.hostLabel, stated.host].map(squash).filter((key) => key !== ''));
  const endings = [...stated.siteNames, stated.section].filter((name) => name !== '');
  return stated.titles.map(({ text, source }) => {
    const whole = withoutSite(withoutOpening(text, siteKeys), siteKeys, shown);
    const cut = withoutEnding(withoutEnding(whole.text, endings), endings);
    return { text: cut, siteName: whole.siteName, key: squash(cut), source };
  });
}

/** Takes a known name and its colon off the beginning: "Ledger.example: Envoys meet". */
function withoutOpening(title: string, siteKeys: ReadonlySet<string>): string {
  const opening = /^([^:]{2,40}):\s+(?=\S)/.exec(title);
  return opening && siteKeys.has(squash(opening[1] ?? '')) ? title.slice(opening[0].length) : title;
}

/** Takes a known name off the end that a sign without spaces parts from the rest, as where words are not spaced. */
function withoutEnding(title: string, endings: readonly string[]): string {
  const found = endings.find((name) => title.length > name.length + 8 && title.endsWith(name) && /[-–—|_·:ㅣ｜]\s*$/u.test(title.slice(0, -name.length)));
  return found === undefined ? title : title.slice(0, -found.length).replace(/[\s\-–—|_·:ㅣ｜]+$/u, '');
}

/** Takes the site's name off either end: a part that is known as such, or what a visible heading leaves over. */
function withoutSite(title: string, siteKeys: ReadonlySet<string>, shown: ReadonlySet<string>): Pick<Stripped, 'text' | 'siteName'> {
  const cuts = [...title.matchAll(separators)].slice(0, 12);
  const isShown = (part: string, rest: string): boolean => shown.has(squash(part)) && !siteKeys.has(squash(part)) && squash(part).length >= leastShown * squash(rest).length;
  for (const cut of cuts) {
    const [head, tail] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
    if (isShown(head, tail)) return { text: head, siteName: siteOf(tail) };
    if (isShown(tail, head)) return { text: tail, siteName: siteOf(head) };
  }
  const [first, last] = [cuts[0], cuts.at(-1)];
  for (const cut of cuts) if (isSite(title.slice(cut.index + cut[0].length), siteKeys)) return { text: title.slice(0, cut.index), siteName: siteOf(title.slice(cut.index + cut[0].length)) };
  if (first && isSite(title.slice(0, first.index), siteKeys)) return { text: title.slice(first.index + first[0].length), siteName: title.slice(0, first.index) };
  // Nothing known: a short last part behind a bar is a name by custom.
  if (last && last[0].includes('|') && title.length - last.index < 40 && last.index > 20) return { text: title.slice(0, last.index), siteName: siteOf(title.slice(last.index + last[0].length)) };
  return { text: title, siteName: '' };
}

/** A part of a title that the page shows elsewhere is the headline where it is not much shorter than the rest. */
const leastShown = 0.6;

/** True where the part is a name of the site, or the site's name with more such parts behind it. */
function isSite(part: string, siteKeys: ReadonlySet<string>): boolean {
  const key = squash(part);
  return siteKeys.has(key) || (part.length < 60 && part.split(separators).some((piece) => siteKeys.has(squash(piece))));
}

function siteOf(part: string): string {
  return part.split(separators).at(-1) ?? part;
}

function isLike(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const common = [...first].filter((word) => second.has(word)).length;
  return common >= leastShared * Math.min(first.size, second.size) && common >= leastSharedOfLonger * Math.max(first.size, second.size) && common > 0;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Letters and digits alone, lower case: what two printings of one line share. */
export function squash(text: string): string {
  // Most lines are plain: the small classes are far faster than those of all scripts.
  if (plain.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const plain = /^[\n\x20-\x7e]*$/;
