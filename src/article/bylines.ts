/** Printed by-lines in, names with their roles out. */
import type { Author, AuthorRole, ReaderWords } from '../model/index.ts';
import { firstWord, isUnspaced, lastWord, particles, patternsOf } from './byline-patterns.ts';
import type { BylinePatterns } from './byline-patterns.ts';
import type { BylineWords } from './local-bylines.ts';
import { isUncased, uncasedName } from './uncased-names.ts';

export interface BylineReader {
  /** Names of a line that opens with a by-line label or is labelled inside, "Rep: A/ Red: B"; empty where the line is no by-line. */
  readonly labelled: (line: string) => readonly Author[];
  /** Names that stand behind a label and its colon: "Red: B". */
  readonly titled: (line: string) => readonly Author[];
  /** Names of a line that is known to be a by-line, labelled or not. */
  readonly plain: (line: string) => readonly Author[];
  /** The name in a stretch that the page marks as one, of whatever letters: without labels, dates and roles around it; empty where nothing of a name is left. */
  readonly marked: (stretch: string) => string;
  /** The stretches of a line that its bars, commas and joining words part. */
  readonly parted: (line: string) => readonly string[];
  /** The names of a line that is nothing but two to four capitalised words a name and a date or none; empty for any other. */
  readonly alone: (line: string) => readonly Author[];
  /** True for the name of a news agency, which never writes the story as a reporter. */
  readonly isAgency: (name: string) => boolean;
  /** The role that a line names which is a label and nothing else; undefined for any other line. */
  readonly roleAlone: (line: string) => AuthorRole | undefined;
}

/** A longer line is no by-line, in characters. */
const longestByline = 220;
/** Builds the reader from the rooms' labels and joining words, and those of the page's own language. */
export function bylineReader(words: readonly ReaderWords[], local?: BylineWords): BylineReader {
  const known = patternsOf(words, local);
  const { roles } = known;
  return {
    labelled: (line) => (line.length > longestByline ? [] : labelledNames(line, known)),
    titled: (line) => (line.length > longestByline || !colon.test(line) ? [] : titledNames(line.replace(known.date, '| '), known)),
    plain: (line) => (line.length > longestByline ? [] : plainNames(line, known)),
    marked: (stretch) => markedName(stretch, known),
    parted: (line) => line.replace(known.date, '|').split(parts).flatMap((part) => part.split(known.joiner)),
    alone: (line) => namesAlone(line, known),
    isAgency: (name) => !name.includes(',') && (known.agencyWords.has(firstWord(name)) || known.agencyWords.has(lastWord(name))) && known.agency.test(name),
    roleAlone: (line) => (line.length > 40 ? undefined : roles.get(line.toLowerCase().replace(/[\s:：៖]+$/, '').trim())),
  };
}

function roleOf(label: string, known: BylinePatterns): AuthorRole {
  return known.roles.get(label.toLowerCase().replace(/\s+/g, ' ')) ?? 'reporter';
}

/** What parts one person's words from the next one's. */
const parts = /\s*[|｜\n·•;]\s*/;

function labelledNames(line: string, known: BylinePatterns): Author[] {
  if (!mayOpen(line, known)) return [];
  const text = line.replace(known.date, '| ');
  const inside = titledNames(text, known);
  if (inside.length > 0) return [...openedNames(text.slice(0, text.search(known.label)), known), ...inside];
  return openedNames(text, known);
}

/** False for nearly all lines: nothing of a label stands where one must. */
function mayOpen(line: string, known: BylinePatterns): boolean {
  return colon.test(line) || known.behind.length > 0 || known.never.has(firstWord(line)) || known.opening(line) !== null;
}

/** Names of a stretch that opens with a label, with or without a colon, or closes with one. */
function openedNames(text: string, known: BylinePatterns): Author[] {
  if (known.opening(text) === null) return closedNames(text, known);
  if (text.length > longestLoose && !isWhole(text, known)) return [];
  let role: AuthorRole = 'reporter';
  const found = text.split(parts).flatMap((part) => {
    const opened = openedIn(part, role, known);
    role = opened.role;
    return opened.names;
  });
  // Behind a name in full a single word is a place, a function or a link: "By Mina Calder, Velm".
  return found.filter(({ name, role: own }, i) => i === 0 || own !== 'reporter' || name.includes(' ') || !found[0]!.name.includes(' ') || isUnspaced(name) || known.agencies.has(name.toLowerCase()));
}

const unlabelled = (stretch: string, known: BylinePatterns): string => stretch.slice(known.opening(stretch)?.[0].length ?? 0);

/** In a longer line a label without a colon may open a sentence, "Por ahora…": what follows it to the first sign is names and nothing else, then. */
const longestLoose = 80;

