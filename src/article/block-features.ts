/** A page as the rules have read it in, numbers that describe each block out: what a learned model judges it by. No word of any language counts. */
import type { Page, PageBlock } from '../pages/page.ts';
import type { Caption } from './captions.ts';
import type { Container } from './container.ts';
import { viewElements } from './element-view.ts';
import type { ElementView } from './element-view.ts';
import type { Marks } from './marks.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { keptRuns } from './kept-runs.ts';
import type { KeptRuns } from './kept-runs.ts';
import { lastOf, shapeOf } from './text-shape.ts';
import { squash } from './squash.ts';
import type { Title } from './title.ts';
import type { Verdict } from './verdict.ts';
import { Sums } from './weigh.ts';
import type { BlockWeights } from './weigh.ts';

/** What the rules know of a page before the model is asked. */
export interface RuleReading {
  readonly page: Page;
  readonly marks: Marks;
  readonly container: Container;
  readonly weights: BlockWeights;
  readonly title: Title;
  readonly descriptions: readonly string[];
  /** The article's text as the page's data states it; empty where it does not. */
  readonly statedBody: string;
  readonly captions: ReadonlyMap<number, Caption>;
  readonly verdicts: readonly Verdict[];
}

const rules = [
  'field.title', 'field.subtitle', 'field.caption', 'field.byline', 'field.published', 'field.dateline', 'noise.short', 'noise.links', 'noise.outside', 'noise.loose-heading', 'noise.before-headline',
  'noise.repeated', 'noise.repeated-caption', 'noise.repeated-headline', 'noise.related', 'noise.tags', 'noise.furniture', 'noise.contact', 'noise.byline', 'noise.caption', 'noise.comments', 'noise.share',
  'noise.newsletter', 'noise.sidebar', 'noise.advert', 'noise.overlay', 'noise.hidden', 'noise.footer', 'noise.navigation',
];
const ruleNumbers = new Map(rules.map((rule, i) => [rule, i + 3] as const));
const furnitureNumbers = new Map(['caption', 'byline', 'tags', 'share', 'advert', 'newsletter', 'related', 'sidebar', 'overlay', 'comments', 'footer', 'navigation'].map((kind, i) => [kind, i + 1] as const));
const tagNumbers = new Map(
  ['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'td', 'th', 'section', 'article', 'main', 'header', 'footer', 'aside', 'figcaption', 'figure', 'pre', 'dd', 'dt', 'address', 'summary', 'nav', 'form', 'body', 'center'].map((tag, i) => [tag, i + 1] as const),
);
const inlineNumbers = new Map(['a', 'b', 'strong', 'i', 'em', 'span', 'time', 'small', 'u', 'font', 'cite', 'code', 'label'].map((tag, i) => [tag, i + 1] as const));

/** So far from the headline its words are looked for, in blocks. */
const nearTitle = 30;
/** So many blocks are looked up in a stated body. */
const mostLookups = 1_000;

const ruleOf = (verdict: Verdict): number => ('cut' in verdict ? (ruleNumbers.get(verdict.cut) ?? 2) : verdict.keep === 'body' ? 0 : 1);
const keeps = (verdict: Verdict | undefined): boolean => verdict !== undefined && 'keep' in verdict;
const log = (value: number): number => Math.log2(1 + value);
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Distances keep their sign and lose their size. */
const far = (distance: number): number => Math.sign(distance) * log(Math.abs(distance));
const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/**
 * Hands each block that `asks` names with its numbers to `judge`, in page order, and gives the answers by block; 0 for the others.
 * The numbers stand in one array that is filled anew for each block, so that a page of many blocks takes no more memory.
 */
export function judgeBlocks(reading: RuleReading, lexicon: NameLexicon, asks: (block: number) => boolean, judge: (features: Float32Array, block: number) => number): number[] {
  const view = new PageView(reading, lexicon);
  const numbers: number[] = [];
  let features: Float32Array | undefined;
  return reading.page.blocks.map((_, i) => {
    if (!asks(i)) return 0;
    numbers.length = 0;
    view.describe(i, numbers);
    features ??= new Float32Array(numbers.length);
    features.set(numbers);
    return judge(features, i);
  });
}

class PageView {
  private readonly reading: RuleReading;
  private readonly view: ElementView;
  private readonly lasts: Uint8Array;
  private readonly good: Sums;
  private readonly masked: Sums;
  private readonly length: Sums;
  private readonly links: Sums;
  private readonly kept: Sums;
  private readonly counts: Sums;
  private readonly rule: Uint8Array;
  private readonly keptAbove: Int32Array;
  private readonly keptBelow: Int32Array;
  private readonly family: { readonly good: Float32Array; readonly length: Float32Array; readonly links: Float32Array; readonly count: Float32Array; readonly kept: Float32Array };
  private readonly copies = new Map<string, number>();
  private readonly met = new Set<string>();
  private readonly titleWords: ReadonlySet<string>;
  private readonly titleKey: string;
  private readonly descriptions: readonly string[];
  /** What the title and the descriptions begin with: a text that begins otherwise is like none of them. */
  private readonly beginnings: ReadonlySet<string>;
  private readonly statedBody: string;
  private lookups = 0;
  private readonly runs: KeptRuns;
  private readonly imagesBefore: Int32Array;
  private readonly all: { readonly good: number; readonly length: number; readonly masked: number; readonly kept: number };
  private readonly ends: { readonly first: number; readonly last: number; readonly firstKept: number; readonly lastKept: number };

  constructor(reading: RuleReading, lexicon: NameLexicon) {
    const { page, container, weights, verdicts } = reading;
    const { blocks } = page;
    this.reading = reading;
    this.view = viewElements(page, reading.marks, lexicon);
    this.lasts = Uint8Array.from(blocks, ({ text }) => lastOf(text));
    this.good = new Sums(weights.good);
    this.masked = new Sums(container.weights);
    this.length = new Sums(weights.lengths);
    this.links = new Sums(weights.links);
    this.rule = Uint8Array.from(verdicts, ruleOf);
    this.kept = new Sums(blocks.map(({ text }, i) => (this.rule[i] === 0 ? text.length : 0)));
    this.counts = new Sums(Array.from(this.rule, (rule) => Number(rule === 0)));
    const n = blocks.length;
    this.all = { good: this.good.over(0, n), length: this.length.over(0, n), masked: this.masked.over(0, n), kept: this.kept.over(0, n) };
    this.keptAbove = new Int32Array(n);
    this.keptBelow = new Int32Array(n);
    for (let i = 0, at = -1000; i < n; i++) { this.keptAbove[i] = i - at; if (this.rule[i] === 0) at = i; }
    for (let i = n - 1, at = n + 1000; i >= 0; i--) { this.keptBelow[i] = at - i; if (this.rule[i] === 0) at = i; }
    const body = (i: number): boolean => container.weights[i]! > 0 && i >= container.firstBlock && i < container.endBlock;
    const indexes = blocks.keys().toArray();
    this.ends = { first: indexes.findIndex(body), last: indexes.findLastIndex(body), firstKept: this.rule.indexOf(0), lastKept: this.rule.lastIndexOf(0) };
    this.family = this.sumFamilies();
    for (const { text } of blocks) if (text.length >= 12) this.copies.set(text, (this.copies.get(text) ?? 0) + 1);
    this.titleKey = squash(reading.title.text);
    this.titleWords = new Set(reading.title.text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
    this.descriptions = reading.descriptions.slice(0, 4).map((text) => squash(text.slice(0, 400)));
    this.beginnings = new Set([this.titleKey, ...this.descriptions].map((key) => key.slice(0, 1)));
    this.statedBody = reading.statedBody.length < 200 ? '' : squash(reading.statedBody.slice(0, 100_000));
    this.runs = keptRuns(page, this.rule, this.view);
    this.imagesBefore = new Int32Array(n + 1);
    for (const { block } of page.images) this.imagesBefore[Math.min(n, block)]!++;
  }

  private sumFamilies(): PageView['family'] {
    const { page: { blocks }, weights } = this.reading;
    const size = this.view.families + 1;
    const [good, length, links, count, kept] = [new Float32Array(size), new Float32Array(size), new Float32Array(size), new Float32Array(size), new Float32Array(size)];
    for (const [i, block] of blocks.entries()) {
      const own = this.familyOf(block);
      good[own]! += weights.good[i]!;
      length[own]! += block.text.length;
      links[own]! += block.linkLength;
      count[own]!++;
      if (this.rule[i] === 0) kept[own]! += block.text.length;
    }
    return { good, length, links, count, kept };
  }

  private familyOf({ element }: PageBlock): number {
    return element < 0 ? this.view.families : this.view.family[element]!;
  }

  /** Appends the numbers of block `i`. */
  describe(i: number, row: number[]): void {
    this.describeText(i, row);
    this.describePlace(i, row);
    this.describeElement(i, row);
    this.describeAncestors(i, row);
    this.describeNeighbours(i, row);
    this.describeRun(i, row);
  }

  private describeText(i: number, row: number[]): void {
    const { page, title, weights } = this.reading;
    const { text, linkLength, pieces } = page.blocks[i]!;
    const shape = shapeOf(text);
    const n = text.length;
    row.push(log(n), log(shape.words), ratio(n, shape.words), linkLength / n, shape.marks, ratio(shape.marks, shape.words), ratio(shape.commas, shape.words), shape.digits / n, ratio(shape.upper, shape.letters));
    row.push(ratio(shape.letters, n), shape.quotes / n, shape.bars / n, log(shape.breaks), shape.first, shape.last, shape.dense > 0 ? 1 : 0, log(weights.good[i]!));
    let [linked, bold, slanted, longest] = [0, 0, 0, 0];
    for (const { element, start, end } of pieces) {
      const { tag } = page.elements[element]!;
      longest = Math.max(longest, end - start);
      if (tag === 'a') linked++;
      else if (tag === 'b' || tag === 'strong') bold += end - start;
      else if (tag === 'i' || tag === 'em') slanted += end - start;
    }
    const head = pieces[0]?.start === 0 ? (inlineNumbers.get(page.elements[pieces[0].element]!.tag) ?? 14) : 0;
    row.push(pieces.length, linked, bold / n, slanted / n, longest / n, head, ratio(pieces[0]?.start === 0 ? pieces[0].end : 0, n));
    const copies = n < 12 ? 1 : this.copies.get(text)!;
    row.push(copies, copies > 1 && this.met.has(text) ? 1 : 0);
    this.met.add(text);
    row.push(...this.likeness(text, title.block < 0 ? 0 : i - title.block));
  }

  /** How much of the title the text says, and whether a description of the page begins with it. */
  private likeness(text: string, distance: number): [number, number, number, number] {
    const said = this.saidBy(text);
    if (text.length > 600 || Math.abs(distance) > nearTitle) return [0, 0, 0, said];
    const key = this.beginnings.has(squash(letterOrDigit.exec(text)?.[0] ?? '').slice(0, 1)) ? squash(text) : '';
    if (key !== '' && key === this.titleKey) return [2, 1, 0, said];
    const words = text.length < 250 ? (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) : [];
    const common = words.reduce((sum, word) => sum + Number(this.titleWords.has(word)), 0);
    const described = key.length >= 15 && this.descriptions.some((description) => description.startsWith(key.slice(0, 60)) || key.startsWith(description.slice(0, 60)));
    return [ratio(common, words.length), ratio(common, this.titleWords.size), described ? 1 : 0, said];
  }

  /** Whether the stated body holds the text: 0 there is none, 1 cannot be said, 2 no, 3 yes. */
  private saidBy(text: string): number {
    if (this.statedBody === '') return 0;
    const key = squash(text.slice(0, 140)).slice(0, 80);
    return key.length < 8 || this.lookups++ > mostLookups ? 1 : this.statedBody.includes(key) ? 3 : 2;
  }

  private describePlace(i: number, row: number[]): void {
    const { page, container, title, verdicts, captions } = this.reading;
    const n = page.blocks.length;
    const { first, last, firstKept, lastKept } = this.ends;
    const inside = i >= container.firstBlock && i < container.endBlock;
    row.push(this.rule[i]!, keeps(verdicts[i]) ? 1 : 0, captions.has(i) ? 1 : 0, inside ? 1 : 0, i / n, ratio(this.length.over(0, i), this.all.length), ratio(this.good.over(0, i), this.all.good));
    row.push(ratio(this.kept.over(0, i), this.all.kept), ratio(this.masked.over(container.firstBlock, Math.max(container.firstBlock, Math.min(i, container.endBlock))), container.good));
    row.push(title.block < 0 ? -99 : far(i - title.block), first < 0 ? 99 : far(i - first), last < 0 ? 99 : far(i - last), firstKept < 0 ? 99 : far(i - firstKept), lastKept < 0 ? 99 : far(i - lastKept));
    row.push(log(this.keptAbove[i]!), log(this.keptBelow[i]!), log(n), log(this.all.good), log(this.all.kept), ratio(this.all.kept, this.all.good), container.share, container.trusting ? 1 : 0);
    row.push(this.imagesBefore[i]!, i > 0 ? this.imagesBefore[i - 1]! : 0, this.imagesBefore[i + 1]!);
  }

  private describeElement(i: number, row: number[]): void {
    const { page, marks, container } = this.reading;
    const block = page.blocks[i]!;
    const { view, family } = this;
    const at = block.element;
    const element = page.elements[at];
    const kin = this.familyOf(block);
    row.push(tagNumbers.get(element?.tag ?? '') ?? 0, element?.depth ?? 0, (element?.depth ?? 0) - (page.elements[container.element]?.depth ?? 0), furnitureNumbers.get(marks.furniture[at] ?? '') ?? 0, marks.hidden[at] ? 1 : 0);
    row.push(at < 0 ? 0 : view.bits[at]! & 0xff, at < 0 ? 0 : view.bits[at]! >> 8, at < 0 ? 0 : view.hint[at]!, at < 0 ? 0 : view.articles[at]!, this.sameArticle(at) ? 1 : 0, container.element < 0 ? 0 : marks.hints[container.element]!);
    row.push(at < 0 ? 0 : view.own[at]!, at < 0 ? 0 : view.least[at]!, at < 0 ? 0 : view.most[at]!, at < 0 ? 0 : view.sum[at]!, block.continues ? 1 : 0, element && (element.itemprop !== '' || element.rel !== '' || element.value !== '') ? 1 : 0);
    row.push(ratio(family.good[kin]!, this.all.good), ratio(family.good[kin]!, family.length[kin]!), ratio(family.links[kin]!, family.length[kin]!), log(family.count[kin]!), log(ratio(family.length[kin]!, family.count[kin]!)), ratio(family.kept[kin]!, family.length[kin]!));
  }

  /** True where the block stands in the same article element as the container, or neither stands in one. */
  private sameArticle(element: number): boolean {
    const { container } = this.reading;
    return element >= 0 && container.element >= 0 && this.view.article[element] === this.view.article[container.element];
  }

  private describeAncestors(i: number, row: number[]): void {
    const { elements, blocks } = this.reading.page;
    let at = blocks[i]!.element;
    for (let level = 0; level < 4; level++) {
      const { firstBlock, endBlock } = elements[at] ?? { firstBlock: 0, endBlock: blocks.length };
      const length = this.length.over(firstBlock, endBlock);
      row.push(ratio(this.good.over(firstBlock, endBlock), this.all.good), ratio(this.good.over(firstBlock, endBlock), length), ratio(this.links.over(firstBlock, endBlock), length), log(endBlock - firstBlock));
      row.push(ratio(this.kept.over(firstBlock, endBlock), length), at < 0 ? 0 : this.view.own[at]!, tagNumbers.get(elements[at]?.tag ?? '') ?? 0, ratio(blocks[i]!.text.length, length));
      if (at >= 0) at = elements[at]!.parent;
    }
  }

  private describeNeighbours(i: number, row: number[]): void {
    const { blocks } = this.reading.page;
    const n = blocks.length;
    const own = blocks[i]!;
    for (const j of [i - 1, i + 1, i - 2, i + 2, i + 3]) {
      const other = blocks[j];
      if (!other) { row.push(-1, -1, -1, -1, -1, -1); continue; }
      row.push(log(other.text.length), other.linkLength / other.text.length, this.rule[j]!, other.element === own.element ? 2 : this.familyOf(other) === this.familyOf(own) ? 1 : 0, this.lasts[j]!, log(this.reading.weights.good[j]!));
    }
    const around = (reach: number, sums: Sums): [number, number] => [sums.over(Math.max(0, i - reach), i), sums.over(Math.min(n, i + 1), Math.min(n, i + 1 + reach))];
    for (const reach of [4, 12]) {
      const lengths = around(reach, this.length);
      row.push(...around(reach, this.counts), ...around(reach, this.good).map(log), ...around(reach, this.links).map((links, side) => ratio(links, lengths[side]!)));
    }
  }

  /** Where the block stands among the runs of text that the rules keep: other articles follow behind a wide gap. */
  private describeRun(i: number, row: number[]): void {
    const { run, gap, widest, share, before, links, heads, articles, furniture } = this.runs;
    const own = run[i]!;
    row.push(own, log(gap[i]!), log(widest[i]!), share[own] ?? 0, own > 0 ? Math.max(...share.slice(Math.max(0, own - 8), own)) : 0, before[own] ?? 0, links[i]!, heads[i]!, articles[i]!, log(furniture[i]!));
  }
}
