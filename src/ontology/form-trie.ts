/** Turns many surface forms into one trie over folded word pieces, and finds the longest form that begins at a piece. */
import { foldForm } from './fold.ts';

/** A piece of a word: a run of letters and digits, folded; offsets are UTF-16 into the string it was cut from. */
export interface Piece {
  /** Lower case without diacritics. */
  readonly fold: string;
  /** `U` all upper case (two letters or more, or one standing alone), `C` opens with a capital, `l` neither. */
  readonly shape: 'U' | 'C' | 'l';
  readonly start: number;
  readonly end: number;
}

/** A form found: the value stored with it and the number of pieces that it covers. */
export interface FormMatch<T> {
  readonly values: readonly T[];
  readonly length: number;
}

interface Entry<T> {
  readonly shapes: readonly Piece['shape'][];
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: Entry<T>[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Cuts a string into its folded pieces; marks and spaces fall away. */
export function cutForm(text: string): Piece[] {
  return Array.from(text.matchAll(WORD), (match) => ({ fold: foldForm(match[0]), shape: shapeOf(match[0]), start: match.index, end: match.index + match[0].length }));
}

function shapeOf(word: string): Piece['shape'] {
  if (word === word.toLowerCase()) return 'l';
  if (word === word.toUpperCase()) return 'U';
  return /^\p{Lu}/u.test(word) ? 'C' : 'l';
}

/**
 * Spells out the shorthand of form lists: `(x)` may stand or not, `[a/b]` is one of them.
 * `defen[c/s]e minister(s)` gives four forms. At most 64 forms come out of one.
 */
export function expandForm(form: string): string[] {
  const match = /\(([^()]*)\)|\[([^[\]]*)\]/.exec(form);
  if (match === null) return [form.replace(/ {2,}/g, ' ').trim()];
  const head = form.slice(0, match.index);
  const tail = form.slice(match.index + match[0].length);
  const choices = match[1] === undefined ? (match[2] ?? '').split('/') : ['', match[1]];
  return choices.flatMap((choice) => expandForm(head + choice + tail)).slice(0, 64);
}

/** A trie of forms. Forms written with capitals match only words that have them: `WHO` is never "who", `Fatah` never "fatah". */
export class FormTrie<T> {
  readonly #root: Node<T> = { next: new Map(), entries: [] };

  /** Adds a form, without shorthand. Empty forms are left out, and so is what is there already. */
  add(form: string, value: T): void {
    const pieces = cutForm(form);
    if (pieces.length === 0) return;
    let node = this.#root;
    for (const piece of pieces) {
      let next = node.next.get(piece.fold);
      if (next === undefined) node.next.set(piece.fold, (next = { next: new Map(), entries: [] }));
      node = next;
    }
    const shapes = pieces.map((piece) => piece.shape);
    if (!node.entries.some((entry) => entry.value === value && entry.shapes.join() === shapes.join())) node.entries.push({ shapes, value });
  }

  /** The longest form that begins at piece `at` and ends where `endsWord` allows; its values in order of addition. Undefined where none does. */
  longest(pieces: readonly Piece[], at: number, endsWord: (piece: number) => boolean): FormMatch<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: FormMatch<T> | undefined;
    for (let index = at; node !== undefined && index < pieces.length; index += 1) {
      node = node.next.get(pieces[index]?.fold ?? '');
      if (node === undefined || node.entries.length === 0 || !endsWord(index)) continue;
      const values = node.entries.filter((entry) => fits(entry.shapes, pieces, at)).map((entry) => entry.value);
      if (values.length > 0) best = { values, length: index - at + 1 };
    }
    return best;
  }
}

function fits(shapes: readonly Piece['shape'][], pieces: readonly Piece[], at: number): boolean {
  return shapes.every((shape, index) => {
    const found = pieces[at + index]?.shape ?? 'l';
    return shape === 'l' || found === 'U' || (shape === 'C' && found === 'C');
  });
}
