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
  /** Abbreviations that keep their stop only before a number, because they are words too: "no.", "sat.". */
  readonly numbered?: readonly string[];
  /** Words, lower case, before which a stop behind one or two digits makes an ordinal and ends no sentence: "september" in "27. September". */
  readonly numberedNouns?: readonly string[];
  /** Prefixes that are cut off where digits follow at once, lower case: "rp" in Rp50.000. */
  readonly prefixes?: readonly string[];
  /** Words, lower case, that open a sentence where they stand in upper case after a dotted acronym or initial: "the" in "in the U.S. The army". */
  readonly openers?: readonly string[];
  /** Abbreviations of the list that stand last in what they belong to, so that a capital behind them opens a sentence: "etc.", "dll.". */
  readonly closing?: readonly string[];
  /** True where the treebanks of the language keep all that one pair of quotation marks holds in one sentence. */
  readonly wholeQuotes?: boolean;
  /** Endings, lower case, that treebanks leave on digits: "th" in 27th, "-an" in 1960-an. Our own tokens stand apart. */
  readonly numberEndings?: readonly string[];
  /**
   * Affixes, lower case, that treebanks leave on their word before a hyphen: "anti" in anti-American. Given where the language's treebanks cut
   * all other words at hyphens (oil | - | rich); absent where hyphened words stay whole.
   */
  readonly affixes?: readonly string[];
  /** As `split`, for words that treebanks cut and our own tokens leave whole: can|not, apa|kah. */
  readonly fused?: (word: string) => readonly number[];
}
