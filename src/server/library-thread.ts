/** The thread that reads: answers questions from one ledger, so that a long one stops nobody else. */
import { parentPort, workerData } from 'node:worker_threads';
import { openLedger } from '../ledger/sqlite.ts';
import { createLibrary } from './library.ts';
import { answerMessages } from './answering.ts';

answerMessages(parentPort, createLibrary(openLedger(String(workerData), { readOnly: true })));
