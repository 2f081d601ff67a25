/** The thread that writes: turns documents into rows of the ledger, and what people judge into judgements. */
import { parentPort, workerData } from 'node:worker_threads';
import { code, type InputDocument } from '../code.ts';
import type { JudgementToMake } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/sqlite.ts';
import type { Judgement } from '../model/incident.ts';
import type { AddedView } from '../model/page-views.ts';
import { answerMessages } from './answering.ts';
import { documentsOf, type FileGiven } from './upload.ts';

const ledger = openLedger(String(workerData));

/** What can be asked to be written. */
export interface Writing {
  add(file: FileGiven): AddedView[];
  judge(judgement: JudgementToMake): Judgement;
  undo(id: number, author: string): Judgement;
}

const writing: Writing = {
  add: (file) => documentsOf(file).map((found) => ('problem' in found ? { name: found.name, claims: 0, known: false, problems: [found.problem] } : addOne(found.name, found.document))),
  judge: (judgement) => ledger.judge(judgement),
  undo: (id, author) => ledger.undo(id, author),
};

function addOne(name: string, document: InputDocument): AddedView {
  const record = code(document, { now: new Date().toISOString() });
  const { problems } = record;
  if (problems.some(({ severity }) => severity === 'error')) return { name, claims: 0, known: false, problems };
  const { id, lang, medium, published, publisher, title, url } = document;
  const facts = { id, medium, language: lang, published, publisher, title, url };
  const bytes = document.bytes ?? Buffer.from(document.text ?? '');
  const kept = ledger.add({ record, bytes, given: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) });
  return { name, article: kept.article, claims: record.claims.length, known: !kept.added, problems };
}

answerMessages(parentPort, writing);
