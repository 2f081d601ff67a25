/** The contract of a language room: everything the engine knows of one language, and the types that it is written in. */
import type { ReaderWords } from '../../model/reader-words.ts';
import type { AttributionWords } from './attribution.ts';
import type { EventRow, TypeRefinement } from './events.ts';
import type { Inflect } from './forms.ts';
import type { Grammar } from './grammar.ts';
import type { LossWords } from './losses.ts';
import type { MentionWords } from './mentions.ts';
import type { NumberWords } from './numbers.ts';
import type { PlaceWords } from './places.ts';
import type { TimeRules } from './times.ts';
import type { TokenRules } from './tokens.ts';

export type { Analysis, Quantity, Sentence, TimeExpression, Token } from '../analysis.ts';
export type * from './attribution.ts';
export type * from './events.ts';
export type * from './forms.ts';
export type * from './grammar.ts';
export type * from './losses.ts';
export type * from './mentions.ts';
export type * from './numbers.ts';
export type * from './places.ts';
export type * from './times.ts';
export type * from './tokens.ts';

/** Everything the engine knows of one language. A room (`src/lang/<code>/`) exports one of these. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  /** Moves when the room's rules change: `id@1`. */
  readonly version: string;
  /**
   * What the room's model (`models/<code>/engine.bin`) has learned: `trees` (tags, lemmas, dependencies), `names` (persons, organisations, places).
   * Empty for a room without a treebank: order of words, titles, capitals and dictionaries do the work then.
   */
  readonly layers: readonly ('trees' | 'names')[];
  readonly reader: ReaderWords;
  readonly tokens: TokenRules;
  readonly numbers: NumberWords;
  readonly times: TimeRules;
  readonly places: PlaceWords;
  readonly mentions: MentionWords;
  readonly attribution: AttributionWords;
  readonly grammar: Grammar;
  readonly losses: LossWords;
  readonly inflect: Inflect;
  readonly events: readonly EventRow[];
  readonly refinements: readonly TypeRefinement[];
}
