/** What a ledger of attributed claims can do, whatever engine keeps it; turns coded documents into rows and questions into claims. */
import type { Attribution } from '../model/claim.ts';
import type { Incident, Judgement, LocatedClaim, Verdict } from '../model/incident.ts';
import type { CodedDocument, Run } from '../model/record.ts';
import type { Medium } from '../model/snapshot.ts';
import type { Position } from '../pages/carrier.ts';
import type { IncidentRow } from '../model/views.ts';
import type { FetchToKeep, Refusal } from './fetch-facts.ts';

/** What the caller said of a document beside its bytes; a later run of the coder needs the same. All optional. */
export interface Given {
  /** The input's own id. */
  readonly id?: string;
  readonly medium?: Medium;
  /** The header that a page came with. */
  readonly contentType?: string;
  readonly language?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
}

/** One document to be kept. Without `bytes` the UTF-8 of the article's text is the snapshot. */
export interface DocumentToAdd {
  readonly record: CodedDocument;
  readonly bytes?: Uint8Array;
  /** Absent: what the record itself says, for a document given as text; nothing, for a page. */
  readonly given?: Given;
  /** How the page was come by, where it was fetched; each fetch is kept, also of a page known before. */
  readonly fetch?: FetchToKeep;
}

/** What an `add` changed; it is on disk when this is returned. */
export interface Added {
  /** False where the ledger held this document by this run before. */
  readonly added: boolean;
  /** Key of the article, hex. */
  readonly article: string;
  /** Claims newly stored; 0 where nothing was added. */
  readonly claims: number;
  /** True where these bytes were not in the ledger. */
  readonly newSnapshot: boolean;
}

/** A claim as the ledger keeps it: enough to show it, cluster it and export it. */
export interface StoredClaim extends LocatedClaim {
  readonly attribution: Attribution | null;
  /** Key of the run that found it. */
  readonly run: string;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** The day it is listed under, ISO 8601: when it happened, else when it was published, else empty. */
  readonly day: string;
}

/** An article as one run coded it, with its whole record. */
export interface StoredArticle {
  readonly key: string;
  /** Identity of the document: hash of its bytes, or `textDocumentKey`. */
  readonly document: string;
  /** Hex SHA-256 of the bytes kept. */
  readonly snapshot: string;
  readonly run: string;
  readonly url: string | null;
  readonly given: Given;
  readonly record: CodedDocument;
}

/** The bytes of one document with all that a new run of the coder needs. */
export interface StoredSnapshot {
  readonly document: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** ISO 8601 instant of reading, or of adding for a document given as text. */
  readonly fetched: string;
  readonly url: string | null;
  readonly given: Given;
  /** True where the document was given as text, without a snapshot in its record. */
  readonly asText: boolean;
  /** Key of its newest article. */
  readonly article: string;
  /** Key of the run of that article. */
  readonly run: string;
}

/** A run with how much it coded. */
export interface StoredRun {
  readonly key: string;
  readonly run: Run;
  readonly articles: number;
  readonly claims: number;
  /** ISO 8601 instant of its first document. */
  readonly added: string;
}

/** Which claims to list; every field narrows. Words are compared without case. */
export interface ClaimFilter {
  /** Part of the name of an actor or recipient. */
  readonly actor?: string;
  /** ISO 3166-1 alpha-3 of an actor, recipient, bearer of a loss, or place. */
  readonly country?: string;
  /** A PLOVER type, or type and mode: `ASSAULT`, `ASSAULT/drone`. */
  readonly type?: string;
  /** Part of the name of who says it; a publisher speaks in its own voice. */
  readonly source?: string;
  /** First day, ISO 8601; an event counts that touches the span, or was published in it where undated. */
  readonly from?: string;
  /** Last day, ISO 8601. */
  readonly to?: string;
  /** Words that passage or title hold, all of them; "…" for a phrase, `*` at the end of a word for any ending. */
  readonly text?: string;
  /** Only claims of incidents whose accounts differ. */
  readonly contested?: boolean;
  readonly limit?: number;
  /** From `cursorAfter`: list what comes after that claim. */
  readonly cursor?: string;
}

