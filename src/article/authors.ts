/** Lines near the headline and the stated names in, the article's authors with their roles out. */
import type { Author } from '../model/index.ts';
import type { Page, PageBlock } from '../pages/page.ts';
import { markedAuthors } from './author-marks.ts';
import type { ArticleSpan } from './author-marks.ts';
import type { BylineReader } from './bylines.ts';
import { nameKey, uniqueAuthors } from './bylines.ts';
import type { Marks } from './marks.ts';
import type { Line } from './published.ts';
import type { Readers } from './readers.ts';
import type { Stated } from './stated.ts';

export interface Authors {
  readonly authors: readonly Author[];
  /** Blocks that are by-lines. */
  readonly lines: ReadonlySet<number>;
}

/**
 * Chooses the authors. The names that JSON-LD states stand first, and printed labels give them and others their roles; without it the printed ones, else
 * the marked ones, else the metas'. A name of the site is none, unless nobody else is named: then the house signs.
 */
export function findAuthors(page: Page, marks: Marks, lines: readonly Line[], span: ArticleSpan, stated: Stated, readers: Readers): Authors {
  const reader = readers.bylines;
  const blocks = new Set<number>();
  const bylines = lines.map(({ text, block }) => {
    const found = reader.labelled(text);
    const named = found.length > 0 ? found : isByline(page, marks, block) ? endLabelled(text, reader) : [];
    if (named.length > 0) blocks.add(block);
    return named;
  });
  const sites = new Set([...stated.siteNames, stated.hostLabel, stated.host].map(nameKey));
  const isHouse = ({ name, role }: Author): boolean => sites.has(nameKey(name)) || (role === 'contributor' && !reader.isAgency(name) && houses.has(name));
  const houses = new Set(stated.data.authors.filter(({ role }) => role === 'contributor').map(({ name }) => name));
  const people = (authors: readonly Author[]): Author[] => authors.filter((author) => !isHouse(author) && author.name.length <= longestName);
  const printed = people([...signedLines(bylines, lines, span), ...stackedAuthors(lines, reader, blocks)]);
  const roles = titledRoles(lines, reader);
  const linked = stated.data.authors.flatMap((author) => statedNames(author, reader)).map(({ name, role }) => ({ name, role: roles.get(nameKey(name)) ?? role }));
  const metas = stated.authors.flatMap((name) => statedNames({ name, role: 'reporter' }, reader));
  const signed = people(linked).filter(({ name }) => !isHandle(name));
  const found = signed.some(({ role }) => role === 'reporter') ? merge(signed, people([...besideThem(bylines.filter((_, i) => lines[i]!.block <= span.first), signed), ...printed.filter(({ role }) => role !== 'reporter')])) : merge(printed, signed);
  const wrote = (authors: readonly Author[]): boolean => authors.some(({ role }) => role === 'reporter' || role === 'contributor');
  const marked = wrote(found) ? { names: [], blocks: [] } : markedAuthors(page, marks, span, reader, readers.phrases);
  for (const block of marked.blocks) blocks.add(block);
  const shown = marked.names.map((name) => ({ name, role: 'reporter' as const }));
  const steps = [found, people(shown), people(linked), aloneAuthors(page, lines, span, readers), people(metas)];
  const named = steps.reduce<readonly Author[]>((sum, step) => (wrote(sum) ? sum : merge(sum, step)), []);
  const house = wrote(named) ? [] : [...linked, ...metas, ...shown].filter(isHouse).slice(0, 1).map(({ name }) => ({ name, role: 'contributor' as const }));
  return { authors: uniqueAuthors([...named, ...house]).map(({ name, role }) => ({ name, role: role === 'reporter' && reader.isAgency(name) ? 'contributor' : role })), lines: blocks };
}

