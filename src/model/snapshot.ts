/** The bytes of a page at one instant. */

/** How the bytes are to be read. */
export type Medium = 'html' | 'text' | 'markdown';

/** Bytes of one page or document at one instant. */
export interface Snapshot {
  readonly url?: string;
  /** Hex SHA-256 of `bytes`. */
  readonly sha256: string;
  /** ISO 8601 instant at which the bytes were read. */
  readonly fetched: string;
  readonly bytes: Uint8Array;
  readonly medium: Medium;
  /** Name of the character encoding used and how it was chosen, such as `utf-8 (meta)`. */
  readonly charset: string;
  /** The decoded text: for pages the HTML source, for text and Markdown the document itself. */
  readonly content: string;
}
