/** What the server answers and the web app shows; `src/server/schemas.ts` writes the same down as zod schemas. */
import type { Auxiliary, Commitment, EventType, LossCategory, LossEffect, Precision, Qualifier, Stance } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Judgement, Relation, Slot } from './incident.ts';
import type { Span } from './span.ts';

/** PLOVER's quarters. */
export type Quad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

/** One incident as a list or a map shows it. */
export interface IncidentRow {
  /** Key of its first claim, hex. */
  readonly id: string;
  readonly type: EventType;
  /** The mode told most; null where none is told. */
  readonly mode: string | null;
  readonly quad: Quad;
  /** The party told most as doer, as recipient: names; null where nobody is told. */
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly world: 'actual' | 'historical' | 'possible';
  readonly contested: boolean;
  /** Names of the slots on which accounts differ. */
  readonly contests: readonly string[];
  readonly claims: number;
  readonly sources: number;
  readonly publishers: number;
}

/** A page of a list. `next` continues it; null at its end. `total` counts the whole list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly next: string | null;
}

/** Incidents that stand close together at the zoom asked for. */
export interface MapCell {
  readonly latitude: number;
  readonly longitude: number;
  readonly incidents: number;
  readonly contested: number;
  /** How many of each quarter, in the order of `quads`. */
  readonly quads: readonly [number, number, number, number];
  /** The one incident of the cell; null where there are several. */
  readonly only: string | null;
  /** The place, where all incidents of the cell share one. */
  readonly place: string | null;
  /** West, south, east, north of the incidents within. */
  readonly box: readonly [number, number, number, number];
}

/** Incidents that begin in one stretch of days, by quarter in the order of `quads`. */
export interface TimeBin {
  /** First day, ISO 8601. */
  readonly day: string;
  readonly quads: readonly [number, number, number, number];
  readonly contested: number;
}

/** A value that a filter can take, and how many incidents have it under the other filters. */
export interface Facet {
  readonly value: string;
  readonly incidents: number;
}

/** All that the overview shows beside its list. */
export interface Overview {
  readonly incidents: number;
  readonly claims: number;
  readonly contested: number;
  /** Incidents without a place on the map, without a day. */
  readonly unplaced: number;
  readonly undated: number;
  readonly cells: readonly MapCell[];
  readonly bins: readonly TimeBin[];
  /** Days that one bin covers. */
  readonly binDays: number;
  readonly types: readonly Facet[];
  readonly languages: readonly Facet[];
  readonly publishers: readonly Facet[];
  readonly actors: readonly Facet[];
  readonly countries: readonly Facet[];
}

/** Words of a passage or article and what they are. */
export interface MarkView extends Span {
  readonly kind: 'source' | 'cue' | 'event' | 'actor' | 'recipient' | 'loss' | 'place' | 'time';
}

export interface LossView {
  readonly effect: LossEffect;
  readonly what: string;
  readonly category: LossCategory | null;
  readonly side: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** One claim with its document, ready to be told as a sentence. */
export interface ClaimView {
  readonly key: string;
  /** Key of the incident that holds it. */
  readonly incident: string | null;
  readonly type: EventType;
  readonly mode: string | null;
  readonly quad: Quad;
  readonly auxiliary: readonly Auxiliary[];
  readonly stance: Stance;
  readonly commitment: Commitment;
  readonly actors: readonly Entity[];
  readonly recipients: readonly Entity[];
  readonly start: string | null;
  readonly end: string | null;
  readonly timeCertain: boolean;
  readonly place: string | null;
  readonly country: string | null;
  readonly precision: Precision | null;
  readonly losses: readonly LossView[];
  /** `source`: a named source says it; `unnamed`: the words name none; `publisher`: the outlet's own voice. */
  readonly voice: 'source' | 'unnamed' | 'publisher';
  readonly source: Entity | null;
  /** Who says it, as slots name them. */
  readonly speaker: string;
  /** The party for which a named source speaks; null where it speaks for none. */
  readonly side: string | null;
  readonly via: readonly string[];
  readonly quoted: 'direct' | 'mixed' | 'indirect' | null;
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** The words; `marks` are offsets into them. */
  readonly passage: string;
  readonly marks: readonly MarkView[];
  readonly confidence: number;
  readonly rules: readonly string[];
}

/** An article that prints a copy, and when. */
export interface CopyView {
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** One incident with all its accounts. */
export interface IncidentView {
  readonly row: IncidentRow;
  readonly slots: readonly Slot[];
  readonly claims: readonly ClaimView[];
  readonly relations: readonly Relation[];
  /** Each group oldest first. */
  readonly copies: readonly (readonly CopyView[])[];
  readonly judgements: readonly Judgement[];
  /** Incidents of the same kind near it in time or place: candidates for a merge. */
  readonly near: readonly IncidentRow[];
}

export interface StatusView {
  readonly saksi: string;
  readonly articles: number;
  readonly claims: number;
  readonly incidents: number;
  readonly contested: number;
  /** Whether this server takes documents and judgements. */
  readonly canWrite: boolean;
}

/** Names for the languages of the app. */
export interface NamesView {
  /** By ISO 3166-1 alpha-3 code. */
  readonly countries: Readonly<Record<string, NameView>>;
  /** Indonesian names by English ones; both may hold slots: `{country}`, `{place}`, `{owner}`, `{post}`. */
  readonly bodies: Readonly<Record<string, string>>;
}

/** A name in the languages of the app. */
export interface NameView {
  readonly en: string;
  readonly id: string;
}