/** Names of the by-lines; where one above the story names its reporters, those behind it that name none of them are other stories'. */
function signedLines(bylines: readonly (readonly Author[])[], lines: readonly Line[], span: ArticleSpan): Author[] {
  const above = new Set(bylines.flatMap((names, i) => (lines[i]!.block <= span.first ? names.filter(({ role }) => role === 'reporter').map(({ name }) => nameKey(name)) : [])));
  const isTheirs = (names: readonly Author[]): boolean => names.some(({ name }) => above.has(nameKey(name)));
  return bylines.flatMap((names, i) => (above.size === 0 || lines[i]!.block <= span.first || isTheirs(names) ? names : names.filter(({ role }) => role !== 'reporter')));
}

/** Names that a by-line prints beside one of these. */
function besideThem(bylines: readonly (readonly Author[])[], signed: readonly Author[]): Author[] {
  const keys = new Set(signed.map(({ name }) => nameKey(name)));
  return bylines.filter((names) => names.some(({ name }) => keys.has(nameKey(name)))).flat();
}

/** A name for a log-in, such as `admin`: one word in small letters. */
const isHandle = (name: string): boolean => /^[\p{Ll}\d._-]+$/u.test(name);

/** Roles that a label and its colon give to names: "Editor: Mina Calder". */
function titledRoles(lines: readonly Line[], reader: BylineReader): ReadonlyMap<string, Author['role']> {
  return new Map(lines.flatMap(({ text }) => reader.titled(text).map(({ name, role }) => [nameKey(name), role] as const)));
}

/** Names that nothing marks, in a line with a date between headline and body, or signed in bold at the beginning or the end of the body. */
function aloneAuthors(page: Page, lines: readonly Line[], span: ArticleSpan, { bylines, dates }: Readers): Author[] {
  for (const { text, block } of lines) {
    if (block <= span.title || block >= span.first || text.length > longestDated) continue;
    const [moment, ...more] = dates(text);
    if (!moment || more.length > 1) continue;
    const rest = `${text.slice(0, moment.start)}|${text.slice((more.at(-1) ?? moment).end)}`.replace(/[|,\s]*\d{1,2}[:.h]\d\d\b.*|\s\d+\s*$/u, '');
    const names = bylines.alone(rest);
    if (names.length > 0) return [...names];
  }
  for (const i of [span.first - 1, span.first, span.last, span.last + 1]) {
    const block = page.blocks[i];
    if (block && i !== span.title && block.text.length <= longestSigned && isBold(page, block)) {
      const names = bylines.alone(block.text);
      if (names.length > 0) return [...names];
    }
  }
  return [];
}

const longestDated = 120;
const longestSigned = 60;

function isBold(page: Page, { text, pieces }: PageBlock): boolean {
  return pieces.some(({ element, start, end }) => end - start >= text.length - 2 && /^(?:b|strong|em|i)$/.test(page.elements[element]!.tag));
}

/** No name goes on so long, in characters. */
const longestName = 80;

/** The first names with those of the second that are neither the same nor parts of one of them. */
function merge(first: readonly Author[], second: readonly Author[]): Author[] {
  return [...first, ...second.filter(({ name }) => !first.some((author) => overlaps(author.name, name)))];
}

function overlaps(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)];
  return x !== y && x.length > 3 && y.length > 3 && (x.includes(y) || y.includes(x));
}

/** Names in a line of their own above or below a line that is a label alone. */
function stackedAuthors(lines: readonly Line[], reader: BylineReader, blocks: Set<number>): Author[] {
  const nameOf = (line: Line | undefined, near: number): string | undefined => {
    if (!line || Math.abs(line.block - near) !== 1 || blocks.has(line.block)) return undefined;
    const text = line.text.replace(/^\s*[:：]\s*/, '').trim();
    const [only, ...more] = reader.plain(text);
    return only && more.length === 0 && (only.name === text || text.endsWith(`, ${only.name}`)) ? only.name : undefined;
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

function statedNames({ name, role }: Author, reader: BylineReader): Author[] {
  return namesOf(name, reader).map((author) => ({ name: author, role }));
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
  return names.some(({ role }) => role !== 'reporter') && names.every(({ name }) => name.includes(' ')) ? names : [];
}

function isByline(page: Page, marks: Marks, block: number): boolean {
  return marks.furniture[page.blocks[block]!.element] === 'byline';
}
