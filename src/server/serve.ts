/** Turns a ledger into a server on loopback that shows it. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { availableParallelism } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { Refusal, type Answer, type Ask } from './answer.ts';
import { respond, type App } from './app.ts';
import type { Door } from './gate.ts';
import { readingRoutes } from './routes.ts';
import type { Library } from './library.ts';
import { createThread, createThreads, startedLater } from './threads.ts';
import type { WriterData, Writing } from './writer-thread.ts';
import { writingRoutes } from './writing-routes.ts';

export interface ServeOptions {
  readonly ledger: string;
  /** Where to listen; loopback unless told. Elsewhere a token is asked for. */
  readonly host?: string;
  /** 0: any that is free. */
  readonly port?: number;
  /** Largest body taken, and largest page fetched, bytes. */
  readonly maxBytes?: number;
  /** Hosts in private networks that pages may be fetched from; none unless told. */
  readonly allowHosts?: readonly string[];
}

export interface Serving {
  /** What to open, with its token where one is asked for. */
  readonly address: string;
  close(): Promise<void>;
}

const loopback = ['127.0.0.1', 'localhost', '::1'];
/** Threads that read, at most: each keeps the columns of all incidents for itself. */
const mostReaders = 4;
/** When the thread that writes starts at the latest, so that an older ledger is brought up to date. */
const writerStartsMs = 3000;
const defaultMaxBytes = 20_000_000;

/** Listens until closed. Rejects where the port is taken (`EADDRINUSE`). */
export async function serve({ allowHosts = [], host = '127.0.0.1', ledger, maxBytes = defaultMaxBytes, port = 0 }: ServeOptions): Promise<Serving> {
  const reader = createThreads<Library>(new URL('./library-thread.ts', import.meta.url), ledger, Math.min(mostReaders, Math.max(2, availableParallelism())), (thread) => thread.ask('status'));
  const forWriter: WriterData = { ledger, allowHosts, maxBytes };
  // Incidents are read while the reader's browser still starts.
  void reader.ask('status').catch(() => undefined);
  // Who writes needs the whole coder; the first view does not wait for that.
  const scribe = startedLater(() => createThread<Writing>(new URL('./writer-thread.ts', import.meta.url), forWriter), writerStartsMs);
  const app: App = { reader, routes: [...readingRoutes, ...writingRoutes(scribe)] };
  const door: { hosts: string[] | undefined; token: string | undefined } = { hosts: [], token: undefined };
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    void respond(app, door as Door, askOf(request, maxBytes)).then((answer) => send(request, response, answer));
  });
  const close = async (): Promise<void> => {
    await Promise.all([reader.close(), scribe.close()]);
  };
  await new Promise<void>((resolve, reject) => {
    // Stays behind for later errors, such as too many open files: they concern one connection, and no server falls over them.
    server.on('error', reject);
    server.listen(port, host, resolve);
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const bound = server.address();
  const number = typeof bound === 'object' && bound !== null ? bound.port : port;
  const isLocal = loopback.includes(host);
  if (isLocal) door.hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${number}`);
  else [door.hosts, door.token] = [undefined, randomBytes(24).toString('base64url')];
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${name}:${number}/${door.token === undefined ? '' : `?token=${door.token}`}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await close();
    },
  };
}

function askOf(request: IncomingMessage, maxBytes: number): Ask {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  return { method: request.method ?? 'GET', target: targetOf(request.url), headers, body: () => bodyOf(request, maxBytes) };
}

/** Paths only: what is no path (`http://elsewhere/`, `*`) asks for the first page. */
function targetOf(url: string | undefined): string {
  return url !== undefined && /^\/(?![/\\])/.test(url) ? url : '/';
}

async function bodyOf(request: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > maxBytes) throw new Refusal(413, 'too-large', `The request is larger than ${maxBytes} bytes: give a smaller part.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function send(request: IncomingMessage, response: ServerResponse, { body, headers, status }: Answer): Promise<void> {
  response.writeHead(status, headers);
  if (request.method === 'HEAD') response.end();
  else if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
  // A body that fails midway, or whose reader went away, ends the connection: a short answer is never taken for a whole one.
  else await pipeline(body, response).catch(() => undefined);
}
