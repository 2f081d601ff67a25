/** Measures the coder on the sample pages: CPU time a stage, pages and megabytes a second on one core, peak memory. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse.ts';
import { extractArticle } from '../src/article/extract.ts';
import { code, codeArticle } from '../src/code.ts';
import { roomFor, rooms } from '../src/lang/registry.ts';
import { dataPath } from '../src/ontology/data-path.ts';
import { readSnapshot } from '../src/pages/read.ts';

const [what, ...rest] = process.argv.slice(2);
if (what === 'engine') {
  const { benchEngine } = await import('./engine.ts');
  const at = rest.indexOf('--data');
  if (at === -1 || rest[at + 1] === undefined) {
    console.error('The engine is measured on development sets: npm run bench -- engine --data <folder>.');
    process.exit(2);
  }
  await benchEngine(rest[at + 1] as string);
  process.exit(0);
}
if (what === 'pages') {
  const { benchPages } = await import('./pages/report.ts');
  const { pageSets } = await import('./pages/sets.ts');
  const { values } = parseArgs({ args: rest, options: { data: { type: 'string' }, only: { type: 'string', multiple: true }, alone: { type: 'boolean', default: false }, worst: { type: 'string', default: '0' }, rounds: { type: 'string', default: '3' }, wrong: { type: 'string' } } });
  const names = Object.keys(pageSets) as (keyof typeof pageSets)[];
  const { data, only = names, wrong } = values;
  if (data === undefined || !only.every((name) => (names as string[]).includes(name))) {
    console.error(`The page reader is measured on development sets: npm run bench -- pages --data <folder> [--only ${names.join('|')}] [--alone] [--worst 20] [--wrong title|day|authors] [--rounds 3].`);
    process.exit(2);
  }
  await benchPages({ data, only: names.filter((name) => only.includes(name)), alone: values.alone, worst: Number(values.worst), rounds: Number(values.rounds), ...(wrong === undefined ? {} : { wrong }) });
  process.exit(0);
}
if (what === 'carriers') {
  const { values } = parseArgs({ args: rest, options: { data: { type: 'string' }, rounds: { type: 'string', default: '3' } } });
  if (values.data === undefined) {
    console.error('Archives are measured with the pages of development sets: npm run bench -- carriers --data <folder> [--rounds 3].');
    process.exit(2);
  }
  await (await import('./carriers.ts')).benchCarriers(values.data, Number(values.rounds));
  process.exit(0);
}
if (what === 'memory') {
  (await import('./memory.ts')).benchMemory(rest);
  process.exit(0);
}
if (what === 'hostile') {
  (await import('./hostile.ts')).benchHostile();
  process.exit(0);
}
if (what === 'times') {
  await (await import('./times.ts')).benchTimes();
  process.exit(0);
}
if (what === 'app') {
  await (await import('./app-speed.ts')).benchApp(Number(rest[0] ?? 100_000));
  process.exit(0);
}
const folder = what ?? join(dataPath(''), '..', 'samples');
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9);
const now = '2026-01-01T00:00:00Z';
const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).sort().map((name) => readFileSync(join(folder, name)));
const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6;

/** Median CPU milliseconds of a pass over all pages, after one pass to warm up. */
function medianCpuMs(pass: () => void): number {
  pass();
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    pass();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}

const words = rooms().map((room) => room.reader);
const snapshots = pages.flatMap((bytes) => readSnapshot({ bytes, fetched: now }).snapshot ?? []);
const articles = snapshots.map((snapshot) => extractArticle(snapshot, words).article);
const languages = pages.map((bytes) => code({ bytes }, { now }).run.language ?? 'en');
const each = (visit: (k: number) => void): (() => void) => () => pages.forEach((_, k) => visit(k));
const packAt = (k: number): NonNullable<ReturnType<typeof roomFor>> => {
  const pack = roomFor(languages[k] ?? 'en');
  if (pack === undefined) throw new Error(`page ${k} is in a language without a room`);
  return pack;
};

const stages: readonly (readonly [string, () => void])[] = [
  ['read bytes', each((k) => readSnapshot({ bytes: pages[k] as Uint8Array, fetched: now }))],
  ['extract article', each((k) => { const s = snapshots[k]; if (s !== undefined) extractArticle(s, words); })],
  ['analyse', each((k) => { const a = articles[k]; if (a !== undefined) analyse(a, packAt(k)); })],
  ['analyse + code', each((k) => { const a = articles[k]; if (a !== undefined) codeArticle(a, packAt(k)); })],
  ['whole, from bytes', each((k) => code({ bytes: pages[k] as Uint8Array }, { now }))],
];

console.log(`${pages.length} pages, ${megabytes.toFixed(2)} MB, median of ${rounds} passes, CPU time on one core`);
console.log(`${'stage'.padEnd(20)}${'ms/page'.padStart(10)}${'pages/s'.padStart(10)}${'MB/s'.padStart(10)}`);
for (const [name, pass] of stages) {
  const ms = medianCpuMs(pass);
  console.log(`${name.padEnd(20)}${(ms / pages.length).toFixed(2).padStart(10)}${((pages.length / ms) * 1000).toFixed(0).padStart(10)}${((megabytes / ms) * 1000).toFixed(1).padStart(10)}`);
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
