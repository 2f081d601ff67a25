/** Turns the process's streams into what the commands write to: result on stdout, everything else on stderr. */
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a command reads and writes; tests hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
}

/** Writes to stdout and waits while the reader is slow, so that long results need no memory. */
export function write(io: Io, text: string): Promise<void> | undefined {
  if (io.stdout.write(text) || io.stdout.destroyed) return undefined;
  return new Promise((resolve) => {
    const done = (): void => {
      io.stdout.off('drain', done).off('close', done);
      resolve();
    };
    io.stdout.on('drain', done).on('close', done);
  });
}

/** Columns of the terminal, 40 at least; 80 where the output is no terminal. */
export function widthOf(stream: Terminal): number {
  return stream.isTTY === true ? Math.max(40, stream.columns ?? 80) : 80;
}

/** True where the stream takes colours: a terminal, unless NO_COLOR is set or TERM is dumb. */
export function hasColour(stream: Terminal, env: Io['env']): boolean {
  return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

/** A function that styles words for stdout, or leaves them alone where there are no colours. */
export type Paint = (format: Format, text: string) => string;

export function painter(stream: Terminal, env: Io['env']): Paint {
  return hasColour(stream, env) ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
}

/**
 * Words of strangers' pages without the characters that steer a terminal: control codes become a replacement sign,
 * marks that turn the direction of writing are dropped. Line feeds stay.
 */
export function tame(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '\ufffd').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
