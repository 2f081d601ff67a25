/** `saksi parse`: prints the analysis of a text, or of gold tokens, as CoNLL-U. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { SaksiError } from '../../model/problem.ts';
import { problem } from '../../model/problem-texts.ts';
import { printSentence, readConllu } from '../../outputs/conllu.ts';
import type { Act, Context, ExitCode } from '../context.ts';
import { reasonOf } from '../files.ts';
import { write } from '../io.ts';
import { readCapped } from '../lines.ts';
import { defaultMaxBytes } from '../options.ts';

interface Options {
  readonly lang?: string;
}

/** CoNLL-U is known by its first word line: a number, a tab, eight more tabs. */
const wordLine = /^(?:#[^\n]*\n)*\d+(?:-\d+)?\t(?:[^\t\n]*\t){8}/;

async function textOf({ io }: Context, path: string): Promise<string> {
  const bytes = path === '-' ? await readCapped(io.stdin, defaultMaxBytes) : readFile(path);
  if (bytes === undefined) throw new SaksiError('P003', problem('P003', { size: 'more than 20 MB', limit: '20 MB' }).message);
  return new TextDecoder().decode(bytes);
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new SaksiError('P061', problem('P061', { path, reason: reasonOf(error) }).message);
  }
}

async function parse(context: Context, path: string, options: Options): Promise<ExitCode> {
  const text = (await textOf(context, path)).replace(/\r\n?/g, '\n');
  // The engine and its models are opened only by who asks for them.
  const { parseConllu, parseText } = await import('../../parse.ts');
  const isGold = wordLine.test(text.trimStart());
  const sentences = isGold ? parseConllu(readConllu(text), options.lang ?? 'en') : parseText(text, options.lang);
  for (const sentence of sentences) await write(context.io, printSentence(sentence));
  return 0;
}

export function addParseCommand(program: Command, act: Act): void {
  program.command('parse')
    .summary('print tags, lemmas, trees and names as CoNLL-U')
    .description('Prints the analysis of a text as CoNLL-U, with offsets, names and entities in the last column. Gold tokens in CoNLL-U are kept as they are (--lang says of which language).')
    .argument('<text>', 'a text or CoNLL-U file, or - for standard input')
    .option('--lang <code>', 'language of the text, such as id or en; found out where absent')
    .addHelpText('after', `
Examples:
  saksi parse article.txt --lang id
  echo "Baku denied the report." | saksi parse -
  saksi parse --lang en gold.conllu > parsed.conllu`)
    .action(act(parse));
}
