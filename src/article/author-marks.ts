/** Elements that a page marks as its author's name in, the names out: by relation, property, class or the address of a link. */
import type { Page, PageBlock, PageElement } from '../pages/page.ts';
import type { BylineReader } from './bylines.ts';
import type { Marks } from './marks.ts';
import type { Furniture } from './names.ts';
import type { Phrases } from './phrases.ts';

/** Names marked as the author's, and the blocks that hold them. */
export interface MarkedAuthors {
  readonly names: readonly string[];
  readonly blocks: readonly number[];
}

/** Where the article lies: its headline, and its first and last body blocks. */
export interface ArticleSpan {
  readonly title: number;
  readonly first: number;
  readonly last: number;
}

/** Words of class names for a writer, in the tongues that sites write them in. */
const writerTokens = new Set(
  'author authors autor autorin autoren autores autore autori autora auteur auteurs byline bylines writer writers journalist journalists reporter contributor contributors fn verfasser verfasst forfatter skribent kirjoittaja penulis pewarta yazar muhabir avtor redaktor szerzo auctor'.split(' '),
);
/** What stands beside a name in the same box. */
const besideTokens = new Set(
  'bio about description avatar image img photo picture social follow twitter facebook comment comments date time timestamp published role job position function location email mail count more posts articles related share intro tags icon'.split(' '),
);
const authorPage = /\/(?:authors?|autore?n?|autorin|autor[ei]s|auteurs?|penulis|yazar(?:lar)?|journalists?|journaliste?n?|reporters?|redakteure?|contributors?|columnists?|byline|profile-author)\/[^/?#]/i;
const memberPage = /\/(?:profiles?|profil|people|persons?|staff|team|users?|members?|by)\/[^/?#]/i;
/** Never looked into: others' names stand there. */
const elsewhere: ReadonlySet<Furniture> = new Set(['comments', 'related', 'navigation', 'advert', 'overlay', 'caption']);
/** Blocks looked at above the headline and behind the body. */
const reachAbove = 8;
const reachBehind = 14;
/** Names of one by-line stand within so many blocks. */
const together = 2;
const mostNames = 12;
/** A longer line is no by-line, in characters. */
const longestLine = 100;

type Strength = 0 | 1 | 2 | 3;

interface Unit {
  readonly block: number;
  readonly strength: Strength;
  readonly name: string;
}

/** Finds the marked names nearest to the headline: below it first, then behind the body, then above; the plainest marks of that place count. */
export function markedAuthors(page: Page, marks: Marks, span: ArticleSpan, reader: BylineReader, phrases: Phrases): MarkedAuthors {
  const top = span.title >= 0 ? Math.min(span.title, span.first) : span.first;
  const places = [[top, span.first + 1], [span.first + 1, span.last + 1 + reachBehind], [Math.max(0, top - reachAbove), top]] as const;
  for (const [from, to] of places) {
    const units = unitsIn(page, marks, from, Math.min(to, page.blocks.length), reader, phrases).filter(({ strength }) => strength >= (from === top ? 1 : 2));
    const best = Math.max(...units.map(({ strength }) => strength), 0);
    const first = units.find(({ strength }) => strength === best);
    if (!first) continue;
    const near = units.filter(({ block, strength }) => strength === best && Math.abs(block - first.block) <= together).slice(0, mostNames);
    return { names: mostLikely([...new Set(near.map(({ name }) => name))]), blocks: [...new Set(near.map(({ block }) => block))] };
  }
  return { names: [], blocks: [] };
}

/** Where some are full names, what stands beside them in the same line is none: degrees, functions, links; where some open with a capital, small words are none. */
function mostLikely(names: readonly string[]): string[] {
  const full = names.filter((name) => /^\p{Lu}\S*(?: \S+)* \p{Lu}\p{L}/u.test(name));
  if (full.length > 0) return full;
  const capital = names.filter((name) => !/^\p{Ll}/u.test(name));
  return capital.length > 0 ? capital : names.slice(0, 1);
}

function unitsIn(page: Page, marks: Marks, from: number, to: number, reader: BylineReader, phrases: Phrases): Unit[] {
  const units: Unit[] = [];
  for (let i = Math.max(0, from); i < to; i++) {
    const block = page.blocks[i]!;
    const kind = marks.furniture[block.element];
    if ((kind !== undefined && elsewhere.has(kind)) || marks.hidden[block.element]) continue;
    const own = blockStrength(page, block.element);
    const atFoot = kind === 'footer';
    const add = (text: string, strength: Strength): void => {
      const name = strength === 0 || (atFoot && strength < 3) || phrases.isFurniture(text) ? '' : reader.marked(text);
      if (name !== '') units.push({ block: i, strength, name });
    };
    const marked = block.pieces.filter(({ element }) => strengthOf(page, element) > 0 && !hasBeside(page.elements[element]!));
    // Of a mark within a mark the inner one holds the name.
    const inner = marked.filter((piece) => !marked.some((other) => other !== piece && other.start >= piece.start && other.end <= piece.end && other.end - other.start < piece.end - piece.start));
    if (inner.length > 0) for (const { start, end, element } of inner) add(block.text.slice(start, end), strengthOf(page, element));
    else if (own > 0 && isRow(block)) for (const { start, end } of block.pieces) add(block.text.slice(start, end), own);
    else if (block.text.length <= longestLine) for (const part of reader.parted(block.text)) add(part, own);
  }
  return units;
}

/** True where the block is a row of inline elements and little else: names side by side. */
function isRow({ text, pieces }: PageBlock): boolean {
  if (pieces.length < 2 || text.length > 2 * longestLine) return false;
  let from = 0;
  let covered = 0;
  for (const { start, end } of pieces) {
    if (start < from) return false;
    covered += end - start;
    from = end;
  }
  return covered >= 0.8 * text.length;
}

/** The mark of the block's element, or of one around it that holds hardly more. */
function blockStrength(page: Page, index: number): Strength {
  for (let at = index, steps = 0; at >= 0 && steps < 4; at = page.elements[at]!.parent, steps++) {
    const element = page.elements[at]!;
    if (hasBeside(element) || element.endBlock - element.firstBlock > 2) return 0;
    const strength = strengthOf(page, at);
    if (strength > 0) return strength;
  }
  return 0;
}

/** How plainly an element is marked: 3 by relation or property, 2 by class or the address of an author's page, 1 by a member's page. */
function strengthOf(page: Page, index: number): Strength {
  const element = page.elements[index];
  if (element === undefined) return 0;
  const { rel, itemprop, value, tag, parent } = element;
  if (/\bauthor\b/i.test(rel) || /\b(?:author|creator)\b/i.test(itemprop)) return 3;
  if (itemprop === 'name' && /\b(?:author|creator)\b/i.test(nearestProperty(page, parent))) return 3;
  if (tag === 'a' && authorPage.test(value)) return 2;
  if (tokensOf(element.names).some((token) => writerTokens.has(token))) return 2;
  return tag === 'a' && memberPage.test(value) ? 1 : 0;
}

function nearestProperty(page: Page, from: number): string {
  for (let at = from, steps = 0; at >= 0 && steps < 5; at = page.elements[at]!.parent, steps++) if (page.elements[at]!.itemprop !== '') return page.elements[at]!.itemprop;
  return '';
}

function hasBeside({ names, rel, itemprop }: PageElement): boolean {
  return rel === '' && itemprop === '' && tokensOf(names).some((token) => besideTokens.has(token));
}

function tokensOf(names: string): string[] {
  return names === '' ? [] : names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
}
