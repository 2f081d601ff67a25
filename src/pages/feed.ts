/** Turns the source of an RSS or Atom feed, broken ones too, into its entries. */
import { Parser } from 'htmlparser2';
import { absolute } from './absolute.ts';
import { feedDate } from './feed-dates.ts';

/** One entry: a page that the feed names, and what it says of it. */
export interface FeedEntry {
  /** The feed's own name for it (guid, id). */
  readonly id?: string;
  /** Absolute address of the page, `http` or `https`. */
  readonly url?: string;
  /** Plain words. */
  readonly title?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** The longest of content and description, HTML. */
  readonly html?: string;
}

/** A feed; entries in its own order. */
export interface Feed {
  readonly title?: string;
  /** As the feed writes it: `id`, `en-US`. */
  readonly language?: string;
  readonly entries: readonly FeedEntry[];
}

/** Entries beyond these are left out: no feed has so many. */
const mostEntries = 10_000;
/** Elements in each other deeper than this are no feed's: it is read up to there, for the parser's time grows with the square of the depth. */
const deepest = 500;

const roots = ['rss', 'feed', 'rdf:rdf'];
const items = ['item', 'entry'];
/** The words of an entry by what they are; the earlier of two dates' names is preferred. */
const bodies = ['content:encoded', 'content', 'description', 'summary'];
const dates = ['pubdate', 'published', 'issued', 'dc:date', 'dcterms:created', 'updated', 'modified'];
const kept = ['title', 'link', 'guid', 'id', 'language', 'dc:language', ...bodies, ...dates];

interface Open {
  readonly name: string;
  /** What relative addresses within lean on. */
  readonly base: string | undefined;
}

/** An element whose words are being gathered. */
interface Gathering {
  readonly name: string;
  readonly depth: number;
  /** Where its content begins in the source. */
  readonly start: number;
  words: string;
  /** Set once it holds elements: the source then says more than the words. */
  hasElements: boolean;
}

type Words = Map<string, string>;

/** Gathers the words of channel and entries in one pass. */
class FeedReader {
  private readonly source: string;
  private readonly address: string | undefined;
  private readonly open: Open[] = [];
  private gathering: Gathering | undefined;
  /** The entry that is open, at the depth of its element. */
  private entry: { readonly depth: number; readonly words: Words } | undefined;
  private readonly channel: Words = new Map();
  readonly entries: FeedEntry[] = [];
  isFeed = false;

  constructor(source: string, address: string | undefined) {
    this.source = source;
    this.address = address;
  }

  start(written: string, attributes: Readonly<Record<string, string>>, contentStart: number): void {
    const name = written.toLowerCase().replace(/^(?:atom|atom10|a10|rss):/, '');
    const inherited = this.open.at(-1)?.base ?? this.address;
    const base = attributes['xml:base'] === undefined ? inherited : absolute(attributes['xml:base'], inherited) || inherited;
    this.open.push({ name, base });
    if (roots.includes(name)) this.isFeed = true;
    if (this.gathering !== undefined) this.gathering.hasElements = true;
    else if (items.includes(name) && (this.entry === undefined || this.isField())) {
      // An entry that opens in another tells that the one before was never closed.
      this.finish();
      this.entry = { depth: this.open.length, words: new Map() };
    } else if (this.isField()) this.startField(name, attributes, contentStart);
  }

  /** Whether there is no sense in reading on. */
  get isTooDeep(): boolean {
    return this.open.length > deepest;
  }

  /** Whether the element stands right in the entry, or in the channel while no entry is open. */
  private isField(): boolean {
    const parent = this.open.at(-2)?.name;
    return this.entry === undefined ? parent === 'channel' || parent === 'feed' : this.open.length === this.entry.depth + 1;
  }

  private startField(name: string, attributes: Readonly<Record<string, string>>, start: number): void {
    if (name === 'link' && attributes['href'] !== undefined) {
      if ((attributes['rel'] ?? 'alternate') === 'alternate') this.keep('link', attributes['href']);
      return;
    }
    if (name === 'content' && attributes['src'] !== undefined) this.keep('link', attributes['src']);
    if (name === 'guid' && attributes['ispermalink']?.toLowerCase() !== 'false') this.fields().set('permalink', 'yes');
    if (kept.includes(name)) this.gathering = { name, depth: this.open.length, start, words: '', hasElements: false };
  }

  text(words: string): void {
    if (this.gathering !== undefined) this.gathering.words += words;
  }

  end(contentEnd: number): void {
    if (this.gathering?.depth === this.open.length) {
      const { name, words, start, hasElements } = this.gathering;
      this.gathering = undefined;
      this.keep(name, hasElements ? (bodies.includes(name) ? this.source.slice(start, contentEnd) : words) : words);
    }
    if (this.entry?.depth === this.open.length) this.finish();
    this.open.pop();
  }

  /** The end of the source: a feed that is cut keeps the entry it is cut in. */
  finish(): void {
    if (this.entry === undefined) return;
    const { words } = this.entry;
    this.entry = undefined;
    if (this.entries.length < mostEntries) this.entries.push(entryOf(words));
  }

  private fields(): Words {
    return this.entry?.words ?? this.channel;
  }

  /** The first of a name stays, made absolute where it is an address. */
  private keep(name: string, value: string): void {
    const fields = this.fields();
    const text = value.trim();
    if (text === '' || fields.has(name)) return;
    const base = this.open.at(-1)?.base ?? this.channel.get('link');
    const isAddress = name === 'link' || (name === 'guid' && fields.get('permalink') === 'yes');
    const address = isAddress ? absolute(text, base) : '';
    if (name === 'link') { if (address !== '') fields.set(name, address); return; }
    fields.set(name, text);
    if (name === 'guid' && address !== '' && /^https?:/i.test(text)) fields.set('guid-link', address);
  }

  feed(): Feed {
    const title = this.channel.get('title'), language = this.channel.get('language') ?? this.channel.get('dc:language');
    return { ...(title === undefined ? {} : { title: plainWords(title) }), ...(language === undefined ? {} : { language }), entries: this.entries };
  }
}

function entryOf(words: Words): FeedEntry {
  const first = (names: readonly string[]): string | undefined => names.map((name) => words.get(name)).find((value) => value !== undefined);
  const html = bodies.flatMap((name) => words.get(name) ?? []).sort((a, b) => b.length - a.length)[0];
  const published = dates.map((name) => feedDate(words.get(name) ?? '')).find((date) => date !== undefined);
  const title = words.get('title');
  return defined({ id: first(['guid', 'id']), url: first(['link', 'guid-link']), title: title === undefined ? undefined : plainWords(title), published, html });
}

function defined(fields: Readonly<Record<keyof FeedEntry, string | undefined>>): FeedEntry {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Titles come with tags and with entities written twice; the words stay. */
function plainWords(title: string): string {
  let words = '';
  const parser = new Parser({ ontext: (text) => { words += text; } }, { decodeEntities: true });
  parser.end(title);
  return words.replace(/\s+/g, ' ').trim();
}

/** Reads a feed; undefined where the source is none. `address`: where it was fetched, for relative addresses. Never throws. */
export function readFeed(source: string, address?: string): Feed | undefined {
  const reader = new FeedReader(source, address);
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      reader.start(name, attributes, parser.endIndex + 1);
      if (reader.isTooDeep) parser.pause();
    },
    ontext: (text) => reader.text(text),
    onclosetag: () => reader.end(parser.startIndex),
  }, { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  parser.end(source);
  reader.finish();
  return reader.isFeed ? reader.feed() : undefined;
}
