/** Turns an instant into the claims of the ledger as it stood then. */
import type { StateOptions, StoredClaim } from './ledger.ts';
import { utc } from './days.ts';
import { listRows } from './listing.ts';
import { claimColumns, claimJoins, claimOf } from './rows.ts';
import type { Statements } from './statements.ts';

const pageRows = 256;

/** The end of a day, or an instant as it is, in UTC. */
export function endOf(instant: string): string {
  return utc(/^\d{4}-\d{2}-\d{2}$/.test(instant) ? `${instant}T23:59:59.999Z` : instant);
}

/** The claims that were current: of the newest article of each document then known that was the newest of one of its addresses, or had none. */
export function* claimsOfState(rows: Statements, { asOf, publishedBy }: StateOptions): Generator<StoredClaim> {
  const source = asOf === undefined ? listRows(rows, {}) : pastClaims(rows, endOf(asOf));
  if (publishedBy === undefined) return yield* source;
  const until = endOf(publishedBy);
  for (const claim of source) if (claim.published !== null && utc(claim.published) <= until) yield claim;
}

function* pastClaims(rows: Statements, until: string): Generator<StoredClaim> {
  const articles = rows.all(
    `SELECT max(a.id) AS id FROM articles a WHERE a.added <= ? AND (
       NOT EXISTS (SELECT 1 FROM addresses d WHERE d.document = a.document)
       OR EXISTS (SELECT 1 FROM addresses d WHERE d.document = a.document AND NOT EXISTS (
         SELECT 1 FROM addresses b WHERE b.url = d.url AND (b.fetched, b.id) > (d.fetched, d.id)
           AND EXISTS (SELECT 1 FROM articles x WHERE x.document = b.document AND x.added <= ?))))
     GROUP BY a.document ORDER BY id`, until, until).map(({ id }) => Number(id));
  const sql = `SELECT ${claimColumns}, c.id AS row FROM claims c ${claimJoins} WHERE c.article = ? AND c.id > ? ORDER BY c.id LIMIT ${pageRows}`;
  for (const article of articles) {
    for (let after = 0; ;) {
      const page = rows.all(sql, article, after);
      for (const row of page) yield claimOf(row);
      if (page.length < pageRows) break;
      after = Number(page.at(-1)?.row);
    }
  }
}
