/** What a room says of its grammar: the closed classes of words. */
import type { Slot } from './events.ts';
import type { Form } from './forms.ts';

/** Closed classes of one language that the matcher needs. All lower case. */
export interface Grammar {
  /** Prepositions to the slots they may fill, most likely first. */
  readonly prepositions: Readonly<Record<string, readonly Slot[]>>;
  /** Prepositions of the agent of a passive: "by", "oleh". */
  readonly agents: readonly string[];
  /** Auxiliaries that make a participle passive: "was", "been"; empty where voice is in the verb. */
  readonly passives: readonly string[];
  /** Conjunctions of what is wished for, before its doer ("agar", "supaya"), beside the complementisers. */
  readonly subjunctives?: readonly string[];
  /** Auxiliaries that make a participle active ("had seized"). */
  readonly perfects?: readonly string[];
  /** Words that coordinate noun phrases: "and", "dan", "serta". */
  readonly conjunctions: readonly string[];
  /** Words that open a new clause in the sentence: "but", "while", "tapi", "sementara", "because". */
  readonly clauses: readonly string[];
  /** Relative pronouns: "which", "who", "that", "yang". */
  readonly relatives: readonly string[];
  readonly negators: readonly string[];
  /** Words that put the next verb into the future: "will", "akan", "berencana". */
  readonly futures: readonly string[];
  /** Words that make it hypothetical: "if", "jika", "could", "would". */
  readonly hypotheticals: readonly string[];
  /** What opens a condition: if, unless, should / jika, apabila, kecuali. */
  readonly conditions: readonly string[];
  /** Words of failed or abandoned attempts after or before an event: "failed", "gagal", "batal". */
  readonly failures: readonly string[];
  /** Auxiliaries and adverbs that may stand between subject and verb: "has", "telah", "juga". */
  readonly auxiliaries: readonly string[];
  /**
   * True where the finite verb stands second in its clause: behind another opening its subject follows it ("Am Sonntag griff die Armee …"),
   * reported words come before verb and speaker ("…, sagte der Minister"), and no comma parts an opening phrase from the verb.
   */
  readonly verbSecond?: boolean;
  /** Voices whose verb forms are nouns as well ("attack", "attacks"): behind a determiner or preposition such a form is no verb. */
  readonly nounlike?: readonly Form['voice'][];
  /** True where a bare stem is a finite verb only right behind its doer: object voice, headlines ("Rusia desak"). */
  readonly bareNeedsDoer?: boolean;
  /** Beginnings and endings by which a word of five letters or more is most likely a verb: "meng-", "di-", "-ed". */
  readonly verbLike: { readonly beginnings: readonly string[]; readonly endings: readonly string[] };
  /** Endings of adverbs that may stand between subject and verb: "ly". */
  readonly adverbEndings?: readonly string[];
  /** Verbs whose nominal object is the act: "launch", "carry out", "melancarkan", "melakukan". Dictionary forms, inflected. */
  readonly lights: readonly string[];
  /** Verbs whose subject suffers the nominal act: "suffer", "come under", "menderita", "mengalami". */
  readonly suffers: readonly string[];
  /** Reciprocal markers: "each other", "saling". */
  readonly reciprocals: readonly string[];
  /** Words that end the noun phrase of an unnamed group or thing when none else does: articles, determiners. */
  readonly determiners: readonly string[];
  /** Markers of an infinitive: "to", "untuk", "agar", "supaya". */
  readonly infinitives: readonly string[];
}
