/** Turns a ledger of generated articles into how fast incidents join, the app shows its first view, filters answer, and readers read while others add. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { openLedger } from '../src/ledger/sqlite.ts';
import { viewMethod } from '../src/ledger/view/joining.ts';
import { manyArticles } from './many-claims.ts';

const together = 500;
/** Articles joined anew to measure joining, and so many times the mix of filters is asked. */
const joinedAnew = 2000, rounds = 8;
const readers = 50, addedMeanwhile = 100;

/** What a reader may ask for: days, parties, types, boxes, languages, publishers, contested, words, and several at once. */
function mixOf(words: { readonly actors: readonly string[]; readonly publishers: readonly string[]; readonly places: readonly string[] }): string[] {
  const [actor = '', other = ''] = words.actors, [publisher = '', small = ''] = words.publishers;
  const encoded = (fields: Readonly<Record<string, string>>): string => String(new URLSearchParams(fields));
  return [
    '', 'type=ASSAULT', 'type=CONSULT,AGREE', 'language=id', 'contested=1', 'quad=material-conflict',
    encoded({ actor }), encoded({ actor: other.slice(0, 5) }), encoded({ publisher }), encoded({ publisher: `${publisher}|${small}` }),
    'from=2016-01-01&to=2016-12-31', 'from=2019-05-01&to=2019-05-14', 'box=-30,-40,40,40', 'box=-20,-15,-10,-5',
    encoded({ q: words.places[0] ?? '' }), encoded({ q: words.places[1] ?? '', contested: '1' }), encoded({ q: 'civilians' }), encoded({ q: 'front police' }),
    encoded({ actor, type: 'ASSAULT', from: '2018-01-01' }), encoded({ publisher, language: 'en', contested: '1' }), encoded({ box: '-90,-40,90,60', type: 'ASSAULT,COERCE', to: '2017-06-30' }),
  ];
}

/** Makes or finds the ledger, and prints the figures. */
export async function benchApp(articles: number): Promise<void> {
  const path = ledgerOf(articles);
  console.log(`${articles.toLocaleString('en')} articles, ${(statSync(path).size / 1e6).toFixed(0)} MB, ${availableParallelism()} cores; the ledger stays at ${path}`);
  joinAnew(path, Math.min(joinedAnew, articles));
  const { server, address, times } = await coldServer(path);
  console.log(`cold server process: listens after ${times.listening.toFixed(0)} ms, first view ${times.view.toFixed(0)} ms after that, ${(times.listening + times.view).toFixed(0)} ms in all, ${cpuMs(server).toFixed(0)} ms of processor time`);
  const get = async (query: string): Promise<unknown> => {
    const answer = await fetch(new URL(query, address));
    if (!answer.ok) throw new Error(`${query}: ${answer.status}`);
    return answer.json();
  };
  const status = await get('/api/status') as { claims: number; incidents: number; contested: number };
  console.log(`${status.claims.toLocaleString('en')} claims in ${status.incidents.toLocaleString('en')} incidents, ${status.contested.toLocaleString('en')} contested`);
  const mix = mixOf(await wordsOf(get));
  await filters(get, mix, server);
  await readWhileAdding(get, mix, path, status.claims);
  for (const page of ['/api/sources', '/api/actors', '/api/review?limit=1']) console.log(`${page}: ${(await timed(() => get(page))).toFixed(0)} ms`);
  console.log(`memory of the server: ${memoryOf(server)}`);
  server.kill();
}

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The ledger of so many articles, from a run before where there is one. */
function ledgerOf(articles: number): string {
  const path = join(tmpdir(), `saksi-bench-${articles}-${viewMethod}.db`), unfinished = `${path}.part`;
  if (existsSync(path)) return path;
  for (const end of ['', '-wal', '-shm']) rmSync(unfinished + end, { force: true });
  const ledger = openLedger(unfinished), before = process.cpuUsage();
  let batch: { record: ReturnType<typeof manyArticles> extends Generator<infer R> ? R : never }[] = [];
  for (const record of manyArticles(articles)) {
    if (batch.push({ record }) < together) continue;
    ledger.addTogether(batch);
    batch = [];
  }
  ledger.addTogether(batch);
  ledger.close();
  const { system, user } = process.cpuUsage(before);
  console.log(`kept, indexed and joined: ${((articles * 5e6) / (user + system)).toFixed(0)} claims a second of one core, peak ${peak()}`);
  renameSync(unfinished, path);
  return path;
}

