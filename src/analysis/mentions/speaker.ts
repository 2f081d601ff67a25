/** Finds who speaks a quotation: the actor named beside it, behind it before one ahead of it. */
import type { Mention } from '../analysis.ts';
import type { Reading } from './reading.ts';

/** The mention that speaks the quotation around a token; undefined where none stands beside it in the same paragraph. */
export function speakerOf({ tokens, sentences, quotes, blocks }: Reading, mentions: readonly Mention[], at: number): Mention | undefined {
  const token = tokens[at];
  const quote = token === undefined ? undefined : quotes.find((each) => each.depth === 0 && each.start <= token.start && token.end <= each.end);
  if (token === undefined || quote === undefined) return undefined;
  const block = blocks[sentences[token.sentence]?.block ?? 0];
  const first = lowerBound(mentions, quote.start);
  const behind = mentions.slice(first, first + 40).find((each) => each.start >= quote.end && canSpeak(each));
  const end = tokens.length === 0 ? 0 : sentenceEnd(tokens, sentences, quote.end);
  if (behind !== undefined && behind.start < Math.min(end, block?.end ?? end)) return behind;
  const ahead = mentions.slice(Math.max(0, first - 6), first).filter(canSpeak);
  return ahead.reverse().find((each) => block === undefined || each.start >= block.start);
}

function canSpeak({ locative, modifier }: Mention): boolean {
  return !locative && !modifier;
}

/** Index of the first mention that starts at or after an offset. */
function lowerBound(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1; else high = middle;
  }
  return low;
}

/** End of the sentence in which the first word behind the offset stands, where it stands within a few characters. */
function sentenceEnd(tokens: Reading['tokens'], sentences: Reading['sentences'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1; else high = middle;
  }
  const token = tokens[low];
  return token === undefined || token.start > offset + 3 ? offset : sentences[token.sentence]?.end ?? offset;
}
