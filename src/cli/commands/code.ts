/** `saksi code`: turns inputs into coded documents on stdout, and keeps nothing. */
import type { Command } from 'commander';
import { claimKeys } from '../../incidents/claim-key.ts';
import type { CodedDocument } from '../../model/record.ts';
import { claimRows, speaker } from '../../outputs/rows.ts';
import { claimTable } from '../claim-table.ts';
import { codeEach } from '../coding.ts';
import type { Act, Context, ExitCode } from '../context.ts';
import { tame, write } from '../io.ts';
import { oneOf, withInputOptions, type ReadInputOptions } from '../options.ts';
import { fit } from '../table.ts';

interface Options extends ReadInputOptions {
  readonly format?: 'table' | 'jsonl';
}

const shownLetters = 7;

/** The claims of one document as a table under its title. */
function documentTable(context: Context, record: CodedDocument, name: string): string {
  const { title = name, publisher, published } = record.article;
  const under = [publisher, published, record.article.language].filter((part) => part !== undefined).join(', ');
  const keys = claimKeys(record);
  const claims = [...claimRows(record)].map((row, at) => ({ name: (keys[at] ?? '').slice(0, shownLetters), claim: row.claim, speaker: speaker(row) }));
  const head = [context.paint('bold', fit(tame(title).replace(/\s+/g, ' '), context.width)), fit(tame(under), context.width)].filter((line) => line !== '').join('\n');
  return `${head}\n${claims.length === 0 ? 'no claims\n' : claimTable(context, claims)}\n`;
}

async function codeInputs(context: Context, paths: string[], options: Options): Promise<ExitCode> {
  const format = options.format ?? (context.isTerminal ? 'table' : 'jsonl');
  const { failed } = await codeEach(context, paths, options, async ({ name, result: record, failed: bad }) => {
    // A file has no id of its own: its path names it, so that a record can be told from its neighbours.
    const named: CodedDocument = record.id === undefined && name !== 'standard input' ? { ...record, id: name } : record;
    if (format === 'jsonl') await write(context.io, `${JSON.stringify(named)}\n`);
    else if (!bad) await write(context.io, documentTable(context, record, name));
  });
  return failed > 0 ? 1 : 0;
}

export function addCodeCommand(program: Command, act: Act): void {
  withInputOptions(program.command('code'))
    .summary('code pages and texts without storing them')
    .description('Codes pages and texts and prints one record a document, without storing anything.')
    .argument('<inputs...>', 'files, folders, web archives (WARC, WACZ), addresses (https://…) or - for standard input')
    .option('--format <format>', 'table, or jsonl: one record a line (default: table on a terminal, else jsonl)', oneOf('--format', ['table', 'jsonl']))
    .addHelpText('after', `
Examples:
  saksi code page.html                     the claims of a page, as a table
  saksi code --format jsonl news/ > coded.jsonl
  echo "Police say rebels shelled a town." | saksi code --published 2020-09-28 -
  saksi code - < documents.jsonl           {"id", "text", "published"} a line`)
    .action(act(codeInputs));
}
