/** `saksi judge`, `merge`, `split`: turn a person's word on claims and incidents into judgements of the ledger. */
import type { Command } from 'commander';
import type { JudgementToMake, Ledger } from '../../ledger/ledger.ts';
import type { Incident, Judgement } from '../../model/incident.ts';
import { problem } from '../../model/problem-texts.ts';
import { SaksiError } from '../../model/problem.ts';
import { say, type Act, type Context, type ExitCode } from '../context.ts';
import { incidentNamed } from '../incident-state.ts';
import { tame, write } from '../io.ts';
import { count, oneOf, withLedger } from '../options.ts';
import { plainLines, plural } from '../table.ts';

interface Options {
  readonly ledger: string;
  readonly author?: string;
  readonly note?: string;
}

interface JudgeOptions extends Options {
  readonly right?: true;
  readonly stance?: 'affirms' | 'denies' | 'doubts';
  readonly wrong?: string;
  readonly prefer?: string;
  readonly value?: string;
  readonly undo?: number;
  readonly list?: true;
}

/** Opens the ledger for one person's word and closes it. */
async function withJudge(context: Context, options: Options, work: (ledger: Ledger, author: string) => Promise<void> | void): Promise<ExitCode> {
  const ledger = context.engine.openLedger(options.ledger, { create: false, now: context.io.now });
  try {
    await work(ledger, options.author ?? context.io.env['SAKSI_AUTHOR'] ?? context.io.env['USER'] ?? 'unknown');
    return 0;
  } finally {
    ledger.close();
  }
}

const named = (context: Context, ledger: Ledger, name: string): Incident => incidentNamed(context, ledger, {}, name);

const noted = ({ note }: Options): { note?: string } => (note === undefined ? {} : { note });

function merge(context: Context, names: readonly string[], options: Options): Promise<ExitCode> {
  return withJudge(context, options, (ledger, author) => {
    const [first, ...others] = names.map((name) => named(context, ledger, name));
    const parts = others.filter((other, at) => other.id !== first?.id && others.findIndex(({ id }) => id === other.id) === at);
    if (!first || parts.length === 0) throw new SaksiError('P056', problem('P056').message);
    const made = parts.map(({ id }) => ledger.judge({ verdict: 'same', a: first.id, b: id, author, ...noted(options) }));
    say(context.io, `${plural(parts.length + 1, 'incident')} joined, judgement ${numbers(made)}: undo with \`saksi judge --undo\`.`);
  });
}

function split(context: Context, name: string, claims: readonly string[], options: Options): Promise<ExitCode> {
  return withJudge(context, options, (ledger, author) => {
    const whole = named(context, ledger, name);
    const out = new Set(claims.map((claim) => ledger.findClaim(claim).key));
    const [first, ...others] = whole.claims.filter(({ key }) => out.has(key)).map(({ key }) => key);
    const rest = whole.claims.filter(({ key }) => !out.has(key));
    if (first === undefined || rest.length === 0) throw new SaksiError('P056', problem('P056').message);
    const [stays, ...stay] = rest.map(({ key }) => key);
    // Where people joined the whole, the rest may hang together by the very claims that leave.
    const held = whole.judgements?.some(({ verdict }) => verdict === 'same') === true ? stay : [];
    const made = [
      ...held.map((b) => ledger.judge({ verdict: 'same', a: stays ?? first, b, author, ...noted(options) })),
      ...others.map((b) => ledger.judge({ verdict: 'same', a: first, b, author, ...noted(options) })),
      ...rest.map(({ key }) => ledger.judge({ verdict: 'different', a: first, b: key, author, ...noted(options) })),
    ];
    say(context.io, `${plural(others.length + 1, 'claim')} set apart from ${rest.length} others, judgements ${numbers(made)}: undo with \`saksi judge --undo\`.`);
  });
}

function numbers(made: readonly Judgement[]): string {
  const [first] = made, last = made.at(-1);
  return first === last ? String(first?.id ?? '') : `${first?.id ?? ''} to ${last?.id ?? ''}`;
}

