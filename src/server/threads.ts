/** Turns calls into messages to the thread that answers them. */
import { Worker } from 'node:worker_threads';
import { SaksiError } from '../model/problem.ts';
import type { Question, Reply } from './answering.ts';
import type { Library } from './library.ts';
import type { Writing } from './writer-thread.ts';

/** Something that answers in JSON text, from another thread or from this one. Rejects with what the method throws. */
export interface Asked<T> {
  ask<Name extends keyof T & string>(name: Name, ...args: T[Name] extends (...args: infer Args) => unknown ? Args : never): Promise<string>;
  close(): Promise<void>;
}

export type Reader = Asked<Library>;
export type Scribe = Asked<Writing>;

/**
 * A thread of its own at `module`, which answers with `answerMessages`. Where it dies, every question that waits fails with what killed it,
 * and the next question starts another.
 */
export function createThread<T>(module: URL, workerData: unknown): Asked<T> {
  let running: Running | undefined;
  const start = (): Running => {
    const worker = new Worker(module, { workerData }), waiting: Running['waiting'] = new Map();
    const end = (error: Error): void => {
      if (running?.worker === worker) running = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    worker.on('message', ({ id, trouble, value }: Reply) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (trouble) asked?.reject(new SaksiError(trouble.code, trouble.message));
      else asked?.resolve(value ?? 'null');
    });
    worker.on('error', (error) => end(asThrown(error)));
    worker.on('exit', () => end(new Error('the thread that answers has ended')));
    worker.unref();
    return { worker, waiting };
  };
  let last = 0;
  running = start();
  return {
    ask: (name, ...args) => new Promise((resolve, reject) => {
      last += 1;
      const { waiting, worker } = running ??= start();
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, name, args } satisfies Question);
    }),
    close: async () => {
      await running?.worker.terminate();
    },
  };
}

/** A thread with the questions that it has not answered yet, by number. */
interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, { readonly resolve: (value: string) => void; readonly reject: (error: Error) => void }>;
}

/** What a thread died of, as it was thrown there: on the way here an error loses its class. */
function asThrown(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.name === 'SaksiError' && 'code' in error ? new SaksiError(String(error.code), error.message) : error;
}

/** What answers from the first question on, or after so many milliseconds. */
export function startedLater<T>(start: () => Asked<T>, afterMs: number): Asked<T> {
  let started: Asked<T> | undefined;
  const begin = (): Asked<T> => (started ??= start());
  const timer = setTimeout(begin, afterMs);
  timer.unref();
  return {
    ask: (name, ...args) => begin().ask(name, ...args),
    close: async () => {
      clearTimeout(timer);
      await started?.close();
    },
  };
}

/**
 * Several threads of their own at `module`; each question goes to the one with the fewest waiting. The others start once the first has answered,
 * and answer once `warm` has had their first answer.
 */
export function createThreads<T>(module: URL, workerData: unknown, count: number, warm: (thread: Asked<T>) => Promise<unknown>): Asked<T> {
  const threads: Asked<T>[] = [createThread<T>(module, workerData)], ready = threads.map((thread) => ({ thread, waiting: 0 }));
  const startAnother = (): void => {
    const thread = createThread<T>(module, workerData);
    threads.push(thread);
    void warm(thread).then(() => { ready.push({ thread, waiting: 0 }); }, () => {});
  };
  return {
    async ask(name, ...args) {
      const [free] = [...ready].sort((a, b) => a.waiting - b.waiting);
      if (free === undefined) throw new Error('no thread');
      free.waiting += 1;
      try {
        return await free.thread.ask(name, ...args);
      } finally {
        free.waiting -= 1;
        if (threads.length < count) startAnother();
      }
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** The same in this thread, for tests. */
export function inThisThread<T>(of: T): Asked<T> {
  return {
    ask: async (name, ...args) => JSON.stringify((of[name] as (...args: readonly unknown[]) => unknown)(...(args as readonly unknown[]))),
    close: async () => {},
  };
}
