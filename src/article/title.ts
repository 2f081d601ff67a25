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

/** Chooses the title. `before` is the index of the first body block: the headline does not stand behind it, unless nothing else is found. */
export function findTitle(page: Page, stated: Stated, marks: Marks, before: number): Title {
  const shown = headings(page, marks);
  const siteKeys = new Set([...stated.siteNames, stated.hostLabel].map(squash).filter((key) => key !== ''));
  const lines = plainLines(page, before);
  const keys = new Set([...shown.map(({ key }) => key), ...lines.map(({ key }) => key)]);
  const titles = stated.titles.map((title) => withoutSite(title, siteKeys, keys));
  const named = new Set(titles.map((title) => squash(title.text)));
  const exact = shown.find(({ key, block }) => block <= before && named.has(key)) ?? lines.find(({ key }) => named.has(key));
  const siteName = titles.findLast((title) => title.siteName !== '')?.siteName ?? '';
  if (exact) return { text: exact.text, block: exact.block, siteName };
  const likely = titles.map((title) => wordsOf(title.text));
  const near = shown.filter(({ block, tag }) => block <= before && tag === 'h1').slice(0, mostCompared).find(({ text }) => likely.some((title) => isLike(wordsOf(text), title)));
  if (near) return { text: near.text, block: near.block, siteName };
  const first = titles[0]?.text ?? '';
  if (first !== '') return { text: first, block: -1, siteName };
  const only = shown.find(({ block, tag }) => tag === 'h1' && block <= before);
  return only ? { text: only.text, block: only.block, siteName } : { text: '', block: -1, siteName };
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
}

/** Takes the site's name off either end: a part that is known as such, or what a visible heading leaves over. */
function withoutSite(title: string, siteKeys: ReadonlySet<string>, shown: ReadonlySet<string>): Stripped {
  const cuts = [...title.matchAll(separators)].slice(0, 12);
  for (const cut of cuts) {
    const [head, tail] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
    if (shown.has(squash(head))) return { text: head, siteName: siteOf(tail) };
    if (shown.has(squash(tail))) return { text: tail, siteName: siteOf(head) };
  }
  const [first, last] = [cuts[0], cuts.at(-1)];
  for (const cut of cuts) if (isSite(title.slice(cut.index + cut[0].length), siteKeys)) return { text: title.slice(0, cut.index), siteName: siteOf(title.slice(cut.index + cut[0].length)) };
  if (first && isSite(title.slice(0, first.index), siteKeys)) return { text: title.slice(first.index + first[0].length), siteName: title.slice(0, first.index) };
  // Nothing known: a short last part behind a bar is a name by custom.
  if (last && last[0].includes('|') && title.length - last.index < 40 && last.index > 20) return { text: title.slice(0, last.index), siteName: siteOf(title.slice(last.index + last[0].length)) };
  return { text: title, siteName: '' };
}

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
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
