/** `saksi show`: turns the name of a claim or article into its words, with source, cue, event, parties and losses marked in them. */
import type { Command } from 'commander';
import { claimKeys } from '../../incidents/claim-key.ts';
import type { Ledger, StoredArticle, StoredClaim } from '../../ledger/ledger.ts';
import { articleFacts } from '../../outputs/article-text.ts';
import { claimMarks, documentMarks, markPieces, marksOutside } from '../../outputs/marks.ts';
import { claimRows, speaker } from '../../outputs/rows.ts';
import { claimFacts } from '../claim-facts.ts';
import { claimTable } from '../claim-table.ts';
import type { Act, Context, ExitCode } from '../context.ts';
import { tame, write } from '../io.ts';
import { legend, markedText } from '../marked-text.ts';
import { withLedger } from '../options.ts';
import { pad, wrap } from '../table.ts';

const labelWidth = 12;

/** Label and words in two columns; on a terminal long words are broken into lines. */
function factLines(context: Context, facts: readonly (readonly [string, string])[]): string {
  return facts.map(([label, words]) => {
    const lines = context.isTerminal ? wrap(tame(words), context.width - labelWidth) : [tame(words).replace(/\s+/g, ' ')];
    return lines.map((line, at) => `${pad(at === 0 ? label : '', labelWidth)}${line}\n`).join('');
  }).join('');
}

/** The passage of a claim with its marks, then all that the record says of it. */
export function claimText(context: Context, ledger: Ledger, claim: StoredClaim): string {
  const article = ledger.findArticle(claim.article);
  const { text } = article.record.article;
  const marks = claimMarks(claim.claim, claim.attribution);
  const { passage } = claim.claim;
  const outside = marksOutside(passage, marks).map((mark): [string, string] => [mark.kind, `“${text.slice(mark.start, mark.end)}” stands outside the passage, at ${mark.start}`]);
  const names = ledger.abbreviate([claim.key, article.key]);
  const known = [claim.title, claim.publisher, claim.published].filter((part) => part !== null).join(', ');
  const words = `claim ${names.get(claim.key)} of article ${names.get(article.key)}: ${tame(known).replace(/\s+/g, ' ')}`;
  const head = (context.isTerminal ? wrap(words, context.width).join('\n') : words).replace(/^claim \S+/, (name) => context.paint('bold', name));
  return [
    head, '\n\n',
    markedText(context, markPieces(text, passage, marks)), legend(context), '\n',
    factLines(context, [...claimFacts(claim), ...outside, ['offsets', `${passage.start} to ${passage.end}`], ...(claim.url === null ? [] : [['page', claim.url] as const])]),
  ].join('');
}

function articleWithMarks(context: Context, ledger: Ledger, stored: StoredArticle): string {
  const { record } = stored;
  const { article } = record;
  const keys = claimKeys(record);
  const names = ledger.abbreviate([stored.key, ...keys]);
  const claims = [...claimRows(record)].map((row, at) => ({ name: names.get(keys[at] ?? '') ?? '', claim: row.claim, speaker: speaker(row) }));
  return [
    `${context.paint('bold', `article ${names.get(stored.key)}`)}: ${tame(article.title ?? 'untitled')}\n`,
    factLines(context, articleFacts(article)), '\n',
    markedText(context, markPieces(article.text, { start: 0, end: article.text.length }, documentMarks(record))), legend(context), '\n',
    claimTable(context, claims),
  ].join('');
}

async function show(context: Context, name: string, options: { readonly ledger: string }): Promise<ExitCode> {
  const ledger = context.engine.openLedger(options.ledger, { readOnly: true });
  try {
    const { kind, key } = ledger.resolve(name);
    await write(context.io, kind === 'claim' ? claimText(context, ledger, ledger.findClaim(key)) : articleWithMarks(context, ledger, ledger.findArticle(key)));
    return 0;
  } finally {
    ledger.close();
  }
}

export function addShowCommand(program: Command, act: Act): void {
  withLedger(program.command('show'))
    .summary('show a claim or article with its words marked')
    .description('Shows the passage of a claim with source, cue, event, actors, recipients, losses, place and time marked in it (colours on a terminal, brackets otherwise), or a whole article with all its claims.')
    .argument('<name>', 'a claim or article: the first letters of its name, as `saksi list` prints them')
    .addHelpText('after', `
Examples:
  saksi show 3f2a
  saksi show 3f2a --ledger papua.db`)
    .action(act(show));
}