/** Takes articles out of their incidents and joins them again, which is more than joining new ones, in a ledger that holds all the others: the newest, as news comes, and some from anywhere. */
function joinAnew(path: string, count: number): void {
  for (const [which, order, articles] of [['the newest', 'article DESC', count], ['some of all years', '(article * 7919) % 100003', count >> 2]] as const) {
    const file = new DatabaseSync(path);
    file.exec(`INSERT OR IGNORE INTO stale SELECT article FROM current ORDER BY ${order} LIMIT ${articles}`);
    const claims = Number(file.prepare('SELECT count(*) AS n FROM claims WHERE article IN (SELECT article FROM stale)').get()?.n);
    file.close();
    const ledger = openLedger(path), before = process.cpuUsage();
    while (ledger.incidents.join(together) > 0);
    const { system, user } = process.cpuUsage(before);
    ledger.close();
    console.log(`joined: ${((claims * 1e6) / (user + system)).toFixed(0)} claims a second of one core (${which}: ${claims} taken out and joined again), peak ${peak()}`);
  }
}

const peak = (): string => `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;

async function coldServer(path: string): Promise<{ server: ChildProcess; address: string; times: { listening: number; view: number } }> {
  const start = performance.now();
  const server = spawn(process.execPath, [join(import.meta.dirname, '../src/cli/main.ts'), 'serve', path, '--port', '0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [address] = await once(createInterface(server.stdout as NonNullable<typeof server.stdout>), 'line') as [string];
  const listening = performance.now() - start;
  const view = await timed(async () => (await fetch(new URL('/api/overview', address))).json());
  return { server, address, times: { listening, view } };
}

async function wordsOf(get: (query: string) => Promise<unknown>): Promise<Parameters<typeof mixOf>[0]> {
  const { actors, publishers } = await get('/api/overview') as Record<'actors' | 'publishers', { value: string }[]>;
  const { rows } = await get('/api/incidents?order=disputed&limit=50') as { rows: { place: string | null }[] };
  const names = (facets: readonly { value: string }[]): string[] => facets.map(({ value }) => value);
  return { actors: names(actors), publishers: [names(publishers)[0] ?? '', names(publishers).at(-1) ?? ''], places: rows.flatMap(({ place }) => place ?? []) };
}

/** Each question changes the filter and asks for what the page then shows: the counts and the first page of the list. */
async function filters(get: (query: string) => Promise<unknown>, mix: readonly string[], server: ChildProcess): Promise<void> {
  const cpu = cpuMs(server);
  const times: { query: string; ms: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of mix) times.push({ query, ms: await timed(() => Promise.all([get(`/api/overview?${query}`), get(`/api/incidents?${query}&limit=100`)])) });
  }
  times.sort((a, b) => a.ms - b.ms);
  const at = (share: number): string => `${(times[Math.min(times.length - 1, Math.floor(times.length * share))]?.ms ?? 0).toFixed(0)} ms`;
  const slowest = times.at(-1);
  console.log(`filter changes (${mix.length} filters, ${rounds} times): median ${at(0.5)}, 95th percentile ${at(0.95)}, slowest ${at(1)} (${slowest?.query ?? ''}); ${((cpuMs(server) - cpu) / times.length).toFixed(0)} ms of processor time each`);
}

/** Readers that ask one thing after another, while another process adds articles; every answer counts, and at the end all is there. */
async function readWhileAdding(get: (query: string) => Promise<unknown>, mix: readonly string[], path: string, claims: number): Promise<void> {
  const adding = spawn(process.execPath, [join(import.meta.dirname, 'add-articles.ts'), path, String(addedMeanwhile), String(claims)], { stdio: ['ignore', 'ignore', 'inherit'] });
  let isAdding = true, errors = 0;
  const ended = once(adding, 'exit').then(() => { isAdding = false; });
  const times: number[] = [];
  await Promise.all(Array.from({ length: readers }, async (_, reader) => {
    for (let turn = reader; isAdding; turn += 1) {
      times.push(await timed(() => get(`/api/overview?${mix[turn % mix.length] ?? ''}`).catch(() => { errors += 1; })));
    }
  }));
  await ended;
  const after = await get('/api/status') as { claims: number };
  times.sort((a, b) => a - b);
  console.log(`${readers} readers at once while another process adds ${addedMeanwhile} articles: ${times.length} answers, ${errors} errors, median ${(times[times.length >> 1] ?? 0).toFixed(0)} ms, 95th percentile ${(times[Math.floor(times.length * 0.95)] ?? 0).toFixed(0)} ms; ${after.claims - claims} claims more, ${addedMeanwhile * 5} added`);
}

/** Processor time that the process and its threads have taken, in milliseconds (Linux counts hundredths of a second); NaN elsewhere. */
function cpuMs({ pid }: ChildProcess): number {
  const file = `/proc/${pid ?? 0}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const [, , ...fields] = readFileSync(file, 'utf8').replace(/\(.*\)/, '()').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function memoryOf({ pid }: ChildProcess): string {
  const file = `/proc/${pid ?? 0}/status`;
  if (!existsSync(file)) return 'not known here';
  return /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1]?.replace(/^(\d+)$/, (kb) => `${(Number(kb) / 1024).toFixed(0)} MB at its peak`) ?? 'not known here';
}