/** What two runs found in the documents that both coded. Keys of claims, ascending. */
export interface RunComparison {
  readonly documents: number;
  readonly kept: number;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** A judgement to be kept; what does not belong to its verdict is left out (see `Judgement`). */
export interface JudgementToMake {
  readonly verdict: Verdict;
  /** Key of a claim; `b` of the other, for `same` and `different`. */
  readonly a: string;
  readonly b?: string;
  readonly slot?: string;
  readonly value?: string;
  readonly note?: string;
  readonly author: string;
}

/** Which state of the ledger is meant. */
export interface StateOptions {
  /** As the ledger stood then, ISO 8601 (a day: at its end): documents and judgements added later are left out. */
  readonly asOf?: string;
  /** Only what was published by then, ISO 8601 (a day: at its end); what has no date is left out. */
  readonly publishedBy?: string;
}

/** An incident whose claims are those of the ledger, read as judged. */
export interface StoredIncident extends Incident {
  readonly claims: readonly StoredClaim[];
}

/** A word that facts of incidents name by number. */
export interface StoredWord {
  readonly id: number;
  /** party, publisher, language, country or place. */
  readonly kind: string;
  readonly name: string;
  /** Of a party: those of the first entity of that name. */
  readonly country: string | null;
  readonly sector: string | null;
}

/** All current claims in the order in which a person should look at them: of contested incidents first, then the least certain. */
export interface ReviewQueue {
  total(): number;
  /** Keys of so many claims, from the one at `offset` on. */
  keys(limit: number, offset: number): readonly string[];
  /** The place of a claim; undefined where it is not among them. */
  placeOf(claim: string): number | undefined;
}

/**
 * The incidents of the current claims as the ledger keeps them: what is added is joined in the same transaction. Only a ledger of an older Saksi,
 * or one whose joining was cut short, has articles that wait. Incidents bear numbers of this ledger's own, which may come to mean another one.
 */
export interface Incidents {
  /** Articles that are not joined yet. */
  waiting(): number;
  /** Joins at most so many of them; returns how many it joined. */
  join(most: number): number;
  /** `age` moves when all incidents are made anew under other numbers, `stamp` with every change. */
  mark(): { readonly age: number; readonly stamp: number };
  /** Incidents that changed after a stamp, with their facts packed (`view/facts.ts`); empty facts: it is no more. */
  changedSince(stamp: number): Iterable<{ readonly id: number; readonly facts: Uint8Array }>;
  /** Words of higher numbers, ascending. */
  words(after: number): readonly StoredWord[];
  /** The rows that lists show; those that are no more are left out. */
  rows(ids: readonly number[]): readonly IncidentRow[];
  /** Numbers of those whose accounts differ. */
  contested(): readonly number[];
  /** Whole incidents, in the order asked; those that are no more are left out. */
  read(ids: readonly number[]): readonly StoredIncident[];
  /** The incident that holds the claim with this key; undefined where none does. */
  holderOf(claim: string): number | undefined;
  /** Articles that take part in any. */
  articles(): number;
  /** How many articles print what each publisher, and each named source, says; by name. */
  articlesBySpeaker(): { readonly publishers: ReadonlyMap<string, number>; readonly sources: ReadonlyMap<string, number> };
  readonly queue: ReviewQueue;
  /** Numbers of those with a claim whose passage or title hold all words (see `ClaimFilter.text`). */
  holding(text: string): readonly number[];
}

/** How far a file of many documents was read. */
export interface Reading {
  readonly position: Position;
  /** True once all of it was read. */
  readonly ended: boolean;
}

/**
 * An append-only ledger. Every method throws `SaksiError` (P040–P053) for trouble with its file.
 * Iterators read in pages, so that a caller may add while it iterates, and memory stays bounded.
 */
export interface Ledger {
  readonly path: string;
  readonly incidents: Incidents;
  /** Keeps one document in one transaction. The same document by the same run adds no row; other bytes of an address are a new snapshot of it. */
  add(document: DocumentToAdd): Added;
  /** Keeps several documents in one transaction, all or none: far faster than one by one. */
  addTogether(documents: readonly DocumentToAdd[]): readonly Added[];
  /** Whether `runIdentity` (see `runKey`) has coded this document (`documentKey`; for pages the SHA-256 of the bytes) with these given facts. */
  has(document: string, runIdentity: string, given?: Given): boolean;
  /** Runs that coded the document, oldest first. */
  runsOf(document: string): readonly Run[];
  /** Current claims, newest day first, then by key. */
  listClaims(filter?: ClaimFilter): IterableIterator<StoredClaim>;
  /** The claims of the newest run over the newest snapshot of each address: in the order of `listClaims`, with `asOf` in that of adding. */
  currentClaims(state?: StateOptions): IterableIterator<StoredClaim>;
  /** Keeps a person's judgement of one claim or two. Throws P050 for a claim that is not there. */
  judge(judgement: JudgementToMake): Judgement;
  /** Undoes a judgement by a row of its own. Throws P054 where none of that number stands. */
  undo(id: number, author: string): Judgement;
  /** All judgements, oldest first, undone ones among them, of the claims as the newest run tells them. */
  judgements(state?: StateOptions): readonly Judgement[];
  /** Current articles whose title or text hold all words; newest added first. */
  searchArticles(text: string, limit?: number): IterableIterator<StoredArticle>;
  /** The claim whose key begins with `prefix`, as the newest run tells it. Throws P050 for none, P051 for several. */
  findClaim(prefix: string): StoredClaim;
  /** The article whose key begins with `prefix`. Throws P050 for none, P051 for several. */
  findArticle(prefix: string): StoredArticle;
  /** The bytes behind the article with this key. Throws P050 for none. */
  snapshotOf(article: string): StoredSnapshot;
  /** The newest fetch of the page at the address that answered, with its bytes unpacked and the instant at which they first came; undefined where none is kept. */
  fetchedPage(url: string): (Omit<FetchToKeep, 'warc' | 'grounds' | 'asked'> & { readonly bytes: Uint8Array }) | undefined;
  /** All fetches that brought the bytes behind the article with this key, oldest first; empty for pages that came as files. */
  fetchesOf(article: string): readonly FetchToKeep[];
  /** Notes that an address was not fetched, with the rules that forbid it. */
  keepRefusal(refusal: Refusal): void;
  /** Every time that this address, as it was named, was not fetched because rules forbid it; oldest first. */
  refusalsOf(asked: string): readonly Refusal[];
  /** Keys of the current claims whose passage or title hold all words (see `ClaimFilter.text`). */
  claimsWithWords(text: string): readonly string[];
  /** How far the file of this hash (of its bytes and of how it is read) was read by an earlier add; undefined where it was not begun. */
  readingOf(source: string): Reading | undefined;
  /** Notes how far it was read. All before that place must have been added. */
  keepReading(source: string, reading: Reading): void;
  /** Words that stay the same as long as nobody adds a row. */
  mark(): string;
  /** What `prefix` names among claims and articles together. Throws P050 for none, P051 for several. */
  resolve(prefix: string): { readonly kind: 'claim' | 'article'; readonly key: string };
  /** The shortest prefix, of 4 letters or more, that names each key alone among claims and articles. */
  abbreviate(keys: Iterable<string>): Map<string, string>;
  /** The newest snapshot of every address with its newest article, oldest first. */
  snapshots(): IterableIterator<StoredSnapshot>;
  /** All runs, oldest first. */
  runs(): readonly StoredRun[];
  /** What run `after` gained and lost against run `before`, over documents that both coded. */
  compareRuns(before: string, after: string): RunComparison;
  close(): void;
}

/** The cursor that continues `listClaims` after this claim. */
export function cursorAfter(claim: Pick<StoredClaim, 'day' | 'key'>): string {
  return `${claim.day}~${claim.key}`;
}
