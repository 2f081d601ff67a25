/** `saksi explain`: turns a claim into the chain of rules that made it, or a problem code into what it means. */
import type { Command } from 'commander';
import type { StoredClaim } from '../../ledger/ledger.ts';
import { problemTexts } from '../../model/problem-texts.ts';
import { firedRules } from '../../outputs/words.ts';
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
    await write(context.io, `${claimText(context, ledger, claim)}\n${chain(context, claim)}`);
    return 0;
  } finally {
    ledger.close();
  }
}

export function addExplainCommand(program: Command, act: Act): void {
  withLedger(program.command('explain'))
    .summary('say why a claim was coded')
    .description('Prints every rule that fired for a claim, in order, with its words; or what a problem code means.')
    .argument('<claim>', 'a claim: the first letters of its name; or a problem code such as P014')
    .addHelpText('after', `
Examples:
  saksi explain 3f2a
  saksi explain P014`)
    .action(act(explain));
}
