/** The library's public names, and nothing else. */
export { code, type CodeOptions, type InputDocument } from './code.ts';
export { describeRule } from './describe-rule.ts';
export { createFetcher, fetchToKeep } from './fetch.ts';
export { evaluate, type Evaluation } from './eval/evaluate.ts';
export type { GoldDocument } from './eval/gold.ts';
export { claimKeys } from './incidents/claim-key.ts';
export { clusterClaims } from './incidents/cluster.ts';
export { relate, relationsOf } from './incidents/relations.ts';
export { toLocatedClaims } from './incidents/located-claims.ts';
export { cursorAfter } from './ledger/ledger.ts';
export type { FetchToKeep, Refusal } from './ledger/fetch-facts.ts';
export type {
  Added, ClaimFilter, DocumentToAdd, Given, JudgementToMake, Ledger, RunComparison, StateOptions, StoredArticle, StoredClaim, StoredRun, StoredSnapshot,
} from './ledger/ledger.ts';
export type { OpenOptions } from './ledger/open.ts';
export { openLedger } from './ledger/sqlite.ts';
export type * from './model/index.ts';
export { problemTexts } from './model/problem-texts.ts';
export { SaksiError } from './model/problem.ts';
export { FORMAT } from './model/record.ts';
export { readLexicon, type Lexicon, type LexiconActor, type LexiconPlace } from './ontology/lexicon.ts';
export type { Fetch, Fetched, FetcherOptions, KnownPage } from './pages/fetch/fetcher.ts';
export { columns, type Cell, type Column } from './outputs/columns.ts';
export { csvLines, jsonLines } from './outputs/export-lines.ts';
export { claimRows, type ClaimRow } from './outputs/rows.ts';
export { jsonSchema } from './outputs/schema.ts';
export { version } from './version.ts';
