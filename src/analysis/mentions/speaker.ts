/** Finds who speaks a quotation: the actor named beside it, behind it before one ahead of it. */
import { firstIndex } from '../../model/halving.ts';
import type { Span } from '../../model/span.ts';
import type { Mention, Quote } from '../analysis.ts';
import type { Reading } from './reading.ts';

/** How many mentions and nested quotations are looked at around a quotation. */
const NEAR = 40;

/** The mention that speaks the quotation around a token; undefined where none stands beside it in the same paragraph. */
export function speakerOf(reading: Reading, mentions: readonly Mention[], at: number): Mention | undefined {
  const { tokens, sentences, blocks } = reading;
  const token = tokens[at];
  const quote = token === undefined ? undefined : outerQuote(reading.quotes, token);
  if (token === undefined || quote === undefined) return undefined;
  const block = blocks[sentences[token.sentence]?.block ?? 0];
  const first = firstFrom(mentions, quote.start);
  const end = Math.min(sentenceEnd(reading, quote.end), block?.end ?? Number.POSITIVE_INFINITY);
  const behind = mentions.slice(first, first + NEAR).find((each) => each.start >= quote.end && canSpeak(each));
  if (behind !== undefined && behind.start < end) return behind;
  const ahead = mentions.slice(Math.max(0, first - NEAR), first).filter((each) => canSpeak(each) && (block === undefined || each.start >= block.start));
  const sentence = sentences[tokens[firstFrom(tokens, quote.start)]?.sentence ?? 0];
  return ahead.find((each) => sentence !== undefined && each.start >= sentence.start) ?? ahead.at(-1);
}

/** The outermost quotation around a span. */
function outerQuote(quotes: readonly Quote[], span: Span): Quote | undefined {
  const next = firstFrom(quotes, span.start + 1);
  const quote = quotes.slice(Math.max(0, next - NEAR), next).findLast((each) => each.depth === 0);
  return quote !== undefined && span.end <= quote.end ? quote : undefined;
}

function canSpeak({ locative, modifier }: Mention): boolean {
  return !locative && !modifier;
}

/** End of the sentence that goes on right behind an offset; the offset itself where none does. */
function sentenceEnd({ tokens, sentences }: Reading, offset: number): number {
  const token = tokens[firstFrom(tokens, offset)];
  return token === undefined || token.start > offset + 3 ? offset : sentences[token.sentence]?.end ?? offset;
}

/** Index of the first of the spans, ordered by start, that starts at or after an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (at) => (spans[at]?.start ?? 0) < offset);
}