function isWhole(text: string, known: BylinePatterns): boolean {
  const opening = known.opening(text)!;
  if (colon.test(opening[0]) || known.loose.has((opening[1] ?? '').toLowerCase())) return true;
  const rest = text.slice(opening[0].length).split(/[,;|\n·•(]/)[0] ?? '';
  return rest.length <= longestLoose && rest.split(known.joiner).every((name) => nameAtStart(name, known).split(' ').length === name.trim().split(/\s+/).length);
}

/** Names of a line that nothing but a label behind them makes a by-line, with an address for letters or none: "김철수 기자 chulsoo@ledger.example". */
function closedNames(text: string, known: BylinePatterns): Author[] {
  if (known.behind.length === 0) return [];
  const line = (text.includes('@') ? text.replace(/[\s(（]*[\w.+-]{1,60}@[\w.-]{1,60}[)）]?/g, '') : text).replace(/[\s).=]+$/, '');
  const label = known.behind.find((each) => line.length > each.length + 1 && line.endsWith(each));
  const named = label === undefined ? '' : line.slice(0, -label.length).trim();
  // Only where words are not spaced a label follows a name at once.
  if (named === '' || named.length > longestLoose || colon.test(named) || (line.at(-label!.length - 1) === named.at(-1) && (label!.length < 2 || !isUnspaced(named)))) return [];
  const names = splitNames(named.replace(/[·ㆍ]/g, ','), known);
  return names.length > 0 && names.length <= mostNames && names.every((name) => isUncased(name) && uncasedName(name) === name) ? names.map((name) => ({ name, role: 'reporter' as const })) : [];
}

const mostNames = 8;

/** What every label of `Known.label` ends in: most lines have none, and are looked at no further. */
const colon = /[:：៖]/;

function titledNames(text: string, known: BylinePatterns): Author[] {
  if (!colon.test(text)) return [];
  const marks = [...text.matchAll(known.label)];
  return marks.flatMap((mark, i) => {
    const rest = text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length);
    const [named = '', ...beside] = rest.split(/\s*[|｜\n·•]\s*/);
    return [...namesIn(named, roleOf(mark[1] ?? '', known), known), ...beside.filter((name) => known.agencies.has(name.toLowerCase())).map((name) => ({ name, role: 'contributor' as const }))];
  });
}

function plainNames(line: string, known: BylinePatterns): Author[] {
  const labelled = labelledNames(line, known);
  return labelled.length > 0 ? labelled : line.replace(known.date, '| ').split(parts).flatMap((part) => namesIn(part, 'reporter', known));
}

/** Names of one stretch; a label behind a name gives the role, "Dan Whitlock, editor". */
function namesIn(stretch: string, role: AuthorRole, known: BylinePatterns): Author[] {
  const closing = closingLabel(stretch, known);
  const own = closing ? roleOf(closing[1] ?? closing[2] ?? '', known) : role;
  const names = splitNames(closing ? stretch.slice(0, closing.index) : stretch, known);
  return names.map((name) => nameAtStart(name, known)).filter((name) => name !== '').map((name) => ({ name, role: own }));
}

/** The names that joining words part; those of two to four Han letters, or of three Korean ones, are parted by a space alone. */
function splitNames(stretch: string, known: BylinePatterns): string[] {
  return stretch.split(known.joiner).flatMap((name) => {
    const words = name.trim().split(/\s+/);
    return known.spaced && words.every((word) => /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{3})$/u.test(word)) ? words : [name.trim()];
  }).filter((name) => name !== '');
}

/** The label behind a name; "Harbor Wire" ends in none, as that is the agency's name. */
function closingLabel(stretch: string, known: BylinePatterns): RegExpExecArray | null {
  const last = lastWord(stretch);
  if (!known.lastWords.has(last) && !isUnspaced(last)) return null;
  const closing = known.closing.exec(stretch);
  return closing && /^\s/.test(closing[0]) && known.agency.test(closing[1] ?? '') ? null : closing;
}

/** Names of a labelled stretch; who stands behind "with" has helped, or has a label of his own, "with reporting by". */
function creditedIn(stretch: string, role: AuthorRole, known: BylinePatterns): Author[] {
  const [writers = '', ...helpers] = stretch.split(known.helper);
  return [...namesIn(writers, role, known), ...helpers.flatMap((part) => openedIn(part, 'contributor', known).names.map(asHelper))];
}

const asHelper = ({ name, role }: Author): Author => ({ name, role: role === 'reporter' ? 'contributor' : role });

/** Names of a stretch that may open with a label; without one the role is `before`. */
function openedIn(part: string, before: AuthorRole, known: BylinePatterns): { readonly role: AuthorRole; readonly names: Author[] } {
  const opening = known.opening(part);
  const role = opening ? roleOf(opening[1] ?? opening[2] ?? opening[3] ?? '', known) : before;
  // "Autorin/Autor Mina Calder": of two labels the first gives the role.
  const names = creditedIn(opening ? unlabelled(part.slice(opening[0].length), known) : part, role, known);
  // "Contributor Velm, Mina Calder": the first is where he works.
  const placed = opening !== null && role === 'contributor' && !opening[0].includes(':') && names.length > 1 && !names[0]!.name.includes(' ');
  return { role, names: placed ? names.slice(1) : names };
}

