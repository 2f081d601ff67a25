/** What single pages of the app show: an article, an actor, the sources, what is to be reviewed, what was added. */
import type { Author, Image, Omission } from './article.ts';
import type { LossEffect } from './claim.ts';
import type { Judgement, Slot, SlotValue } from './incident.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import type { ClaimView, IncidentRow, LossView } from './views.ts';

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
  readonly problems: readonly Problem[];
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

/** What one claim says of a loss. */
export type ToldLoss = Pick<LossView, 'low' | 'high' | 'qualifier'> & { readonly claim: string; readonly speaker: string; readonly denies: boolean };

/** One kind of loss: what the actor's own side says of it, and what others say. */
export interface LossDispute {
  readonly effect: LossEffect;
  readonly what: string;
  readonly incident: string;
  readonly day: string | null;
  readonly admitted: readonly ToldLoss[];
  readonly claimed: readonly ToldLoss[];
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
  readonly values: readonly (Pick<Slot, 'name' | 'loss'> & Pick<SlotValue, 'value' | 'figure'>)[];
  readonly near: readonly IncidentRow[];
  readonly judgements: readonly Judgement[];
}

export interface ReviewView {
  readonly items: readonly ReviewItem[];
  /** Place of the first item in the queue. */
  readonly at: number;
  /** Keys of the claims before the first item and after the last; null at the ends of the queue. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly total: number;
  readonly judged: number;
}

/** What came of one document that was added, or the trouble with it. */
export interface AddedView {
  readonly name: string;
  readonly article?: string;
  /** Of the address of a feed: the pages that it names, none of them fetched yet. */
  readonly pages?: readonly string[];
  readonly claims: number;
  readonly known: boolean;
  readonly problems: readonly Problem[];
}
