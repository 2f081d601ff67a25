/** How one language's text falls into tokens and sentences. */
export interface TokenRules {
  /** Abbreviations that keep their full stop and do not end a sentence, lower case with the stop: "jl.", "gen.". */
  readonly abbreviations: readonly string[];
  /**
   * Splits a word into stem and clitics: returns the lengths of its parts in code units
   * (`serangannya` → [8, 3]; `don't` → [2, 3]), or one length where nothing is split.
   */
  readonly split: (word: string) => readonly number[];
  /** Speech verbs in lower case that continue a sentence after a closing quote: "kata", "ujar", "said". */
  readonly continuations: readonly string[];
}