/** The run of name words at the beginning: capitalised words, initials and particles, or an outlet's name and its desk; empty where it is no name. */
function nameAtStart(text: string, known: BylinePatterns): string {
  const { never, roles, desks } = known;
  if (isUncased(text)) return ownName(text, known);
  const run: string[] = [];
  const words = text.replace(/\(.*?\)/g, ' ').trim().split(/\s+/);
  for (const word of words) {
    if (/[@\d]|https?:/.test(word) || !(isNameWord(word) || (run.length > 0 && particles.has(word)))) break;
    run.push(word.replace(/[.,;:)\]]+$/, (tail) => (word.length <= 3 && tail === '.' ? '.' : '')));
    if (run.length === 6) break;
  }
  while (run.length > 0 && particles.has(run.at(-1)!)) run.pop();
  const desk = run.length > 0 ? deskBehind(words.slice(run.length, run.length + 2), desks) : '';
  const name = run.join(' ').replace(/^[^\p{L}]+/u, '').replace(/['’]s$/u, '').trim();
  const lower = name.toLowerCase();
  if (known.agencies.has(text.trim().toLowerCase())) return text.trim();
  if (name.length < 3 || never.has(lower) || roles.has(lower) || (run.length === 1 && never.has(run[0]!.toLowerCase()))) return '';
  return desk === '' ? name : `${name} ${desk}`;
}

function ownName(text: string, { agencies, never, roles }: BylinePatterns): string {
  if (agencies.has(text.trim().toLowerCase())) return text.trim();
  const name = uncasedName(text);
  return never.has(name) || roles.has(name) ? '' : name;
}

/** Longest name, in words and characters. */
const mostWords = 6;
const longestName = 60;

function markedName(stretch: string, known: BylinePatterns): string {
  const first = stretch.replace(known.date, '|').split(parts).find((part) => /\p{L}/u.test(part)) ?? '';
  const labelled = unlabelled(first.replace(/^\p{L}+\s*:\s*/u, ''), known).replace(/(?<= \S*\p{L})\d{1,2}$/u, '').replace(/(?:\s+\p{Ll}{1,3})?\s+\d.*$/u, '');
  const bare = (closingWord(labelled, known) ?? labelled).replace(/\(.*?\)/g, ' ').replace(/^[^\p{L}\p{N}]+|[\s,:;/–—-]+$/gu, '').replace(/\s+/g, ' ');
  const lower = bare.toLowerCase();
  if (bare.length < 2 || bare.length > longestName || bare.split(' ').length > mostWords || !/\p{L}/u.test(bare) || /[@!?]|:\/\/|^\d/.test(bare)) return '';
  return !known.desks.has(lower) && (known.roles.has(lower) || known.never.has(lower)) ? '' : bare;
}

/** The stretch without the label that closes it; undefined where it has none, or where that is the word of a desk. */
function closingWord(stretch: string, known: BylinePatterns): string | undefined {
  const closing = closingLabel(stretch, known);
  return closing && closing.index > 0 && !known.desks.has((closing[1] ?? '').toLowerCase()) ? stretch.slice(0, closing.index) : undefined;
}

const personWord = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*)`;
const person = new RegExp(`^${personWord}(?: (?:${[...particles].join('|')}|${personWord})){1,3}$`, 'u');

function namesAlone(line: string, known: BylinePatterns): Author[] {
  if (line.length > longestByline / 2) return [];
  const names = line.replace(/\([^()]*\)/g, ' ').split(/\s*[|\n·•;/,&–—]\s*|\s-\s/).flatMap((part) => part.split(known.joiner)).map((part) => part.trim()).filter((part) => part !== '');
  const isPerson = (name: string): boolean => person.test(name) && name.split(/[ .]/).every((word) => !known.never.has(word.toLowerCase()) && !known.roles.has(word.toLowerCase()) && !known.desks.has(word.toLowerCase()));
  return names.length > 0 && names.length <= 6 && names.every(isPerson) ? names.map((name) => ({ name, role: 'reporter' as const })) : [];
}

function deskBehind(words: readonly string[], desks: ReadonlySet<string>): string {
  const bare = words.map((word) => word.replace(/[.,;:)\]]+$/, ''));
  return [bare.join(' '), bare[0] ?? ''].find((desk) => desks.has(desk)) ?? '';
}

function isNameWord(word: string): boolean {
  return /^["“'‘(]?(?:\p{Lu}|\p{Lo}|(?:al|el|d|bin)[-'’]\p{Lu})/u.test(word);
}

/** The same names once, the first role kept; names differ neither by case nor by marks. */
export function uniqueAuthors(authors: readonly Author[]): Author[] {
  const seen = new Set<string>();
  return authors.filter(({ name }) => {
    const key = nameKey(name);
    return key !== '' && !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** What two spellings of one name share. */
export function nameKey(name: string): string {
  return name.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
