/** Turns many folded forms into one hash table over their openings, and finds the forms that stand in a row of words. */
import { foldForm } from './fold.ts';

/**
 * A set of forms with a bit mask each. A form is hashed as one run of characters (a polynomial in `base`, so that the hash of two runs
 * follows from the hashes of both): however a text is cut into words, "Nagorno-Karabakh" is one form. Each opening of a form that ends
 * at a space has a place in the table, so that a search knows when to stop. Two forms share a hash about once in 10,000 look-ups of
 * words that are no form: good enough for advice, and what is told to a user is checked against the form itself.
 */
export interface FormTable {
  keys: Int32Array;
  values: Int32Array;
  count: number;
}

/** Bit of a value: some form goes on behind a space. All other bits are the caller's. */
export const goesOn = 1 << 30;
const base = 0x01000193;
const space = 32;

export const formTable = (expected = 1024): FormTable => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)));
  return { keys: new Int32Array(size), values: new Int32Array(size), count: 0 };
};

/** Hash of the characters of a folded word; never 0. */
export function hashWord(folded: string): number {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, base) + folded.charCodeAt(i)) | 0;
  return hash === 0 ? 1 : hash;
}

/** `base` to the power of a length. */
export function powerOf(length: number): number {
  let power = 1;
  for (let i = 0; i < length; i++) power = Math.imul(power, base);
  return power;
}

/** Hash of "left right" from the hash of each and the power of the right one's length. */
export const joined = (left: number, right: number, power: number): number => (Math.imul(Math.imul(left, base) + space, power) + right) | 0;

const slotOf = (hash: number, mask: number): number => {
  const stirred = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (stirred ^ (stirred >>> 13)) & mask;
};

/** The bits of a hash; 0 where no form and no opening has it. */
export function bitsOf({ keys, values }: FormTable, hash: number): number {
  const mask = keys.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const key = keys[slot] as number;
    if (key === hash) return values[slot] as number;
    if (key === 0) return 0;
  }
}

function put(table: FormTable, hash: number, bits: number): void {
  if (table.count * 2 > table.keys.length) grow(table);
  const { keys, values } = table;
  const mask = keys.length - 1;
  let slot = slotOf(hash, mask);
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  if (keys[slot] === 0) table.count++;
  keys[slot] = hash;
  values[slot] = (values[slot] as number) | bits;
}

function grow(table: FormTable): void {
  const { keys, values } = table;
  table.keys = new Int32Array(keys.length * 2);
  table.values = new Int32Array(keys.length * 2);
  table.count = 0;
  keys.forEach((key, slot) => { if (key !== 0) put(table, key, values[slot] as number); });
}

/** Adds a form as written. */
export const addForm = (table: FormTable, form: string, bits: number): void => addFolded(table, foldForm(form), bits);

/** Adds a form that is folded already (`foldForm`); nothing for an empty one. */
export function addFolded(table: FormTable, folded: string, bits: number): void {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code === space) put(table, hash === 0 ? 1 : hash, goesOn);
    hash = (Math.imul(hash, base) + code) | 0;
  }
  if (folded !== '') put(table, hash === 0 ? 1 : hash, bits);
}

/** Adds the lines of a UTF-8 text, each a folded form, with the bits of its number: ASCII is hashed where it lies. */
export function addLines(table: FormTable, lines: Uint8Array, bits: Int32Array): void {
  const decoder = new TextDecoder();
  for (let start = 0, line = 0; start < lines.length; line++) {
    let end = start, high = 0;
    for (; end < lines.length && lines[end] !== 10; end++) high |= lines[end] as number;
    if (high < 128) addPlain(table, lines, start, end, bits[line] as number);
    else addFolded(table, decoder.decode(lines.subarray(start, end)), bits[line] as number);
    start = end + 1;
  }
}

function addPlain(table: FormTable, bytes: Uint8Array, start: number, end: number, bits: number): void {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const code = bytes[i] as number;
    if (code === space) put(table, hash === 0 ? 1 : hash, goesOn);
    hash = (Math.imul(hash, base) + code) | 0;
  }
  if (end > start) put(table, hash === 0 ? 1 : hash, bits);
}
