/** Turns the inputs that the user names into coded documents or clean articles, one at a time, with progress and trouble on stderr. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { CodeOptions, InputDocument } from '../extract.ts';
import { problem } from '../model/problem-texts.ts';
import { SaksiError, type Problem } from '../model/problem.ts';
import type { CodedDocument } from '../model/record.ts';
import type { Fetched, Forbidden, KnownPage } from '../pages/fetch/fetcher.ts';
import { createReporter, say, type Context, type Reporter } from './context.ts';
import { findFiles, type Found, type FoundFile } from './files.ts';
import { gather, type GroupLimits } from './gathering.ts';
import { bytesOf, type Input } from './input.ts';
import { readInputs } from './inputs.ts';
import { makeInOrder, type MadeInput, type Making } from './making.ts';
import type { Sent } from './making-thread.ts';
import { checkInputs, coderOptions, fetcherFor, type ReadInputOptions } from './options.ts';
import { createProgress } from './progress.ts';
import type { ReadingOn } from './reading-on.ts';
import type { Position } from '../pages/carrier.ts';

/** One input and what was made of it. */
export interface Done<Result> {
  readonly name: string;
  readonly document: InputDocument;
  readonly result: Result;
  /** True where the result holds a problem of severity `error`: there is nothing in it to keep. */
  readonly failed: boolean;
  /** How the page was come by, where it was named by its address. */
  readonly fetched?: Fetched;
}

/** How a caller keeps what is made. */
export interface Keeping {
  /** Codes of a `SaksiError` that fails the one input alone. */
  readonly passing?: readonly string[];
  /** What is known already of the page at an address. */
  readonly known?: (url: string) => KnownPage | undefined;
  /** Hears of addresses that the rules of their sites forbid. */
  readonly forbidden?: (by: Forbidden) => void;
  /** Reads on in large files where an earlier run stopped. */
  readonly readingOn?: ReadingOn;
}

/** What came of all inputs. */
export interface Outcome {
  readonly coded: number;
  readonly failed: number;
}

/** Speaks between the lines of progress. */
export type Speak = (sentence: string) => void;

type Take<Result> = (done: Done<Result>, speak: Speak) => Promise<void> | void;
type TakeTogether<Result> = (done: readonly Done<Result>[], speak: Speak) => Promise<void> | void;

/** Codes all documents behind `paths`, on all cores where they are many, and hands each to `take` in order. Trouble with an input is said, counted, and never stops the others. */
export function codeEach(context: Context, paths: readonly string[], options: ReadInputOptions, take: Take<CodedDocument>): Promise<Outcome> {
  return makeEach(context, paths, options, { make: context.engine.code, name: 'codeBatch' }, one(take), alone, {});
}

/**
 * The same, handing over groups that are to be kept all or none. Where `take` throws for a group, it gets each document of it alone, and what it throws then
 * as `SaksiError` with one of the codes in `keeping.passing` fails that input only.
 */
export function codeTogether(context: Context, paths: readonly string[], options: ReadInputOptions, take: TakeTogether<CodedDocument>, keeping: Keeping): Promise<Outcome> {
  return makeEach(context, paths, options, { make: context.engine.code, name: 'codeBatch' }, take, together, keeping);
}

/** As `codeEach`, with clean articles in place of coded documents. */
export function extractEach(context: Context, paths: readonly string[], options: ReadInputOptions, take: Take<Sent>): Promise<Outcome> {
  return makeEach<Sent>(context, paths, options, { make: context.engine.extract, name: 'extractBatch' }, one(take), alone, {});
}

const alone: GroupLimits = { most: 1, bytes: 0, withinMs: 0 };
/** Above this a transaction is hardly faster a document, and what a kill undoes grows. */
const together: GroupLimits = { most: 64, bytes: 16e6, withinMs: 500 };

function one<Result>(take: Take<Result>): TakeTogether<Result> {
  return async (done, speak) => {
    for (const each of done) await take(each, speak);
  };
}

/** A kind of work: how one document is made here, and the name of the same in a thread. */
interface Work<Result> {
  readonly make: (document: InputDocument, options: CodeOptions) => Result;
  readonly name: 'codeBatch' | 'extractBatch';
}

/** An input on its way to be kept; `done` where something was made of it. */
interface Waiting<Result> {
  readonly input: Input;
  readonly done?: Done<Result>;
}

