/** Claims, the events that they tell, and the attributions that hold them. */
import type { Actor, Entity } from './entity.ts';
import type { Span, TextSpan } from './span.ts';

export type EventType =
  | 'AGREE' | 'CONSULT' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'REQUEST'
  | 'ACCUSE' | 'REJECT' | 'THREATEN' | 'PROTEST' | 'SANCTION' | 'MOBILIZE' | 'COERCE' | 'ASSAULT';

/** The source's stand toward the event. */
export type Stance = 'affirms' | 'denies' | 'doubts';

/** The publisher's stand: its own voice, neutral relay, or held at arm's length ("klaim", "diduga"). */
export type Commitment = 'states' | 'attributes' | 'distances';

export type Auxiliary = 'historical' | 'future' | 'hypothetical' | 'negation';

export type LossEffect =
  | 'killed' | 'wounded' | 'casualty' | 'missing' | 'captured' | 'released' | 'displaced'
  | 'destroyed' | 'damaged' | 'survived' | 'arrested';

export type LossCategory =
  | 'civilian' | 'military' | 'police' | 'militant' | 'official' | 'child' | 'woman' | 'student'
  | 'teacher' | 'medic' | 'aid-worker' | 'journalist' | 'prisoner' | 'unknown';

export type Qualifier = 'exact' | 'range' | 'at_least' | 'at_most' | 'more_than' | 'fewer_than' | 'about' | 'vague';

/** One number and kind of loss. `low`/`high` count persons or things; null is an open end. */
export interface Loss extends TextSpan {
  readonly effect: LossEffect;
  /** `person`, `helicopter`, `drone`, `tank`, `building`, … */
  readonly what: string;
  readonly category?: LossCategory;
  /** True for a running toll. */
  readonly cumulative?: boolean;
  /** True where the figure told before counts these already ("16 people, among them three children"): never add the two. */
  readonly subset?: boolean;
  /** Whose loss; null where the words name nobody. */
  readonly side: Entity | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** When the event happened: days (ISO 8601), inclusive at both ends; null is an open or unknown end. */
export interface Occurred {
  readonly start: string | null;
  readonly end: string | null;
  readonly certainty: 'certain' | 'implied';
  /** The words that fix it, null where implied. */
  readonly text: string | null;
  readonly textStart?: number;
  readonly textEnd?: number;
}

export type Precision = 'point' | 'city' | 'district' | 'province' | 'region' | 'country';

export interface Place {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
  readonly name: string;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: Precision;
}

export interface CodedEvent {
  readonly type: EventType;
  readonly mode?: string;
  readonly contexts?: readonly string[];
  readonly auxiliary: readonly Auxiliary[];
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly occurred: Occurred | null;
  readonly place: Place | null;
  readonly losses: readonly Loss[];
  readonly trigger: TextSpan;
}

export interface AttributionSource extends TextSpan {
  readonly entity: Entity;
  /** All speakers, where one phrase names several ("both sides"). */
  readonly entities?: readonly Entity[];
}

/** Who speaks, in which words. */
export interface Attribution {
  readonly id: string;
  /** Null: the words name no source ("dilaporkan"). */
  readonly source: AttributionSource | null;
  readonly cue: TextSpan;
  /** One or more stretches of the article's text, in text order. */
  readonly content: readonly Span[];
  readonly quoted: 'direct' | 'mixed' | 'indirect';
  /** Relays, nearest the reader first. */
  readonly via?: readonly Entity[];
  /** The attribution inside whose content this one stands. */
  readonly within?: string;
  /** Rule ids, in the order in which they fired. */
  readonly rules?: readonly string[];
}

/** One claim: an event as one source tells it. */
export interface Claim {
  readonly id: string;
  /** Null: the publisher says it in its own voice. */
  readonly attribution: string | null;
  readonly stance: Stance;
  readonly commitment: Commitment;
  readonly event: CodedEvent;
  /** The sentence or sentences that support the claim. */
  readonly passage: Span;
  /** 0 to 1: the probability that type, source, actors and recipients are right, at most one of the last three amiss. */
  readonly confidence: number;
  /** Rule ids, in the order in which they fired. */
  readonly rules: readonly string[];
}
