/** Metas, JSON-LD and marked elements of a page in, what the page states of its article out. */
import { absolute } from '../pages/absolute.ts';
import { decodeTwice } from '../pages/entities.ts';
import type { InstantSource } from '../model/index.ts';
import type { Page, PageMeta } from '../pages/page.ts';
import { readLinkedData } from './json-ld.ts';
import type { LinkedData } from './json-ld.ts';

/** A title and what states it: OpenGraph, JSON-LD, other metas, the `<title>`, or the caller. */
export interface StatedTitle {
  readonly text: string;
  readonly source: 'social' | 'data' | 'meta' | 'page' | 'caller';
}

/** A date as stated, and what states it. */
export interface StatedDate {
  readonly text: string;
  readonly source: InstantSource;
}

/** What a page states in its markup, before it is set against what it shows. Empty where it states nothing. */
export interface Stated {
  readonly data: LinkedData;
  /** Titles as stated, the most reliable first, the `<title>` last, each with what states it. */
  readonly titles: readonly StatedTitle[];
  readonly descriptions: readonly string[];
  readonly siteNames: readonly string[];
  /** First label of the host that the page's address names, `republika`. */
  readonly hostLabel: string;
  /** The host itself without `www.`; empty where the page names none. */
  readonly host: string;
  readonly url: string;
  /** The most reliable first, the address last. */
  readonly published: readonly StatedDate[];
  readonly updated: readonly StatedDate[];
  readonly authors: readonly string[];
  readonly section: string;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly image: string;
  /** True where the markup calls the page an article. */
  readonly isArticle: boolean;
}

const publishedKeys =
  'article:published_time og:article:published_time og:published_time datepublished article.published parsely-pub-date sailthru.date pubdate publishdate publish-date ' +
  'publish_date publication_date dc.date.issued dcterms.created dcterms.issued dc.date dcterms.date date article_date_original cxenseparse:recs:publishtime originalpublicationdate date.issued datecreated';
const updatedKeys = 'article:modified_time og:updated_time datemodified dcterms.modified last-modified lastmod';
const authorKeys = 'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl byline authors article.author cxenseparse:author content_author';

/** No headline goes on so long, in characters. */
const longestTitle = 600;

/** Gathers what the page states; `address` is the snapshot's own, where it has one. */
export function statedBy(page: Page, address: string | undefined): Stated {
  const data = readLinkedData(page.jsonLd);
  const metas = metaReader(page.metas);
  const url = absolute(page.canonical, address) || absolute(metas('og:url')[0] ?? '', address) || (address ?? '');
  return {
    data,
    titles: titlesOf(metas, data, page.title),
    descriptions: [data.description, ...metas('og:description description twitter:description')].map(fold).filter((text) => text.length > 20),
    siteNames: [...metas('og:site_name'), data.publisher, ...metas('application-name apple-mobile-web-app-title publisher dc.publisher cre')].map(fold).filter((name) => name !== '' && name.length < 60 && !name.includes('://')),
    hostLabel: labelOf(url),
    host: hostOf(url),
    url,
    published: [...datesOf(data.published, metas(publishedKeys), markedTimes(page, /datepublished/i)), ...addressDate(url)],
    updated: datesOf(data.modified, metas(updatedKeys), markedTimes(page, /datemodified/i)),
    authors: metas(authorKeys).filter((name) => !/https?:|www\.|@/.test(name)),
    section: data.section || (metas('article:section section category')[0] ?? ''),
    keywords: [...new Set([...data.keywords, ...metas('news_keywords article:tag keywords').flatMap((words) => words.split(',').map(fold))])].filter((word) => word !== '').slice(0, 50),
    language: page.lang || data.language || (metas('og:locale content-language language')[0] ?? ''),
    image: absolute(metas('og:image')[0] ?? '', address) || absolute(data.images[0]?.url ?? '', address),
    isArticle: data.isArticle || metas('og:type').some((type) => /article/i.test(type)) || metas('article:published_time').length > 0 || page.elements.some(({ itemprop }) => itemprop !== '' && /articlebody/i.test(itemprop)),
  };
}

function titlesOf(metas: (keys: string) => string[], data: LinkedData, title: string): StatedTitle[] {
  const from = (source: StatedTitle['source'], texts: readonly string[]): StatedTitle[] => texts.map((text) => ({ source, text: fold(decodeTwice(text.slice(0, longestTitle))) }));
  return [...from('social', metas('og:title')), ...from('data', [data.headline]), ...from('meta', metas('twitter:title headline dc.title')), ...from('page', [title])].filter(({ text }) => text !== '');
}

/** Values of the metas with any of the keys, in the order of the keys. */
function metaReader(metas: readonly PageMeta[]): (keys: string) => string[] {
  const values = new Map<string, string[]>();
  for (const { key, value } of metas) values.set(key, [...(values.get(key)?.slice(0, 20) ?? []), value]);
  return (keys) => keys.split(' ').flatMap((key) => values.get(key) ?? []);
}

function datesOf(data: string, metas: readonly string[], marked: readonly string[]): StatedDate[] {
  const from = (source: InstantSource, texts: readonly string[]): StatedDate[] => texts.filter((text) => text !== '').map((text) => ({ text, source }));
  return [...from('json-ld', [data]), ...from('meta', metas), ...from('markup', marked)];
}

/** The day that an address names as folders or as one number, `/2026/03/05/` or `/20260305/`. */
function addressDate(url: string): StatedDate[] {
  const [, year, month, day] = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?((?:19|20)\d\d)([/-]?)(\d\d)\2(\d\d)(?=[/-])/i.exec(url.slice(0, 500))?.filter((_, i) => i !== 2) ?? [];
  return year === undefined ? [] : [{ text: `${year}-${month}-${day}`, source: 'address' }];
}

function markedTimes(page: Page, itemprop: RegExp): string[] {
  return page.elements.filter((element) => element.itemprop !== '' && element.value !== '' && itemprop.test(element.itemprop)).map((element) => element.value).slice(0, 5);
}

function hostOf(url: string): string {
  return (/^https?:\/\/(?:www\d?\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '').toLowerCase();
}

function labelOf(url: string): string {
  const labels = hostOf(url).split('.').slice(0, -1).filter((label) => !/^(?:www\d?|m|amp|mobile|co|com|or|org|go|ac|net)$/.test(label));
  return labels.at(-1) ?? '';
}

/** White space folded, ends trimmed. */
export function fold(text: string): string {
  return unfolded.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Most texts are folded already, and looking is far faster than replacing. */
const unfolded = /\s\s|[^\S ]|^\s|\s$/;
