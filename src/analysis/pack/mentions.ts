/** Words of one language that the actor finder needs. All lower case unless said. */
export interface MentionWords {
  /** Pronouns that stand for one person or body, with what they may refer to. */
  readonly pronouns: readonly { readonly word: string; readonly number: 'singular' | 'plural'; readonly of: 'person' | 'any' }[];
  /** Phrases that stand for two or more parties named before: "kedua negara", "both sides", "the two ministers". `head`: what kind they pick. */
  readonly pairs: readonly { readonly words: string; readonly head: 'country' | 'person' | 'force' | 'any' }[];
  /** Anaphoric determiners on a head noun: "itu", "tersebut" (after), "the", "that" (before). */
  readonly anaphors: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Possessive markers between owner and body: "'s", "milik", "of". */
  readonly possessives: readonly string[];
  /** Civil titles and forms of address before names: "mr", "bapak". */
  readonly honorifics: readonly string[];
  /** Words that may stand inside a personal name in lower case: "bin", "al", "van", "de". */
  readonly particles: readonly string[];
  /** "spokesman for", "juru bicara": speaks for the body that follows. */
  readonly spokespersons: readonly string[];
  /** Order of modifier and head: "after" (Indonesian: pasukan Azerbaijan), "before" (English: Azerbaijani forces). */
  readonly modifiers: 'before' | 'after';
}
