/** `saksi explain`: turns a claim into its tree, its spans and the rules that made it, or a problem code into what it means. */
import type { Command } from 'commander';
import { sha256 } from '../../incidents/claim-key.ts';
import type { Ledger, StoredClaim } from '../../ledger/ledger.ts';
import { problem, problemTexts } from '../../model/problem-texts.ts';
import { SaksiError } from '../../model/problem.ts';
import { snapshotBytes } from '../../outputs/snapshot-bytes.ts';
import { firedRules } from '../../outputs/words.ts';
import { isAddress, readAddress } from '../../pages/fetch/address.ts';
import { recordedAnswers } from '../../pages/warc-answers.ts';
import { spansText, treeText } from '../claim-trace.ts';
import type { Act, Context, ExitCode } from '../context.ts';
import { tame, write } from '../io.ts';
import { withLedger } from '../options.ts';
import { wrap } from '../table.ts';
import { claimText } from './show.ts';

/** The rules that fired, in order, those of the attribution first; each with what it is and its words in the tables. */
function chain(context: Context, { claim, attribution }: StoredClaim): string {
  const steps: readonly (readonly [string, readonly string[]])[] = [
    [attribution === null ? '' : `who says it: cue “${attribution.cue.text}”`, attribution?.rules ?? []],
    [`what is said: “${claim.event.trigger.text}”`, firedRules(claim, attribution).slice(attribution?.rules?.length ?? 0)],
  ];
  let number = 0;
  return steps.filter(([head]) => head !== '').map(([head, rules]) => `${context.paint('bold', tame(head))}\n${rules.map((id) => {
    number += 1;
    const words = wrap(tame(context.engine.describeRule(id) ?? 'a step of the engine'), context.width - 5).map((line) => `     ${line}\n`).join('');
    return `${String(number).padStart(3)}. ${context.paint('yellow', id)}\n${words}`;
  }).join('')}`).join('\n');
}

/** Rules are kept up to 64 KB as sent; unpacked they are shown up to so many bytes. */
const longestRules = 1_000_000;

/** When the page at an address was fetched, when it was not, and the rules that forbade it. Throws P050 for an address of which nothing is kept. */
async function addressText(context: Context, ledger: Ledger, address: string): Promise<string> {
  const url = readAddress(address);
  const href = 'severity' in url ? address : url.href;
  const page = ledger.fetchedPage(href), refusals = ledger.refusalsOf(href);
  if (page === undefined && refusals.length === 0) throw new SaksiError('P050', problem('P050', { prefix: address }).message);
  const paragraph = (words: string): string => wrap(tame(words), context.width).map((line) => `${line}\n`).join('');
  const rules = async (ground: Uint8Array): Promise<string> => (await recordedAnswers(ground, longestRules)).map(({ url: from, status, body }) => `\n${from} (${status})\n${tame(new TextDecoder().decode(body))}\n`).join('');
  const forbade = refusals.map(async ({ at, url: forbidden, ground }) => `${paragraph(`Not fetched ${at}, because the rules of its site forbid ${forbidden}. They were:`)}${await rules(ground)}`);
  return [
    ...(page === undefined ? [] : [paragraph(`Fetched ${page.fetched}: ${page.bytes.length} bytes, SHA-256 ${sha256(page.bytes)}.`)]),
    ...await Promise.all(forbade),
  ].join('\n');
}

async function explain(context: Context, name: string, options: { readonly ledger: string }): Promise<ExitCode> {
  const code = name.toUpperCase();
  if (code in problemTexts) {
    const { severity, text } = problemTexts[code as keyof typeof problemTexts];
    await write(context.io, `${code} (${severity}): ${text}\n`);
    return 0;
  }
  const ledger = context.engine.openLedger(options.ledger, { readOnly: true });
  try {
    if (isAddress(name)) {
      await write(context.io, await addressText(context, ledger, name));
      return 0;
    }
    const claim = ledger.findClaim(name);
    const { record } = ledger.findArticle(claim.article), { article } = record;
    const snapshot = ledger.snapshotOf(claim.article);
    const range = snapshotBytes(record, snapshot.bytes)(claim.passage);
    const place = range === undefined ? '' : wrap(`The passage stands in bytes ${range.start} to ${range.end} of the ${snapshot.bytes.length} that were read (SHA-256 ${snapshot.sha256}).`, context.width).map((line) => `${line}\n`).join('');
    const trace = context.engine.traceClaim(article, claim.claim);
    const parts = [['its sentence, as a tree', treeText(context, trace, claim)], ['where each field stands', `${spansText(context, trace, claim, article.text)}${place}`], ['rules that fired', chain(context, claim)]] as const;
    await write(context.io, [claimText(context, ledger, claim), ...parts.filter(([, words]) => words !== '').map(([head, words]) => `${context.paint('bold', head)}\n${words}`)].join('\n'));
    return 0;
  } finally {
    ledger.close();
  }
}

export function addExplainCommand(program: Command, act: Act): void {
  withLedger(program.command('explain'))
    .summary('say why a claim was coded')
    .description('Prints a claim with its sentence as a tree, where each of its fields stands and what read it, and every rule that fired, in order, with its words, and the bytes of the page in which its passage stands, or what a problem code means, or when the page at an address was fetched, and by which rules of its site it was not. Tree and readers of fields are those of this Saksi, which may be newer than the run that found the claim.')
    .argument('<claim>', 'a claim: the first letters of its name; a problem code such as P014; or an address')
    .addHelpText('after', `
Examples:
  saksi explain 3f2a
  saksi explain P014
  saksi explain https://example.org/page`)
    .action(act(explain));
}
