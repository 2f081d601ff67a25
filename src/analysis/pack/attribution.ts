/** What a room says of reporting: its table of reporting words and the closed classes beside it. */
import type { Commitment, Stance } from '../../model/claim.ts';

/** One row of a room's table of reporting words. */
export interface CueRow {
  /** Rule id, unique within the room: `report.membantah`. */
  readonly id: string;
  /** Dictionary form; inflected by the room's `inflect` when `kind` is `verb`. */
  readonly lemma: string;
  /**
   * `verb`: takes a speaker as subject ("mengatakan", "said");
   * `postverb`: stands after a quotation with its speaker behind it, and is not inflected ("kata", "ujar");
   * `preposition`: stands before the speaker ("menurut", "according to");
   * `adverb`: reports with no speaker ("dilaporkan", "reportedly");
   * `noun`: a noun with a content clause ("klaim bahwa", "a statement that", "tudingan bahwa");
   * `none`: words that hold a reporting word and report nothing ("who asked not to be named", "yang menolak disebut").
   */
  readonly kind: 'verb' | 'postverb' | 'preposition' | 'adverb' | 'noun' | 'none';
  readonly stance: Stance;
  readonly commitment: Extract<Commitment, 'attributes' | 'distances'>;
  /**
   * What follows the cue: `clause` (a statement, with or without bahwa/that), `infinitive` (a demand or promise: to, agar, untuk),
   * `phrase` (a noun phrase is content too: "menekankan pentingnya …", "rejected claims …"), `accusation` (object, then of/melakukan: the object is the doer).
   */
  readonly content: readonly ('clause' | 'infinitive' | 'phrase' | 'accusation')[];
  /** True where the speaker owns up: an act in the content without a doer is his ("claimed responsibility for"). */
  readonly own?: boolean;
  /** Stance of the same verb under a negation: "could not confirm" doubts, "has never accepted" denies. Without it a negated cue reports nothing. */
  readonly negated?: Exclude<Stance, 'affirms'>;
  /** True where the cue counts only with a noun for what somebody said as its object: "rejected the allegation", "withdrew its statement". */
  readonly charge?: true;
  /** True where the cue counts only with a word for those who are counted and a number behind it: "put the dead at 37". */
  readonly counted?: true;
  /** True where the cue counts only with a clause marker or a quotation beside it ("added", "melihat bahwa"). */
  readonly weak?: boolean;
  readonly yes: string;
  readonly no: string;
}

/** The closed classes that attribution needs. */
export interface AttributionWords {
  readonly cues: readonly CueRow[];
  /** Words that open indirect content: "bahwa", "that". */
  readonly complementisers: readonly string[];
  /** Words that open what somebody is said to be, behind a passive: "as". */
  readonly predicatives?: readonly string[];
  /** Words by which a relay names its source: who follows spoke, who stands before relays ("quoting", "citing", "mengutip"). */
  readonly relays: readonly string[];
  /** Words by which a source's relay is named: who follows relays ("quoted by", "dilansir"); alone in its sentence it is the source. */
  readonly carriers: readonly string[];
  /** Words by which a speaker will not take a stand, before a reporting word: "declined to", "enggan". */
  readonly withholding: readonly string[];
  /** Nouns for what was told, besides those among the cues: "account", "version", "story", "sesuatu". */
  readonly accounts: readonly string[];
  /** Words that stand for what was told without naming it: "it", "this", "hal itu". */
  readonly pointers: readonly string[];
  /** Words that stand for a count that was told: "figures", "toll", "angka itu". */
  readonly figures: readonly string[];
  /** Words for those whom a count counts, besides `figures`: "dead", "losses", "arrests". */
  readonly tolls?: readonly string[];
  /** Words by which a speaker calls what was told untrue: "baseless", "fabricated", "tidak berdasar". */
  readonly falsehoods: readonly string[];
  /** Adverbs of distance before an event word: "diduga", "allegedly". */
  readonly distancing: readonly string[];
  /** Openings that return the word to the publisher: "diketahui", "tercatat", "sebelumnya diberitakan". */
  readonly returns: readonly string[];
  /** True where a person goes on speaking over a paragraph break, through sentences without a reporting word, up to the next one. */
  readonly carries?: boolean;
  /** Nouns for a written or spoken statement, which are never the speaker: "pernyataan", "statement". */
  readonly statements: readonly string[];
  /** Unnamed sources: "saksi mata", "officials", "sources". */
  readonly unnamed: readonly string[];
}
