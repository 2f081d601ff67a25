/** Lays an analysis out by token: which mention, place, time, quantity and quotation each token stands in. */
import { firstIndex } from '../model/halving.ts';
import type { Span } from '../model/span.ts';
import type { Analysis, Quote } from './analysis.ts';
import type { LanguagePack } from './pack/index.ts';

/** A token range `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** An analysis with its by-token indices. Each index array holds -1 where nothing of its kind covers the token. */
export interface Layout {
  readonly analysis: Analysis;
  readonly pack: LanguagePack;
  readonly mentionAt: Int32Array;
  readonly placeAt: Int32Array;
  readonly timeAt: Int32Array;
  readonly quantityAt: Int32Array;
  /** The outermost full quotation (one that holds a statement, not a quoted word) around the token. */
  readonly quoteAt: Int32Array;
  /** Full quotations, as token ranges inside their marks. */
  readonly statements: readonly (TokenRange & { readonly quote: Quote })[];
}

/** Builds the indices in one pass over each list. */
export function layOut(analysis: Analysis, pack: LanguagePack): Layout {
  const size = analysis.tokens.length;
  const statements = analysis.quotes
    .filter((quote) => quote.depth === 0)
    .map((quote) => ({ ...tokenRange(analysis, quote.inner), quote }))
    .filter((range) => isStatement(analysis, range));
  return {
    analysis,
    pack,
    mentionAt: fill(size, analysis.mentions),
    placeAt: fill(size, analysis.places),
    timeAt: fill(size, analysis.times),
    quantityAt: fill(size, analysis.quantities),
    quoteAt: fill(size, statements),
    statements,
  };
}

function fill(size: number, ranges: readonly TokenRange[]): Int32Array {
  const index = new Int32Array(size).fill(-1);
  ranges.forEach((range, k) => index.fill(k, range.from, range.to));
  return index;
}

/** The tokens that lie wholly inside a span, found by halving. */
export function tokenRange(analysis: Analysis, span: Span): TokenRange {
  const from = lowerBound(analysis, span.start);
  let to = from;
  while (to < analysis.tokens.length && (analysis.tokens[to]?.end ?? Infinity) <= span.end) to += 1;
  return { from, to };
}

/** Index of the first token that starts at or after an offset. */
export function lowerBound(analysis: Analysis, offset: number): number {
  return firstIndex(analysis.tokens.length, (i) => (analysis.tokens[i]?.start ?? Infinity) < offset);
}

/** A quotation that says something: three words or more, or closed by a mark of its own. A quoted name or term is none. */
function isStatement(analysis: Analysis, range: TokenRange): boolean {
  const words = range.to - range.from;
  const last = analysis.tokens[range.to - 1]?.norm;
  const first = analysis.tokens[range.from];
  if (last === undefined || first === undefined) return false;
  if (/^[.!?,…]$/.test(last)) return words >= 2;
  return words >= 5 && first.capital;
}

/** The stretch of tokens in which the companions of a word are looked for: its sentence, cut at the quotation it stands in. */
export function boundsOf(layout: Layout, token: number): TokenRange {
  const { analysis } = layout;
  const sentence = analysis.sentences[sentenceAt(analysis, token)];
  if (sentence === undefined) return { from: token, to: token + 1 };
  const statement = layout.statements[layout.quoteAt[token] ?? -1];
  if (statement === undefined) return sentence;
  return { from: Math.max(sentence.from, statement.from), to: Math.min(sentence.to, statement.to) };
}

/** Number of the sentence in which a token stands; -1 for none. */
export function sentenceAt({ tokens }: Pick<Analysis, 'tokens'>, token: number): number {
  return tokens[token]?.sentence ?? -1;
}

/** Number of the block in which a token stands; -1 for none. */
export function blockAt({ sentences, tokens }: Pick<Analysis, 'sentences' | 'tokens'>, token: number): number {
  return sentences[tokens[token]?.sentence ?? -1]?.block ?? -1;
}

/** True for the number of a sentence that stands over or beside the body: in a headline, a standfirst or a caption. */
export function isOverline({ blocks, sentences }: Pick<Analysis, 'blocks' | 'sentences'>, sentence: number): boolean {
  const kind = blocks[sentences[sentence]?.block ?? -1]?.kind;
  return kind === 'headline' || kind === 'subheadline' || kind === 'caption';
}

/** Characters from the first to the last token of a range. */
export function spanOf(analysis: Analysis, range: TokenRange): Span {
  const start = analysis.tokens[range.from]?.start ?? 0;
  return { start, end: Math.max(start, analysis.tokens[range.to - 1]?.end ?? start) };
}
