/** The files of development pages in, their pages with what a careful reader gets from each out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readSnapshot } from '../../src/pages/read.ts';
import type { Snapshot } from '../../src/model/index.ts';

/** A part of the true text; an optional one may be there or not. */
export interface GoldPart { readonly text: string; readonly optional?: boolean }

/** What is true of a page; a field that its set does not give is absent. */
export interface Expected {
  readonly body?: string;
  readonly parts?: readonly GoldPart[];
  /** True where the captions are the text. */
  readonly photo?: boolean;
  readonly title?: string;
  readonly authors?: readonly (string | { readonly name: string; readonly role: string })[];
  readonly published?: string;
  readonly description?: string;
  readonly language?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** One page of a set. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly contentType: string;
  readonly html: string;
  readonly encoding: 'utf-8' | 'base64';
  readonly expected: Expected;
  readonly country?: string;
}

/** The sets by the short name that `--only` takes, each with its file and the score of bodies that its makers use. */
export const pageSets = {
  aeb: { file: 'aeb-half-a.jsonl.gz', name: 'article-extraction pages', score: '4-gram' },
  wcxb: { file: 'wcxb-dev-articles.jsonl.gz', name: 'WCXB articles', score: 'word' },
  fundus: { file: 'fundus.jsonl.gz', name: 'Fundus pages', score: '4-gram' },
  indonesian: { file: 'indonesian.jsonl.gz', name: 'Indonesian pages', score: '4-gram' },
  trafilatura: { file: 'trafilatura-even.jsonl.gz', name: 'trafilatura pages', score: 'none' },
} as const;

export type PageSetName = keyof typeof pageSets;

/** Pages of a set, in the order of its file; `folder` is the data folder. Empty where the file is not there. */
export function readPages(folder: string, set: PageSetName): GoldPage[] {
  const path = join(folder, 'pages', pageSets[set].file);
  if (!existsSync(path)) return [];
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as GoldPage);
}

/** The page as a reader is given it; undefined where it is refused. */
export function snapshotOf(page: GoldPage): Snapshot | undefined {
  const bytes = Buffer.from(page.html, page.encoding === 'base64' ? 'base64' : 'utf8');
  return readSnapshot({ bytes, url: page.url, contentType: page.contentType, fetched: '2026-01-01T00:00:00Z' }).snapshot;
}
