/** Turns counts of work done into one line on stderr with rate and remaining time. */
import type { Io } from './io.ts';

/** Tells how far long work is. */
export interface Progress {
  /** One more document; `fraction` of all work done, 0 to 1, undefined where the whole is unknown (a pipe). */
  step(fraction: number | undefined): void;
  /** Takes the line away, so that `print` may write, and lets it come back. */
  around(print: () => void): void;
  finish(): void;
}

const firstAfterMs = 1_000;
const everyMs = { terminal: 200, plain: 10_000 } as const;

/** `1 h 04 min`, `3 min 20 s`, `12 s`. */
export function durationWords(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${String(seconds % 60).padStart(2, '0')} s` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** Silent unless stderr is a terminal or `wanted`; nothing shows in the first second. `clock` gives milliseconds. */
export function createProgress(io: Io, noun: string, wanted: boolean, clock: () => number = () => performance.now()): Progress {
  const isTerminal = io.stderr.isTTY === true && io.env['TERM'] !== 'dumb';
  if (!isTerminal && !wanted) return { step: () => {}, around: (print) => print(), finish: () => {} };
  const began = clock();
  let done = 0;
  let next = began + firstAfterMs;
  let shown = '';
  const clear = (): void => {
    if (isTerminal && shown !== '') io.stderr.write('\r\u001b[K');
  };
  return {
    step(fraction) {
      done += 1;
      const now = clock();
      if (now < next) return;
      next = now + (isTerminal ? everyMs.terminal : everyMs.plain);
      const spent = now - began;
      const left = fraction === undefined || fraction <= 0 ? '' : `, ${Math.floor(100 * Math.min(1, fraction))} %, about ${durationWords((spent / fraction) * (1 - Math.min(1, fraction)))} left`;
      clear();
      shown = `${done} ${noun}, ${(done / (spent / 1000)).toFixed(1)} a second${left}`;
      io.stderr.write(isTerminal ? shown : `${shown}\n`);
    },
    around(print) {
      clear();
      print();
      if (isTerminal) io.stderr.write(shown);
    },
    finish() {
      clear();
      shown = '';
    },
  };
}
