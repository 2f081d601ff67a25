/** Small hand-made gold documents and records for the scorer. */
import { code } from '../../src/code.ts';
import type { GoldDocument } from '../../src/eval/gold.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { CodedDocument } from '../../src/model/record.ts';

export const text = 'Armenia accused Azerbaijan of shelling Stepanakert on Monday. Azerbaijan denied that it had shelled Stepanakert. Three people were killed.';

export function record(): CodedDocument {
  return code({ id: 'd', text, lang: 'en', published: '2026-01-15' }, { now: '2026-01-16T00:00:00Z' });
}

/** The record's own rows as gold. */
export function goldOf({ attributions, claims }: CodedDocument): GoldDocument {
  return { id: 'd', lang: 'en', text, attributions, claims };
}

/** The record with its claims changed, one by one. */
export function changed(base: CodedDocument, change: (claim: Claim, k: number) => Claim): CodedDocument {
  return { ...base, claims: base.claims.map(change) };
}
