/** The record of a coded document, as it is printed and kept. */
import type { Article } from './article.ts';
import type { Attribution, Claim, Loss } from './claim.ts';
import type { Problem } from './problem.ts';
import type { TextSpan } from './span.ts';

/** The number of the public format; it moves when a field is renamed or changes its meaning. */
export const FORMAT = 1;

/** What made a record: versions that decide its content. */
export interface Run {
  readonly saksi: string;
  readonly language: string | null;
  /** `id@1`; null where no room codes the language. */
  readonly pack: string | null;
  readonly ontology: string;
  /** Digest of the analyst's own lexicon; absent without one. */
  readonly lexicon?: string;
}

/** A place mention of the article. */
export interface PlaceMention extends TextSpan {
  readonly name: string;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly kind: 'literal' | 'demonym' | 'metonymic';
}

/** A time expression with its TIMEX3 value, resolved against publication. */
export interface TimeMention extends TextSpan {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
}

/** What the record says of the bytes. */
export interface SnapshotFacts {
  readonly url?: string;
  readonly sha256: string;
  readonly fetched: string;
  readonly bytes: number;
  readonly charset?: string;
}

/** One coded document: the object that `saksi code --format jsonl` prints a line. */
export interface CodedDocument {
  readonly format: typeof FORMAT;
  readonly id?: string;
  readonly run: Run;
  readonly snapshot?: SnapshotFacts;
  readonly article: Article;
  readonly problems: readonly Problem[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly totals?: readonly Loss[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

/** Finds the attribution that holds a claim of the record; null for the publisher's own voice, and where a record of other makers lacks it. */
export function attributionsOf({ attributions }: Pick<CodedDocument, 'attributions'>): (claim: Pick<Claim, 'attribution'>) => Attribution | null {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  return ({ attribution }) => (attribution === null ? null : byId.get(attribution) ?? null);
}
