/** `saksi cluster`: turns a stream of documents into the incident that each mainly tells of. */
import type { Command } from 'commander';
import type { InputDocument } from '../../code.ts';
import { createStoryStream } from '../../incidents/story-stream.ts';
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

/** A line is printed once nothing came for so long, or so many documents wait: what comes soon after shows better where the ones before belong. */
const pauseMs = 1000, mostWaiting = 1000;

async function cluster(context: Context, paths: readonly string[], options: Options): Promise<ExitCode> {
  const stories = createStoryStream(options.window === undefined ? {} : { windowDays: options.window });
  const reporter = createReporter((sentence) => say(context.io, sentence));
  const tell = async (all: boolean): Promise<void> => {
    for (const { id, refined, story } of stories.news(all)) await write(context.io, `${JSON.stringify({ id, incident: story, ...(refined ? { refined } : {}) })}\n`);
  };
  let waiting = 0;
  for await (const input of withPauses(readInputs(findFiles(paths.length > 0 ? paths : ['-']), options, context.io, fetcherFor(context, options)), pauseMs)) {
    if (input === undefined || waiting === mostWaiting) {
      if (waiting === mostWaiting) stories.settle();
      await tell(false);
      waiting = 0;
    }
    if (input === undefined) continue;
    if ('problem' in input) {
      reporter.report(input.problem, input.name);
      continue;
    }
    const { text, published } = wordsOf(context, input.document, options);
    stories.add(input.document.id ?? input.name, text, published);
    waiting += 1;
  }
  stories.settle();
  await tell(true);
  reporter.finish();
  return reporter.failed > 0 ? 1 : 0;
}

/** The items, and undefined once after an item that none follows for so long. */
async function* withPauses<T>(items: AsyncIterable<T>, ms: number): AsyncGenerator<T | undefined> {
  const iterator = items[Symbol.asyncIterator]();
  for (let next = iterator.next(); ;) {
    let timer: NodeJS.Timeout | undefined;
    const pause = new Promise<undefined>((resolve) => { timer = setTimeout(() => resolve(undefined), ms); });
    if (await Promise.race([next, pause]) === undefined) yield undefined;
    clearTimeout(timer);
    const { done, value } = await next;
    if (done === true) return;
    yield value;
    next = iterator.next();
  }
}

export function addClusterCommand(program: Command, act: Act): void {
  program.command('cluster')
    .summary('group documents by the incident that each mainly tells of')
    .description('Reads documents and prints, in their order, the incident that each mainly tells of: one {"id", "incident"} a line, as soon as nothing comes for a second, a thousand wait, or all are read. Where what came later shows that a document belongs elsewhere, it gets a second line at the end, with "refined": true; the last line of a document holds. Documents are grouped by their words, names and numbers, whatever their order; of a long stream the last 4,000 are kept for comparison. No ledger is needed.')
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
