/** Finds personal names: runs of capitalised words with particles and initials, and who of the article they stand for. */
import { foldForm } from '../../ontology/fold.ts';
import type { Token } from '../analysis.ts';
import { isCapital } from './chain.ts';
import { sameSentence } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Hit } from './hit.ts';
import { foldedWords } from './scan.ts';

/** A run of capitalised words; `words` counts them without particles and marks. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

const MAX_WORDS = 6;

/** The run of name words that begins at token `at`; undefined where none does. A place is let in after a first word ("Lloyd Austin"). */
export function nameRun(reading: Reading, at: number, titled = false): NameRun | undefined {
  const { tokens, hits, lists } = reading;
  let to = at;
  let end = at;
  let words = 0;
  while (words < MAX_WORDS && to < at + 14 && sameSentence(tokens, at, to)) {
    const token = tokens[to];
    const hit = hits[to];
    if (hit !== undefined && !isNamePart(reading, hit, words, titled)) break;
    if (isCapital(tokens, to)) {
      if (lists.notNames.has(token?.norm ?? '') || (words === 0 && isOpener(reading, to))) break;
      words += 1;
      end = to + 1;
      to = afterJoint(tokens, end);
      continue;
    }
    const hyphened = afterJoint(tokens, to + 1) > to + 1 && (token?.end ?? 0) - (token?.start ?? 0) <= 3;
    if (!(hyphened || (words > 0 && lists.particles.has(token?.norm ?? ''))) || token?.kind !== 'word' || !continues(reading, to)) break;
    to = afterJoint(tokens, to + 1);
  }
  return words === 0 ? undefined : { from: at, to: end, words };
}

/** A word that is capitalised only because it opens its sentence. */
function isOpener({ tokens, sentences, small }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && sentences[token.sentence]?.from === at && small.has(token.norm);
}

/** After a first name, a place ("Lloyd Austin") or a single title word that no name follows ("Kevin King") is a surname. */
function isNamePart({ tokens }: Reading, hit: Hit, words: number, titled: boolean): boolean {
  if (words !== 1 || hit.to !== hit.from + 1 || !isCapital(tokens, hit.from)) return false;
  if (hit.sense.as === 'place') return titled;
  return hit.sense.as === 'concept' && (hit.sense.concept.kind === 'office' || hit.sense.concept.kind === 'rank') && !isCapital(tokens, hit.to);
}

/** Beyond a hyphen inside a name or the full stop of an initial, where another name word follows. */
function afterJoint(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  const before = tokens[at - 1];
  if (mark === undefined || before === undefined || mark.start !== before.end) return at;
  if (mark.norm === '-' && tokens[at + 1]?.start === mark.end && tokens[at + 1]?.kind === 'word') return at + 1;
  return mark.norm === '.' && before.end - before.start === 1 && isCapital(tokens, at + 1) ? at + 1 : at;
}

/** A particle counts only where a capitalised word follows it, at most one more particle between. */
function continues({ tokens, hits }: Reading, at: number): boolean {
  const next = afterJoint(tokens, at + 1);
  const later = afterJoint(tokens, next + 1);
  return (isCapital(tokens, next) && hits[next] === undefined) || (hits[next] === undefined && isCapital(tokens, later) && hits[later] === undefined);
}

/** The words of a run as they stand, single-spaced. */
export function nameOf({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

/** Full names of the article by their folded words, so that "Lavrov" and "Sergey Lavrov" are one person. */
export class People {
  readonly #byPart = new Map<string, { name: string; parts: readonly string[] }[]>();
  readonly #known = new Set<string>();

  /** Adds a full name once. */
  add(name: string, parts: readonly string[]): void {
    if (this.#known.has(name) || parts.length === 0) return;
    this.#known.add(name);
    for (const part of new Set(parts)) {
      const list = this.#byPart.get(part) ?? [];
      if (list.length < 8) list.push({ name, parts });
      this.#byPart.set(part, list);
    }
  }

  /** The fullest known name that holds all `parts` in order; the last added of equals. Undefined where none does. */
  find(parts: readonly string[]): string | undefined {
    let best: { name: string; parts: readonly string[] } | undefined;
    for (const person of this.#byPart.get(parts[0] ?? '') ?? []) {
      if (isWithin(parts, person.parts) && (best === undefined || person.parts.length >= best.parts.length)) best = person;
    }
    return best?.name;
  }

  /** True where some known name has the word. */
  has(part: string): boolean {
    return part.length > 1 && this.#byPart.has(part);
  }
}

function isWithin(parts: readonly string[], all: readonly string[]): boolean {
  let at = -1;
  return parts.every((part) => (at = all.indexOf(part, at + 1)) >= 0);
}

/** Folded words of a run without its particles. */
export function partsOf(reading: Reading, from: number, to: number): string[] {
  return foldedWords(reading.text, reading.tokens, from, to).filter((part) => !reading.lists.particles.has(part));
}

/** Folded words of a name given as a string. */
export function partsOfName(name: string, reading: Reading): string[] {
  return name.split(/[\s-]+/u).map(foldForm).filter((part) => part !== '' && !reading.lists.particles.has(part));
}
