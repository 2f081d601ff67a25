/** Turns the running process into an `Io`. */
import type { Io } from './io.ts';

/** The process's own streams. A reader that goes away (`| head`) ends the program quietly; a full disk ends it with a sentence. */
export function processIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`saksi: the result cannot be written (${error.code ?? error.message}): free some disk space or write it elsewhere.\n`);
    process.exit(1);
  });
  process.stderr.on('error', () => {});
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => new Date().toISOString(),
  };
}
