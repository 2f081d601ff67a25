/** The program with a coder for tests that takes five milliseconds a document; streams and ledger are real. */
import { processIo } from '../../src/cli/process-io.ts';
import { run } from '../../src/cli/program.ts';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import { createFetcher } from '../../src/fetch.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { fakeCode, fakeExtract } from './fake-coder.ts';

const pause = new Int32Array(new SharedArrayBuffer(4));

process.exitCode = await run(process.argv.slice(2), processIo(), {
  code: (input) => {
    Atomics.wait(pause, 0, 0, 5);
    return fakeCode(input);
  },
  extract: fakeExtract,
  createFetcher,
  openLedger,
  clusterClaims,
  readLexicon: () => { throw new Error('no lexicon in this test'); },
  describeRule: () => undefined,
  traceClaim: () => undefined,
});
