/** `saksi bundle`: turns an incident into one folder with all that stands behind it. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { StateOptions } from '../../ledger/ledger.ts';
import { problem } from '../../model/problem-texts.ts';
import { SaksiError } from '../../model/problem.ts';
import { bundleFiles } from '../../outputs/bundle.ts';
import { version } from '../../version.ts';
import { say, type Act, type Context, type ExitCode } from '../context.ts';
import { reasonOf } from '../files.ts';
import { incidentNamed, withState } from '../incident-state.ts';
import { withLedger } from '../options.ts';
import { plural } from '../table.ts';

interface Options extends StateOptions {
  readonly ledger: string;
  readonly out?: string;
}

function bundle(context: Context, name: string, options: Options): ExitCode {
  const ledger = context.engine.openLedger(options.ledger, { readOnly: true });
  try {
    const found = incidentNamed(context, ledger, options, name);
    const folder = options.out ?? `incident-${found.id.slice(0, 8)}`;
    if (existsSync(folder) && readdirSync(folder).length > 0) throw new SaksiError('P070', problem('P070', { path: folder }).message);
    const documents = [...new Set(found.claims.map(({ article }) => article))].sort().map((key) => {
      const { record, url } = ledger.findArticle(key);
      const { bytes, fetched } = ledger.snapshotOf(key);
      return { article: key, record, bytes, fetched, url, fetches: ledger.fetchesOf(key).flatMap(({ warc, grounds = [] }) => [...grounds, warc]) };
    });
    const files = bundleFiles(found, documents, context.io.now(), `Saksi/${version}`);
    for (const { name: file, content } of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    say(context.io, `${plural(files.length, 'file')} in ${folder}: open ${join(folder, 'index.html')}, check with \`sha256sum -c SHA256SUMS\`.`);
    return 0;
  } catch (error) {
    if (error instanceof SaksiError || !(error instanceof Error) || !('syscall' in error)) throw error;
    throw new SaksiError('P071', problem('P071', { path: options.out ?? 'the folder', reason: reasonOf(error) }).message);
  } finally {
    ledger.close();
  }
}

export function addBundleCommand(program: Command, act: Act): void {
  withState(withLedger(program.command('bundle')))
    .summary('put all that stands behind an incident into a folder')
    .description('Writes one folder that can be handed over: a page to read, the incident and its claims with their passages and the bytes in which those stand, the pages as they were read with their addresses and instants, the requests and answers that brought them as a WARC file, the records, and SHA-256 digests of all.')
    .argument('<incident>', 'the first letters of the name of an incident, or of one of its claims')
    .option('--out <folder>', 'where to write (default: incident-<name>); it must be new or empty')
    .addHelpText('after', `
Examples:
  saksi bundle 3f2a
  saksi bundle 3f2a --out handover`)
    .action(act(bundle));
}
