/** Lines near the headline and the stated names in, the article's authors with their roles out. */
import type { Author } from '../model/index.ts';
import type { Page } from '../pages/page.ts';
import type { BylineReader } from './bylines.ts';
import { nameKey, uniqueAuthors } from './bylines.ts';
import type { Marks } from './marks.ts';
import type { Line } from './published.ts';
import type { Stated } from './stated.ts';

export interface Authors {
  readonly authors: readonly Author[];
  /** Blocks that are by-lines. */
  readonly lines: ReadonlySet<number>;
}

/** Chooses the authors; `before` is the index of the first body block. Printed labels give the roles; stated names that no line prints are added; a name of the site is none. */
export function findAuthors(page: Page, marks: Marks, lines: readonly Line[], before: number, stated: Stated, reader: BylineReader): Authors {
  const blocks = new Set<number>();
  const labelled = lines.flatMap(({ text, block }) => {
    const found = reader.labelled(text);
    const named = found.length > 0 ? found : isByline(page, marks, block) ? endLabelled(text, reader) : [];
    if (named.length > 0) blocks.add(block);
    return named;
  });
  const printed = [...labelled, ...stackedAuthors(lines, reader, blocks)];
  const said = statedAuthors(stated, reader, printed.some(({ role }) => role === 'reporter' || role === 'contributor'));
  const marked = said.length > 0 || printed.length > 0 ? [] : markedAuthors(page, marks, lines, before, reader, blocks);
  const sites = new Set([...stated.siteNames.map(nameKey), nameKey(stated.hostLabel)]);
  const all = uniqueAuthors(merge(printed, said, marked)).filter(({ name }) => name.length <= 80);
  const people = all.filter(({ name }) => !sites.has(nameKey(name)));
  return { authors: people.map(({ name, role }) => ({ name, role: role === 'reporter' && reader.isAgency(name) ? 'contributor' : role })), lines: blocks };
}

/** Printed names first; a stated one that is a part of a printed one, or the reverse, is the same. */
function merge(labelled: readonly Author[], said: readonly Author[], marked: readonly Author[]): Author[] {
  const kept = said.filter(({ name }) => !labelled.some((author) => overlaps(author.name, name)));
  return [...labelled, ...kept, ...marked];
}

function overlaps(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)];
  return x !== y && x.length > 3 && y.length > 3 && (x.includes(y) || y.includes(x));
}

/** Names in a line of their own above or below a line that is a label alone. */
function stackedAuthors(lines: readonly Line[], reader: BylineReader, blocks: Set<number>): Author[] {
  const nameOf = (line: Line | undefined, near: number): string | undefined => {
    if (!line || Math.abs(line.block - near) !== 1 || blocks.has(line.block)) return undefined;
    const [only, ...more] = reader.plain(line.text);
    return only && more.length === 0 && only.name === line.text.trim() ? only.name : undefined;
  };
  return lines.flatMap(({ text, block }, i) => {
    const role = reader.roleAlone(text);
    if (role === undefined) return [];
    const side = [lines[i + 1], lines[i - 1]].find((line) => nameOf(line, block) !== undefined);
    if (!side) return [];
    const name = nameOf(side, block)!;
    blocks.add(block).add(side.block);
    return [{ name, role }];
  });
}

/** Stated names; where lines print the reporters, those of JSON-LD alone, as metas often name the house. */
function statedAuthors(stated: Stated, reader: BylineReader, printed: boolean): Author[] {
  const named = ({ name, role }: Author): Author[] => namesOf(name, reader).map((author) => ({ name: author, role }));
  const linked = stated.data.authors.flatMap(named);
  return linked.length > 0 || printed ? linked : stated.authors.flatMap((name) => named({ name, role: 'reporter' }));
}

/** A stated name is kept as it stands, unless it is several or carries a label. */
function namesOf(value: string, reader: BylineReader): string[] {
  const plain = value.replace(/\s+/g, ' ').trim();
  if (plain === '' || /https?:|@|\d{3}/.test(plain)) return [];
  const parsed = reader.plain(plain).map(({ name }) => name);
  return parsed.length > 1 || (parsed.length === 1 && reader.labelled(plain).length > 0) ? parsed : [plain];
}

/** Names of a by-line without a label in front, where at least one has its role behind it. */
function endLabelled(text: string, reader: BylineReader): readonly Author[] {
  const names = reader.plain(text);
  return names.some(({ role }) => role !== 'reporter') ? names : [];
}

function isByline(page: Page, marks: Marks, block: number): boolean {
  return marks.furniture[page.blocks[block]!.element] === 'byline';
}

/** Names in elements marked as author, where nothing else tells: by relation or property anywhere near the text, by class above it. */
function markedAuthors(page: Page, marks: Marks, lines: readonly Line[], before: number, reader: BylineReader, blocks: Set<number>): Author[] {
  const found: Author[] = [];
  for (const { text, block } of lines) {
    const { pieces, element, text: whole } = page.blocks[block]!;
    const stated = pieces.find((piece) => isStatedAuthor(page, piece.element));
    const classed = block < before ? pieces.find((piece) => isClassedAuthor(page, piece.element)) : undefined;
    const piece = stated ?? classed;
    const own = isStatedAuthor(page, element) || (block < before && (isClassedAuthor(page, element) || isByline(page, marks, block)));
    if (!piece && !own) continue;
    const plain = stated !== undefined || isStatedAuthor(page, element);
    const names = reader.plain(piece ? whole.slice(piece.start, piece.end) : text).filter(({ name }) => plain || name.includes(' '));
    if (names.length > 0) blocks.add(block);
    found.push(...names);
  }
  return found.slice(0, 6);
}

function isStatedAuthor(page: Page, element: number): boolean {
  const found = page.elements[element];
  return found !== undefined && (/\bauthor\b/i.test(found.rel) || /\bauthor\b/i.test(found.itemprop) || /\bauthor\b/i.test(page.elements[found.parent]?.itemprop ?? ''));
}

function isClassedAuthor(page: Page, element: number): boolean {
  return /(?:^|[\s_-])(?:author|byline|penulis|autor)/i.test(page.elements[element]?.names ?? '');
}
