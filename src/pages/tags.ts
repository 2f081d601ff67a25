/** Which HTML tags break text into blocks, close one another, hold no content, or are skipped: tables of the HTML standard (13.1.2, 13.2.6, 15.3). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const blockTags = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
  'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table ' +
  'tbody td tfoot th thead tr ul',
);

/** Tags that lay a page out, where a line may be a part of its own. */
const layoutTags = words('body td th div center section article main header aside address form');

/** Tags without an end. */
const voidTags = words('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr');

/** Subtrees whose words are no text of the page. */
const skippedTags = words(
  'script style noscript svg iframe template select textarea button object canvas map audio video dialog math datalist noembed noframes xmp plaintext rt rp',
);

/** Parts of a table: an end tag of anything else does not reach beyond the cell it stands in. */
const tableTags = words('table tbody thead tfoot tr td th caption');
const cellTags = words('td th caption table');

/** A new one of these ends an open one of the second list, unless one of the third stands between. */
const closes: Readonly<Record<string, readonly [ReadonlySet<string>, ReadonlySet<string>]>> = {
  li: [words('li'), words('ul ol menu')],
  dt: [words('dt dd'), words('dl')],
  dd: [words('dt dd'), words('dl')],
  td: [words('td th'), words('tr table')],
  th: [words('td th'), words('tr table')],
  tr: [words('tr'), words('table')],
  tbody: [words('tbody thead tfoot'), words('table')],
  thead: [words('tbody thead tfoot'), words('table')],
  tfoot: [words('tbody thead tfoot'), words('table')],
};

/** What the reader of pages wants to know of a tag; there is one of each for all elements of that name. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** True where it begins and ends a run of text; custom elements are taken for such. */
  readonly block: boolean;
  readonly layout: boolean;
  /** True where it has no end tag. */
  readonly empty: boolean;
  readonly skipped: boolean;
  /** The open tags that a new one ends by itself, and those beyond which it does not look. */
  readonly ends: readonly [ReadonlySet<string>, ReadonlySet<string>] | undefined;
  /** True for a cell and what holds cells: an end tag inside reaches no farther, unless it is `tabular` itself. */
  readonly cell: boolean;
  readonly tabular: boolean;
}

function describe(name: string): Tag {
  return {
    name,
    block: isBlockTag(name),
    layout: layoutTags.has(name),
    empty: voidTags.has(name),
    skipped: skippedTags.has(name),
    ends: Object.hasOwn(closes, name) ? closes[name] : undefined,
    cell: cellTags.has(name),
    tabular: tableTags.has(name),
  };
}

const known = new Map([...blockTags, ...voidTags, ...skippedTags, ...words('title a b i em strong span time label small u font cite code img')].map((name) => [name, describe(name)] as const));

/** The tag of a name in lower case. */
export function tagOf(name: string): Tag {
  return known.get(name) ?? describe(name);
}

/** True where the tag begins and ends a run of text; custom elements are taken for blocks. */
export function isBlockTag(tag: string): boolean {
  return blockTags.has(tag) || tag.includes('-');
}
