/** Turns a coded document into rows, one a claim, each with the document and attribution that it belongs to. */
import type { Attribution, Claim } from '../model/claim.ts';
import { attributionsOf, type CodedDocument } from '../model/record.ts';

/** One claim with all that its row needs. */
export interface ClaimRow {
  /** Content hash of the claim in the ledger, hex; null outside a ledger. */
  readonly key: string | null;
  /** Key of the article in the ledger, or the input's own id; null where there is neither. */
  readonly document: string | null;
  readonly record: CodedDocument;
  readonly claim: Claim;
  /** Null: the publisher's own voice. */
  readonly attribution: Attribution | null;
}

/** The claims of a document in its own order. `keyOf` names a claim as the ledger does. */
export function* claimRows(record: CodedDocument, document: string | null = record.id ?? null, keyOf: (claim: Claim) => string | null = () => null): Generator<ClaimRow> {
  const attributionOf = attributionsOf(record);
  for (const claim of record.claims) yield { key: keyOf(claim), document, record, claim, attribution: attributionOf(claim) };
}

/** Who makes the claim, in words: the source, `unnamed source` where the words name none, else the publisher. */
export function speaker(row: Pick<ClaimRow, 'attribution' | 'record'>): string {
  const { attribution, record } = row;
  if (attribution === null) return record.article.publisher ?? 'the publisher';
  if (attribution.source === null) return 'unnamed source';
  return attribution.source.entity.person ?? attribution.source.entity.name;
}
