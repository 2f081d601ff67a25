/** Turns UTF-16 offsets into code-point offsets, which Python and R count in. */

const tables = new WeakMap<object, { readonly text: string; readonly pairs: readonly number[] }>();

/** Offsets of the second halves of all surrogate pairs, ascending: each one makes the later code points fewer by one. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  for (const hit of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(hit.index + 1);
  return pairs;
}

/** Code points of `holder.text` before the UTF-16 `offset`. The table is kept as long as `holder` lives. */
export function codePointOffset(holder: { readonly text: string }, offset: number): number {
  let table = tables.get(holder);
  if (table === undefined) {
    table = { text: holder.text, pairs: surrogatePairs(holder.text) };
    tables.set(holder, table);
  }
  let low = 0;
  let high = table.pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.pairs[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}
