/** Printed by-lines in, names with their roles out. */
import type { Author, AuthorRole, ReaderWords } from '../model/index.ts';
import { alternatives } from './phrases.ts';

export interface BylineReader {
  /** Names of a line that opens with a by-line label or is labelled inside, "Rep: A/ Red: B"; empty where the line is no by-line. */
  readonly labelled: (line: string) => readonly Author[];
  /** Names of a line that is known to be a by-line, labelled or not. */
  readonly plain: (line: string) => readonly Author[];
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
  const known: Known = {
    roles,
    label: new RegExp(`(?<![\\p{L}\\p{N}-])(${labels})\\s*[:：]\\s*`, 'giu'),
    opening: new RegExp(`^[^\\p{L}]{0,3}(${labels})(?![\\p{L}\\p{N}])[:\\s-]+(?=[^\\s])`, 'iu'),
    closing: new RegExp(`[\\s,(/-]+(${labels})[\\s).]*$`, 'iu'),
    joiner: new RegExp(`\\s*(?:[,;&/]|\\s(?:${joiners})\\s)\\s*`, 'iu'),
    months: new Set(words.flatMap((room) => [...Object.keys(room.months), ...Object.keys(room.weekdays)])),
  };
  return {
    labelled: (line) => (line.length > longestByline ? [] : labelledNames(line, known)),
    plain: (line) => (line.length > longestByline ? [] : plainNames(line, known)),
    roleAlone: (line) => (line.length > 40 ? undefined : roles.get(line.toLowerCase().replace(/[\s:：]+$/, '').trim())),
  };
}

interface Known {
  readonly roles: ReadonlyMap<string, AuthorRole>;
  readonly label: RegExp;
  readonly opening: RegExp;
  readonly closing: RegExp;
  readonly joiner: RegExp;
  readonly months: ReadonlySet<string>;
}

function roleOf(label: string, known: Known): AuthorRole {
  return known.roles.get(label.toLowerCase().replace(/\s+/g, ' ')) ?? 'reporter';
}

function labelledNames(line: string, known: Known): Author[] {
  const marks = [...line.matchAll(known.label)];
  const inside = marks.flatMap((mark, i) => {
    const rest = line.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? line.length);
    return namesIn(rest.split(/[|\n·•]/)[0] ?? '', roleOf(mark[1] ?? '', known), known);
  });
  if (inside.length > 0) return inside;
  const opening = known.opening.exec(line);
  if (!opening) return [];
  const role = roleOf(opening[1] ?? '', known);
  return line.slice(opening[0].length).split(/\s*[|\n·•]\s*/).flatMap((part) => namesIn(part, role, known));
}

function plainNames(line: string, known: Known): Author[] {
  const labelled = labelledNames(line, known);
  return labelled.length > 0 ? labelled : line.split(/\s*[|\n·•]\s*/).flatMap((part) => namesIn(part, 'reporter', known));
}

/** Names of one stretch; a label behind a name gives the role, "Dan Whitlock, editor". */
function namesIn(stretch: string, role: AuthorRole, known: Known): Author[] {
  const closing = known.closing.exec(stretch);
  const own = closing ? roleOf(closing[1] ?? '', known) : role;
  const names = (closing ? stretch.slice(0, closing.index) : stretch).split(known.joiner);
  return names.map((name) => nameAtStart(name, known)).filter((name) => name !== '').map((name) => ({ name, role: own }));
}

/** The run of name words at the beginning: capitalised words, initials and particles; empty where it is no name. */
function nameAtStart(text: string, { months, roles }: Known): string {
  const run: string[] = [];
  for (const word of text.replace(/\(.*?\)/g, ' ').trim().split(/\s+/)) {
    if (/[@\d]|https?:/.test(word) || !(isNameWord(word) || (run.length > 0 && particles.has(word)))) break;
    run.push(word.replace(/[.,;:)\]]+$/, (tail) => (word.length <= 3 && tail === '.' ? '.' : '')));
    if (run.length === 6) break;
  }
  while (run.length > 0 && particles.has(run.at(-1)!)) run.pop();
  const name = run.join(' ').replace(/^[^\p{L}]+/u, '').replace(/['’]s$/u, '').trim();
  const lower = name.toLowerCase();
  return name.length < 3 || months.has(lower) || roles.has(lower) || run.some((word) => months.has(word.toLowerCase()) && run.length < 2) ? '' : name;
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
