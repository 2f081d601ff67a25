/** A page as the rules have read it in, numbers that describe each block out: what a learned model judges it by. No word of any language counts. */
import type { Page, PageBlock } from '../pages/page.ts';
import type { Caption } from './captions.ts';
import type { Container } from './container.ts';
import { FeatureRow } from './feature-row.ts';
import { viewElements } from './element-view.ts';
import type { ElementView } from './element-view.ts';
import { Likeness } from './likeness.ts';
import type { Marks } from './marks.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { keptRuns } from './kept-runs.ts';
import type { KeptRuns } from './kept-runs.ts';
import { sharedWords } from './shared-words.ts';
import { lastOf, shapeOf } from './text-shape.ts';
import type { Title } from './title.ts';
import type { Verdict } from './verdict.ts';
import { ratio, Sums } from './weigh.ts';
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

const ruleOf = (verdict: Verdict): number => ('cut' in verdict ? (ruleNumbers.get(verdict.cut) ?? 2) : verdict.keep === 'body' ? 0 : 1);
const keeps = (verdict: Verdict | undefined): boolean => verdict !== undefined && 'keep' in verdict;
const log = (value: number): number => Math.log2(1 + value);
/** Distances keep their sign and lose their size. */
const far = (distance: number): number => Math.sign(distance) * log(Math.abs(distance));

/**
 * Hands each block that `asks` names with its numbers to `judge`, in page order, and gives the answers by block; 0 for the others.
 * The numbers stand in one array that is filled anew for each block, so that a page of many blocks takes no more memory.
 */
export function judgeBlocks(reading: RuleReading, lexicon: NameLexicon, asks: (block: number) => boolean, judge: (features: Float32Array, block: number) => number): number[] {
  const view = new PageView(reading, lexicon, asks);
  const row = new FeatureRow();
  return reading.page.blocks.map((_, i) => {
    if (!asks(i)) return 0;
    row.clear();
    view.describe(i, row);
    return judge(row.numbers(), i);
  });
}

