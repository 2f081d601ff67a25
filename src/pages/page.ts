/** The nouns of a page after one pass over its source: a light element tree, text blocks with their place, and the facts its head states. */

/** One element. Elements stand in document order, so a parent comes before its children. */
export interface PageElement {
  readonly tag: string;
  /** `class` and `id` as written, joined by a space; empty where there are none. */
  readonly names: string;
  readonly itemprop: string;
  readonly rel: string;
  readonly role: string;
  /** `datetime` or `content`, where the element states a value; of a link, the beginning of its address. */
  readonly value: string;
  /** Hidden by attribute or by its own style. */
  readonly hidden: boolean;
  /** Index of the parent, -1 at the top. */
  readonly parent: number;
  readonly depth: number;
  /** Offsets in the source, from the opening tag to behind the closing one. */
  readonly start: number;
  end: number;
  /** Blocks inside: `[firstBlock, endBlock)`. */
  firstBlock: number;
  endBlock: number;
}

/** A stretch of a block's text that stands in an element within the block, such as a link or a credit. */
export interface Piece {
  readonly element: number;
  /** Offsets in the block's text. */
  readonly start: number;
  end: number;
}

/** A run of text between two block-level tags, white space folded; a `<br>` is kept as a line break. */
export interface PageBlock {
  readonly text: string;
  /** Offsets in the source: from its first character to behind its last, tags between them included. */
  readonly start: number;
  readonly end: number;
  /** The block-level element that holds it. */
  readonly element: number;
  /** Stretches inside inline elements, in order; plain text has none. */
  readonly pieces: readonly Piece[];
  /** Characters that stand in links. */
  readonly linkLength: number;
  /** True where it goes on with the paragraph above, which something put in between has broken: its `</p>` comes only here. */
  readonly continues: boolean;
}

export interface PageImage {
  readonly url: string;
  readonly alt: string;
  readonly element: number;
  /** Index of the first block behind it. */
  readonly block: number;
}

/** A `<meta>`: its name, property or itemprop in lower case, and its content. */
export interface PageMeta {
  readonly key: string;
  readonly value: string;
}

/** What was cut or bent to keep the pass bounded, or missing at the end. */
export interface PageLimits {
  readonly tooDeep: boolean;
  readonly tooMany: boolean;
  readonly tooManyAttributes: boolean;
  readonly truncated: boolean;
}

/** A page as one pass leaves it. Offsets count UTF-16 units of the decoded source. */
export interface Page {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
  readonly images: readonly PageImage[];
  readonly metas: readonly PageMeta[];
  /** Sources of the JSON-LD scripts, unparsed. */
  readonly jsonLd: readonly string[];
  readonly title: string;
  /** `lang` of the html element, as written. */
  readonly lang: string;
  readonly canonical: string;
  readonly limits: PageLimits;
}

/** Bounds that keep a hostile page linear in time and memory; real pages stay far below each. */
export const pageLimits = {
  depth: 400,
  elements: 50_000,
  blocks: 10_000,
  attributesPerElement: 500,
  attributeLength: 20_000,
  jsonLdLength: 1_000_000,
  jsonLdScripts: 60,
  images: 2_000,
  metas: 2_000,
} as const;
