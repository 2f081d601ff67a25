/** Runs the command line in this process with streams and a coder of the test's own. */
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { TestContext } from 'node:test';
import { contextOf, type Context } from '../../src/cli/context.ts';
import type { Engine } from '../../src/cli/engine.ts';
import type { Io, Terminal } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import { createFetcher } from '../../src/fetch.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { fakeCode, fakeExtract } from './fake-coder.ts';

/** What a run printed and returned. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly engine?: Partial<Engine>;
  /** Columns of a terminal; absent: no terminal. */
  readonly terminal?: number;
  readonly env?: Record<string, string>;
}

function collected(columns: number | undefined): { stream: Terminal; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new PassThrough().on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream: columns === undefined ? stream : Object.assign(stream, { isTTY: true, columns }), text: () => Buffer.concat(chunks).toString() };
}

/** The engine of these tests. */
export const fakeEngine: Engine = {
  code: fakeCode,
  extract: fakeExtract,
  createFetcher,
  openLedger,
  clusterClaims,
  readLexicon: () => { throw new Error('no lexicon in this test'); },
  describeRule: () => undefined,
  traceClaim: () => undefined,
};

/** An `Io` with its collected output. */
export function testIo(options: RunOptions = {}): { io: Io; out: () => string; err: () => string } {
  const stdout = collected(options.terminal);
  const stderr = collected(options.terminal);
  const stdin = Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]);
  return { io: { stdin, stdout: stdout.stream, stderr: stderr.stream, env: options.env ?? {}, now: () => '2026-01-01T00:00:00Z' }, out: stdout.text, err: stderr.text };
}

/** Runs `saksi <words>`. */
export async function saksi(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { io, out, err } = testIo(options);
  const exit = await run(words, io, { ...fakeEngine, ...options.engine });
  await new Promise((resolve) => setImmediate(resolve));
  return { exit, out: out(), err: err() };
}

/** A context for pieces that take one. */
export function testContext(options: RunOptions = {}): Context {
  return contextOf(testIo(options).io, { ...fakeEngine, ...options.engine });
}

/** A folder of the test's own with these files; gone after the test. */
export function folder(t: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'saksi-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}
