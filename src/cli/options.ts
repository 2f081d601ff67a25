/** Turns the words of options into values, or into one sentence about the value that is wrong. */
import { readFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import type { CodeOptions } from '../code.ts';
import { problem } from '../model/problem-texts.ts';
import { SaksiError } from '../model/problem.ts';
import { eventTypes, isEventType, isMode, modes } from '../ontology/plover.ts';
import type { Fetch, FetcherOptions } from '../pages/fetch/fetcher.ts';
import type { Context } from './context.ts';
import { say } from './context.ts';
import { reasonOf } from './files.ts';
import type { InputOptions } from './input.ts';

/** Where the ledger lies unless told. */
export const defaultLedger = './saksi.db';
/** Largest input, bytes, unless told: 20 MB. */
export const defaultMaxBytes = 20_000_000;

function refuse(option: string, value: string, wanted: string): never {
  throw new SaksiError('P064', problem('P064', { option, value: JSON.stringify(value), wanted }).message);
}

/** Takes one of `choices` and nothing else. */
export function oneOf<T extends string>(option: string, choices: readonly T[]): (value: string) => T {
  return (value) => choices.find((choice) => choice === value) ?? refuse(option, value, choices.join(' or '));
}

/** Takes a PLOVER type, alone or with one of its modes: `ASSAULT`, `assault/aerial`. */
export function eventType(option: string): (value: string) => string {
  return (value) => {
    const [name = '', mode, ...more] = value.split('/');
    const type = name.toUpperCase();
    if (!isEventType(type)) return refuse(option, value, `one of ${eventTypes().join(', ')}`);
    if (mode === undefined) return type;
    if (more.length > 0 || !isMode(type, mode)) return refuse(option, value, modes(type).length === 0 ? `${type} alone, which has no modes` : `${type} with one of ${modes(type).join(', ')}`);
    return `${type}/${mode}`;
  };
}

/** Takes a day or an instant that exists: `2020-09-28`, `2020-09-28T15:52:00+07:00`. */
export function instant(option: string): (value: string) => string {
  return (value) => {
    const form = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value);
    return form !== null && isDay(form[1] ?? '') && !Number.isNaN(Date.parse(value)) ? value : refuse(option, value, 'a date such as 2020-09-28 or 2020-09-28T15:52:00+07:00');
  };
}

/** Takes a day that exists: `2020-09-28`. */
export function day(option: string): (value: string) => string {
  return (value) => (isDay(value) ? value : refuse(option, value, 'a day such as 2020-09-28'));
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Takes a whole number of at least `least`. */
export function count(option: string, least: number): (value: string) => number {
  return (value) => (/^\d{1,15}$/.test(value) && Number(value) >= least ? Number(value) : refuse(option, value, `a whole number from ${least}`));
}

/** Takes bytes, also as `50MB` or `1GB`. */
export function bytes(option: string): (value: string) => number {
  return (value) => {
    const form = /^(\d{1,12})\s*(k|m|g)?b?$/i.exec(value);
    const unit = { k: 1e3, m: 1e6, g: 1e9 }[(form?.[2] ?? '').toLowerCase()] ?? 1;
    return form !== null && Number(form[1]) > 0 ? Number(form[1]) * unit : refuse(option, value, 'a size such as 20000000 or 50MB');
  };
}

/** Takes a language code of two or three letters. */
export function language(option: string): (value: string) => string {
  return (value) => (/^[a-z]{2,3}$/i.test(value) ? value.toLowerCase() : refuse(option, value, 'a language code such as id or en'));
}

/** What the options of `withInputOptions` hold once read. */
export interface ReadInputOptions extends InputOptions {
  readonly lexicon?: string;
  /** Hosts that may lie in private networks. */
  readonly allowHost?: readonly string[];
  /** Cores to work on; all where absent. */
  readonly threads?: number;
  readonly progress?: true;
}

/** Takes the host of `--allow-host`, alone, with a port, or in a whole address; the option may be given again. */
export function allowedHost(value: string, before: readonly string[] | undefined): string[] {
  const host = /^(?:https?:\/\/)?([^\s/@?#]+)\/?$/i.exec(value)?.[1] ?? refuse('--allow-host', value, 'a host such as intranet.example or 127.0.0.1:8080');
  return [...before ?? [], host];
}

/** Adds the options of all commands that read pages and texts. */
export function withInputOptions(command: Command): Command {
  return command
    .addOption(new Option('--as <medium>', 'read the inputs as html, text or markdown (found out otherwise)').argParser(oneOf('--as', ['html', 'text', 'markdown'])))
    .option('--lang <code>', 'language of inputs that do not say theirs, such as id or en', language('--lang'))
    .option('--published <iso>', 'publication time of inputs that do not say theirs', instant('--published'))
    .option('--url <address>', 'address of the one page that is read')
    .option('--lexicon <file.csv>', 'your own actors and places, on top of those that come with Saksi')
    .addOption(new Option('--max-bytes <size>', 'refuse larger inputs, such as 50MB').argParser(bytes('--max-bytes')).default(defaultMaxBytes, '20MB'))
    .option('--allow-host <host>', 'fetch from this host though it lies in a private network (may be given again)', allowedHost)
    .option('--threads <n>', 'how many cores to work on (default: all)', count('--threads', 1))
    .option('--progress', 'show progress also where stderr is no terminal');
}

/** Adds `--ledger`. */
export function withLedger(command: Command): Command {
  return command.option('--ledger <file>', 'the ledger', defaultLedger);
}

/** Refuses `--url` for more than one page, and a second `-`. */
export function checkInputs(paths: readonly string[], options: InputOptions, isFolder: (path: string) => boolean): void {
  if (paths.filter((path) => path === '-').length > 1) throw new SaksiError('P068', problem('P068').message);
  if (options.url !== undefined && (paths.length > 1 || paths.some(isFolder))) throw new SaksiError('P065', problem('P065').message);
}

/** What the coder is told beside the document: the clock, the limit, the analyst's lexicon (trouble in it is said on stderr). */
export function coderOptions(context: Context, options: ReadInputOptions): CodeOptions {
  const base = { now: context.io.now(), maxBytes: options.maxBytes };
  if (options.lexicon === undefined) return base;
  const { lexicon, problems } = context.engine.readLexicon(readWords(options.lexicon), options.lexicon);
  for (const trouble of problems) {
    if (trouble.severity === 'error') throw new SaksiError(trouble.code, `${options.lexicon}: ${trouble.message}`);
    say(context.io, `${options.lexicon}: ${trouble.message}`);
  }
  return { ...base, lexicon };
}

function readWords(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT' ? 'P060' : 'P061';
    throw new SaksiError(code, problem(code, { path, reason: reasonOf(error) }).message);
  }
}

/** What fetches the pages that are named by their addresses; `known`: what the caller has of them already. */
export function fetcherFor(context: Context, { allowHost = [], maxBytes }: Pick<ReadInputOptions, 'allowHost' | 'maxBytes'>, { known, forbidden }: Partial<Pick<FetcherOptions, 'known' | 'forbidden'>> = {}): Fetch {
  return context.engine.createFetcher({ now: context.io.now, allowHosts: allowHost, maxBytes, ...(known === undefined ? {} : { known }), ...(forbidden === undefined ? {} : { forbidden }) });
}
