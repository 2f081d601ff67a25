/** `node bench/app-speed.ts <articles>`: turns a generated ledger into how long the app takes to read it, and its filters at the 95th percentile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../src/ledger/sqlite.ts';
import { serve } from '../src/server/serve.ts';
import { manyArticles } from './many-claims.ts';

const articles = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), 'saksi-speed-'));
const path = join(folder, 'saksi.db');
const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const ledger = openLedger(path);
console.log(`adding ${articles} articles: ${((await timed(() => { for (const record of manyArticles(articles)) ledger.add({ record }); })) / 1000).toFixed(1)} s`);
ledger.close();
const serving = await serve({ ledger: path });
const get = async (query: string): Promise<unknown> => (await fetch(new URL(query, serving.address))).json();
console.log(`first answer, with clustering: ${((await timed(() => get('/api/status'))) / 1000).toFixed(1)} s`, await get('/api/status'));
const filters = ['', 'type=ASSAULT', 'type=ASSAULT,COERCE&language=id', 'actor=party+7', 'from=2016-01-01&to=2016-12-31', 'box=24,5,30,12', 'contested=1', 'publisher=Paper+3', 'q=district+17', 'q=struck', 'country=SDN&type=PROTEST&from=2018-01-01'];
const times: number[] = [];
for (let round = 0; round < 10; round += 1) {
  for (const filter of filters) times.push(await timed(() => Promise.all([get(`/api/overview?${filter}`), get(`/api/incidents?${filter}&limit=100`)])));
}
times.sort((a, b) => a - b);
const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(0)} ms`;
console.log(`overview and list under a filter: median ${at(0.5)}, 95th percentile ${at(0.95)}, slowest ${at(0.999)}`);
const readers = await timed(() => Promise.all(Array.from({ length: 50 }, (_, reader) => get(`/api/overview?${filters[reader % filters.length] ?? ''}`))));
console.log(`fifty readers at once: ${readers.toFixed(0)} ms for all`);
await serving.close();
rmSync(folder, { recursive: true });
