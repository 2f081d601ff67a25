/** Words that sign news in, the patterns out by which a printed by-line is taken apart. */
import type { AuthorRole, ReaderWords } from '../model/index.ts';
import type { BylineWords } from './local-bylines.ts';
import { alternatives } from './phrases.ts';

/** What is known of by-lines in the languages at hand. */
export interface BylinePatterns {
  readonly roles: ReadonlyMap<string, AuthorRole>;
  readonly label: RegExp;
  /** The label that opens a line, in one of the groups 1 to 3, with what parts it from the name; null for most lines. */
  readonly opening: (line: string) => RegExpExecArray | null;
  /** Last words of `closing`, and both of `agency`: few lines hold one, and the others need no pattern. */
  readonly lastWords: ReadonlySet<string>;
  readonly agencyWords: ReadonlySet<string>;
  readonly closing: RegExp;
  /** Labels that close a line of writers' names. */
  readonly behind: readonly string[];
  readonly joiner: RegExp;
  /** Words behind which those stand who helped. */
  readonly helper: RegExp;
  /** A weekday or month with a number behind it, or a word of an update: a date printed in the line of names. */
  readonly date: RegExp;
  readonly agency: RegExp;
  readonly desks: ReadonlySet<string>;
  /** True where a space parts two short names, as in Chinese and Korean. */
  readonly spaced: boolean;
  /** Labels that may be followed by a place, a date or more. */
  readonly loose: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  /** Capitalised words that are no names: days, months, words of an update, the first word of a label ("Published"). */
  readonly never: ReadonlySet<string>;
}

/** Lower-case words that stand inside names. */
export const particles = new Set(
  'da das de dei del della den der di do dos du el al la le van von vom ter ten bin binti ibn abu af av ap y zu zur dela delos'.split(' '),
);

/** True for a name in a script that parts no words. */
export const isUnspaced = (name: string): boolean => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}・･]+$/u.test(name);

const colons = '[:：៖]';
/** Stands in the tables for the space between two names. */
const space = '_';

/** The patterns of the rooms' labels and joining words, and of those of the page's own language. */
export function patternsOf(words: readonly ReaderWords[], local?: BylineWords): BylinePatterns {
  const behind = local?.behind ?? [];
  const bylines = [...words.flatMap((room) => room.bylines), ...(local?.bylines ?? [])];
  // The page's own language says what a label means that several know.
  const roles = new Map([...behind.map((label) => ({ label, role: 'reporter' as const })), ...bylines].map(({ label, role }) => [label, role] as const));
  const all = [...roles.keys()];
  const labels = alternatives(all);
  const joiners = [...words.flatMap((room) => room.joiners ?? []), ...(local?.joiners ?? [])];
  const spaced = joiners.includes(space);
  const prefixes = joiners.filter((joiner) => joiner.endsWith('-')).map((joiner) => joiner.slice(0, -1));
  const updated = [...words.flatMap((room) => room.updated), ...(local?.updated ?? [])];
  const days = words.flatMap((room) => [...Object.keys(room.months), ...Object.keys(room.weekdays)]);
  const agencies = [...words.flatMap((room) => room.agencies ?? []), ...(local?.agencies ?? [])];
  return {
    roles,
    label: new RegExp(`(?<![\\p{L}\\p{N}-])(${labels})\\s*${colons}\\s*`, 'giu'),
    opening: openingOf(bylines.map(({ label }) => label), local?.unspaced ?? []),
    closing: new RegExp(`(?:[\\s,，(（/-]+(${labels})|(?<=[\\p{Script=Han}\\p{Script=Hangul}]{2})(${alternatives(behind.filter((label) => label.length > 1))}))[\\s).）]*$`, 'iu'),
    behind,
    lastWords: new Set(all.map(lastWord)),
    agencyWords: new Set(agencies.flatMap((name) => [firstWord(name), lastWord(name)])),
    joiner: new RegExp(`\\s*(?:[,;&/،؛、，]|\\s(?:${alternatives(joiners.filter((joiner) => joiner !== space && !joiner.endsWith('-')))})\\s)\\s*${prefixes.length > 0 ? `|(?<=\\p{L}\\s+[\\p{L}\\p{M}]{2,20})\\s+(?:${alternatives(prefixes)})(?=\\p{L}{2})` : ''}`, 'iu'),
    helper: new RegExp(`(?:^|[\\s,;]+)(?:${alternatives([...words.flatMap((room) => room.helpedBy ?? []), ...(local?.helpedBy ?? [])])})\\s+`, 'iu'),
    date: new RegExp(`(?<!\\p{L})(?:(?:${alternatives(days)})(?!\\p{L})[\\s,.(]{1,4}(?=\\d)|(?:${alternatives(updated)})(?!\\p{L}))`, 'giu'),
    agency: new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(agencies)})$|^(?:${alternatives(agencies.filter((name) => name.includes(' ')))})(?!\\p{L})`, 'iu'),
    desks: new Set(words.flatMap((room) => room.desks ?? [])),
    spaced,
    loose: new Set(words.flatMap((room) => room.bylines.map(({ label }) => label))),
    agencies: new Set(agencies),
    never: new Set([...days, ...updated, ...all.map((label) => label.split(' ')[0]!)].filter((word) => !particles.has(word))),
  };
}

/** Finds the label before a name among those that share the line's first word; those of scripts that part no words are tried all. */
function openingOf(fronts: readonly string[], unspaced: readonly string[]): BylinePatterns['opening'] {
  const patternOf = (labels: readonly string[]): RegExp => {
    const long = labels.filter((label) => label.length > 1 || !isUnspaced(label));
    return new RegExp(`^[^\\p{L}]{0,3}(?:(${alternatives(long)})(?![\\p{L}\\p{M}\\p{N}])[:：៖\\s/／|｜=＝–—-]+|(${alternatives(labels)})\\s*[:：៖/／|｜=＝]\\s*|(${alternatives(unspaced)})(?=\\p{L}))(?=[^\\s])`, 'iu');
  };
  const byWord = Map.groupBy(fronts, firstWord);
  const together = fronts.filter(isUnspaced);
  const patterns = new Map<string, RegExp>();
  return (line) => {
    const first = firstWord(line);
    const key = isUnspaced(first) ? '' : first;
    const labels = key === '' ? together : byWord.get(key);
    if (labels === undefined || labels.length === 0) return null;
    const pattern = patterns.get(key) ?? patternOf(labels);
    patterns.set(key, pattern);
    return pattern.exec(line);
  };
}

/** The first word of a line, in small letters; empty where none stands near its beginning. */
export const firstWord = (line: string): string => /\p{L}[\p{L}\p{M}]*/u.exec(line.slice(0, 40))?.[0].toLowerCase() ?? '';
/** The last word of a line, in small letters. */
export const lastWord = (line: string): string => /([\p{L}\p{M}]+)[^\p{L}\p{M}]*$/u.exec(line.slice(-40))?.[1]?.toLowerCase() ?? '';
