/** The thread that reads: turns messages that name a question into answers as JSON text, so that a long question stops nobody else. */
import { parentPort, workerData } from 'node:worker_threads';
import { SaksiError } from '../model/problem.ts';
import { openLedger } from '../ledger/sqlite.ts';
import { createLibrary } from './library.ts';
import type { Question, Reply } from './threads.ts';

const ledger = openLedger(String(workerData), { readOnly: true });
const library = createLibrary(ledger);

parentPort?.on('message', ({ id, name, args }: Question) => {
  let reply: Reply;
  try {
    const ask = library[name] as (...args: readonly unknown[]) => unknown;
    reply = { id, value: JSON.stringify(ask(...args)) };
  } catch (error) {
    reply = { id, trouble: { code: error instanceof SaksiError ? error.code : 'fault', message: error instanceof Error ? error.message : String(error) } };
  }
  parentPort?.postMessage(reply);
});
