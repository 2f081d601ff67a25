/** Turns questions to a library into messages to the thread that keeps it. */
import { Worker } from 'node:worker_threads';
import { SaksiError } from '../model/problem.ts';
import type { Library } from './library.ts';

export interface Question {
  readonly id: number;
  readonly name: keyof Library;
  readonly args: readonly unknown[];
}

export interface Reply {
  readonly id: number;
  /** JSON text. */
  readonly value?: string;
  readonly trouble?: { readonly code: string; readonly message: string };
}

/** A library that answers in JSON text, from another thread or from this one. */
export interface Reader {
  ask<Name extends keyof Library>(name: Name, ...args: Parameters<Library[Name]>): Promise<string>;
  close(): Promise<void>;
}

/** A reader in a thread of its own. It throws what the library throws; where the thread dies, every question waiting fails. */
export function createReader(ledger: string): Reader {
  const worker = new Worker(new URL('./library-thread.ts', import.meta.url), { workerData: ledger });
  const waiting = new Map<number, { readonly resolve: (value: string) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  worker.on('message', ({ id, value, trouble }: Reply) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (trouble) asked?.reject(new SaksiError(trouble.code, trouble.message));
    else asked?.resolve(value ?? 'null');
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  });
  worker.unref();
  return {
    ask: (name, ...args) => new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.ref();
      const question: Question = { id: last, name, args };
      worker.postMessage(question);
    }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/** A reader in this thread, for tests. */
export function readerOf(library: Library): Reader {
  return {
    ask: async (name, ...args) => JSON.stringify((library[name] as (...args: readonly unknown[]) => unknown)(...args)),
    close: async () => {},
  };
}
