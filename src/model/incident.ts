import type { Claim, LossCategory, LossEffect } from './claim.ts';
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

/** One value that a slot takes in some accounts, with those who hold it. */
export interface SlotValue {
  /** The value in words, such as "Armenia", "2..2 exact". */
  readonly value: string;
  /** Keys of the claims, in order. */
  readonly claims: readonly string[];
  /** Who says so: names of sources, or publishers in their own voice. Empty where the value is only denied. */
  readonly sources: readonly string[];
  /** How many of them speak independently: a copied passage counts once, and so does one source in two outlets. */
  readonly witnesses: number;
  /** Keys of the claims that deny or doubt this value, in order; absent where none does. */
  readonly denials?: readonly string[];
}

export type SlotState = 'agreed' | 'complementary' | 'contested' | 'single-source' | 'denied';

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
}

/** All claims of one happening. */
export interface Incident {
  /** Content hash of its first claim (smallest key), hex. */
  readonly id: string;
  readonly type: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly claims: readonly LocatedClaim[];
  readonly slots: readonly Slot[];
  readonly contested: boolean;
}
