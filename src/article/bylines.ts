/** Printed by-lines in, names with their roles out. */
import type { Author, AuthorRole, ReaderWords } from '../model/index.ts';
import { alternatives } from './phrases.ts';

export interface BylineReader {
  /** Names of a line that opens with a by-line label or is labelled inside, "Rep: A/ Red: B"; empty where the line is no by-line. */
  readonly labelled: (line: string) => readonly Author[];
  /** Names of a line that is known to be a by-line, labelled or not. */
  readonly plain: (line: string) => readonly Author[];
  /** True for the name of a news agency, which never writes the story as a reporter. */
  readonly isAgency: (name: string) => boolean;
  /** The role that a line names which is a label and nothing else; undefined for any other line. */
  readonly roleAlone: (line: string) => AuthorRole | undefined;
}

/** A longer line is no by-line, in characters. */
const longestByline = 220;
/** Lower-case words that stand inside names. */
const particles = new Set(
  'da das de dei del della den der di do dos du el al la le van von vom ter ten bin binti ibn abu af av ap y zu zur'.split(' '),
);

/** Builds the reader from the rooms' labels and joining words. */
export function bylineReader(words: readonly ReaderWords[]): BylineReader {
  const roles = new Map(words.flatMap((room) => room.bylines.map(({ label, role }) => [label, role] as const)));
  const labels = alternatives([...roles.keys()]);
  const joiners = alternatives(words.flatMap((room) => room.joiners ?? []));
  const updated = words.flatMap((room) => room.updated);
  const days = words.flatMap((room) => [...Object.keys(room.months), ...Object.keys(room.weekdays)]);
  const agencies = words.flatMap((room) => room.agencies ?? []);
  const known: Known = {
    roles,
    label: new RegExp(`(?<![\\p{L}\\p{N}-])(${labels})\\s*[:：]\\s*`, 'giu'),
    opening: new RegExp(`^[^\\p{L}]{0,3}(${labels})(?![\\p{L}\\p{N}])[:\\s-]+(?=[^\\s])`, 'iu'),
    closing: new RegExp(`[\\s,(/-]+(${labels})[\\s).]*$`, 'iu'),
    joiner: new RegExp(`\\s*(?:[,;&/]|\\s(?:${joiners})\\s)\\s*`, 'iu'),
    helper: new RegExp(`(?:^|[\\s,;]+)(?:${alternatives(words.flatMap((room) => room.helpedBy ?? []))})\\s+`, 'iu'),
    date: new RegExp(`(?<!\\p{L})(?:(?:${alternatives(days)})(?!\\p{L})[\\s,.(]{1,4}(?=\\d)|(?:${alternatives(updated)})(?!\\p{L}))`, 'giu'),
    agency: new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(agencies)})$|^(?:${alternatives(agencies.filter((name) => name.includes(' ')))})(?!\\p{L})`, 'iu'),
    desks: new Set(words.flatMap((room) => room.desks ?? [])),
    never: new Set([...days, ...updated, ...[...roles.keys()].map((label) => label.split(' ')[0]!)]),
  };
  return {
    labelled: (line) => (line.length > longestByline ? [] : labelledNames(line, known)),
    plain: (line) => (line.length > longestByline ? [] : plainNames(line, known)),
    isAgency: (name) => !name.includes(',') && known.agency.test(name),
    roleAlone: (line) => (line.length > 40 ? undefined : roles.get(line.toLowerCase().replace(/[\s:：]+$/, '').trim())),
  };
}

interface Known {
  readonly roles: ReadonlyMap<string, AuthorRole>;
  readonly label: RegExp;
  readonly opening: RegExp;
  readonly closing: RegExp;
  readonly joiner: RegExp;
  /** Words behind which those stand who helped. */
  readonly helper: RegExp;
  /** A weekday or month with a number behind it, or a word of an update: a date printed in the line of names. */
  readonly date: RegExp;
  readonly agency: RegExp;
  readonly desks: ReadonlySet<string>;
  /** Capitalised words that are no names: days, months, words of an update, the first word of a label ("Published"). */
  readonly never: ReadonlySet<string>;
}

function roleOf(label: string, known: Known): AuthorRole {
  return known.roles.get(label.toLowerCase().replace(/\s+/g, ' ')) ?? 'reporter';
}

/** What parts one person's words from the next one's. */
const parts = /\s*[|\n·•;]\s*/;

function labelledNames(line: string, known: Known): Author[] {
  const text = line.replace(known.date, '| ');
  const marks = [...text.matchAll(known.label)];
  const inside = marks.flatMap((mark, i) => {
    const rest = text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length);
    return namesIn(rest.split(/[|\n·•]/)[0] ?? '', roleOf(mark[1] ?? '', known), known);
  });
  if (inside.length > 0) return inside;
  if (!known.opening.test(text)) return [];
  let role: AuthorRole = 'reporter';
  return text.split(parts).flatMap((part) => {
    const found = openedIn(part, role, known);
    role = found.role;
    return found.names;
  });
}

function plainNames(line: string, known: Known): Author[] {
  const labelled = labelledNames(line, known);
  return labelled.length > 0 ? labelled : line.replace(known.date, '| ').split(parts).flatMap((part) => namesIn(part, 'reporter', known));
}

/** Names of one stretch; a label behind a name gives the role, "Dan Whitlock, editor". */
function namesIn(stretch: string, role: AuthorRole, known: Known): Author[] {
  const closing = closingLabel(stretch, known);
  const own = closing ? roleOf(closing[1] ?? '', known) : role;
  const names = (closing ? stretch.slice(0, closing.index) : stretch).split(known.joiner);
  return names.map((name) => nameAtStart(name, known)).filter((name) => name !== '').map((name) => ({ name, role: own }));
}

/** The label behind a name; "Harbor Wire" ends in none, as that is the agency's name. */
function closingLabel(stretch: string, known: Known): RegExpExecArray | null {
  const closing = known.closing.exec(stretch);
  return closing && /^\s/.test(closing[0]) && known.agency.test(closing[1] ?? '') ? null : closing;
}

/** Names of a labelled stretch; who stands behind "with" has helped, or has a label of his own, "with reporting by". */
function creditedIn(stretch: string, role: AuthorRole, known: Known): Author[] {
  const [writers = '', ...helpers] = stretch.split(known.helper);
  return [...namesIn(writers, role, known), ...helpers.flatMap((part) => openedIn(part, 'contributor', known).names.map(asHelper))];
}

const asHelper = ({ name, role }: Author): Author => ({ name, role: role === 'reporter' ? 'contributor' : role });

/** Names of a stretch that may open with a label; without one the role is `before`. */
function openedIn(part: string, before: AuthorRole, known: Known): { readonly role: AuthorRole; readonly names: Author[] } {
  const opening = known.opening.exec(part);
  const role = opening ? roleOf(opening[1] ?? '', known) : before;
  return { role, names: creditedIn(opening ? part.slice(opening[0].length) : part, role, known) };
}

/** The run of name words at the beginning: capitalised words, initials and particles, or an outlet's name and its desk; empty where it is no name. */
function nameAtStart(text: string, { never, roles, desks }: Known): string {
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
  if (name.length < 3 || never.has(lower) || roles.has(lower) || (run.length === 1 && never.has(run[0]!.toLowerCase()))) return '';
  return desk === '' ? name : `${name} ${desk}`;
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
