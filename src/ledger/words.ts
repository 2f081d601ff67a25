/** Turns what a reader types into what the ledger's indexes understand. */

/**
 * A full-text query that holds all the words of `text`: quoted stretches as phrases, a `*` after a word for any ending.
 * Nothing of it is read as query syntax. Undefined where there is no word in it.
 */
export function matchQuery(text: string): string | undefined {
  const terms: string[] = [];
  for (const [, phrase, word] of text.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    // SQLite takes a NUL for the end of the query.
    const words = (phrase ?? word ?? '').replaceAll('\0', ' ');
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const prefix = phrase === undefined && words.endsWith('*') ? '*' : '';
    terms.push(`"${words.replace(/\*+$/, '')}"${prefix}`);
  }
  return terms.length === 0 ? undefined : terms.join(' ');
}
