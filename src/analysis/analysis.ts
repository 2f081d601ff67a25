/** What an analysed article is made of: tokens, sentences, quotations, numbers, times, places, mentions, trees. */
import type { Block } from '../model/article.ts';
import type { Qualifier, Precision } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Span, TextSpan } from '../model/span.ts';

/** A word, number or mark. `text.slice(start, end)` is the token; clitics are tokens of their own. */
export interface Token extends Span {
  /** Lower case, NFC, quotes and dashes levelled. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Index of its sentence. */
  readonly sentence: number;
  /** True for a part glued to the token before ("-nya", "'s", "n't"). */
  readonly clitic: boolean;
  /** True where the token opens with an upper-case letter. */
  readonly capital: boolean;
}

/** A sentence: its span, its tokens `[from, to)`, the block it stands in. Sentences never cross blocks. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** A quotation with its marks: `start`/`end` outside the marks, `inner` within them. May run over several sentences of one block. */
export interface Quote extends Span {
  readonly inner: Span;
  /** 0 for the outermost. */
  readonly depth: number;
}

/** A number in words or digits with its hedge; `start`/`end` take in the hedge. */
export interface Quantity extends TextSpan {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** `count` may count persons or things; the rest may not. */
  readonly kind: 'count' | 'ordinal' | 'percent' | 'money' | 'measure' | 'year' | 'score';
  /** Token range `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** A time expression, resolved. */
export interface TimeExpression extends TextSpan {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value. */
  readonly value: string;
  /** Days inclusive, ISO 8601; null is open or unknown. Absent for durations and sets that fix nothing. */
  readonly interval?: { readonly start: string | null; readonly end: string | null };
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A place name in the text with its resolution. */
export interface LocatedPlace extends TextSpan {
  readonly name: string;
  /** ISO 3166-1 alpha-3 of the state that administers it by international recognition. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: Precision;
  readonly kind: 'literal' | 'demonym' | 'metonymic';
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A mention of an actor. */
export interface Mention extends TextSpan {
  /** Token range `[from, to)` of the whole noun phrase with title, name and apposition. */
  readonly from: number;
  readonly to: number;
  /** What it resolves to; several for "both sides" and plural pronouns. At least one. */
  readonly entities: readonly Entity[];
  readonly kind: 'country' | 'body' | 'person' | 'group' | 'people' | 'media' | 'pronoun' | 'pair';
  /** A capital or country name inside a locative phrase ("di Armenia", "in Baku") is a place, and no actor. */
  readonly locative: boolean;
  /** True where the words are a bare nationality adjective that modifies a noun outside the mention ("the Russian proposal"). */
  readonly modifier: boolean;
  readonly rule: string;
}

/** The trees of all sentences over the article's token numbers. */
export interface Trees {
  /** Token that each token hangs on; -1 for the root of a sentence. */
  readonly head: Int32Array;
  /** Universal relation to the head, subtypes included ("nsubj:pass"). */
  readonly relation: readonly string[];
  /** Universal part of speech. */
  readonly tag: readonly string[];
  /** The words that hang on each word, in text order. */
  readonly children: readonly (readonly number[])[];
  /** Names that the model finds: token ranges `[from, to)` with their kinds; absent where the language's model has learned none. */
  readonly names?: readonly NameSpan[];
}

/** A stretch of tokens that the name model takes for a person, an organisation or a place. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

/** The analysed article: everything the claims stage reads. Arrays are in text order. */
export interface Analysis {
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly published?: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly LocatedPlace[];
  readonly mentions: readonly Mention[];
  /** Absent where the language has no model. */
  readonly trees?: Trees;
}