/** First and last block with body text in the container, -1 where there is none. */
function endsOf({ weights, firstBlock, endBlock }: Container): { readonly first: number; readonly last: number } {
  let [first, last] = [-1, -1];
  for (let i = firstBlock; i < endBlock; i++) {
    if (weights[i]! <= 0) continue;
    if (first < 0) first = i;
    last = i;
  }
  return { first, last };
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
  private readonly likeness: Likeness;
  private readonly runs: KeptRuns;
  private readonly shared: Float32Array;
  private readonly signed: number;
  private readonly imagesBefore: Int32Array;
  private readonly all: { readonly good: number; readonly length: number; readonly masked: number; readonly kept: number };
  private readonly ends: { readonly first: number; readonly last: number; readonly firstKept: number; readonly lastKept: number };

  constructor(reading: RuleReading, lexicon: NameLexicon, asks: (block: number) => boolean) {
    const { page, container, weights, verdicts } = reading;
    const { blocks } = page;
    this.reading = reading;
    this.view = viewElements(page, reading.marks, lexicon, asks);
    const n = blocks.length;
    this.lasts = new Uint8Array(n);
    this.rule = new Uint8Array(n);
    const [kept, counts] = [new Uint32Array(n), new Uint8Array(n)];
    for (const [i, { text }] of blocks.entries()) {
      this.lasts[i] = lastOf(text);
      this.rule[i] = ruleOf(verdicts[i]!);
      if (this.rule[i] === 0) { kept[i] = text.length; counts[i] = 1; }
    }
    this.good = new Sums(weights.good);
    this.masked = new Sums(container.weights);
    this.length = new Sums(weights.lengths);
    this.links = new Sums(weights.links);
    this.kept = new Sums(kept);
    this.counts = new Sums(counts);
    this.all = { good: this.good.over(0, n), length: this.length.over(0, n), masked: this.masked.over(0, n), kept: this.kept.over(0, n) };
    this.keptAbove = new Int32Array(n);
    this.keptBelow = new Int32Array(n);
    for (let i = 0, at = -1000; i < n; i++) { this.keptAbove[i] = i - at; if (this.rule[i] === 0) at = i; }
    for (let i = n - 1, at = n + 1000; i >= 0; i--) { this.keptBelow[i] = at - i; if (this.rule[i] === 0) at = i; }
    this.ends = { ...endsOf(container), firstKept: this.rule.indexOf(0), lastKept: this.rule.lastIndexOf(0) };
    this.family = this.sumFamilies();
    for (const { text } of blocks) if (text.length >= 12) this.copies.set(text, (this.copies.get(text) ?? 0) + 1);
    this.likeness = new Likeness(reading.title.text, reading.descriptions, reading.statedBody);
    this.runs = keptRuns(page, this.rule, this.view);
    this.shared = sharedWords(blocks, (i) => this.rule[i] === 0, asks);
    this.signed = verdicts.findIndex((verdict, i) => i > reading.title.block && 'cut' in verdict && (verdict.cut === 'field.byline' || verdict.cut === 'field.published'));
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
  describe(i: number, row: FeatureRow): void {
    this.describeText(i, row);
    this.describePlace(i, row);
    this.describeElement(i, row);
    this.describeAncestors(i, row);
    this.describeNeighbours(i, row);
    this.describeRun(i, row);
    this.describeCard(i, row);
  }

  private describeText(i: number, row: FeatureRow): void {
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
    this.likeness.describe(text, title.block < 0 ? 0 : i - title.block, row);
  }

  private describePlace(i: number, row: FeatureRow): void {
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

  private describeElement(i: number, row: FeatureRow): void {
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

  private describeAncestors(i: number, row: FeatureRow): void {
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

  private describeNeighbours(i: number, row: FeatureRow): void {
    this.describeNeighbour(i, i - 1, row);
    this.describeNeighbour(i, i + 1, row);
    this.describeNeighbour(i, i - 2, row);
    this.describeNeighbour(i, i + 2, row);
    this.describeNeighbour(i, i + 3, row);
    this.describeReach(i, 4, row);
    this.describeReach(i, 12, row);
  }

  private describeNeighbour(i: number, j: number, row: FeatureRow): void {
    const { page: { blocks }, weights } = this.reading;
    const other = blocks[j];
    if (!other) { row.push(-1, -1, -1, -1, -1, -1); return; }
    const own = blocks[i]!;
    row.push(log(other.text.length), other.linkLength / other.text.length, this.rule[j]!, other.element === own.element ? 2 : this.familyOf(other) === this.familyOf(own) ? 1 : 0, this.lasts[j]!, log(weights.good[j]!));
  }

  /** What so many blocks above and below hold together. */
  private describeReach(i: number, reach: number, row: FeatureRow): void {
    const above = Math.max(0, i - reach);
    const behind = i + 1;
    const below = Math.min(this.rule.length, behind + reach);
    row.push(this.counts.over(above, i), this.counts.over(behind, below), log(this.good.over(above, i)), log(this.good.over(behind, below)));
    row.push(ratio(this.links.over(above, i), this.length.over(above, i)), ratio(this.links.over(behind, below), this.length.over(behind, below)));
  }

  /** Where the block stands among the runs of text that the rules keep: other articles follow behind a wide gap. */
  private describeRun(i: number, row: FeatureRow): void {
    const { run, gap, widest, share, before, links, heads, articles, furniture } = this.runs;
    const own = run[i]!;
    row.push(own, log(gap[i]!), log(widest[i]!), share[own] ?? 0, mostOf(share, own - 8, own), before[own] ?? 0, links[i]!, heads[i]!, articles[i]!, log(furniture[i]!));
  }

  /** Its place against the by-line, what it shares with the body in words, and the card that it stands in: teasers stand in rows of their like. */
  private describeCard(i: number, row: FeatureRow): void {
    const { blocks, elements } = this.reading.page;
    const { card, count } = this.reading.marks.cards;
    row.push(this.signed < 0 ? 99 : far(i - this.signed), this.shared[i]!);
    const own = blocks[i]!.element < 0 ? -1 : card[blocks[i]!.element]!;
    if (own < 0) { row.push(0, 0, 0, 0, 0); return; }
    const { firstBlock, endBlock } = elements[own]!;
    const first = blocks[firstBlock]!;
    row.push(log(count[own]!), log(endBlock - firstBlock), ratio(this.links.over(firstBlock, endBlock), this.length.over(firstBlock, endBlock)), first.linkLength / first.text.length, log(this.good.over(firstBlock, endBlock)));
  }
}

/** The greatest of `values[from]` to before `to`; 0 where there are none. */
function mostOf(values: readonly number[], from: number, to: number): number {
  let most = 0;
  for (let i = Math.max(0, from); i < to; i++) most = Math.max(most, values[i]!);
  return most;
}
