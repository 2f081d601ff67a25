/** What a room says of losses: who and what can be lost, and the words that tell so. */
import type { LossCategory, LossEffect } from '../../model/claim.ts';

/** Words of loss of one language. All lower case. */
export interface LossWords {
  /** What can be lost: noun (dictionary form or exact phrase) to the record's `what`, with the category that the noun itself says. */
  readonly things: readonly { readonly words: readonly string[]; readonly what: string; readonly category?: LossCategory }[];
  /** Words that carry an effect by themselves near a count: "tewas" killed, "wounded" wounded. */
  readonly effects: readonly { readonly words: readonly string[]; readonly effect: LossEffect }[];
  /** Bare plurals and mass nouns that count as two or more beside a word of loss: "korban", "casualties", "civilians", "warga sipil". */
  readonly plurals?: readonly string[];
  /** "no casualties", "tidak ada korban". */
  readonly none: readonly string[];
  /** "including", "termasuk", "among them": what follows is a part of the figure before. */
  readonly including: readonly string[];
  /** Words of a running toll: "death toll", "korban tewas menjadi", "bertambah menjadi". */
  readonly cumulative: readonly string[];
  /** Verbs that put a figure to a toll told before, up to the figure: "rose to", "menjadi". */
  readonly amounts?: readonly string[];
  /** Nouns for men and things lost alike: "losses", "kerugian"; persons among them are casualties, things destroyed. */
  readonly alike?: readonly string[];
  /** Nouns in a form that stands for one person, with any determiner or none: "man", "victim"; left out where nouns show no number. */
  readonly singles?: readonly string[];
  /** Indefinite singular articles that count one victim: "a", "an", "seorang", "sebuah". */
  readonly singular: readonly string[];
}
