/** Turns a coded document into its claims as incidents and the ledger see them: keyed, with source, publisher and passage. */
import type { LocatedClaim } from '../model/incident.ts';
import { attributionsOf, type CodedDocument } from '../model/record.ts';
import { claimKeys } from './claim-key.ts';

/** The claims of a document in its own order; `articleKey` names the article that holds them. */
export function toLocatedClaims(document: CodedDocument, articleKey: string): LocatedClaim[] {
  const keys = claimKeys(document), attributionOf = attributionsOf(document);
  return document.claims.map((claim, index) => ({
    key: keys[index] ?? '',
    claim,
    source: attributionOf(claim)?.source?.entity ?? null,
    publisher: document.article.publisher ?? null,
    published: document.article.published ?? null,
    passage: document.article.text.slice(claim.passage.start, claim.passage.end),
    article: articleKey,
  }));
}
