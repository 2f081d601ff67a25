/** What a command is given, and how it reports trouble: sentences on stderr, counted for the exit code. */
import type { Command } from 'commander';
import type { Problem } from '../model/problem.ts';
import type { Engine } from './engine.ts';
import { tame, widthOf, painter, type Io, type Paint } from './io.ts';

/** Exit codes: 0 done, 1 some inputs failed, 2 usage. */
export type ExitCode = 0 | 1 | 2;

export interface Context {
  readonly io: Io;
  readonly engine: Engine;
  readonly paint: Paint;
  /** Cells of a line on stdout. */
  readonly width: number;
  readonly isTerminal: boolean;
}

/** Adds one command to the program; its action returns the exit code. */
export type AddCommand = (program: Command, act: Act) => void;
/** Wraps an action so that its exit code reaches the caller. */
export type Act = <A extends unknown[]>(action: (context: Context, ...args: A) => Promise<ExitCode> | ExitCode) => (...args: A) => Promise<void>;

export function contextOf(io: Io, engine: Engine): Context {
  const isTerminal = io.stdout.isTTY === true;
  return { io, engine, isTerminal, width: widthOf(io.stdout), paint: painter(io.stdout, io.env) };
}

/** One sentence on stderr, as every one of ours looks: `saksi: <sentence>`. */
export function say(io: Io, sentence: string): void {
  io.stderr.write(`saksi: ${tame(sentence).replace(/\n/g, ' ')}\n`);
}

/** Takes problems, says them, and knows whether an input failed. */
export interface Reporter {
  /** Says the problem of the input called `name`. Infos are kept quiet; of a warning's kind the first three are said. */
  report(problem: Problem, name: string): void;
  readonly failed: number;
  /** Says how many warnings were kept quiet. */
  finish(): void;
}

const saidAtMost = 3;

export function createReporter(speak: (sentence: string) => void): Reporter {
  const warnings = new Map<string, number>();
  const failures = new Set<string>();
  return {
    report(problem, name) {
      if (problem.severity === 'info') return;
      if (problem.severity === 'error') failures.add(name);
      const count = (warnings.get(problem.code) ?? 0) + 1;
      if (problem.severity === 'warning') warnings.set(problem.code, count);
      if (problem.severity === 'warning' && count > saidAtMost) return;
      speak(problem.message.includes(name) ? problem.message : `${name}: ${problem.message}`);
    },
    get failed() {
      return failures.size;
    },
    finish() {
      for (const [code, count] of warnings) {
        if (count > saidAtMost) speak(`${count - saidAtMost} more inputs with warning ${code}: \`saksi explain ${code}\` says what it means.`);
      }
    },
  };
}
