/** Turns rows with words and phrases into a look-up by the first word: the rows that may stand where it does. */

/** For the norm of a token the rows to be tried there; those with an entry that ends in `*` are tried everywhere. */
export function rowsByWord<R extends { readonly words: readonly string[] }>(rows: readonly R[]): (norm: string) => Iterable<R> {
  const firsts = (row: R): readonly string[] => row.words.map((entry) => entry.toLowerCase().split(' ')[0] ?? '');
  const open = rows.filter((row) => firsts(row).some((first) => first.endsWith('*')));
  const byFirst = new Map<string, Set<R>>();
  for (const row of rows) for (const first of firsts(row)) byFirst.set(first, (byFirst.get(first) ?? new Set<R>()).add(row));
  for (const found of byFirst.values()) for (const row of open) found.add(row);
  return (norm) => byFirst.get(norm) ?? open;
}
