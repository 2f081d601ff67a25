/** `npm start`: turns the sample pages, or the user's own inputs, into ./saksi.db, prints their claims and contested incidents and, on a terminal, serves the app until stopped. */
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../ontology/data-path.ts';
import { claimTable } from './claim-table.ts';
import { addInputs } from './commands/add.ts';
import { serveUntilStopped } from './commands/serve.ts';
import { shown } from './commands/list.ts';
import type { Act, Context, ExitCode } from './context.ts';
import { engine } from './engine.ts';
import { incidentsOf } from './incident-state.ts';
import { incidentText } from './incident-text.ts';
import { write, type Io } from './io.ts';
import { withInputOptions, withLedger, type ReadInputOptions } from './options.ts';
import { processIo } from './process-io.ts';
import { configured, runProgram } from './program.ts';
import { plural } from './table.ts';

interface Options extends ReadInputOptions {
  readonly ledger: string;
}

/** Adds `paths`, or the samples where there are none, and prints what the ledger holds of them. */
async function start(context: Context, paths: readonly string[], options: Options): Promise<ExitCode> {
  const articles = new Set<string>();
  const inputs = paths.length > 0 ? paths : [join(packageRoot(), 'samples')];
  const { failed } = await addInputs(context, inputs, { ...options, afresh: true }, (article) => articles.add(article));
  if (articles.size > 0) await printLedger(context, articles, options.ledger);
  // In a pipe the summary is the result; on a terminal the reader goes on in the browser.
  if (context.isTerminal && articles.size > 0) {
    await write(context.io, '\nThe ledger as an app: ');
    await serveUntilStopped(context, options.ledger, { host: '127.0.0.1', port: 0, ...(options.allowHost === undefined ? {} : { allowHost: options.allowHost }) });
  }
  return failed > 0 ? 1 : 0;
}

/** The claims of these articles and the contested incidents that they have a part in. */
async function printLedger(context: Context, articles: ReadonlySet<string>, path: string): Promise<void> {
  const ledger = context.engine.openLedger(path, { readOnly: true });
  try {
    const own = [...ledger.currentClaims()].filter((claim) => articles.has(claim.article));
    const contested = [...incidentsOf(context, ledger, {}, { contested: true, claims: new Set(own.map(({ key }) => key)) }).incidents];
    const heading = (words: string): string => `\n${context.paint('bold', words)}\n\n`;
    await write(context.io, heading(`The ledger: ${plural(own.length, 'claim')} of ${plural(articles.size, 'article')}`));
    await write(context.io, claimTable(context, shown(ledger, own)));
    await write(context.io, heading(`Where the accounts differ: ${plural(contested.length, 'incident')} (most disputed first; * marks what is contested)`));
    for (const incident of contested) await write(context.io, `${incidentText(context, ledger, incident)}\n`);
    const [name] = ledger.abbreviate(own.slice(0, 1).map((claim) => claim.key)).values();
    if (name !== undefined) await write(context.io, `See the words behind a claim with: npm run -s saksi show ${name}\nCode your own pages with: npm start -- <files, folders, or - for standard input>\n`);
  } finally {
    ledger.close();
  }
}

function startProgram(io: Io, act: Act): Command {
  return withLedger(withInputOptions(configured(new Command('npm start --'), io)))
    .description('Codes the sample pages, or your own, into a ledger and prints the claims and where accounts differ.')
    .argument('[inputs...]', 'files, folders, web archives (WARC, WACZ), addresses (https://…) or - for standard input; the samples where there are none')
    .action(act(start));
}

const io = processIo();
process.exitCode = await runProgram(process.argv.slice(2), io, engine, (act) => startProgram(io, act));
