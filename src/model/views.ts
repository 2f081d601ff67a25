/** What the server answers and the web app shows; `src/server/schemas.ts` writes the same down as zod schemas. */
import type { Author, Image, Omission } from './article.ts';
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

/** A stretch of the article and which layer of highlights it belongs to. */
export interface LayerMark extends Span {
  readonly layer: 'source' | 'cue' | 'event' | 'loss' | 'place' | 'time';
  /** Keys of the claims that it serves; empty for what serves none. */
  readonly claims: readonly string[];
}

/** One article, clean, with what was found in it. */
export interface ArticleView {
  readonly key: string;
  readonly document: string;
  readonly snapshot: string;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly authors: readonly Author[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly dateline: string | null;
  readonly url: string | null;
  readonly section: string | null;
  readonly text: string;
  readonly blocks: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
  readonly images: readonly Image[];
  readonly omissions: readonly Omission[];
  readonly marks: readonly LayerMark[];
  readonly claims: readonly ClaimView[];
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
  readonly fetched: string | null;
  readonly bytes: number | null;
  readonly charset: string | null;
  readonly coder: string;
}

/** One party or source in a list. */
export interface ActorRow {
  readonly name: string;
  readonly country: string | null;
  readonly sector: string | null;
  /** Claims that it makes, in which it acts, in which it is acted upon. */
  readonly says: number;
  readonly acts: number;
  readonly suffers: number;
}

/** A party with which an actor deals. */
export interface Counterpart {
  readonly name: string;
  /** Incidents by quarter, in the order of `quads`. */
  readonly quads: readonly [number, number, number, number];
}

/** One kind of loss: what the actor's own side says of it, and what others say. */
export interface LossDispute {
  readonly effect: LossEffect;
  readonly what: string;
  readonly incident: string;
  readonly day: string | null;
  readonly admitted: readonly { readonly claim: string; readonly speaker: string; readonly low: number | null; readonly high: number | null; readonly qualifier: Qualifier; readonly denies: boolean }[];
  readonly claimed: readonly { readonly claim: string; readonly speaker: string; readonly low: number | null; readonly high: number | null; readonly qualifier: Qualifier; readonly denies: boolean }[];
}

export interface ActorView {
  readonly row: ActorRow;
  readonly says: readonly ClaimView[];
  readonly told: readonly ClaimView[];
  readonly counterparts: readonly Counterpart[];
  readonly losses: readonly LossDispute[];
}

/** A publisher or claimant: how much it says, how much of it is contested. */
export interface SourceRow {
  readonly name: string;
  readonly kind: 'publisher' | 'claimant';
  readonly articles: number;
  readonly claims: number;
  /** Claims in incidents whose accounts differ. */
  readonly contested: number;
}

/** How often one publisher prints what another printed before. */
export interface CopyLink {
  readonly from: string;
  readonly to: string;
  readonly copies: number;
}

export interface SourcesView {
  readonly publishers: readonly SourceRow[];
  readonly claimants: readonly SourceRow[];
  readonly links: readonly CopyLink[];
}

/** One claim to look at: least certain and contested first. */
export interface ReviewItem {
  readonly claim: ClaimView;
  readonly incident: IncidentRow;
  /** What the claim tells of each slot that a person may correct. */
  readonly values: readonly { readonly slot: string; readonly value: string }[];
  readonly near: readonly IncidentRow[];
  readonly judgements: readonly Judgement[];
}

export interface ReviewView {
  readonly items: readonly ReviewItem[];
  readonly total: number;
  readonly judged: number;
}

/** What came of one document that was added, or the trouble with it. */
export interface AddedView {
  readonly name: string;
  /** Undefined where it failed. */
  readonly article?: string;
  readonly claims: number;
  readonly known: boolean;
  readonly problems: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

export interface StatusView {
  readonly saksi: string;
  readonly articles: number;
  readonly claims: number;
  readonly incidents: number;
  readonly contested: number;
  readonly canWrite: boolean;
}

/** A name in the languages of the app. */
export interface NameView {
  readonly en: string;
  readonly id: string;
}
