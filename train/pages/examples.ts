/** Development pages in, rows for the block model out: what the reader's rules see of each block, and how much of it is body. */
import { createHash } from 'node:crypto';
import { extractArticle } from '../../src/article/extract.ts';
import type { BlockModel } from '../../src/article/forest.ts';
import { nameHashes, nameLexicon } from '../../src/article/name-lexicon.ts';
import type { NameLexicon } from '../../src/article/name-lexicon.ts';
import { rooms } from '../../src/lang/registry.ts';
import { parsePage } from '../../src/pages/html.ts';
import type { Page } from '../../src/pages/page.ts';
import { readPages, snapshotOf } from '../../bench/pages/sets.ts';
import type { GoldPage, PageSetName } from '../../bench/pages/sets.ts';
import { alignBlocks, comparedWords } from './align.ts';

/** A page to learn from. */
export interface Example {
  readonly set: PageSetName;
  readonly page: GoldPage;
  readonly domain: string;
  /** Language of the page, where its set tells. */
  readonly country: string;
  /** By block: share of its words in the true body, and how much it counts. */
  readonly targets: Float32Array;
  readonly weights: Float32Array;
  /** Values of names by hash, this page alone. */
  readonly names: ReadonlyMap<number, readonly [held: number, length: number]>;
  /** Features of the blocks that the model is asked about; filled by `describe`. */
  readonly rows: Map<number, Float32Array>;
}

const words = rooms().map((room) => room.reader);
const secondLevels = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'or', 'go', 'gob', 'edu']);

/** The registrable domain of an address, by the shape of its last labels. */
export function domainOf(url: string): string {
  const labels = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase().split('.') ?? ['', ''];
  return labels.slice(secondLevels.has(labels.at(-2) ?? '') && labels.length > 2 ? -3 : -2).join('.');
}

/** A number of [0, count) that depends on nothing but the text. */
export function foldOf(text: string, count: number): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % count;
}

/** Reads the sets and aligns every page with its true body. */
export function readExamples(data: string, sets: readonly PageSetName[]): Example[] {
  return sets.flatMap((set) => readPages(data, set).flatMap((page) => {
    const example = exampleOf(set, page);
    return example ? [example] : [];
  }));
}

function exampleOf(set: PageSetName, page: GoldPage): Example | undefined {
  const snapshot = snapshotOf(page);
  const { body, parts, photo } = page.expected;
  if (!snapshot || photo === true || (body === undefined && parts === undefined)) return undefined;
  const parsed = parsePage(snapshot.content);
  const blocks = parsed.blocks.map(({ text }) => comparedWords(text));
  const all = parts ?? [{ text: body ?? '' }];
  const targets = alignBlocks(blocks, comparedWords(all.map(({ text }) => text).join('\n')));
  const optional = new Set(all.filter((part) => 'optional' in part && part.optional === true).map(({ text }) => comparedWords(text).join(' ')));
  const weights = Float32Array.from(blocks, (own) => (optional.has(own.join(' ')) ? 0 : Math.min(80, Math.max(1, own.length)) ** 0.7));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < weights.length; i++) weights[i]! *= 100 / Math.max(1, total);
  return { set, page, domain: domainOf(page.url), country: page.country ?? page.id.slice(0, 2), targets, weights, names: namesOf(parsed, targets), rows: new Map() };
}

/** For each hashed name of the page, how much text stands inside elements of that name, and how much of that is body. */
function namesOf(page: Page, targets: Float32Array): Map<number, [number, number]> {
  const held = new Float64Array(targets.length + 1);
  const length = new Float64Array(targets.length + 1);
  for (const [i, { text }] of page.blocks.entries()) {
    held[i + 1] = held[i]! + text.length * targets[i]!;
    length[i + 1] = length[i]! + text.length;
  }
  const names = new Map<number, [number, number]>();
  for (const { names: own, firstBlock, endBlock } of page.elements) {
    if (own === '' || endBlock === firstBlock) continue;
    for (const hash of nameHashes(own)) {
      const known = names.get(hash) ?? [0, 0];
      known[0] += held[endBlock]! - held[firstBlock]!;
      known[1] += length[endBlock]! - length[firstBlock]!;
      names.set(hash, known);
    }
  }
  return names;
}

/** What names mean over all sites: sums by hash, with each site's own part so that it can be taken out. */
export class NameSums {
  private readonly sums = new Map<number, [sum: number, sites: number]>();
  private readonly own = new Map<string, Map<number, number>>();

  constructor(examples: readonly Example[]) {
    const sites = Map.groupBy(examples, ({ domain }) => domain);
    const parts = [...sites].map(([domain, pages]) => [domain, siteValues(pages)] as const);
    for (const [domain, values] of parts) {
      this.own.set(domain, values);
      for (const [hash, value] of values) {
        const known = this.sums.get(hash) ?? [0, 0];
        this.sums.set(hash, [known[0] + value, known[1] + 1]);
      }
    }
  }

  /** The lexicon without what one site says. */
  without(domain: string): NameLexicon {
    return nameLexicon(this.values(this.own.get(domain)));
  }

  /** Value by hash, of those that some sites share. */
  values(without?: ReadonlyMap<number, number>): Map<number, number> {
    const values = new Map<number, number>();
    for (const [hash, [sum, sites]] of this.sums) {
      const own = without?.get(hash);
      const [rest, count] = own === undefined ? [sum, sites] : [sum - own, sites - 1];
      if (count >= leastSites) values.set(hash, Math.round((100 * rest) / (count + 3)) / 100);
    }
    return values;
  }
}

/** A name counts once so many sites use it. */
const leastSites = 4;
/** Share of body text inside a named part, as a rule: above, the name speaks for body. */
const usual = 0.4;

function siteValues(pages: readonly Example[]): Map<number, number> {
  const sums = new Map<number, [number, number]>();
  for (const { names } of pages) {
    for (const [hash, [held, length]] of names) {
      const known = sums.get(hash) ?? [0, 0];
      sums.set(hash, [known[0] + held / Math.max(1, length), known[1] + 1]);
    }
  }
  return new Map([...sums].map(([hash, [sum, count]]) => [hash, sum / count - usual]));
}

/** Fills the features of every example, with names weighed by other sites alone. */
export function describe(examples: readonly Example[], sums: NameSums): void {
  for (const [domain, pages] of Map.groupBy(examples, (example) => example.domain)) {
    const lexicon = sums.without(domain);
    for (const example of pages) {
      const snapshot = snapshotOf(example.page);
      // What a page's scripts draw is read in its place where it shows nothing: those blocks are not the ones that were aligned.
      const witness: BlockModel = { lexicon, judge: (features, block) => { if (block < example.targets.length) example.rows.set(block, features.slice()); return 1; } };
      if (snapshot) extractArticle(snapshot, words, {}, witness);
    }
  }
}
