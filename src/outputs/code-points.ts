/** Turns UTF-16 offsets into code-point offsets, which Python and R count in. */
import { firstIndex } from '../model/halving.ts';
import { onceFor } from '../ontology/once.ts';

/** Offsets of the second halves of all surrogate pairs of the text, ascending: each one makes the later code points fewer by one. */
const surrogatePairs = onceFor(({ text }: { readonly text: string }): readonly number[] => Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 1));

/** Code points of `holder.text` before the UTF-16 `offset`. What is found of the text is kept as long as `holder` lives. */
export function codePointOffset(holder: { readonly text: string }, offset: number): number {
  const pairs = surrogatePairs(holder);
  return offset - firstIndex(pairs.length, (at) => (pairs[at] ?? 0) < offset);
}
