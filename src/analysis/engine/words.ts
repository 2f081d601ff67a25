/** Turns words into rows of spelling hashes, each word once. */
import { foldForm } from '../../ontology/fold.ts';
import { hashWord, powerOf } from '../../ontology/form-table.ts';
import { hashText, pair } from './hash.ts';

/**
 * Columns of a row: hashes, and at `bits` a small number (capital 1, all capitals 2, hyphen 4, digit 8, doubled 16). `folded` and `power`
 * are those of a form table; `core` is the word without brackets and
 * quotes around it (gold tokens may have them), `joint` is 1 for a word, 2 for a mark that names run over, 0 for a mark that ends them.
 */
export const columns = { low: 0, raw: 1, shape: 2, suffix: 3, prefix: 7, bits: 11, look: 12, folded: 13, power: 14, joint: 15, core: 16 } as const;
/** Numbers in a row. */
const rowWidth = 17;

const longest = 100;
const most = 1 << 16;

/** Rows already made. `rows` grows; the row of number r begins at `r × rowWidth`; row 0 stands for "no word". */
export interface WordTable {
  rows: Int32Array;
  count: number;
  readonly numbers: Map<string, number>;
}

export const wordTable = (): WordTable => ({ rows: new Int32Array(1024 * rowWidth), count: 1, numbers: new Map() });

/**
 * Writes the row offsets of `forms` into `out` from `at` on. The table forgets its words between calls once it holds 65,536, so
 * that text by strangers cannot fill the memory; offsets of earlier calls are void then.
 */
export function look(table: WordTable, forms: readonly string[], out: Int32Array, at: number): void {
  if (table.count > most) {
    table.numbers.clear();
    table.count = 1;
  }
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] ?? '';
    const key = form.length > longest ? form.slice(0, 60) + form.slice(-40) : form;
    out[at + i] = (table.numbers.get(key) ?? add(table, key)) * rowWidth;
  }
}

/** Lower case, curly quotes and long dashes levelled, digits of words that open with one as 0. */
export function normal(form: string): string {
  const low = form.toLowerCase().replace(/[‘’‚‛`´]/g, "'").replace(/[“”„‟«»]/g, '"').replace(/[‐-―]/g, '-');
  return /^[+-]?\d/.test(low) ? low.replace(/\d/g, '0') : low;
}

/** Classes of letters: X upper, x lower, d digit, u other letters; marks stand for themselves; at most 12, runs of two at most. */
function shapeOf(form: string): string {
  let shape = '';
  for (let i = 0; i < form.length && shape.length < 12; i++) {
    const code = form.charCodeAt(i);
    const kind = code > 127 ? wideClass(form.charAt(i)) : code >= 97 && code <= 122 ? 'x' : code >= 65 && code <= 90 ? 'X' : code >= 48 && code <= 57 ? 'd' : form.charAt(i);
    if (kind !== shape.at(-1) || kind !== shape.at(-2)) shape += kind;
  }
  return shape;
}
const wideClass = (letter: string): string => (letter !== letter.toLowerCase() ? 'X' : letter !== letter.toUpperCase() ? 'x' : /\p{L}/u.test(letter) ? 'u' : letter);

function add(table: WordTable, form: string): number {
  const number = table.count++;
  if (table.count * rowWidth > table.rows.length) {
    const grown = new Int32Array(table.rows.length * 2);
    grown.set(table.rows);
    table.rows = grown;
  }
  table.numbers.set(form, number);
  const row = table.rows.subarray(number * rowWidth, (number + 1) * rowWidth);
  const low = normal(form);
  const shape = shapeOf(form);
  row[columns.low] = hashText(low, 1);
  row[columns.raw] = hashText(form, 2);
  row[columns.shape] = hashText(shape, 3);
  for (let size = 1; size <= 4; size++) {
    row[columns.suffix + size - 1] = hashText(low, 10 + size, Math.max(0, low.length - size));
    row[columns.prefix + size - 1] = hashText(low, 20 + size, 0, Math.min(low.length, size));
  }
  const hyphen = low.indexOf('-', 1);
  const doubled = hyphen > 1 && low.startsWith(low.slice(0, hyphen), hyphen + 1);
  row[columns.bits] = (shape.startsWith('X') ? 1 : 0) | (/^X{1,2}$/.test(shape) ? 2 : 0) | (hyphen > 0 ? 4 : 0) | (/\d/.test(form) ? 8 : 0) | (doubled ? 16 : 0);
  row[columns.look] = pair(row[columns.shape] ?? 0, row[columns.prefix + 1] ?? 0);
  row[columns.core] = hashText(low.replace(/^[(\["]+(?=.)|(?<=.)[)\]"]+$/g, ''), 1);
  const folded = foldForm(form);
  row[columns.folded] = hashWord(folded);
  row[columns.power] = powerOf(folded.length);
  row[columns.joint] = folded !== '' ? 1 : /^[-‐-–'’&]$/.test(form) ? 2 : 0;
  return number;
}
