/** `saksi serve`: turns a ledger into an app in the browser, until it is stopped. */
import type { Command } from 'commander';
import { problem } from '../../model/problem-texts.ts';
import { SaksiError } from '../../model/problem.ts';
import { serve as listen } from '../../server/serve.ts';
import { say, type Act, type Context, type ExitCode } from '../context.ts';
import { write } from '../io.ts';
import { allowedHost, count, defaultLedger } from '../options.ts';

interface Options {
  readonly host: string;
  readonly port: number;
  readonly allowHost?: readonly string[];
}

const defaultPort = 4173;

/** Serves the ledger at `path`, prints the address, and returns once the process is told to stop. */
export async function serveUntilStopped(context: Context, path: string, { allowHost = [], host, port }: Options): Promise<ExitCode> {
  // Opening it says at once, in our words, what is wrong with it, and brings an older one up to date.
  context.engine.openLedger(path, { create: false }).close();
  const serving = await listen({ ledger: path, host, port, allowHosts: allowHost }).catch((error: unknown) => {
    throw isTaken(error) && port !== 0 ? new SaksiError('P072', problem('P072', { port }).message) : error;
  });
  await write(context.io, `${serving.address}\n`);
  say(context.io, 'open this address in a browser; stop with Ctrl-C');
  await stopped();
  await serving.close();
  return 0;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

/** Resolves at the first signal to stop. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

export function addServeCommand(program: Command, act: Act): void {
  program.command('serve')
    .summary('show the ledger as an app in the browser')
    .description('Shows the ledger as an app in the browser: overview with map and timeline, incidents with their accounts side by side, articles with their words marked, review. Prints the address and serves until stopped. It listens on this machine alone; told to listen elsewhere, it asks for a token, which stands in the address that it prints.')
    .argument('[ledger]', 'the ledger', defaultLedger)
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--port <n>', 'port; 0 for any that is free', count('--port', 0), defaultPort)
    .option('--allow-host <host>', 'let the app fetch from this host though it lies in a private network (may be given again)', allowedHost)
    .addHelpText('after', `
Examples:
  saksi serve
  saksi serve papua.db --port 8080`)
    .action(act((context, ledger: string, options: Options) => serveUntilStopped(context, ledger, options)));
}
