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
import type { InputDocument } from '../../src/code.ts';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { CodedDocument } from '../../src/model/record.ts';
import { problem } from '../../src/model/problem-texts.ts';
import { sha256 } from '../../src/incidents/claim-key.ts';

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

/** The fake coder: a claim for each "X shelled Y." and each "X denied shelling Y."; the word "fail" is trouble, "throw" a fault. */
export function fakeCode(input: InputDocument): CodedDocument {
  const text = input.text ?? new TextDecoder().decode(input.bytes).replace(/<[^>]*>/g, '');
  if (text.includes('throw')) throw new Error('the coder broke');
  const claims = [...text.matchAll(/(\w+) (shelled|denied shelling) (\w+)\./g)].map((hit, at): Claim => {
    const [sentence, actor = '', cue = '', recipient = ''] = hit;
    const span = (words: string): { text: string; start: number; end: number } => {
      const start = hit.index + sentence.lastIndexOf(words);
      return { text: words, start, end: start + words.length };
    };
    const entity = (name: string) => ({ name, country: name.slice(0, 3).toUpperCase(), sector: null });
    return {
      id: `c${at + 1}`, attribution: null, stance: cue === 'shelled' ? 'affirms' : 'denies', commitment: 'states',
      event: {
        type: 'ASSAULT', mode: 'heavy-weapons', auxiliary: [], actors: [{ ...span(actor), entity: entity(actor) }], recipients: [{ ...span(recipient), entity: entity(recipient) }],
        occurred: { start: '2020-09-27', end: '2020-09-27', certainty: 'implied', text: null }, place: null, losses: [], trigger: span(cue),
      },
      passage: { start: hit.index, end: hit.index + sentence.length }, confidence: 0.5, rules: ['en.assault.shell'],
    };
  });
  const bad = text.trim() === '' || text.includes('fail');
  return {
    format: 1, ...(input.id === undefined ? {} : { id: input.id }),
    run: { saksi: '0.0.0', language: 'en', pack: 'en@0', ontology: 'plover@2023' },
    ...(input.bytes === undefined ? {} : { snapshot: { sha256: sha256(input.bytes), fetched: '2026-01-01T00:00:00Z', bytes: input.bytes.length } }),
    article: { text, authors: [], blocks: [], images: [], omissions: [], language: 'en', ...(input.published === undefined ? {} : { published: input.published }), ...(input.title === undefined ? {} : { title: input.title }) },
    problems: bad ? [problem('P001', {}, input.place)] : [], places: [], times: [], attributions: [], claims,
  };
}

const fakeEngine: Engine = {
  code: fakeCode,
  openLedger,
  clusterClaims,
  readLexicon: () => { throw new Error('no lexicon in this test'); },
  describeRule: () => undefined,
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
