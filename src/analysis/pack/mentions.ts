/** What a pronoun, pair phrase or general noun may stand for. `office`: a named person in an office; `force`: armed men of either side; `group`: armed or political groups that are no state's. */
export type Referent = 'person' | 'country' | 'force' | 'group' | 'body' | 'office' | 'any';

/** Words of one language that the actor finder needs. All lower case unless said; phrases stand as tokens separated by single spaces. */
export interface MentionWords {
  /**
   * Pronouns: `person` stands for persons only ("he"), `either` for a person before a body ("ia"), `any` for bodies and countries ("it").
   * `speaker`: first person, the one who speaks in the quotation around it.
   */
  readonly pronouns: readonly { readonly word: string; readonly number: 'singular' | 'plural'; readonly of: 'person' | 'either' | 'any'; readonly speaker?: boolean }[];
  /** Possessives that make a mention of the noun beside them: "its director" (before), "pasukan-nya" (after: the clitic). */
  readonly owners: { readonly before: readonly string[]; readonly after: readonly string[]; readonly speaker: readonly string[] };
  /** Owners that may be objects as well ("accused her", "menangkap-nya"): the tree tells. `person` as with pronouns. */
  readonly objects?: readonly { readonly word: string; readonly of: 'person' | 'either' | 'any' }[];
  /** Phrases that stand for two parties named before: "kedua negara", "both sides", "the two ministers". `head`: what kind they pick. */
  readonly pairs: readonly { readonly words: string; readonly head: Referent }[];
  /** Anaphoric determiners on a head noun: "itu", "tersebut" (after), "the", "that" (before). */
  readonly anaphors: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** General nouns that with an anaphor stand for the last such actor: "badan", "kelompok", "the group". */
  readonly generals: readonly { readonly words: readonly string[]; readonly of: Referent }[];
  /** Possessive markers after the owner: "'s". */
  readonly possessives: readonly string[];
  /** Prepositions between a head and its owner: "of", "for", "dari". */
  readonly links: readonly string[];
  /** Prepositions between one who speaks or acts for a body and that body: "for", "untuk". */
  readonly behalf: readonly string[];
  /** Prepositions inside the name of a body: "University of …", "Institute for …". */
  readonly inside: readonly string[];
  /** Prepositions between an envoy and the country of the post: "ambassador to". */
  readonly posts: readonly string[];
  /** Words that may stand between an owner and its head, or left of both: "senior", "former", "tinggi". */
  readonly fillers: readonly string[];
  /** Determiners, quantifiers and number words that open a noun phrase: "the", "three", "para", "seorang". */
  readonly openings: readonly string[];
  /** Words that say one person: "a", "an", "seorang". */
  readonly singular: readonly string[];
  /** Ending of plural words for a people ("Russians"), and the ending that is none ("Swiss"); empty strings where the language has none. */
  readonly plural: readonly [ending: string, except: string];
  /** Number words and determiners that say two persons: "two", "dua", "both". */
  readonly double: readonly string[];
  /** Endings after a hyphen that make an owner of what stands before: "Hamas-run"; the rest ("Iran-backed") make none. */
  readonly holding: readonly string[];
  readonly conjunctions: readonly string[];
  /** Prepositions of rest, before a country or capital a place: "in", "at", "di". */
  readonly locatives: readonly string[];
  /** Prepositions of motion, before a capital a place: "to", "from", "ke", "dari". */
  readonly directions: readonly string[];
  /** Openings of a coordination of parties in which a capital is its country: "between", "antara". */
  readonly between: readonly string[];
  /** All other prepositions: what follows them is no subject. */
  readonly prepositions: readonly string[];
  /** Civil titles and forms of address before names: "mr", "bapak". */
  readonly honorifics: readonly string[];
  /** Words that may stand inside a personal name in lower case: "bin", "al", "van", "de". */
  readonly particles: readonly string[];
  /** Words between a noun and the name of the person: "bernama", "named". */
  readonly naming: readonly string[];
  /** Words that are capitalised without being part of a person's name: openers of sentences, days, months, kinds of things. */
  readonly notNames: readonly string[];
  /** Order of modifier and head: "after" (Indonesian: pasukan Azerbaijan), "before" (English: Azerbaijani forces). */
  readonly modifiers: 'before' | 'after';
  /** Country (ISO 3166-1 alpha-3) whose bodies the language's press names without the country, where it speaks of no other. */
  readonly home?: string;
}
