/** Turns claims of a ledger into rows for export, each with the whole record that it stands in. */
import { claimKeys } from '../incidents/claim-key.ts';
import type { Ledger, StoredClaim } from '../ledger/ledger.ts';
import { claimRows, type ClaimRow } from './rows.ts';

/** Articles kept at hand while rows of the same article follow one another; a day's claims come from few articles. */
const articlesAtHand = 200;

/** The rows of these claims, in their order. */
export function* ledgerRows(ledger: Pick<Ledger, 'findArticle'>, claims: Iterable<Pick<StoredClaim, 'article' | 'key'>>): Generator<ClaimRow> {
  const articles = new Map<string, Map<string, ClaimRow>>();
  for (const claim of claims) {
    const rows = articles.get(claim.article) ?? rowsOf(ledger, claim.article);
    articles.delete(claim.article);
    articles.set(claim.article, rows);
    if (articles.size > articlesAtHand) articles.delete(articles.keys().next().value ?? '');
    const row = rows.get(claim.key);
    if (row !== undefined) yield row;
  }
}

function rowsOf(ledger: Pick<Ledger, 'findArticle'>, article: string): Map<string, ClaimRow> {
  const { record } = ledger.findArticle(article);
  const keys = claimKeys(record);
  return new Map([...claimRows(record, article)].map((row, at) => [keys[at] ?? '', { ...row, key: keys[at] ?? null }]));
}
