/** `saksi explain`: turns a claim into its tree, its spans and the rules that made it, or a problem code into what it means. */
import type { Command } from 'commander';
import type { StoredClaim } from '../../ledger/ledger.ts';
import { problemTexts } from '../../model/problem-texts.ts';
import { snapshotBytes } from '../../outputs/snapshot-bytes.ts';
import { firedRules } from '../../outputs/words.ts';
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

async function explain(context: Context, name: string, options: { readonly ledger: string }): Promise<ExitCode> {
  const code = name.toUpperCase();
  if (code in problemTexts) {
    const { severity, text } = problemTexts[code as keyof typeof problemTexts];
    await write(context.io, `${code} (${severity}): ${text}\n`);
    return 0;
  }
  const ledger = context.engine.openLedger(options.ledger, { readOnly: true });
  try {
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
    .description('Prints a claim with its sentence as a tree, where each of its fields stands and what read it, and every rule that fired, in order, with its words, and the bytes of the page in which its passage stands; or what a problem code means. Tree and readers of fields are those of this Saksi, which may be newer than the run that found the claim.')
    .argument('<claim>', 'a claim: the first letters of its name; or a problem code such as P014')
    .addHelpText('after', `
Examples:
  saksi explain 3f2a
  saksi explain P014`)
    .action(act(explain));
}
