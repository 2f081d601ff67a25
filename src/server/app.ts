/** Turns requests into answers: the door, then the API, then the app's files; the same with and without a socket. */
import { SaksiError } from '../model/problem.ts';
import { json, refused, Refusal, withGuards, type Answer, type Ask } from './answer.ts';
import { assetAt, page } from './assets.ts';
import { pass, type Door } from './gate.ts';
import { openapi } from './openapi.ts';
import type { Route } from './routes.ts';
import type { Reader } from './threads.ts';

/** What the app answers from. */
export interface App {
  readonly reader: Reader;
  readonly routes: readonly Route[];
}

/** Codes of trouble that mean "no such thing", and of trouble with the ledger itself, which is not the asker's. */
const missing = ['P050', 'P051', 'P054', 'P055'], unavailable = ['P040', 'P041', 'P043', 'P045', 'P052'];
/** Paths of the app that are its own pages. */
const pages = /^\/(?:|incident\/[^/]+|article\/[^/]+|actors|actor\/[^/]+|sources|review|add|api)$/;

/** Answers one request; trouble is an answer too, nothing is thrown. */
export async function respond(app: App, door: Door, ask: Ask): Promise<Answer> {
  try {
    return withGuards(pass(door, ask) ?? await answerTo(app, ask));
  } catch (error) {
    return withGuards(troubleOf(error));
  }
}

function troubleOf(error: unknown): Answer {
  if (error instanceof Refusal) return refused(error);
  if (error instanceof SaksiError && error.code !== 'fault') return refused({ status: statusOf(error), code: error.code, message: error.message });
  const words = error instanceof Error ? error.message : String(error);
  return refused({ status: 500, code: 'fault', message: `Saksi failed by a fault of its own (${words}): please report it with what you asked.` });
}

function statusOf({ code }: SaksiError): number {
  return missing.includes(code) ? 404 : unavailable.includes(code) ? 503 : 400;
}

async function answerTo(app: App, ask: Ask): Promise<Answer> {
  const { pathname, searchParams } = new URL(ask.target, 'http://saksi.invalid');
  if (ask.method === 'GET' || ask.method === 'HEAD') {
    const asset = assetAt(pathname, (ask.headers['accept-encoding'] ?? '').includes('gzip'));
    if (asset) return asset;
    if (pages.test(pathname)) return page();
    if (pathname === '/api/openapi.json') return json(openapi(app.routes));
  }
  const method = ask.method === 'HEAD' ? 'GET' : ask.method;
  const candidates = app.routes.flatMap((route) => {
    const parts = partsOf(route.path, pathname);
    return parts === undefined ? [] : [{ route, parts }];
  });
  const found = candidates.find(({ route }) => route.method === method);
  if (found) return found.route.run({ reader: app.reader, parts: found.parts, query: searchParams, body: ask.body, type: ask.headers['content-type'] ?? '' });
  if (candidates.length > 0) throw new Refusal(405, 'wrong-method', `${pathname} does not take ${ask.method}: see /api for what it takes.`);
  throw new Refusal(404, 'no-such-path', `There is nothing at ${pathname}: see /api for what there is.`);
}

/** The `{name}` parts of a path that fits; undefined where it does not. */
function partsOf(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/'), given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const words = given[at] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== words : words === '') return undefined;
    if (name !== undefined) parts[name] = decoded(words);
  }
  return parts;
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    throw new Refusal(400, 'wrong-request', 'The path holds a wrong percent sign: encode its parts.');
  }
}
