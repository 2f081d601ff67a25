/** Incidents: the claims of one happening with their slots, how two claims stand to each other, and what people judge of them. */
import type { Claim, LossCategory, LossEffect, Qualifier } from './claim.ts';
import type { Entity } from './entity.ts';

/** A claim as incidents see it: with its document and what is known of its source. */
export interface LocatedClaim {
  /** Content hash of the claim, hex. */
  readonly key: string;
  readonly claim: Claim;
  /** Who says it; null: the publisher in its own voice, or an unnamed source. */
  readonly source: Entity | null;
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** The words of the passage. */
  readonly passage: string;
  /** Key of the article that holds it. */
  readonly article: string;
}

/** How many of something: `low` and `high` as in `Loss`. */
export interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** One value that a slot takes in some accounts, with those who hold it. */
export interface SlotValue {
  /** The value in words, such as "Armenia", "2..2 exact". */
  readonly value: string;
  /** Keys of the claims, in order. */
  readonly claims: readonly string[];
  /** Who says so: names of sources, or publishers in their own voice. Empty where the value is only denied. */
  readonly sources: readonly string[];
  /** The parties for whom those sources speak: countries (`ARM`) or bodies; empty where none speaks for a party. */
  readonly sides: readonly string[];
  /** The outlets that print it, whoever says it, sorted. */
  readonly publishers: readonly string[];
  /** How many of the sources speak independently: a copied article or passage counts once, and so does one source in two outlets. */
  readonly witnesses: number;
  /** Keys of the claims that deny or doubt this value, in order; absent where none does. */
  readonly denials?: readonly string[];
  /** Who denies or doubts it, sorted; absent where nobody does. */
  readonly deniers?: readonly string[];
  /** The number of a loss slot's value; absent in other slots. */
  readonly figure?: Figure;
  /** The `value` of the same slot that this one tells more exactly: a market of the town, an army of the country, a day of the week. */
  readonly refines?: string;
  /** The `value` of the same slot that took its place: a later running toll of the same source. */
  readonly supersededBy?: string;
}

/**
 * How the values of one slot stand to one another.
 * `agreed`: several witnesses, one value. `complementary`: several values, none excludes another. `contested`: two of them cannot both hold, or one is denied by another voice.
 * `refined`: one value tells another more exactly. `superseded`: a later figure of the same source took the place of an earlier one, and nothing else differs.
 * `single-source`: one witness. `denied`: nobody affirms it.
 */
export type SlotState = 'agreed' | 'complementary' | 'contested' | 'refined' | 'superseded' | 'single-source' | 'denied';

/** The rules by which figures of several sources become one; see `docs/incidents.md`. */
export type LossRule = 'range' | 'ucdp' | 'acled';

/** A loss by one named rule: print the rule's name with the figure. Null is an open end, or no figure by that rule. */
export interface LossEstimate {
  readonly rule: LossRule;
  readonly low: number | null;
  /** Only `ucdp` and `acled` choose one. */
  readonly best: number | null;
  readonly high: number | null;
}

/** What one witness stands by: its newest figure. */
export interface SourceRange extends Figure {
  readonly source: string;
  /** The claim that tells it. */
  readonly claim: string;
  /** ISO 8601 instant or day of publication. */
  readonly published: string | null;
}

/** One slot of an incident: what happened, who did it, to whom, where, when, each kind of loss. */
export interface Slot {
  /** `event`, `actor`, `recipient`, `place`, `time`, `loss.<effect>.<what>.<side>`, with `.<category>` behind it where one is named. */
  readonly name: string;
  /** The parts of a loss slot's name; `side` is a name as the claims write it, null where they name nobody. */
  readonly loss?: { readonly effect: LossEffect; readonly what: string; readonly side: string | null; readonly category?: LossCategory };
  readonly state: SlotState;
  readonly values: readonly SlotValue[];
  /** Why the state is what it is, in one sentence. */
  readonly reason: string;
  /** The value that a person prefers; absent where nobody said. */
  readonly preferred?: string;
  /** How many independent voices speak of the slot. */
  readonly witnesses: number;
  /** Loss slots: the figure under each rule, in the order range, ucdp, acled. */
  readonly estimates?: readonly LossEstimate[];
  /** Loss slots: what each source stands by, by name of the source. */
  readonly ranges?: readonly SourceRange[];
}

/** Articles (and through them publishers) that print one text: one witness. */
export interface CopyGroup {
  /** Keys of the articles, oldest publication first. */
  readonly articles: readonly string[];
  /** Their publishers in the same order; null where none is known. */
  readonly publishers: readonly (string | null)[];
}

/** All claims of one happening. */
export interface Incident {
  /** Content hash of its first claim (smallest key), hex. */
  readonly id: string;
  /** One line made of its slots, in English: "ASSAULT by Syldavia on Borduria, Zlip, 2026-03-04". */
  readonly title: string;
  readonly type: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly country: string | null;
  /** `historical`: background; `possible`: planned or supposed. They never join what happened. */
  readonly world: 'actual' | 'historical' | 'possible';
  /** By key, ascending. */
  readonly claims: readonly LocatedClaim[];
  readonly slots: readonly Slot[];
  readonly contested: boolean;
  /** Who copied whom, of the articles that take part; empty where nobody did. */
  readonly copies: readonly CopyGroup[];
  /** What people say of its claims, oldest first, undone ones aside; absent where nobody said anything. */
  readonly judgements?: readonly Judgement[];
}

/**
 * How two claims stand to each other. `contradict`: one affirms what the other denies, or a slot of both cannot hold.
 * `blame-conflict`: one act, different doers. `supersede`: the second takes the place of the first. `unrelated`: they tell nothing of one another.
 */
export type RelationKind = 'contradict' | 'blame-conflict' | 'agree' | 'complement' | 'supersede' | 'unrelated';

/** How two claims of one incident stand to each other. */
export interface Relation {
  readonly kind: RelationKind;
  /** Key of the first claim: of `supersede` the older, else the smaller key. */
  readonly a: string;
  readonly b: string;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** What a person can say of claims and incidents; `right`: the claim is coded as its words say. */
export type Verdict = 'right' | 'same' | 'different' | 'wrong-stance' | 'wrong-value' | 'preferred-value' | 'note';

/**
 * One human judgement, kept as a row of its own that nothing overwrites. `same` and `different` join or part two claims;
 * the others speak of one claim (`b` null), or of one slot of the incident that holds it.
 */
export interface Judgement {
  /** Number of the row, ascending with time. */
  readonly id: number;
  readonly verdict: Verdict;
  /** Key of the claim spoken of. */
  readonly a: string;
  /** `same`, `different`: key of the other claim. */
  readonly b: string | null;
  /** `wrong-value`, `preferred-value`: name of the slot. */
  readonly slot: string | null;
  /** `wrong-stance`: the right stance; `wrong-value`: the right value, if known; `preferred-value`: the value preferred. */
  readonly value: string | null;
  readonly note: string | null;
  readonly author: string;
  /** ISO 8601 instant. */
  readonly made: string;
  /** When and by whom it was undone; null while it stands. */
  readonly undone: { readonly author: string; readonly at: string } | null;
}
