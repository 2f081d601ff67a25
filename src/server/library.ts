/** Turns a ledger into answers: what each page of the app shows, read from the incidents that the ledger keeps. */
import type { Ledger, StoredIncident } from '../ledger/ledger.ts';
import type { IncidentRow, IncidentView, Overview, Page, StatusView } from '../model/views.ts';
import type { ActorRow, ActorView, ArticleView, ReviewView, SourcesView } from '../model/page-views.ts';
import { problem } from '../model/problem-texts.ts';
import { SaksiError } from '../model/problem.ts';
import { version } from '../version.ts';
import { actorRows, actorView } from './actor-view.ts';
import { articleView } from './article-view.ts';
import { exportPiece, type ExportFormat, type ExportPiece } from './exporting.ts';
import { createColumns, type Columns } from './columns.ts';
import { passes, testsOf, type Filter } from './filter.ts';
import { incidentView, nearOf } from './incident-view.ts';
import { overviewOf } from './overview.ts';
import { reviewItem, reviewPlace, standingByClaim, type ReviewStart } from './review-view.ts';
import { sourcesView } from './sources-view.ts';

/** What is asked of a list. */
export interface Paging {
  readonly limit: number;
  /** Rows to leave out before the first: what `next` of the page before said, or any number. */
  readonly offset: number;
  readonly order?: 'newest' | 'oldest' | 'disputed' | undefined;
}

