/** Turns the tables of problems and columns and the help of the commands into pages of docs/, and brings the README's claim up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { createProgram } from '../src/cli/program.ts';
import type { Io } from '../src/cli/io.ts';
import { problemTexts } from '../src/model/problem-texts.ts';
import { columns } from '../src/outputs/columns.ts';
import { freshReadme } from './readme-claim.ts';

const note = '<!-- Made by `npm run docs` from the sources: edit those. -->';
const ranges: readonly (readonly [string, string, string])[] = [
  ['P000', 'P019', 'Bytes and pages'],
  ['P020', 'P039', 'Language and analysis'],
  ['P040', 'P059', 'The ledger'],
  ['P060', 'P079', 'Inputs and options'],
  ['P080', 'P099', 'Fetching'],
  ['P100', 'P119', 'Archives and feeds'],
  ['P120', 'P999', 'The rest'],
];

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
}

function problemsPage(): string {
  const parts = ranges.flatMap(([first, last, title]) => {
    const rows = Object.entries(problemTexts).filter(([code]) => code >= first && code <= last);
    if (rows.length === 0) return [];
    return [`## ${title}`, ['| code | severity | sentence |', '|---|---|---|', ...rows.map(([code, { severity, text }]) => row([code, severity, text.replace(/\{(\w+)\}/g, '*$1*')]))].join('\n')];
  });
  return ['# Problems', note, 'Everything that Saksi says of trouble. `error`: the input gave no record; `warning`: read the record with that in mind; `info`: nothing is lost. `saksi explain P014` prints one of them.', ...parts].join('\n\n') + '\n';
}

function columnsPage(): string {
  const rows = columns.map((column) => row([`\`${column.name}\``, column.description]));
  return ['# Columns of the export', note, '`saksi export` writes one row a claim with these columns, in this order. In JSON lines, lists are arrays and what is absent is null; in CSV, lists are joined with `; ` and what is absent is empty. In CSV, a cell that a spreadsheet would run as a formula has an apostrophe in front.', ['| column | what it holds |', '|---|---|', ...rows].join('\n')].join('\n\n') + '\n';
}

function commandsPage(): string {
  const io: Io = { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough(), env: {}, now: () => '' };
  const program = createProgram(io, () => async () => {});
  const helps = program.commands.map((command) => {
    let text = '';
    command.configureOutput({ writeOut: (part) => { text += part; } }).outputHelp();
    return `## saksi ${command.name()}\n\n\`\`\`\n${text.trimEnd()}\n\`\`\``;
  });
  return ['# Commands', note, 'The result goes to stdout, everything else to stderr. Exit codes: 0 done, 1 some inputs failed, 2 wrong usage. Claims and articles are named by the first letters of their hash, as many as tell them apart.', ...helps].join('\n\n') + '\n';
}

/** The pages by their file name in docs/. */
export const pages: Readonly<Record<string, () => string>> = { 'problems.md': problemsPage, 'columns.md': columnsPage, 'commands.md': commandsPage };

if (import.meta.main) {
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(import.meta.dirname, '../docs', name), page());
  const readme = join(import.meta.dirname, '../README.md');
  writeFileSync(readme, freshReadme(readFileSync(readme, 'utf8')));
}
