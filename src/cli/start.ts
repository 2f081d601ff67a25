/** `npm start`: turns the sample pages, or the user's own inputs, into ./saksi.db and prints its claims and contested incidents. */
import { join } from 'node:path';
import { packageRoot } from '../ontology/data-path.ts';
import { claimTable } from './claim-table.ts';
import { addInputs } from './commands/add.ts';
import { incidentText } from './commands/incidents.ts';
import { shown } from './commands/list.ts';
import { contextOf, type Context, type ExitCode } from './context.ts';
import { engine } from './engine.ts';
import { write } from './io.ts';
import { defaultLedger, defaultMaxBytes } from './options.ts';
import { processIo } from './process-io.ts';
import { sayError } from './program.ts';
import { plural } from './table.ts';

/** Adds `paths`, or the samples where there are none, and prints what the ledger holds of them. */
export async function start(context: Context, paths: readonly string[], ledgerPath: string): Promise<ExitCode> {
  const articles = new Set<string>();
  const inputs = paths.length > 0 ? paths : [join(packageRoot(), 'samples')];
  const { failed } = await addInputs(context, inputs, { ledger: ledgerPath, maxBytes: defaultMaxBytes }, (article) => articles.add(article));
  const ledger = context.engine.openLedger(ledgerPath, { readOnly: true });
  try {
    const claims = [...ledger.currentClaims()];
    const own = claims.filter((claim) => articles.has(claim.article));
    const contested = context.engine.clusterClaims(claims).filter((incident) => incident.contested && incident.claims.some((claim) => articles.has(claim.article)));
    const heading = (words: string): string => `\n${context.paint('bold', words)}\n\n`;
    await write(context.io, heading(`The ledger: ${plural(own.length, 'claim')} of ${plural(articles.size, 'article')}`));
    await write(context.io, claimTable(context, shown(ledger, own)));
    await write(context.io, heading(`Where the accounts differ: ${plural(contested.length, 'incident')} (* marks what is contested)`));
    for (const incident of contested) await write(context.io, `${incidentText(context, ledger, incident)}\n`);
    const name = own[0] === undefined ? '' : ledger.abbreviate([own[0].key]).get(own[0].key);
    if (name !== '') await write(context.io, `See the words behind a claim with: npm run -s saksi show ${name}\nCode your own pages with: npm start -- <files, folders, or - for standard input>\n`);
    return failed > 0 ? 1 : 0;
  } finally {
    ledger.close();
  }
}

if (import.meta.main) {
  const io = processIo();
  try {
    process.exitCode = await start(contextOf(io, engine), process.argv.slice(2), defaultLedger);
  } catch (error) {
    process.exitCode = sayError(io, error);
  }
}
