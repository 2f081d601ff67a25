/** Levels the look of a token: what differs only in typography gets one normal form. */

const APOSTROPHES = /[\u2018\u2019\u201A\u201B\u02BC\u2032\uFF07]/g;
const DOUBLES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFF0D]/g;
/** Soft hyphen and zero-width marks: nothing a reader sees. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Lower case, NFC, quotes and dashes levelled to `'`, `"` and `-`, invisible marks gone. May be shorter than the slice, and empty for an invisible one. */
export function level(slice: string): string {
  return slice.replace(APOSTROPHES, "'").replace(DOUBLES, '"').replace(DASHES, '-').replace(INVISIBLE, '').toLowerCase().normalize('NFC');
}
