/** The thread that writes: turns documents into rows of the ledger, and what people judge into judgements. */
import { setImmediate as breath } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { code, type InputDocument } from '../code.ts';
import { createFetcher, fetchedDocument, fetchToKeep, refusalToKeep } from '../fetch.ts';
import type { FetchToKeep } from '../ledger/fetch-facts.ts';
import type { JudgementToMake } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/sqlite.ts';
import type { Judgement } from '../model/incident.ts';
import type { AddedView } from '../model/page-views.ts';
import { problem } from '../model/problem-texts.ts';
import { SaksiError, type Problem } from '../model/problem.ts';
import { feedPages } from '../pages/feed-pages.ts';
import { shownAddress } from '../pages/fetch/address.ts';
import { mostPages } from '../pages/fetch/pages-behind.ts';
import { answerMessages } from './answering.ts';
import { documentsOf, type FileGiven } from './upload.ts';

/** What the thread is started with. */
export interface WriterData {
  readonly ledger: string;
  /** Hosts in private networks that pages may be fetched from, as with `--allow-host`. */
  readonly allowHosts: readonly string[];
  /** Largest page fetched, bytes. */
  readonly maxBytes: number;
}

const { allowHosts, ledger: path, maxBytes } = workerData as WriterData;
const ledger = openLedger(path);
/** Articles of an older ledger that are joined at a time. */
const joinedAtOnce = 100;
const now = (): string => new Date().toISOString();
const fetchPage = createFetcher({ now, allowHosts, maxBytes, known: (url) => ledger.fetchedPage(url), forbidden: (by) => ledger.keepRefusal(refusalToKeep(by)) });

/** What can be asked to be written. */
export interface Writing {
  add(file: FileGiven): Promise<AddedView[]>;
  /** Fetches the page at an address and adds it; of a feed it tells the pages, so that who asked can send for them one by one and see how far it is. */
  addAddress(address: string): Promise<AddedView[]>;
  judge(judgement: JudgementToMake): Judgement;
  undo(id: number, author: string): Judgement;
}

const writing: Writing = {
  add: async (file) => {
    const added: AddedView[] = [];
    for await (const found of documentsOf(file, maxBytes)) {
      added.push('problem' in found ? refused(found.name, found.problem) : withTrouble(addOne(found.name, found.document), found.trouble));
      // What others ask meanwhile is answered between two documents.
      await breath();
    }
    return added;
  },
  addAddress: async (address) => {
    const name = shownAddress(address), fetched = await fetchPage(address);
    if ('severity' in fetched) return [refused(name, fetched)];
    const feed = feedPages(fetched.bytes, { ...fetched, address: fetched.url });
    if (feed === undefined) return [addOne(name, { ...fetchedDocument(fetched), place: name }, fetchToKeep(fetched))];
    const { length } = feed.addresses;
    if (length === 0) return [refused(name, problem('P099', { address: name }, name))];
    const problems = length > mostPages ? [problem('P098', { address: name, count: length, limit: mostPages }, name)] : [];
    return [{ name, claims: 0, known: false, problems, pages: feed.addresses.slice(0, mostPages) }];
  },
  judge: (judgement) => ledger.judge(judgement),
  undo: (id, author) => ledger.undo(id, author),
};

function withTrouble(view: AddedView, trouble: Problem | undefined): AddedView {
  return trouble === undefined ? view : { ...view, problems: [trouble, ...view.problems] };
}

function refused(name: string, why: Problem): AddedView {
  return { name, claims: 0, known: false, problems: [why] };
}

function addOne(name: string, document: InputDocument, fetch?: FetchToKeep): AddedView {
  const record = code(document, { now: now() });
  const { problems } = record;
  if (problems.some(({ severity }) => severity === 'error')) return { name, claims: 0, known: false, problems };
  const { id, contentType, lang, medium, published, publisher, title, url } = document;
  const facts = { id, medium, contentType, language: lang, published, publisher, title, url };
  const bytes = document.bytes ?? Buffer.from(document.text ?? '');
  const kept = ledger.add({ record, bytes, given: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)), ...(fetch === undefined ? {} : { fetch }) });
  return { name, article: kept.article, claims: record.claims.length, known: !kept.added, problems };
}

answerMessages(parentPort, writing);

/** A ledger of an older Saksi is joined a little at a time, so that what is asked meanwhile waits no longer than that. */
function joinOn(): void {
  try {
    if (ledger.incidents.join(joinedAtOnce) > 0) setImmediate(joinOn);
  } catch (error) {
    // Another program holds the ledger: what waits is joined with the next writing.
    if (!(error instanceof SaksiError)) throw error;
  }
}

joinOn();
