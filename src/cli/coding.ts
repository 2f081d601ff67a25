/** Turns the inputs that the user names into coded documents or clean articles, one at a time, with progress and trouble on stderr. */
import { statSync } from 'node:fs';
import type { CodeOptions, Extracted, InputDocument } from '../extract.ts';
import { problem } from '../model/problem-texts.ts';
import { SaksiError, type Problem } from '../model/problem.ts';
import type { CodedDocument } from '../model/record.ts';
import type { Fetched, KnownPage } from '../pages/fetch/fetcher.ts';
import { createReporter, say, type Context, type Reporter } from './context.ts';
import { findFiles, type Found } from './files.ts';
import { readInputs } from './inputs.ts';
import { checkInputs, coderOptions, fetcherFor, type ReadInputOptions } from './options.ts';
import { createProgress } from './progress.ts';

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
}

/** What came of all inputs. */
export interface Outcome {
  readonly coded: number;
  readonly failed: number;
}

/** Speaks between the lines of progress. */
export type Speak = (sentence: string) => void;

/** What is made of one document. */
type Make<Result> = (document: InputDocument, options: CodeOptions) => Result;
type Take<Result> = (done: Done<Result>, speak: Speak) => Promise<void> | void;

/**
 * Codes all documents behind `paths` in order and hands each to `take`; what `take` throws as `SaksiError` with one of the
 * codes in `keeping.passing` fails that input alone. Trouble with an input is said, counted, and never stops the others.
 */
export function codeEach(context: Context, paths: readonly string[], options: ReadInputOptions, take: Take<CodedDocument>, keeping: Keeping = {}): Promise<Outcome> {
  return makeEach(context, paths, options, context.engine.code, take, keeping);
}

/** The same with clean articles in place of coded documents. */
export function extractEach(context: Context, paths: readonly string[], options: ReadInputOptions, take: Take<Extracted>): Promise<Outcome> {
  return makeEach(context, paths, options, context.engine.extract, take, {});
}

async function makeEach<Result extends { readonly problems: readonly Problem[] }>(
  context: Context, paths: readonly string[], options: ReadInputOptions, make: Make<Result>, take: Take<Result>, { passing = [], known }: Keeping,
): Promise<Outcome> {
  checkInputs(paths, options, (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
  const given = coderOptions(context, options);
  const files = findFiles(paths);
  const fetchPage = fetcherFor(context, options, known);
  const total = totalBytes(files);
  const progress = createProgress(context.io, 'documents', options.progress === true);
  const speak: Speak = (sentence) => progress.around(() => say(context.io, sentence));
  const reporter = createReporter(speak);
  let coded = 0;
  try {
    for await (const input of readInputs(files, options, context.io, fetchPage)) {
      if ('problem' in input) reporter.report(input.problem, input.name);
      else {
        if (input.trouble !== undefined) reporter.report(input.trouble, input.name);
        const one = makeOne(context, { ...input, document: input.document }, given, make, reporter);
        if (one !== undefined) {
          await guard(() => take(one, speak), passing, one.name, reporter);
          coded += one.failed ? 0 : 1;
        }
      }
      progress.step(total === undefined || total === 0 ? undefined : input.read / total);
    }
  } finally {
    progress.finish();
  }
  reporter.finish();
  return { coded, failed: reporter.failed };
}

function makeOne<Result extends { readonly problems: readonly Problem[] }>(
  context: Context, input: { name: string; document: InputDocument }, given: CodeOptions, make: Make<Result>, reporter: Reporter,
): Done<Result> | undefined {
  try {
    const result = make(input.document, given);
    for (const trouble of result.problems) reporter.report(trouble, input.name);
    return { ...input, result, failed: result.problems.some((trouble) => trouble.severity === 'error') };
  } catch (error) {
    if (context.io.env['SAKSI_DEBUG'] !== undefined) throw error;
    reporter.report(problem('P066', { reason: error instanceof Error ? error.message : String(error) }, input.name), input.name);
    return undefined;
  }
}

async function guard(work: () => Promise<void> | void, passing: readonly string[], name: string, reporter: Reporter): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SaksiError) || !passing.includes(error.code)) throw error;
    reporter.report({ code: error.code, severity: 'error', message: error.message }, name);
  }
}

/** Bytes of all files together; undefined where one of them is a pipe. */
function totalBytes(files: readonly Found[]): number | undefined {
  return files.reduce<number | undefined>((sum, file) => ('code' in file ? sum : 'address' in file ? undefined : sum === undefined || file.bytes === null ? undefined : sum + file.bytes), 0);
}
