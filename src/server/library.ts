/** Turns a ledger into answers: what each page of the app shows, read from incidents kept in memory until the ledger changes. */
import { clusterClaims } from '../incidents/cluster.ts';
import type { Ledger, StoredClaim } from '../ledger/ledger.ts';
import type { IncidentRow, IncidentView, Overview, Page, StatusView } from '../model/views.ts';
import type { ActorRow, ActorView, ArticleView, ReviewView, SourcesView } from '../model/page-views.ts';
import { problem } from '../model/problem-texts.ts';
import { SaksiError } from '../model/problem.ts';
import { version } from '../version.ts';
import { actorRows, actorView } from './actor-view.ts';
import { articleView } from './article-view.ts';
import { exportPiece, type ExportFormat, type ExportPiece } from './exporting.ts';
import { entriesOf, type Entry } from './catalogue.ts';
import { passes, testsOf, type Filter } from './filter.ts';
import { incidentView } from './incident-view.ts';
import { overviewOf } from './overview.ts';
import { reviewView, type ReviewStart } from './review-view.ts';
import { sourcesView } from './sources-view.ts';

/** What is asked of a list. */
export interface Paging {
  readonly limit: number;
  /** Rows to leave out before the first: what `next` of the page before said, or any number. */
  readonly offset: number;
  readonly order?: 'newest' | 'oldest' | 'disputed' | undefined;
}

/** The ledger as it stands, clustered. */
export interface State {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** The incident of each claim. */
  readonly byClaim: ReadonlyMap<string, Entry>;
}

/** Answers from one ledger. Throws `SaksiError` P050, P051 for names that are not there. */
export interface Library {
  state(): State;
  status(): StatusView;
  overview(filter: Filter, cellDegrees: number): Overview;
  incidents(filter: Filter, paging: Paging): Page<IncidentRow>;
  incident(name: string): IncidentView;
  article(name: string): ArticleView;
  /** The bytes behind an article, as text in base64, with what they are. */
  archived(name: string): ArchivedView;
  actors(words: string, paging: Paging): Page<ActorRow>;
  actor(name: string): ActorView;
  sources(): SourcesView;
  review(start: ReviewStart): ReviewView;
  /** One piece of the export of a filtered view. */
  exported(filter: Filter, format: ExportFormat, redact: boolean, from: number): ExportPiece;
}

/** An archived page. */
export interface ArchivedView {
  readonly base64: string;
  readonly isText: boolean;
  /** Name of the character encoding that it was read in. */
  readonly charset: string;
}

/** A ledger that takes longer to cluster is not read anew at each row that is added, or readers would wait for writers. */
const slowMs = 500;
/** Such a ledger is shown as it was for so many times the time that reading it took. */
const patience = 10;

/** Reads from `ledger`, which the caller closes. */
export function createLibrary(ledger: Ledger): Library {
  let known: { readonly state: State; readonly at: string; readonly read: number; readonly tookMs: number } | undefined;
  const state = (): State => {
    const at = ledger.mark(), now = performance.now();
    const isFresh = known?.at === at || (known !== undefined && known.tookMs > slowMs && now - known.read < patience * known.tookMs);
    if (known === undefined || !isFresh) {
      const state = read(ledger);
      known = { state, at, read: performance.now(), tookMs: performance.now() - now };
    }
    return known.state;
  };
  const holding = (filter: Filter): ReadonlySet<string> | undefined => {
    if (filter.q === undefined || filter.q.trim() === '') return undefined;
    const { byClaim } = state();
    return new Set(ledger.claimsWithWords(filter.q).flatMap((key) => byClaim.get(key)?.row.id ?? []));
  };
  return {
    state,
    status() {
      const { entries } = state();
      const claims = entries.reduce((sum, { row }) => sum + row.claims, 0);
      const articles = new Set(entries.flatMap(({ incident }) => incident.claims.map(({ article }) => article))).size;
      return { saksi: version, articles, claims, incidents: entries.length, contested: entries.filter(({ row }) => row.contested).length, canWrite: true };
    },
    overview: (filter, cellDegrees) => overviewOf(state().entries, filter, cellDegrees, holding(filter)),
    incidents(filter, { limit, offset, order }) {
      const tests = testsOf(filter, holding(filter));
      const found = ordered(state().entries.filter((entry) => passes(entry, tests)), order);
      const rows = found.slice(offset, offset + limit).map(({ row }) => row);
      return { rows, total: found.length, next: offset + rows.length < found.length ? String(offset + rows.length) : null };
    },
    incident(name) {
      const { byId, byClaim, entries } = state();
      const entry = byId.get(name) ?? byClaim.get(ledger.findClaim(name).key);
      if (entry === undefined) throw new SaksiError('P050', problem('P050', { prefix: name }).message);
      return incidentView(entry, entries, ledger.judgements());
    },
    article(name) {
      const { byClaim } = state();
      return articleView(ledger.findArticle(name), (claim) => byClaim.get(claim)?.row.id ?? null);
    },
    archived(name) {
      const { key, record } = ledger.findArticle(name);
      const { asText, bytes } = ledger.snapshotOf(key);
      const { charset } = record.snapshot ?? {};
      return { base64: Buffer.from(bytes).toString('base64'), isText: asText || isPlain(bytes), charset: charset?.split(' ')[0] ?? 'utf-8' };
    },
    actors: (words, { limit, offset }) => actorRows(state().entries, words, limit, offset),
    actor(name) {
      const view = actorView(state().entries, name);
      if (view === undefined) throw new SaksiError('P050', problem('P050', { prefix: name }).message);
      return view;
    },
    sources: () => sourcesView(state().entries),
    review: (start) => reviewView(state().entries, ledger.judgements(), start),
    exported(filter, format, redact, from) {
      const tests = testsOf(filter, holding(filter));
      return exportPiece(ledger, state().entries.filter((entry) => passes(entry, tests)), format, redact, from);
    },
  };
}

/** Whether the bytes hold no markup near their beginning. */
function isPlain(bytes: Uint8Array): boolean {
  return !new TextDecoder('latin1').decode(bytes.subarray(0, 2000)).includes('<');
}

function read(ledger: Ledger): State {
  const judgements = ledger.judgements();
  const entries = entriesOf(clusterClaims(ledger.currentClaims(), judgements));
  const byClaim = new Map(entries.flatMap((entry) => (entry.incident.claims as readonly StoredClaim[]).map(({ key }) => [key, entry] as const)));
  return { entries, byId: new Map(entries.map((entry) => [entry.row.id, entry])), byClaim };
}

function ordered(entries: Entry[], order: Paging['order']): readonly Entry[] {
  if (order === 'oldest') return entries.filter(({ day }) => day !== '').reverse().concat(entries.filter(({ day }) => day === ''));
  if (order !== 'disputed') return entries;
  return entries.map((entry, at) => ({ entry, at }))
    .sort((a, b) => b.entry.row.contests.length - a.entry.row.contests.length || b.entry.row.sources - a.entry.row.sources || a.at - b.at).map(({ entry }) => entry);
}
