/** Turns short questions of a reader into answers straight from the indexes: has anything changed, which claims hold these words. */
import type { Statements } from './statements.ts';
import { matchQuery } from './words.ts';

/** Words that differ whenever rows were added since. */
export function markOf(rows: Statements): string {
  const counts = [...['articles', 'addresses', 'judgements'].map((table) => `coalesce((SELECT max(id) FROM ${table}), 0)`), '(SELECT count(*) FROM undone)'];
  return String(rows.get(`SELECT ${counts.join(" || '.' || ")} AS mark`)?.mark);
}

/** Keys of the current claims whose passage or title hold all words. */
export function claimsByWords(rows: Statements, text: string): string[] {
  const query = matchQuery(text);
  if (query === undefined) return [];
  return rows.all(
    'SELECT c.key FROM passage_words w JOIN claims c ON c.id = w.rowid JOIN current n ON n.article = c.article WHERE passage_words MATCH ?', query,
  ).map(({ key }) => String(key));
}
