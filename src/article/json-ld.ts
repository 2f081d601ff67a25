/** JSON-LD scripts of a page in, what they say of its article out. */
import type { AuthorRole } from '../model/index.ts';
import { decodeTwice } from '../pages/entities.ts';

/** A name as the page's data states it, with the role that the property gives it. */
export interface StatedAuthor {
  readonly name: string;
  readonly role: AuthorRole;
}

export interface StatedImage {
  readonly url: string;
  readonly caption: string;
  readonly credit: string;
}

/** What JSON-LD says; empty strings and lists where it says nothing. */
export interface LinkedData {
  /** True where a node of an article type was found. */
  readonly isArticle: boolean;
  readonly headline: string;
  readonly subtitle: string;
  readonly description: string;
  /** The article's text, where the data holds it; often shortened, at times another's. */
  readonly body: string;
  readonly published: string;
  readonly modified: string;
  readonly dateline: string;
  readonly section: string;
  readonly keywords: readonly string[];
  readonly language: string;
  readonly publisher: string;
  readonly authors: readonly StatedAuthor[];
  readonly images: readonly StatedImage[];
  /** Scripts that do not parse. */
  readonly broken: number;
}

type Node = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|ReviewNewsArticle|SocialMediaPosting)$/;
/** Bound on the nodes looked at. */
const mostNodes = 2_000;

/** Reads the scripts; one that does not parse counts as broken and is left out (schema.org NewsArticle). */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const parsed = scripts.map(parse);
  const nodes = parsed.flatMap((value) => (value === undefined ? [] : nodesOf(value)));
  const articles = nodes.filter((node) => types(node).some((type) => articleType.test(type)));
  const article = articles.find((node) => node['datePublished'] !== undefined) ?? articles[0];
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [])));
  return { ...describe(article ?? {}, byId), isArticle: article !== undefined, broken: parsed.filter((value) => value === undefined).length };
}

function describe(article: Node, byId: ReadonlyMap<string, Node>): Omit<LinkedData, 'isArticle' | 'broken'> {
  const resolved = (value: unknown): Node[] => list(value).flatMap((item) => asNode(item, byId));
  const names = (value: unknown, role: AuthorRole): StatedAuthor[] => resolved(value).map((node) => ({ name: text(node['name']), role: role === 'reporter' && isHouse(node) ? 'contributor' as const : role })).filter(({ name }) => name !== '');
  return {
    headline: text(article['headline']) || text(article['name']),
    subtitle: text(article['alternativeHeadline']),
    description: text(article['description']),
    body: text(article['articleBody']),
    published: text(article['datePublished']) || text(article['dateCreated']),
    modified: text(article['dateModified']),
    dateline: text(article['dateline']),
    section: text(list(article['articleSection'])[0]),
    keywords: list(article['keywords']).flatMap((item) => text(item).split(',')).map((word) => word.trim()).filter((word) => word !== ''),
    language: text(article['inLanguage']),
    publisher: names(article['publisher'], 'reporter')[0]?.name ?? '',
    authors: [...names(article['author'] ?? article['creator'], 'reporter'), ...names(article['editor'], 'editor'), ...names(article['contributor'], 'contributor')],
    images: resolved(article['image']).map((node) => ({ url: text(node['url']) || text(node['contentUrl']) || text(node['name']), caption: text(node['caption']), credit: text(node['creditText']) })),
  };
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script) as unknown;
  } catch {
    return parseCleaned(script);
  }
}

function parseCleaned(script: string): unknown {
  try {
    // Broken line ends inside strings are the commonest fault; a comment frame or a trailing semicolon the next.
    const cleaned = script.replace(/[\u0000-\u001f]+/g, ' ').replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '').replace(/;\s*$/, '');
    if (cleaned.trim() === '') return null;
    // What cleaning leaves as it was would only fail again.
    return cleaned === script ? undefined : (JSON.parse(cleaned) as unknown);
  } catch {
    return undefined;
  }
}

/** The nodes of a document: itself, its list, its graph, and what its pages are about. */
function nodesOf(value: unknown): Node[] {
  const queue: unknown[] = [value];
  const nodes: Node[] = [];
  for (let i = 0; i < queue.length && i < mostNodes; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, mostNodes));
    else if (isNode(item)) {
      nodes.push(item);
      queue.push(item['@graph'], item['mainEntity'], item['mainEntityOfPage'], item['publisher'], item['author']);
    }
  }
  return nodes;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function types(node: Node): string[] {
  return list(node['@type']).filter((type): type is string => typeof type === 'string');
}

/** An organisation writes no story: it is the house itself, or an agency that lent its text. */
function isHouse(node: Node): boolean {
  const own = types(node);
  return own.some((type) => type.endsWith('Organization')) && !own.includes('Person');
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 100) : [value];
}

/** A node, the node that an `@id` points to, or a bare string as its name. */
function asNode(item: unknown, byId: ReadonlyMap<string, Node>): Node[] {
  if (typeof item === 'string') return [{ name: item }];
  if (!isNode(item)) return [];
  const target = typeof item['@id'] === 'string' && item['name'] === undefined ? byId.get(item['@id']) : undefined;
  return [target ?? item];
}

/** The folded text of a string, the first string of a list, or the `@value` of a node. Character references, which data may not hold and often does, are decoded. */
function text(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  const own = isNode(first) ? (first['@value'] ?? first['name']) : first;
  if (typeof own !== 'string') return typeof own === 'number' ? String(own) : '';
  return decodeTwice(own.slice(0, 20_000)).replace(/<[^<>]{0,500}>/g, ' ').replace(/\s+/g, ' ').trim();
}
