/** `saksi list`: turns filters into the claims of the ledger that fit them. */
import type { Command } from 'commander';
import { nameOf } from '../../incidents/witnesses.ts';
import type { ClaimFilter, Ledger, StoredClaim } from '../../ledger/ledger.ts';
import { claimLines, claimTable, type ShownClaim } from '../claim-table.ts';
import { say, type Act, type Context, type ExitCode } from '../context.ts';
import { write } from '../io.ts';
import { count, day, eventType, oneOf, withLedger } from '../options.ts';

/** The filters as they stand on the command line, each narrowing. */
export type FilterOptions = Pick<ClaimFilter, 'actor' | 'country' | 'type' | 'source' | 'from' | 'to' | 'text' | 'contested'>;

interface Options extends FilterOptions {
  readonly ledger: string;
  readonly limit?: number;
  readonly format?: 'table' | 'plain' | 'jsonl';
}

const shownOnTerminal = 100;
const batch = 1_000;

/** Adds the filters of `list` and `export`. */
export function withFilters(command: Command): Command {
  return command
    .option('--actor <name>', 'part of the name of an actor or recipient')
    .option('--country <code>', 'country of an actor, recipient or place, such as ARM', (value: string) => value.toUpperCase())
    .option('--type <type>', 'PLOVER type, with or without mode: ASSAULT, ASSAULT/aerial', eventType('--type'))
    .option('--source <name>', 'part of the name of who says it')
    .option('--from <day>', 'first day', day('--from'))
    .option('--to <day>', 'last day', day('--to'))
    .option('--text <words>', 'words of passage or title; "…" a phrase, * any ending')
    .option('--contested', 'only where accounts of one incident differ');
}

/** The filter of the ledger, from options that may hold more. */
export function filterOf({ actor, country, type, source, from, to, text, contested }: FilterOptions): ClaimFilter {
  const all = { actor, country, type, source, from, to, text, contested };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Stored claims with their names abbreviated as the ledger can. */
export function shown(ledger: Ledger, claims: readonly StoredClaim[]): ShownClaim[] {
  const names = ledger.abbreviate(claims.map((claim) => claim.key));
  return claims.map((claim) => ({ name: names.get(claim.key) ?? claim.key, claim: claim.claim, speaker: nameOf(claim) }));
}

/** Lists of at most `batch` items each. */
function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let group: T[] = [];
  for (const item of items) {
    if (group.push(item) < batch) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

async function list(context: Context, options: Options): Promise<ExitCode> {
  const format = options.format ?? (context.isTerminal ? 'table' : 'plain');
  const ledger = context.engine.openLedger(options.ledger, { readOnly: true });
  try {
    const limit = options.limit ?? (format === 'table' ? shownOnTerminal : Infinity);
    const filter = filterOf(options);
    if (format === 'table') await listTable(context, ledger, filter, limit);
    else {
      let found = 0;
      for (const group of batches(ledger.listClaims(limit === Infinity ? filter : { ...filter, limit }))) {
        found += group.length;
        await write(context.io, format === 'plain' ? claimLines(shown(ledger, group)) : group.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
      }
      if (found === 0) sayNone(context);
    }
    return 0;
  } finally {
    ledger.close();
  }
}

function sayNone(context: Context): void {
  say(context.io, 'No claim of the ledger fits: leave a filter out, or look at all with `saksi list`.');
}

async function listTable(context: Context, ledger: Ledger, filter: ClaimFilter, limit: number): Promise<void> {
  const found = [...ledger.listClaims({ ...filter, limit: limit + 1 })];
  await write(context.io, claimTable(context, shown(ledger, found.slice(0, limit))));
  if (found.length === 0) sayNone(context);
  if (found.length > limit) say(context.io, `These are the first ${limit}: see more with --limit, or narrow them with the filters of \`saksi list --help\`.`);
}

export function addListCommand(program: Command, act: Act): void {
  withLedger(withFilters(program.command('list')))
    .summary('list the claims of the ledger')
    .description('Lists the claims of the ledger, newest day first: an aligned table on a terminal, tab-separated lines in a pipe.')
    .option('--limit <n>', `at most so many (default: ${shownOnTerminal} in a table, all otherwise)`, count('--limit', 1))
    .option('--format <format>', 'table, plain or jsonl', oneOf('--format', ['table', 'plain', 'jsonl']))
    .addHelpText('after', `
Examples:
  saksi list --type ASSAULT --country ARM --from 2020-09-27 --to 2020-09-30
  saksi list --source "Ministry of Defence" --text "helikopter"
  saksi list --contested --format jsonl | head`)
    .action(act(list));
}
