/** `saksi cluster`: turns a stream of documents into the incident that each mainly tells of. */
import type { Command } from 'commander';
import type { InputDocument } from '../../code.ts';
import { createStories } from '../../incidents/stories.ts';
import { createReporter, say, type Act, type Context, type ExitCode } from '../context.ts';
import { findFiles } from '../files.ts';
import { readInputs } from '../inputs.ts';
import { write } from '../io.ts';
import { fetcherFor, bytes, count, defaultMaxBytes, oneOf } from '../options.ts';

interface Options {
  readonly format: 'jsonl';
  readonly window?: number;
  readonly maxBytes: number;
}

/** The words of a document, its title first; a page is read as the coder reads it. */
function wordsOf(context: Context, document: InputDocument, options: Options): { text: string; published: string | undefined } {
  if (document.text === undefined && document.medium !== 'text') {
    const { article } = context.engine.code(document, { now: context.io.now(), maxBytes: options.maxBytes });
    return { text: article.text, published: document.published ?? article.published };
  }
  const text = document.text ?? new TextDecoder().decode(document.bytes);
  const titled = document.title === undefined || text.startsWith(document.title) ? text : `${document.title}\n\n${text}`;
  return { text: titled, published: document.published };
}

async function cluster(context: Context, paths: readonly string[], options: Options): Promise<ExitCode> {
  const stories = createStories(options.window === undefined ? {} : { windowDays: options.window });
  const reporter = createReporter((sentence) => say(context.io, sentence));
  const names: string[] = [];
  for await (const input of readInputs(findFiles(paths.length > 0 ? paths : ['-']), options, context.io, fetcherFor(context, options))) {
    if ('problem' in input) {
      reporter.report(input.problem, input.name);
      continue;
    }
    const { text, published } = wordsOf(context, input.document, options);
    stories.add(String(names.length), text, published);
    names.push(input.document.id ?? input.name);
  }
  const incidents = names.map(() => '');
  for (const { id, documents } of stories.finish()) for (const at of documents) incidents[Number(at)] = id;
  for (const [at, id] of names.entries()) await write(context.io, `${JSON.stringify({ id, incident: incidents[at] })}\n`);
  reporter.finish();
  return reporter.failed > 0 ? 1 : 0;
}

export function addClusterCommand(program: Command, act: Act): void {
  program.command('cluster')
    .summary('group documents by the incident that each mainly tells of')
    .description('Reads documents and prints, in their order, the incident that each mainly tells of: one {"id", "incident"} a line, once all are read. Documents are grouped by their words, names and numbers, whatever their order; no ledger is needed.')
    .argument('[inputs...]', 'JSONL documents ("id" with "text", "html", or a record\'s "article"), pages, texts or folders; or - for standard input, which is read where nothing is named')
    .option('--format <format>', 'jsonl, which is all there is', oneOf('--format', ['jsonl']), 'jsonl')
    .option('--window <days>', 'documents published further apart join only through others between them (default: 10)', count('--window', 0))
    .option('--max-bytes <size>', 'refuse larger inputs, such as 50MB (default: 20MB)', bytes('--max-bytes'), defaultMaxBytes)
    .addHelpText('after', `
Examples:
  saksi cluster --format jsonl < documents.jsonl > clusters.jsonl
  saksi eval --of clusters documents.jsonl --predicted clusters.jsonl`)
    .action(act(cluster));
}
