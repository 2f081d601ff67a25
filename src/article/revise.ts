/** Blocks that the rules have judged in, the same judged again by the learned model out, each cut with the rule that made it. */
import { judgeBlocks } from './block-features.ts';
import type { RuleReading } from './block-features.ts';
import type { Caption } from './captions.ts';
import type { BlockModel } from './forest.ts';
import type { Page, PageBlock } from '../pages/page.ts';
import { settled } from './select.ts';
import type { Verdict } from './verdict.ts';
import { isHeading, linkShare } from './weigh.ts';

/** The model is asked about so many blocks of a page, far more than articles have; beyond, the rules' judgement stands. */
const mostAsked = 2_000;
/** From here on a block counts as body. */
const threshold = 0.55;

/**
 * Revises `verdicts`, takes from `captions` what is body after all, and says how sure the model is, 0 to 1: the mean distance of its
 * shares from the threshold over all text that might be body. Where it finds no body at all, the rules' own judgement stands.
 */
export function revise(reading: RuleReading & { readonly verdicts: Verdict[]; readonly captions: Map<number, Caption> }, model: BlockModel): number {
  const { page, verdicts, captions } = reading;
  let left = mostAsked;
  // The sentence in which a truncated page breaks off looks like none: what the rules say of it stands.
  const broken = page.limits.truncated ? verdicts.length - 1 : -1;
  const asks = verdicts.map((verdict, i) => i !== broken && isOpen(verdict, page.blocks[i]!) && left-- > 0);
  const shares = judgeBlocks(reading, model.lexicon, (i) => asks[i]!, model.judge);
  if (!shares.some((share) => share >= threshold)) return 0;
  for (const [i, verdict] of verdicts.entries()) {
    if (!asks[i]) continue;
    if (shares[i]! < threshold) {
      if ('keep' in verdict) verdicts[i] = { cut: 'model.no-body' };
    } else if ('cut' in verdict) {
      captions.delete(i);
      verdicts[i] = { keep: isHeading(page.elements[page.blocks[i]!.element]?.tag ?? '') ? 'heading' : 'body' };
    }
  }
  cutCopies(page, verdicts);
  return sureness(page, shares);
}

/** Places of links to other pages, where a shorter line that is nothing but a link never is body. */
const linkPlaces: ReadonlySet<string> = new Set(['noise.outside', 'noise.sidebar', 'noise.comments']);
const longestLink = 120;

/** False where the rules have judged for good. */
function isOpen(verdict: Verdict, block: PageBlock): boolean {
  if ('keep' in verdict) return true;
  const { cut, sure } = verdict;
  if (sure === true || settled.has(cut) || cut === 'noise.repeated-caption') return false;
  return !(linkPlaces.has(cut) && block.text.length < longestLink && linkShare(block) > 0.95);
}

/** Shares below this are of text that nobody would take for body. */
const doubtful = 0.15;

function sureness({ blocks }: Page, shares: readonly number[]): number {
  let [sure, all] = [0, 0];
  for (const [i, share] of shares.entries()) {
    if (share < doubtful) continue;
    sure += blocks[i]!.text.length * Math.abs(2 * share - 1);
    all += blocks[i]!.text.length;
  }
  return all === 0 ? 0 : sure / all;
}

/** Shorter texts may well stand twice, in characters. */
const leastCopy = 40;

/** A text that stands twice is told once. */
function cutCopies(page: Page, verdicts: Verdict[]): void {
  const seen = new Set<string>();
  for (const [i, verdict] of verdicts.entries()) {
    const { text } = page.blocks[i]!;
    if ('cut' in verdict || text.length < leastCopy) continue;
    if (seen.has(text)) verdicts[i] = { cut: 'noise.repeated' };
    seen.add(text);
  }
}
