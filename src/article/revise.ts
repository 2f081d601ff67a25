/** Blocks that the rules have judged in, the same judged again by the learned model out, each cut with the rule that made it. */
import { blockFeatures } from './block-features.ts';
import type { RuleReading } from './block-features.ts';
import type { Caption } from './captions.ts';
import type { BlockModel } from './forest.ts';
import type { Page } from '../pages/page.ts';
import type { Verdict } from './verdict.ts';
import { isHeading } from './weigh.ts';

/** From here on a block counts as body. */
const threshold = 0.5;

/** Shares of body text by block as the model sees them; revises `verdicts` and takes from `captions` what is body after all. */
export function revise(reading: RuleReading & { readonly verdicts: Verdict[]; readonly captions: Map<number, Caption> }, model: BlockModel): Float32Array {
  const { page, verdicts, captions } = reading;
  const { values, width } = blockFeatures(reading, model.lexicon);
  const shares = Float32Array.from(page.blocks, (_, i) => model.judge(values, i * width));
  for (const [i, verdict] of verdicts.entries()) {
    if ('cut' in verdict && verdict.sure) continue;
    if (shares[i]! >= threshold) {
      if ('keep' in verdict) continue;
      captions.delete(i);
      verdicts[i] = { keep: isHeading(page.elements[page.blocks[i]!.element]?.tag ?? '') ? 'heading' : 'body' };
    } else if ('keep' in verdict) verdicts[i] = { cut: 'model.no-body' };
  }
  cutCopies(page, verdicts);
  return shares;
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
