/** `saksi add`: turns inputs into rows of the ledger, some documents in one transaction. */
import type { Command } from 'commander';
import type { InputDocument } from '../../code.ts';
import { fetchToKeep, refusalToKeep } from '../../fetch.ts';
import type { DocumentToAdd, Given, Ledger } from '../../ledger/ledger.ts';
import { SaksiError } from '../../model/problem.ts';
import type { CodedDocument } from '../../model/record.ts';
import type { Forbidden } from '../../pages/fetch/fetcher.ts';
import { codeTogether, type Done, type Outcome } from '../coding.ts';
import { say, type Act, type Context, type ExitCode } from '../context.ts';
import { readOn } from '../reading-on.ts';
import { withInputOptions, withLedger, type ReadInputOptions } from '../options.ts';
import { plural } from '../table.ts';

interface Options extends ReadInputOptions {
  readonly ledger: string;
  /** Reads files from their beginning that an earlier run read in part or whole. */
  readonly afresh?: true;
}

/** A ledger that another program holds too long fails the input, not the run. */
const passing = ['P040'];

/** What the ledger keeps of an input beside its record. */
export function toAdd(document: InputDocument, record: CodedDocument): DocumentToAdd {
  const { id, medium, contentType, lang, published, publisher, title, url } = document;
  const facts = { id, medium, contentType, language: lang, published, publisher, title, url };
  const given: Given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const bytes = document.bytes ?? (document.text === undefined ? undefined : Buffer.from(document.text));
  return { record, given, ...(bytes === undefined ? {} : { bytes }) };
}

function toAddOf({ document, result: record, fetched }: Done<CodedDocument>): DocumentToAdd {
  return { ...toAdd(document, record), ...(fetched === undefined ? {} : { fetch: fetchToKeep(fetched) }) };
}

/** Keeps why an address was not fetched; a ledger that is held too long keeps it of the next run. */
function keepRefusal(ledger: Ledger, by: Forbidden): void {
  try {
    ledger.keepRefusal(refusalToKeep(by));
  } catch (error) {
    if (!(error instanceof SaksiError) || !passing.includes(error.code)) throw error;
  }
}

/** Adds all inputs to the ledger; `added` hears the key of each article once it is on disk, new or known. */
export async function addInputs(context: Context, paths: readonly string[], options: Options, added: (article: string) => void = () => {}): Promise<Outcome & { readonly claims: number; readonly known: number }> {
  const ledger = context.engine.openLedger(options.ledger, { now: context.io.now });
  let claims = 0;
  let known = 0;
  try {
    const outcome = await codeTogether(context, paths, options, (done, speak) => {
      const good = done.filter(({ failed }) => !failed);
      if (good.length === 0) return;
      for (const [at, kept] of ledger.addTogether(good.map(toAddOf)).entries()) {
        const name = good[at]?.name ?? '';
        claims += kept.claims;
        known += kept.added ? 0 : 1;
        added(kept.article);
        speak(kept.added ? `added ${name}: ${plural(kept.claims, 'claim')}` : `known ${name}: nothing new`);
      }
    }, { passing, known: (url) => ledger.fetchedPage(url), forbidden: (by) => keepRefusal(ledger, by), readingOn: readOn(ledger, options) });
    return { ...outcome, claims, known };
  } finally {
    ledger.close();
  }
}

async function add(context: Context, paths: string[], options: Options): Promise<ExitCode> {
  const { coded, known, claims, failed } = await addInputs(context, paths, options);
  say(context.io, `${plural(coded - known, 'document')} added with ${plural(claims, 'claim')}, ${known} known before, ${failed} failed; the ledger is ${options.ledger}`);
  return failed > 0 ? 1 : 0;
}

export function addAddCommand(program: Command, act: Act): void {
  withLedger(withInputOptions(program.command('add')))
    .summary('code pages and texts into the ledger')
    .description('Codes pages and texts into the ledger. The same bytes twice add nothing; a changed page is a new snapshot of its address. Each input is on disk once its line appears on stderr: it is safe to interrupt, to run again, and to run twice at once. In large archives and JSONL files a run that was interrupted goes on where it stood.')
    .argument('<inputs...>', 'files, folders, web archives (WARC, WACZ), addresses (https://…) or - for standard input')
    .option('--afresh', 'read large files from their beginning, even where an earlier run read them')
    .addHelpText('after', `
Examples:
  saksi add news/            a folder of pages and texts, into ./saksi.db
  saksi add --ledger papua.db page.html --url https://example.org/page
  saksi add --lexicon my-actors.csv - < documents.jsonl`)
    .action(act(add));
}
