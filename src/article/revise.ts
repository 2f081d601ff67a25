/** Blocks that the rules have judged in, the same judged again by the learned model out, each cut with the rule that made it. */
import { judgeBlocks } from './block-features.ts';
import type { RuleReading } from './block-features.ts';
import type { Caption } from './captions.ts';
import type { BlockModel } from './forest.ts';
import type { Page } from '../pages/page.ts';
import { settled } from './select.ts';
import type { Verdict } from './verdict.ts';
import { sharedWords } from './shared-words.ts';
import { isHeading, linkShare } from './weigh.ts';

/** The model is asked about so many blocks of a page, far more than articles have; beyond, the rules' judgement stands. */
const mostAsked = 2_000;
/** From here on a block counts as body; a subheadline apart from it, which some outlets count as text and others do not, from `subheadlineThreshold` on. */
const threshold = 0.45;
const subheadlineThreshold = 0.6;
/** A short line right between two blocks of body counts from here on. */
const betweenThreshold = 0.3;
const longestBetween = 200;

/**
 * Revises `verdicts`, takes from `captions` what is body after all, and says how sure the model is, 0 to 1: the mean distance of its
 * shares from the threshold over all text that might be body. Where it finds no body at all, the rules' own judgement stands.
 */
export function revise(reading: RuleReading & { readonly verdicts: Verdict[]; readonly captions: Map<number, Caption> }, model: BlockModel): number {
  const { page, verdicts, captions } = reading;
  let left = mostAsked;
  // The sentence in which a truncated page breaks off looks like none: what the rules say of it stands.
  const broken = page.limits.truncated ? verdicts.length - 1 : -1;
  const asks = verdicts.map((verdict, i) => i !== broken && isOpen(reading, verdict, i) && left-- > 0);
  const shares = judgeBlocks(reading, model.lexicon, (i) => asks[i]!, model.judge);
  if (!shares.some((share) => share >= threshold)) {
    for (const [i, verdict] of verdicts.entries()) if ('cut' in verdict && verdict.cut === 'field.subtitle') verdicts[i] = { keep: 'heading' };
    return 0;
  }
  const isBetween = (i: number): boolean => page.blocks[i]!.text.length <= longestBetween && (shares[i - 1] ?? 0) >= threshold && (shares[i + 1] ?? 0) >= threshold;
  for (let i = 0; i < verdicts.length; i++) {
    const verdict = verdicts[i]!;
    if (!asks[i]) continue;
    const isSubheadline = 'cut' in verdict && verdict.cut === 'field.subtitle';
    if (shares[i]! < (isSubheadline ? subheadlineThreshold : isBetween(i) ? betweenThreshold : threshold)) {
      if ('keep' in verdict) verdicts[i] = { cut: 'model.no-body' };
    } else if ('cut' in verdict) {
      captions.delete(i);
      verdicts[i] = { keep: isSubheadline || isHeading(page.elements[page.blocks[i]!.element]?.tag ?? '') ? 'heading' : 'body' };
    }
  }
  keepNews(page, verdicts);
  cutCopies(page, verdicts);
  return sureness(page, shares);
}

/** A subheadline of whose words the body says a smaller share tells news of its own. */
const leastTold = 0.5;

/** Keeps a subheadline that outlets of its kind do not count as text, where the body does not say the same. */
function keepNews({ blocks }: Page, verdicts: Verdict[]): void {
  const subtitle = verdicts.findIndex((verdict) => 'cut' in verdict && verdict.cut === 'field.subtitle');
  if (subtitle < 0) return;
  const told = sharedWords(blocks, (i) => 'keep' in verdicts[i]!, (i) => i === subtitle)[subtitle]!;
  if (told < leastTold) verdicts[subtitle] = { keep: 'heading' };
}

/** Places of links to other pages, where a shorter line that is nothing but a link never is body. */
const linkPlaces: ReadonlySet<string> = new Set(['noise.outside', 'noise.sidebar', 'noise.comments']);
const longestLink = 120;
/** Parts of the page's frame wherever they stand; other settled parts may be misnamed where they stand within the article. */
const frames: ReadonlySet<string> = new Set(['noise.navigation', 'noise.footer']);

/** False where the rules have judged for good. */
function isOpen({ page, container }: RuleReading, verdict: Verdict, i: number): boolean {
  if ('keep' in verdict) return true;
  const { cut, sure } = verdict;
  const inside = i >= container.firstBlock && i < container.endBlock;
  if (sure === true || (settled.has(cut) && !(inside && !frames.has(cut)))) return false;
  const block = page.blocks[i]!;
  return !(linkPlaces.has(cut) && block.text.length < longestLink && linkShare(block) > 0.95);
}

/** Shares below this are of text that nobody would take for body. */
const doubtful = 0.15;

function sureness({ blocks }: Page, shares: readonly number[]): number {
  let [sure, all] = [0, 0];
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i]!;
    if (share < doubtful) continue;
    sure += blocks[i]!.text.length * Math.abs(2 * share - 1);
    all += blocks[i]!.text.length;
  }
  return all === 0 ? 0 : sure / all;
}

/** Shorter texts may well stand twice, in characters. */
const leastCopy = 40;

/** Texts that stand twice in one kind of place are refrains, such as the questions of an interview, where they are no more than this share of all text. */
const mostRefrain = 0.25;

/** A text that stands twice is told once, unless it is a refrain. */
function cutCopies(page: Page, verdicts: Verdict[]): void {
  const places = new Map<string, string>();
  const refrains: number[] = [];
  let [told, again] = [0, 0];
  for (const [i, verdict] of verdicts.entries()) {
    const { text, element } = page.blocks[i]!;
    if ('cut' in verdict) continue;
    told += text.length;
    if (text.length < leastCopy) continue;
    const place = placeOf(page, element);
    const first = places.get(text);
    if (first === undefined) places.set(text, place);
    else if (first !== place) verdicts[i] = { cut: 'noise.repeated' };
    else { refrains.push(i); again += text.length; }
  }
  if (again > mostRefrain * told) for (const i of refrains) verdicts[i] = { cut: 'noise.repeated' };
}

/** An element's tag and names, and those of its parent. */
function placeOf({ elements }: Page, element: number): string {
  const [own, parent] = [elements[element], elements[elements[element]?.parent ?? -1]];
  return `${own?.tag} ${own?.names} ${parent?.tag} ${parent?.names}`;
}
