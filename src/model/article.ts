/** The clean article and its parts. */
import type { Span } from './span.ts';

export type BlockKind = 'headline' | 'subheadline' | 'paragraph' | 'caption' | 'quote' | 'list' | 'table';

/** A block of the clean article; offsets into `Article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export type AuthorRole = 'reporter' | 'editor' | 'photographer' | 'contributor';

export interface Author {
  readonly name: string;
  readonly role: AuthorRole;
}

export interface Image {
  readonly url: string | null;
  readonly caption?: string;
  readonly credit?: string;
}

/** Where a page names an instant: JSON-LD, a meta, a marked element such as `<time>`, the visible text, or the address. */
export type InstantSource = 'json-ld' | 'meta' | 'markup' | 'text' | 'address';

/** One of the instants that a page gives for its publication or its last update. */
export interface StatedInstant {
  readonly of: 'published' | 'updated';
  readonly source: InstantSource;
  /** ISO 8601: an instant with its zone, or a bare date where hour or zone is missing. */
  readonly value: string;
  /** True where it names the instant that `published` or `updated` gives; the others are its rivals. None is chosen where the caller gave the instant. */
  readonly chosen: boolean;
}

/** A notice by the outlet that an earlier wording was wrong: offsets into `Article.text`, or none where the text leaves it out. */
export interface Correction {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/** Something the page held that the article leaves out, and the rule that cut it. */
export interface Omission {
  /** Rule id such as `noise.related`, `noise.navigation`, `noise.repeated-caption`. */
  readonly rule: string;
  /** The words left out, folded, at most 400 characters. */
  readonly text: string;
}

/** The clean article: what a reader would call the text, with what is known of it. Absent fields were not found. */
export interface Article {
  readonly title?: string;
  /** A block of the text, too, where the reader takes it for a part of it. */
  readonly subtitle?: string;
  readonly publisher?: string;
  /** ISO 639-1 code of the language identified. */
  readonly language?: string;
  readonly authors: readonly Author[];
  /** ISO 8601: an instant with its zone, or a bare date where no hour is given. */
  readonly published?: string;
  readonly updated?: string;
  /** Every instant found for the two, the chosen ones first. Pages only. */
  readonly instants?: readonly StatedInstant[];
  readonly dateline?: string;
  readonly url?: string;
  readonly section?: string;
  readonly keywords?: readonly string[];
  /** Blocks in page order joined by a blank line; for a document given as text, that text unchanged. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly images: readonly Image[];
  /** Correction notices, in page order. Pages only. */
  readonly corrections?: readonly Correction[];
  /** 0 to 1: how sure the page reader is of its choice. Pages only. */
  readonly confidence?: number;
  readonly omissions: readonly Omission[];
}
