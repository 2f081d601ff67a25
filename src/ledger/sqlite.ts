/** Turns a SQLite file into a `Ledger`. */
import { addRefusal, fetchesBehind, newestFetch, refusalsOf } from './fetches.ts';
import { keepReading, readingOf } from './readings.ts';
import { articleKey } from './keys.ts';
import { addJudgement, allJudgements, undoJudgement } from './judgements.ts';
import type { ClaimFilter, Given, Ledger, StoredClaim } from './ledger.ts';
import { listRows } from './listing.ts';
import { claimsOfState, endOf } from './states.ts';
import { claimsByWords, markOf } from './lookups.ts';
import type { OpenOptions } from './open.ts';
import { openDatabase, transaction } from './open.ts';
import { abbreviateKeys, resolvePrefix } from './prefixes.ts';
import { allRuns, articleByKey, articlesByWords, claimByKey, compare, currentSnapshots, runsOfDocument, snapshotByArticle } from './reading.ts';
import type { Statements } from './statements.ts';
import { statementsOf } from './statements.ts';
import { guarded, ledgerError, translate } from './trouble.ts';
import { joinWaiting } from './view/joining.ts';
import { incidentsOf } from './view/reading.ts';
import { writer } from './writing.ts';

/** Articles that wait are joined with each writing, so many at most beside those written. */
const joinedAtOnce = 64;

/**
 * Opens the ledger at `path`, makes it where there is none (`create: false` or `readOnly` forbid that), brings older ones up to date.
 * Throws `SaksiError` P040–P049, P052.
 */
export function openLedger(path: string, options: OpenOptions = {}): Ledger {
  const now = options.now ?? ((): string => new Date().toISOString());
  const database = openDatabase(path, options);
  const rows = statementsOf(database);
  const guard = <T>(work: () => T): T => guarded(path, work);
  const found = <T>(prefix: string, value: T | undefined): T => {
    if (value === undefined) throw ledgerError('P050', { prefix });
    return value;
  };
  const write = <T>(work: () => T): T => guard(() => transaction(database, work));
  /** What is written is joined at once; a ledger that is behind catches up a little with each writing. */
  const writeAndJoin = <T>(work: () => T, documents = 1): T => write(() => {
    const result = work();
    joinWaiting(rows, joinedAtOnce + 2 * documents);
    return result;
  });
  return {
    path,
    incidents: incidentsOf(rows, guard, write),
    add: (document) => writeAndJoin(writer(rows, document, now())),
    addTogether(documents) {
      const at = now(), writers = documents.map((document) => writer(rows, document, at));
      return writeAndJoin(() => writers.map((each) => each()), documents.length);
    },
    has: (document: string, run: string, given: Given = {}) =>
      guard(() => rows.get('SELECT 1 FROM articles WHERE key = ?', articleKey(document, run, given)) !== undefined),
    runsOf: (document) => guard(() => runsOfDocument(rows, document)),
    listClaims: (filter = {}) => guardedIterator(path, listClaims(rows, filter)),
    currentClaims: (state = {}) => guardedIterator(path, claimsOfState(rows, state)),
    judge: (judgement) => writeAndJoin(() => addJudgement(rows, judgement, now())),
    undo: (id, author) => writeAndJoin(() => undoJudgement(rows, id, author, now())),
    judgements: ({ asOf } = {}) => guard(() => allJudgements(rows, asOf === undefined ? undefined : endOf(asOf))),
    searchArticles: (text, limit = Infinity) => guardedIterator(path, articlesByWords(rows, text, limit)),
    findClaim: (prefix) => guard(() => found(prefix, claimByKey(rows, resolvePrefix(rows, prefix, ['claim']).key))),
    findArticle: (prefix) => guard(() => found(prefix, articleByKey(rows, resolvePrefix(rows, prefix, ['article']).key))),
    snapshotOf: (article) => guard(() => found(article, snapshotByArticle(rows, article))),
    fetchedPage: (url) => guard(() => newestFetch(rows, url)),
    readingOf: (source) => guard(() => readingOf(rows, source)),
    keepReading: (source, reading) => guard(() => keepReading(rows, source, reading, now())),
    keepRefusal: (refusal) => write(() => addRefusal(rows, refusal, now())),
    refusalsOf: (asked) => guard(() => refusalsOf(rows, asked)),
    fetchesOf: (article) => guard(() => fetchesBehind(rows, article)),
    claimsWithWords: (text) => guard(() => claimsByWords(rows, text)),
    mark: () => guard(() => markOf(rows)),
    resolve: (prefix) => guard(() => resolvePrefix(rows, prefix, ['claim', 'article'])),
    abbreviate: (keys) => guard(() => abbreviateKeys(rows, keys)),
    snapshots: () => guardedIterator(path, currentSnapshots(rows)),
    runs: () => guard(() => allRuns(rows)),
    compareRuns: (before, after) => guard(() => compare(rows, before, after)),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

function* listClaims(rows: Statements, filter: ClaimFilter): Generator<StoredClaim> {
  if (filter.contested !== true) return yield* listRows(rows, filter);
  const contested = new Set<string>();
  for (const [key] of rows.each('SELECT c.key FROM incidents i JOIN members m ON m.incident = i.id JOIN claims c ON c.id = m.claim WHERE i.contested = 1')) contested.add(String(key));
  const { limit = Infinity, ...rest } = filter;
  let left = limit;
  for (const claim of listRows(rows, rest)) {
    if (left <= 0) return;
    if (!contested.has(claim.key)) continue;
    left -= 1;
    yield claim;
  }
}

/** An iterator whose SQLite errors leave as `SaksiError`. */
function* guardedIterator<T>(path: string, source: Iterable<T>): Generator<T> {
  try {
    yield* source;
  } catch (error) {
    throw translate(error, path);
  }
}