function judge(context: Context, name: string | undefined, options: JudgeOptions): Promise<ExitCode> {
  if (options.list === true) return list(context, options);
  return withJudge(context, options, (ledger, author) => {
    if (options.undo !== undefined) {
      ledger.undo(options.undo, author);
      say(context.io, `Judgement ${options.undo} is undone; its row stays.`);
      return;
    }
    if (name === undefined) throw new SaksiError('P056', problem('P056').message);
    const judgement = ledger.judge({ ...verdictOf(options), a: ledger.findClaim(name).key, author, ...noted(options) });
    say(context.io, `Judgement ${judgement.id} (${judgement.verdict}) is kept: undo with \`saksi judge --undo ${judgement.id}\`.`);
  });
}

function verdictOf({ right, stance, wrong, prefer, value, note }: JudgeOptions): Pick<JudgementToMake, 'verdict' | 'slot' | 'value'> {
  if (right === true) return { verdict: 'right' };
  if (stance !== undefined) return { verdict: 'wrong-stance', value: stance };
  if (wrong !== undefined) return { verdict: 'wrong-value', slot: wrong, ...(value === undefined ? {} : { value }) };
  if (prefer !== undefined && value !== undefined) return { verdict: 'preferred-value', slot: prefer, value };
  if (note === undefined) throw new SaksiError('P056', problem('P056').message);
  return { verdict: 'note' };
}

async function list(context: Context, options: Options): Promise<ExitCode> {
  const ledger = context.engine.openLedger(options.ledger, { readOnly: true });
  try {
    const rows = ledger.judgements().map(({ id, verdict, a, b, slot, value, note, author, made, undone }) =>
      [String(id), undone === null ? 'stands' : `undone by ${undone.author}`, verdict, a.slice(0, 12), b?.slice(0, 12) ?? '', slot ?? '', value ?? '', note ?? '', author, made].map(tame));
    await write(context.io, plainLines(rows));
    return 0;
  } finally {
    ledger.close();
  }
}

function withAuthor(command: Command): Command {
  return withLedger(command)
    .option('--author <name>', 'who judges (SAKSI_AUTHOR, else the name of the user)')
    .option('--note <words>', 'why');
}

export function addJudgeCommands(program: Command, act: Act): void {
  withAuthor(program.command('merge'))
    .summary('join incidents that are one')
    .description('Says that incidents are one happening. Kept as a judgement: it goes before all rules, outlives re-coding, and can be undone.')
    .argument('<incidents...>', 'two or more incidents, by the first letters of their names')
    .addHelpText('after', '\nExamples:\n  saksi merge 3f2a 90cd --note "the same convoy"')
    .action(act(merge));
  withAuthor(program.command('split'))
    .summary('set claims of an incident apart')
    .description('Says that some claims of an incident tell another happening. They stay together and leave the rest; each pair is a judgement that can be undone.')
    .argument('<incident>', 'the first letters of its name')
    .argument('<claims...>', 'the claims that leave it, by the first letters of their names')
    .addHelpText('after', '\nExamples:\n  saksi split 3f2a 77b1 c0de')
    .action(act(split));
  withAuthor(program.command('judge'))
    .summary('confirm or correct a claim, prefer a value, add a note, undo')
    .description('Keeps what a person says of a claim as a row of its own, with author and time. Nothing is overwritten: the claim stays as it was coded, and an undone judgement stays as undone.')
    .argument('[claim]', 'the first letters of its name')
    .option('--right', 'the claim says what its words say')
    .option('--stance <stance>', 'the right stance: affirms, denies or doubts', oneOf('--stance', ['affirms', 'denies', 'doubts']))
    .option('--wrong <slot>', 'the value of this slot is wrong: actor, recipient, place, time, mode, loss.killed.person; with --value the right one')
    .option('--prefer <slot>', 'the value of this slot to prefer, given with --value')
    .option('--value <value>', 'a value: words, a day, or a number such as 16 or 16..')
    .option('--undo <number>', 'undo a judgement', count('--undo', 1))
    .option('--list', 'list all judgements')
    .addHelpText('after', `
Examples:
  saksi judge 77b1 --right
  saksi judge 77b1 --stance denies
  saksi judge 77b1 --wrong loss.killed.person --value 16..
  saksi judge 77b1 --prefer place --value Barda --note "seen on the footage"
  saksi judge --list
  saksi judge --undo 4`)
    .action(act(judge));
}
