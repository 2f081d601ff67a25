/** `saksi extract`: turns one page into its clean article. */
import type { Command } from 'commander';
import type { Article } from '../../model/article.ts';
import { articleMarkdown, articleText } from '../../outputs/article-text.ts';
import { codeEach } from '../coding.ts';
import type { Act, Context, ExitCode } from '../context.ts';
import { tame, write } from '../io.ts';
import { oneOf, withInputOptions, type ReadInputOptions } from '../options.ts';

interface Options extends ReadInputOptions {
  readonly format: 'json' | 'text' | 'markdown';
}

const writers: Readonly<Record<Options['format'], (article: Article) => string>> = {
  json: (article) => `${JSON.stringify(article, null, 2)}\n`,
  text: (article) => tame(articleText(article)),
  markdown: (article) => tame(articleMarkdown(article)),
};

async function extract(context: Context, page: string, options: Options): Promise<ExitCode> {
  const { failed } = await codeEach(context, [page], options, async ({ record, failed: bad }) => {
    if (!bad) await write(context.io, writers[options.format](record.article));
  });
  return failed > 0 ? 1 : 0;
}

export function addExtractCommand(program: Command, act: Act): void {
  withInputOptions(program.command('extract'))
    .summary('print the clean article of a page')
    .description('Prints the clean article of a page: headline, by-lines, publication time, text, images, and what was left out by which rule.')
    .argument('<page>', 'a file, or - for standard input')
    .option('--format <format>', 'json, text or markdown', oneOf('--format', ['json', 'text', 'markdown']), 'json')
    .addHelpText('after', `
Examples:
  saksi extract page.html --format markdown
  curl -s https://example.org/1 | saksi extract - --url https://example.org/1`)
    .action(act(extract));
}
