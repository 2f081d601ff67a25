/** Blocks as the rules judge them in, the runs of kept text between wide gaps out: other articles follow behind a gap. */
import type { Page } from '../pages/page.ts';
import type { ElementView } from './element-view.ts';

/** Runs of kept blocks: parted where more than so many characters or blocks between were cut. */
export interface KeptRuns {
  /** The run that the block stands in or behind, the characters cut since the last kept block, and the most cut in one gap so far. */
  readonly run: Int32Array;
  readonly gap: Float32Array;
  readonly widest: Float32Array;
  /** By run: its share of all that is kept, and that of the runs before it. */
  readonly share: readonly number[];
  readonly before: readonly number[];
  /** Since the first kept block: headings that are links, first headings, articles begun, blocks of furniture. */
  readonly links: Int32Array;
  readonly heads: Int32Array;
  readonly articles: Int32Array;
  readonly furniture: Int32Array;
}

const furnitureFrom = 16;
const partingCharacters = 120;
const partingBlocks = 3;

/** Finds the runs; `rule` is 0 where the rules keep a block as body, and from 16 on where they take it for furniture. */
export function keptRuns({ blocks, elements }: Page, rule: Uint8Array, view: ElementView): KeptRuns {
  const n = blocks.length;
  const [run, links, heads, articles, furniture] = [new Int32Array(n), new Int32Array(n), new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  const [gap, widest] = [new Float32Array(n), new Float32Array(n)];
  const lengths: number[] = [0];
  let [cut, cutBlocks, most, linked, headed, begun, other, last] = [0, 0, 0, 0, 0, 0, 0, -1];
  let started = false;
  for (let i = 0; i < n; i++) {
    const { text, linkLength, element } = blocks[i]!;
    if (started) {
      const tag = elements[element]?.tag ?? '';
      if (/^h[1-4]$/.test(tag) && linkLength > 0.6 * text.length) linked++;
      if (tag === 'h1') headed++;
      const article = element < 0 ? -1 : view.article[element]!;
      if (article !== last && article >= 0) begun++;
      last = article;
      if (rule[i]! >= furnitureFrom) other++;
    } else last = element < 0 ? -1 : view.article[element]!;
    if (rule[i] === 0) {
      if (started && (cut > partingCharacters || cutBlocks > partingBlocks)) { lengths.push(0); most = Math.max(most, cut); }
      started = true;
      lengths[lengths.length - 1]! += text.length;
      cut = 0;
      cutBlocks = 0;
    } else { cut += text.length; cutBlocks++; }
    run[i] = lengths.length - 1;
    gap[i] = cut;
    widest[i] = most;
    links[i] = linked;
    heads[i] = headed;
    articles[i] = begun;
    furniture[i] = other;
  }
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let sum = 0;
  const before = lengths.map((length) => { const own = sum / Math.max(1, all); sum += length; return own; });
  return { run, gap, widest, share: lengths.map((length) => length / Math.max(1, all)), before, links, heads, articles, furniture };
}