/** Answers from one ledger. Throws `SaksiError` P050, P051 for names that are not there. */
export interface Library {
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

/** Answers remembered until the ledger changes, so that what many ask, and a filter beside a text search, is not worked out again. */
const remembered = 24;
/** Reading what changed is left for so many times the time that it last took, or readers would do little else while others add to a large ledger. */
const patience = 4;

/** Reads from `ledger`, which the caller closes. */
export function createLibrary(ledger: Ledger): Library {
  const { incidents } = ledger;
  const columns = createColumns(incidents);
  const searches = new Map<string, Uint8Array>(), views = new Map<string, Overview>();
  let restsUntil = 0;
  const present = (): Columns => {
    const before = performance.now();
    if (before < restsUntil || !columns.refresh()) return columns;
    searches.clear();
    views.clear();
    const after = performance.now();
    restsUntil = after + patience * (after - before);
    return columns;
  };
  const missing = (prefix: string): SaksiError => new SaksiError('P050', problem('P050', { prefix }).message);
  /** 1 for each slot whose claims hold the words; undefined where none are asked for. */
  const holding = ({ q }: Filter): Uint8Array | undefined => {
    if (q === undefined || q.trim() === '') return undefined;
    const known = searches.get(q);
    if (known) return known;
    const marks = new Uint8Array(columns.ids.length);
    for (const id of incidents.holding(q)) marks[columns.slotOf(id) ?? marks.length] = 1;
    remember(searches, q, marks);
    return marks;
  };
  const rowsOf = (slots: Iterable<number>): readonly IncidentRow[] => incidents.rows(Array.from(slots, (slot) => columns.ids[slot] ?? 0));
  const filtered = (filter: Filter): Int32Array => {
    present();
    const tests = testsOf(columns, filter, holding(filter));
    return tests.size === 0 ? columns.order() : columns.order().filter((slot) => passes(slot, tests));
  };
  const whole = (id: number | undefined): { incident: StoredIncident; row: IncidentRow; near: readonly IncidentRow[] } | undefined => {
    const slot = id === undefined ? undefined : columns.slotOf(id);
    if (id === undefined || slot === undefined) return undefined;
    const [incident] = incidents.read([id]), [row] = incidents.rows([id]);
    return incident && row && { incident, row, near: rowsOf(nearOf(columns, slot)) };
  };
  const nameOfHolder = (claim: string): string | null => {
    const id = incidents.holderOf(claim), slot = id === undefined ? undefined : columns.slotOf(id);
    return slot === undefined ? null : columns.keyOf(slot);
  };
  return {
    status() {
      const { order, claims, contested } = present();
      let all = 0, differ = 0;
      for (const slot of order()) {
        all += claims[slot] ?? 0;
        differ += contested[slot] ?? 0;
      }
      return { saksi: version, articles: incidents.articles(), claims: all, incidents: order().length, contested: differ, canWrite: true };
    },
    overview(filter, cellDegrees) {
      present();
      const name = JSON.stringify([filter, cellDegrees]);
      const view = views.get(name) ?? overviewOf(columns, filter, cellDegrees, holding(filter));
      remember(views, name, view);
      return view;
    },
    incidents(filter, { limit, offset, order }) {
      const found = filtered(filter);
      const slots = order === 'disputed' ? byDispute(columns, found) : order === 'oldest' ? oldestFirst(columns, found) : found;
      const rows = rowsOf(slots.subarray(offset, offset + limit));
      return { rows, total: found.length, next: offset + limit < found.length ? String(offset + limit) : null };
    },
    incident(name) {
      present();
      const found = whole(incidents.holderOf(ledger.findClaim(name).key));
      if (found === undefined) throw missing(name);
      return incidentView(found.incident, found.row, found.near, ledger.judgements());
    },
    article(name) {
      present();
      return articleView(ledger.findArticle(name), nameOfHolder);
    },
    archived(name) {
      const { key, record } = ledger.findArticle(name);
      const { asText, bytes } = ledger.snapshotOf(key);
      const { charset } = record.snapshot ?? {};
      return { base64: Buffer.from(bytes).toString('base64'), isText: asText || isPlain(bytes), charset: charset?.split(' ')[0] ?? 'utf-8' };
    },
    actors: (words, { limit, offset }) => actorRows(present(), words, limit, offset),
    actor(name) {
      const view = actorView(present(), incidents, name);
      if (view === undefined) throw missing(name);
      return view;
    },
    sources: () => sourcesView(present(), incidents.articlesBySpeaker()),
    review(start) {
      present();
      const standing = standingByClaim(ledger.judgements()), { total } = incidents.queue;
      const at = reviewPlace(incidents.queue, standing, start), before = Math.max(0, at - 1);
      const keys = incidents.queue.keys(start.limit + at - before + 1, before);
      const shown = keys.slice(at - before, at - before + start.limit);
      const items = shown.flatMap((key) => {
        const found = whole(incidents.holderOf(key)), claim = found?.incident.claims.find((one) => one.key === key);
        return found && claim ? [reviewItem(claim, found.incident, found.row, found.near, standing.get(key) ?? [])] : [];
      });
      return {
        items, at, previous: at > before ? keys[0] ?? null : null, next: keys[at - before + shown.length] ?? null,
        total: total(), judged: [...standing.keys()].filter((key) => incidents.holderOf(key) !== undefined).length,
      };
    },
    exported: (filter, format, redact, from) => exportPiece(ledger, Array.from(filtered(filter), (slot) => columns.ids[slot] ?? 0), format, redact, from),
  };
}

function remember<V>(known: Map<string, V>, name: string, value: V): void {
  if (known.size >= remembered && !known.has(name)) known.delete([...known.keys()][0] ?? '');
  known.set(name, value);
}

/** Whether the bytes hold no markup near their beginning. */
function isPlain(bytes: Uint8Array): boolean {
  return !new TextDecoder('latin1').decode(bytes.subarray(0, 2000)).includes('<');
}

/** Undated ones stay last. */
function oldestFirst({ first }: Columns, slots: Int32Array): Int32Array {
  const dated = slots.filter((slot) => !Number.isNaN(first[slot])).reverse();
  const made = new Int32Array(slots.length);
  made.set(dated);
  made.set(slots.subarray(dated.length), dated.length);
  return made;
}

/** Most contested slots first, then most who speak; of equals the order stays. */
function byDispute({ contests, speakers }: Columns, slots: Int32Array): Int32Array {
  return slots.slice().sort((a, b) => (contests[b] ?? 0) - (contests[a] ?? 0) || (speakers[b] ?? 0) - (speakers[a] ?? 0));
}
