/** `saksi extract`: turns pages into their clean articles. */
import type { Command } from 'commander';
import { articleLine, articleMarkdown, articleText } from '../../outputs/article-text.ts';
import { extractEach } from '../coding.ts';
import type { Act, Context, ExitCode } from '../context.ts';
import { tame, write } from '../io.ts';
import { oneOf, withInputOptions, type ReadInputOptions } from '../options.ts';

interface Options extends ReadInputOptions {
  readonly format: 'json' | 'jsonl' | 'text' | 'markdown';
}

const standardInput = 'standard input';

async function extract(context: Context, pages: string[], options: Options): Promise<ExitCode> {
  const { format } = options;
  const { failed } = await extractEach(context, pages, options, async ({ name, document, result: { article, problems }, failed: bad }) => {
    const id = document.id ?? (name === standardInput ? undefined : name);
    if (format === 'jsonl') await write(context.io, articleLine(id, article, problems));
    else if (bad) return;
    else if (format === 'json') await write(context.io, `${JSON.stringify(article, null, 2)}\n`);
    else await write(context.io, tame(format === 'text' ? articleText(article) : articleMarkdown(article)));
  });
  return failed > 0 ? 1 : 0;
}

export function addExtractCommand(program: Command, act: Act): void {
  withInputOptions(program.command('extract'))
    .summary('print the clean articles of pages')
    .description('Prints the clean article of each page: headline, by-lines, publication time, text, images, and what was left out by which rule. Nothing is coded.')
    .argument('<inputs...>', 'files, folders, addresses (https://…) or - for standard input (pages, texts, or JSONL documents)')
    .option('--format <format>', 'json, jsonl (one object a page, a line each), text or markdown', oneOf('--format', ['json', 'jsonl', 'text', 'markdown']), 'json')
    .addHelpText('after', `
Examples:
  saksi extract page.html --format markdown
  saksi extract --format jsonl news/ > articles.jsonl
  saksi extract --format jsonl - < pages.jsonl   {"id", "html", "url"} a line
  curl -s https://example.org/1 | saksi extract - --url https://example.org/1`)
    .action(act(extract));
}
