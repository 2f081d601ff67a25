/** The program `saksi`: turns the process's arguments and streams into a run of the command line. */
import { engine } from './engine.ts';
import { processIo } from './process-io.ts';
import { run } from './program.ts';

process.exitCode = await run(process.argv.slice(2), processIo(), engine);
