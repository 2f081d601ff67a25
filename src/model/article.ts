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
  readonly subtitle?: string;
  readonly publisher?: string;
  /** ISO 639-1 code of the language identified. */
  readonly language?: string;
  readonly authors: readonly Author[];
  /** ISO 8601: an instant with its zone, or a bare date where no hour is given. */
  readonly published?: string;
  readonly updated?: string;
  readonly dateline?: string;
  readonly url?: string;
  readonly section?: string;
  readonly keywords?: readonly string[];
  /** Blocks in page order joined by a blank line; for a document given as text, that text unchanged. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly images: readonly Image[];
  /** 0 to 1: how sure the page reader is of its choice. Pages only. */
  readonly confidence?: number;
  readonly omissions: readonly Omission[];
}
