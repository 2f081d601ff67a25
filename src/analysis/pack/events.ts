/** What a room says of events: the rows of its lexicon, the slots and roles of their companions, their refinements. */
import type { Auxiliary, EventType, LossEffect } from '../../model/claim.ts';

/** Where a verb's or noun's companions stand, in terms that hold in every language of the product. */
export type Slot =
  | 'subject'   // who stands before an active verb; the agent of a passive is found by voice and lands here too
  | 'object'    // whom the verb bears on directly; the grammatical subject of a passive lands here too
  | 'on'        // on, against, at, upon / ke, terhadap, atas, pada
  | 'to'        // to, into, toward / kepada, ke, menuju
  | 'from'      // from, out of / dari
  | 'with'      // with / dengan, bersama
  | 'for'       // for / untuk, atas, bagi
  | 'of'        // of, 's, a bare noun after or before a nominal: "serangan Israel", "the Israeli attack", "the attack of"
  | 'between'   // between, among / antara
  | 'clause';   // the clause or infinitive that follows: "to stop", "that …", "agar …", "untuk …"

/** The part that a companion plays in the event. `either`: with a nominal, actor if it is the only companion named, else by the other slots. */
export type Role =
  | 'actor'
  | 'recipient'
  | 'victim'    // who is killed, hurt, displaced: recipient and bearer of the row's loss
  | 'thing'     // a thing hit or lost (helicopter, house): bearer of the row's loss, recipient only through its owner
  | 'place'     // where it happens (ground taken, besieged towns)
  | 'content'   // the clause whose inner event is reported, demanded, promised
  | 'either';

/** How the row's words build a sentence; the matcher reads `roles` through it. */
export type Frame =
  | 'transitive'    // subject V object: "Israel bombed Rafah"
  | 'intransitive'  // subject V: "protesters marched", "the ceasefire collapsed"
  | 'reciprocal'    // subject (and others) V (with others): all are actors: "they met", "A clashed with B", "pertempuran antara A dan B"
  | 'oblique'       // subject V preposition other: "fired at", "withdrew from", "menyerukan kepada"
  | 'clausal'       // subject V (other) clause: "urged Baku to stop", "accused X of …", "mendesak X agar …"
  | 'nominal'       // a noun that names the act: "the shelling of X by Y", "serangan Y ke X"
  | 'undergo';      // the grammatical subject of an active form suffers: "died", "tewas", "mengungsi"

/** Narrows type, mode or contexts when one of `words` stands in the row's reach (its clause). First hit wins. */
export interface Refinement {
  /** Lower-case words or phrases; a trailing `*` matches any ending. */
  readonly words: readonly string[];
  readonly type?: EventType;
  readonly mode?: string;
  readonly contexts?: readonly string[];
}

/** One row of a room's event lexicon. */
export interface EventRow {
  /** Rule id, unique within the room: `assault.shoot-down`. Lower case, kebab-case after the type. */
  readonly id: string;
  /**
   * The word or phrase that fires, in its dictionary form. In a `verb` phrase the first word is inflected
   * ("tembak jatuh", "open fire"); `~` allows up to five tokens between two words ("shoot ~ down"). A `phrase` is not inflected.
   */
  readonly lemma: string;
  readonly kind: 'verb' | 'noun' | 'phrase';
  readonly frame: Frame;
  readonly type: EventType;
  readonly mode?: string;
  readonly contexts?: readonly string[];
  readonly roles: Partial<Readonly<Record<Slot, Role>>>;
  /** The loss that the victim or thing of this row bears: "killed" for "menewaskan". */
  readonly effect?: LossEffect;
  /** Fires only if one of these words or phrases stands in the named slot's region (`clause`: the rest of the clause; `sentence`: anywhere in it). Trailing `*` as in Refinement. */
  readonly needs?: { readonly where: 'object' | 'subject' | 'clause' | 'sentence'; readonly words: readonly string[] };
  /** Never fires if one of these stands in the clause. */
  readonly unless?: readonly string[];
  readonly refine?: readonly Refinement[];
  /** Set on every event of this row: "failed to agree" carries `negation`. */
  readonly auxiliary?: readonly Auxiliary[];
  /** Lower wins where two rows fire on the same words; default 0, longer matches win anyway. */
  readonly rank?: number;
  /** A sentence in which the row fires. Self-written. */
  readonly yes: string;
  /** A sentence that holds the words (or nearly) in which it must not. Self-written. */
  readonly no: string;
}

/** Mode or context by the words around any row of a type: weapons for ASSAULT, and so on. First hit wins. */
export interface TypeRefinement extends Refinement {
  readonly of: EventType;
}
