/** Turns the words of the command line into one command's work and its exit code. */
import { Command, CommanderError } from 'commander';
import { SaksiError } from '../model/problem.ts';
import { version } from '../version.ts';
import { addAddCommand } from './commands/add.ts';
import { addBundleCommand } from './commands/bundle.ts';
import { addClusterCommand } from './commands/cluster.ts';
import { addCodeCommand } from './commands/code.ts';
import { addEvalCommand } from './commands/eval.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addExportCommand } from './commands/export.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addIncidentCommand } from './commands/incident.ts';
import { addIncidentsCommand } from './commands/incidents.ts';
import { addJudgeCommands } from './commands/judge.ts';
import { addListCommand } from './commands/list.ts';
import { addParseCommand } from './commands/parse.ts';
import { addRecodeCommand } from './commands/recode.ts';
import { addSchemaCommand } from './commands/schema.ts';
import { addServeCommand } from './commands/serve.ts';
import { addShowCommand } from './commands/show.ts';
import { contextOf, say, type Act, type AddCommand, type Context, type ExitCode } from './context.ts';
import type { Engine } from './engine.ts';
import { widthOf, type Io } from './io.ts';

/** All commands, in the order of the help. */
const commands: readonly AddCommand[] = [
  addCodeCommand, addAddCommand, addListCommand, addShowCommand, addExplainCommand, addIncidentsCommand, addIncidentCommand, addJudgeCommands, addBundleCommand, addClusterCommand,
  addServeCommand, addRecodeCommand, addExportCommand, addExtractCommand, addParseCommand, addSchemaCommand, addEvalCommand,
];

/** A command that writes to `io`, throws in place of exiting, and asks for help in our words. */
export function configured(command: Command, io: Io): Command {
  return command
    .showHelpAfterError('Add --help to see what the command takes.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, put) => put(text.replace(/^error: /, 'saksi: ')),
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

/** The whole command line with its help; `act` wraps the action of each command. */
export function createProgram(io: Io, act: Act): Command {
  const program = configured(new Command('saksi'), io)
    .description('Turns news about armed conflict and diplomacy into a ledger of attributed claims: who says that who did what to whom, where, when, with what losses, and who says otherwise.')
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', `
Examples:
  saksi add news/                   code a folder of pages and texts into ./saksi.db
  saksi list --type ASSAULT         the claims, who makes each, who did what to whom
  saksi incidents --contested       where accounts differ, side by side
  saksi code --format jsonl - < documents.jsonl > coded.jsonl

Exit codes: 0 done, 1 some inputs failed, 2 wrong usage.`);
  program.configureHelp({ subcommandTerm: (command) => command.name() });
  for (const add of commands) add(program, act);
  // Settings of the program hold for the commands too.
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

/** Trouble of the disk or of other programs, not of the words on the command line: busy, read-only, damaged, full, unreadable. */
const circumstances = ['P040', 'P041', 'P043', 'P045', 'P052'];

/** Says in one sentence what ended a command, and returns its exit code. */
function sayError(io: Io, error: unknown): ExitCode {
  if (error instanceof SaksiError) {
    say(io, error.message);
    return circumstances.includes(error.code) ? 1 : 2;
  }
  const words = error instanceof Error ? error.message : String(error);
  say(io, `failed by a fault of its own (${words}): please report it, with what SAKSI_DEBUG=1 in front of the command prints.`);
  if (io.env['SAKSI_DEBUG'] !== undefined && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return 1;
}

/** Runs the command line `words` (without `node` and the script); says trouble on stderr and returns the exit code. */
export function run(words: readonly string[], io: Io, engine: Engine): Promise<ExitCode> {
  return runProgram(words, io, engine, (act) => createProgram(io, act));
}

/** Runs a program on `words`: its action's exit code, or that of the trouble which ended it. */
export async function runProgram(words: readonly string[], io: Io, engine: Engine, create: (act: Act) => Command): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const context: Context = contextOf(io, engine);
  const act: Act = (action) => async (...args) => {
    exit = await action(context, ...args);
  };
  try {
    await create(act).parseAsync(words, { from: 'user' });
    return exit;
  } catch (error) {
    return error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : sayError(io, error);
  }
}
