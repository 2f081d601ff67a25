/** Turns strings and small numbers into 32-bit hashes, and hashes into cell addresses of a weights table. */

const A = 0x9e3779b1, B = 0x85ebca6b, C = 0xc2b2ae35, D = 0x27d4eb2f, E = 0x165667b1;

/** FNV-1a over the UTF-16 units `[start, end)` of a text, stirred so that every bit counts; `seed` parts kinds of feature. */
export function hashText(text: string, seed: number, start = 0, end = text.length): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return stir(hash);
}

/** A well-spread hash of a small number. */
export function stir(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), B);
  hash = Math.imul(hash ^ (hash >>> 13), C);
  return (hash ^ (hash >>> 16)) | 0;
}

/** One hash for two, order counting. */
export const pair = (a: number, b: number): number => Math.imul(Math.imul(a, A) + Math.imul(b, B) + D, E) | 0;

/**
 * Addresses of the feature `template`(a …) in a table of 2^(32 − shift) places, by the number of arguments. Their upper bits depend
 * on all bits of all arguments, which are hashes or small numbers.
 */
export const one = (shift: number, template: number, a: number): number => Math.imul(Math.imul(a, A) + Math.imul(template, D), A) >>> shift;
export const two = (shift: number, template: number, a: number, b: number): number => Math.imul(Math.imul(a, A) + Math.imul(b, B) + Math.imul(template, D), A) >>> shift;
export const three = (shift: number, template: number, a: number, b: number, c: number): number =>
  Math.imul(Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C) + Math.imul(template, D), A) >>> shift;
export const four = (shift: number, template: number, a: number, b: number, c: number, d: number): number =>
  Math.imul(Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C) + Math.imul(d, E) + Math.imul(template, D), A) >>> shift;
