/** The program with a coder for tests that takes five milliseconds a document; streams and ledger are real. */
import { processIo } from '../../src/cli/process-io.ts';
import { run } from '../../src/cli/program.ts';
import { fakeCode } from './fake-coder.ts';
import { fakeEngine } from './support.ts';

const pause = new Int32Array(new SharedArrayBuffer(4));

process.exitCode = await run(process.argv.slice(2), processIo(), {
  ...fakeEngine,
  code: (input) => {
    Atomics.wait(pause, 0, 0, 5);
    return fakeCode(input);
  },
});