async function makeEach<Result extends { readonly problems: readonly Problem[] }>(
  context: Context, paths: readonly string[], options: ReadInputOptions, work: Work<Result>, take: TakeTogether<Result>, limits: GroupLimits, keeping: Keeping,
): Promise<Outcome> {
  checkInputs(paths, options, (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
  const making = makingOf(context, options, work);
  const files = findFiles(paths);
  const { passing = [], readingOn } = keeping;
  const fetchPage = fetcherFor(context, options, keeping);
  const total = totalBytes(files);
  const progress = createProgress(context.io, 'documents', options.progress === true);
  const speak: Speak = (sentence) => progress.around(() => say(context.io, sentence));
  const reporter = createReporter(speak);
  let coded = 0;
  let file: FoundFile | undefined;
  const waiting = gather<Waiting<Result>>(async (group) => {
    const lost = await keepAll(group.flatMap(({ done }) => done ?? []), { take: (done) => take(done, speak), passing, reporter });
    for (const { input, done } of group) {
      if (done !== undefined && lost.has(done) && input.file !== undefined) readingOn?.missed(input.file);
      file = follow(input, file, readingOn);
    }
    readingOn?.keep();
  }, limits);
  try {
    for await (const made of makeInOrder(readInputs(files, options, context.io, fetchPage, (file) => saidPlace(file, readingOn, speak)), making)) {
      const { input } = made;
      const done = doneOf(made, reporter);
      if (done === 'fault' && context.io.env['SAKSI_DEBUG'] !== undefined && 'document' in input) making.here(input.document);
      const isDone = done !== undefined && done !== 'fault';
      await waiting.take({ input, ...(isDone ? { done } : {}) }, bytesOf(input));
      coded += isDone && !done.failed ? 1 : 0;
      progress.step(total === undefined || total === 0 ? undefined : input.read / total);
    }
    await waiting.flush();
    if (file !== undefined) readingOn?.ended(file);
  } finally {
    waiting.stop();
    progress.finish();
  }
  reporter.finish();
  return { coded, failed: reporter.failed };
}

/** Where reading goes on, and a word about it. */
function saidPlace(file: FoundFile, readingOn: ReadingOn | undefined, speak: Speak): Position | 'ended' | undefined {
  const from = readingOn?.from(file);
  if (from === 'ended') speak(`known ${file.path}: all of it was read before`);
  else if (from !== undefined) speak(`${file.path}: going on behind number ${from.number}, where an earlier run stopped`);
  return from;
}

/** Notes how far the files are done; returns the one that is being read. */
function follow(input: Input, before: FoundFile | undefined, readingOn: ReadingOn | undefined): FoundFile | undefined {
  const { file, next } = input;
  if (before !== undefined && before !== file) readingOn?.ended(before);
  if (file !== undefined && next !== undefined) readingOn?.reached(file, next);
  // A file that could not be read to its end is to be read again.
  if (file !== undefined && next === undefined && 'problem' in input) readingOn?.missed(file);
  return file;
}

function makingOf<Result>(context: Context, options: ReadInputOptions, { make, name }: Work<Result>): Making<Result> {
  const given = coderOptions(context, options);
  const { openPool } = context.engine;
  const threads = options.threads ?? availableParallelism();
  return {
    here: (document) => make(document, given),
    // Twice as many batches as threads: none waits for its next one.
    ahead: openPool === undefined || threads < 2 ? 0 : 2 * threads,
    openPool: () => {
      if (openPool === undefined) throw new Error('there are no threads');
      return openPool<Result>(name, threads, given);
    },
  };
}

/** Says the trouble of one input; what was made of it, where something was. */
function doneOf<Result extends { readonly problems: readonly Problem[] }>({ input, made }: MadeInput<Result>, reporter: Reporter): Done<Result> | 'fault' | undefined {
  const { name } = input;
  if ('problem' in input) {
    reporter.report(input.problem, name);
    return undefined;
  }
  if (input.trouble !== undefined) reporter.report(input.trouble, name);
  if (made === undefined || 'fault' in made) {
    reporter.report(problem('P066', { reason: made?.fault ?? 'nothing came of it' }, name), name);
    return 'fault';
  }
  const { result } = made;
  for (const trouble of result.problems) reporter.report(trouble, name);
  return { ...input, result, failed: result.problems.some((trouble) => trouble.severity === 'error') };
}

/** How a group is kept. */
interface Keep<Result> {
  readonly take: (done: readonly Done<Result>[]) => Promise<void> | void;
  readonly passing: readonly string[];
  readonly reporter: Reporter;
}

/** Keeps all together or, where that fails, each alone; returns those that failed for now, for a reason among `passing`. */
async function keepAll<Result>(done: readonly Done<Result>[], keep: Keep<Result>): Promise<ReadonlySet<Done<Result>>> {
  if (done.length > 1) {
    try {
      await keep.take(done);
      return new Set();
    } catch {
      // Whose fault it is shows when each is taken alone.
    }
  }
  const lost = new Set<Done<Result>>();
  for (const each of done) if (!(await isKept(each, keep))) lost.add(each);
  return lost;
}

async function isKept<Result>(done: Done<Result>, { take, passing, reporter }: Keep<Result>): Promise<boolean> {
  try {
    await take([done]);
    return true;
  } catch (error) {
    if (!(error instanceof SaksiError) || !passing.includes(error.code)) throw error;
    reporter.report({ code: error.code, severity: 'error', message: error.message }, done.name);
    return false;
  }
}

/** Bytes of all files together; undefined where one of them is a pipe. */
function totalBytes(files: readonly Found[]): number | undefined {
  return files.reduce<number | undefined>((sum, file) => ('code' in file ? sum : 'address' in file ? undefined : sum === undefined || file.bytes === null ? undefined : sum + file.bytes), 0);
}
