/** `saksi recode`: turns the stored snapshots into claims once more, by the present coder, and shows gains and losses. */
import type { Command } from 'commander';
import type { InputDocument } from '../../code.ts';
import { runKey } from '../../ledger/keys.ts';
import type { Ledger, StoredSnapshot } from '../../ledger/ledger.ts';
import { problem } from '../../model/problem-texts.ts';
import { claimTable } from '../claim-table.ts';
import { createReporter, say, type Act, type Context, type ExitCode } from '../context.ts';
import { write } from '../io.ts';
import { coderOptions, withLedger } from '../options.ts';
import { createProgress } from '../progress.ts';
import { plural } from '../table.ts';
import { shown } from './list.ts';

interface Options {
  readonly ledger: string;
  readonly lexicon?: string;
  readonly quiet?: true;
  readonly progress?: true;
}

/** The document as it was given when it was added. */
function givenAgain(snapshot: StoredSnapshot): InputDocument {
  const { language, url = snapshot.url ?? undefined, ...given } = snapshot.given;
  return {
    ...given,
    ...(language === undefined ? {} : { lang: language }),
    ...(url === undefined ? {} : { url }),
    ...(snapshot.asText ? { text: new TextDecoder().decode(snapshot.bytes), medium: 'text' } : { bytes: snapshot.bytes }),
    place: snapshot.url ?? snapshot.document,
  };
}

/** Codes all snapshots; returns the pairs of runs (before, after) that any document saw, and how many failed. */
function recodeAll(context: Context, ledger: Ledger, options: Options): { pairs: Set<string>; documents: number; failed: number } {
  // Nothing is too large here that the ledger took before.
  const coder = coderOptions(context, { ...options, maxBytes: Number.MAX_SAFE_INTEGER });
  const progress = createProgress(context.io, 'documents', options.progress === true);
  const reporter = createReporter((sentence) => progress.around(() => say(context.io, sentence)));
  const pairs = new Set<string>();
  let documents = 0;
  try {
    for (const snapshot of ledger.snapshots()) {
      const name = snapshot.url ?? `article ${snapshot.article.slice(0, 7)}`;
      try {
        const record = context.engine.code(givenAgain(snapshot), { ...coder, now: snapshot.fetched });
        for (const trouble of record.problems) if (trouble.severity === 'error') reporter.report(trouble, name);
        ledger.add({ record, bytes: snapshot.bytes, given: snapshot.given });
        if (runKey(record.run) !== snapshot.run) pairs.add(`${snapshot.run} ${runKey(record.run)}`);
      } catch (error) {
        if (error instanceof Error && error.name === 'SaksiError') throw error;
        reporter.report(problem('P066', { reason: error instanceof Error ? error.message : String(error) }, name), name);
      }
      documents += 1;
      progress.step(undefined);
    }
  } finally {
    progress.finish();
  }
  return { pairs, documents, failed: reporter.failed };
}

async function recode(context: Context, options: Options): Promise<ExitCode> {
  const ledger = context.engine.openLedger(options.ledger, { create: false, now: context.io.now });
  try {
    const { pairs, documents, failed } = recodeAll(context, ledger, options);
    const runs = new Map(ledger.runs().map((run) => [run.key, [run.run.saksi, run.run.pack ?? run.run.language ?? 'no language', run.run.ontology].join(' ')]));
    for (const pair of [...pairs].sort()) {
      const [before = '', after = ''] = pair.split(' ');
      const { kept, gained, lost } = ledger.compareRuns(before, after);
      await write(context.io, `${runs.get(before)} -> ${runs.get(after)}: ${kept} kept, ${gained.length} gained, ${lost.length} lost\n`);
      if (options.quiet === true) continue;
      for (const [sign, keys] of [['+', gained], ['-', lost]] as const) {
        const lines = claimTable({ ...context, width: context.width - 2 }, shown(ledger, keys.map((key) => ledger.findClaim(key)))).split('\n');
        await write(context.io, lines.slice(1).filter((line) => line !== '').map((line) => `${sign} ${line}\n`).join(''));
      }
    }
    say(context.io, `${plural(documents, 'document')} coded again, ${failed} failed${pairs.size === 0 ? '; all were coded by this coder before' : ''}`);
    return failed > 0 ? 1 : 0;
  } finally {
    ledger.close();
  }
}

export function addRecodeCommand(program: Command, act: Act): void {
  withLedger(program.command('recode'))
    .summary('code the stored pages again and show gains and losses')
    .description('Runs the present coder over all stored snapshots and prints what it gains (+) and loses (-) against the run before. Older runs stay in the ledger.')
    .option('--lexicon <file.csv>', 'your own actors and places, on top of those that come with Saksi')
    .option('--quiet', 'print the counts only')
    .option('--progress', 'show progress also where stderr is no terminal')
    .addHelpText('after', `
Examples:
  saksi recode
  saksi recode --ledger papua.db --quiet`)
    .action(act(recode));
}
