/** Runs Saksi, its peers and a bare parser over the page sets and prints how well and how fast each reads. */
import { FieldTally } from './fields.ts';
import { pageSets, readPages, snapshotOf } from './sets.ts';
import type { GoldPage, PageSetName } from './sets.ts';
import { barePass, peers, saksi } from './readers.ts';
import type { Answer, PageReader } from './readers.ts';
import { scoreBody, shingleF1 } from './score.ts';
import type { ShingleScore } from './score.ts';

/** What to run: sets by short name, Saksi alone or not, so many worst pages to list; `wrong` names a field (title, day, authors) whose wrong answers are listed. */
export interface BenchOptions { readonly data: string; readonly only: readonly PageSetName[]; readonly alone: boolean; readonly worst: number; readonly rounds: number; readonly wrong?: string }

/** The figures of a reader on a page. */
interface PageResult { readonly page: GoldPage; readonly shingles: ShingleScore; readonly words: number; readonly ms: number; readonly failed: boolean; readonly answer: Answer }

const cpuMs = (): number => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const empty: Answer = { text: '' };

async function readAll(reader: PageReader, pages: readonly GoldPage[]): Promise<PageResult[]> {
  const results: PageResult[] = [];
  for (const page of pages) {
    const snapshot = snapshotOf(page);
    const before = cpuMs();
    let answer: Answer | undefined;
    try { answer = snapshot && await reader.read(snapshot); } catch { /* A page that a reader throws on is an empty answer, and counted. */ }
    results.push({ page, ...scoreBody(page.expected, answer ?? empty), ms: cpuMs() - before, failed: answer === undefined, answer: answer ?? empty });
  }
  return results;
}

const three = (value: number): string => value.toFixed(4).replace(/^0/, '');

function printBodies(name: string, set: PageSetName, results: readonly PageResult[]): void {
  const { f1, precision, recall, exact } = shingleF1(results.map(({ shingles }) => shingles));
  const words = results.reduce((sum, result) => sum + result.words, 0) / Math.max(1, results.length);
  const failed = results.filter((result) => result.failed).length;
  const figures = [`4-gram F1 ${three(f1)}`, `P ${three(precision)}`, `R ${three(recall)}`, `exact ${three(exact)}`, ...(pageSets[set].score === 'word' ? [`word F1 ${three(words)}`] : []), ...(failed > 0 ? [`failed ${failed}`] : [])];
  console.log(`  ${name.padEnd(30)}${figures.join(' · ')}`);
}

/** Titles, days and authors beside the true ones, where the set gives them. */
function printFields(name: string, results: readonly PageResult[], wrong: string | undefined): void {
  const tally = new FieldTally();
  for (const { page, answer } of results) {
    for (const { field, truth, answer: given } of tally.add(page.expected, answer.fields ?? { authors: [] })) {
      if (field === wrong) console.log(`    ${page.id.slice(0, 60)} ${page.url.slice(0, 120)}\n      true   ${truth}\n      answer ${given}`);
    }
  }
  const line = tally.line();
  if (line !== '') console.log(`  ${name.padEnd(30)}${line}`);
}

/** The pages that cost most, worst first: what each lost and gained wrongly. */
function printWorst(results: readonly PageResult[], count: number): void {
  const lost = ({ shingles: { fp, fn } }: PageResult): number => fp + fn;
  for (const result of [...results].sort((a, b) => lost(b) - lost(a)).slice(0, count)) {
    const { fp, fn } = result.shingles;
    console.log(`    ${(fp + fn).toFixed(3)}  too much ${fp.toFixed(3)} · missed ${fn.toFixed(3)} · ${result.page.id.slice(0, 40)} ${result.page.url.slice(0, 90)}`);
  }
}

/** Median CPU milliseconds over all pages, and each page's own median. */
function timePages(pages: readonly (() => unknown)[], rounds: number): { readonly all: number; readonly slowest: number } {
  for (const page of pages) page();
  const runs = Array.from({ length: rounds }, () => pages.map((page) => { const before = cpuMs(); page(); return cpuMs() - before; }));
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const each = pages.map((_, i) => median(runs.map((run) => run[i] ?? 0)));
  return { all: median(runs.map((run) => run.reduce((sum, ms) => sum + ms, 0))), slowest: Math.max(0, ...each) };
}

/** Speed on one set: Saksi and the bare parser by the median of some rounds, peers by the one pass that scored them. */
function printSpeed(pages: readonly GoldPage[], read: ReadonlyMap<string, readonly PageResult[]>, rounds: number): void {
  const snapshots = pages.flatMap((page) => snapshotOf(page) ?? []);
  const megabytes = snapshots.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const bare = timePages(snapshots.map(({ content }) => () => barePass(content)), rounds);
  const own = timePages(snapshots.map((snapshot) => () => saksi.read(snapshot)), rounds);
  const line = (name: string, { all, slowest }: { all: number; slowest: number }): void =>
    console.log(`  ${name.padEnd(30)}${(snapshots.length / all * 1000).toFixed(0).padStart(6)} pages/s · ${(megabytes / all * 1000).toFixed(1).padStart(6)} MB/s · ${(bare.all / all).toFixed(2)} of the bare pass · slowest page ${slowest.toFixed(0)} ms`);
  line('htmlparser2, bare pass', bare);
  line(saksi.name, own);
  for (const [name, results] of read) if (name !== saksi.name) line(name, { all: results.reduce((sum, { ms }) => sum + ms, 0), slowest: Math.max(...results.map(({ ms }) => ms)) });
}

/** Prints the tables; sets that are not there are passed over. */
export async function benchPages({ data, only, alone, worst, rounds, wrong }: BenchOptions): Promise<void> {
  const readers = alone ? [saksi] : [saksi, ...await peers()];
  for (const set of only) {
    const pages = readPages(data, set);
    if (pages.length === 0) continue;
    const withBody = pages.some(({ expected }) => expected.body !== undefined || expected.parts !== undefined);
    console.log(`\n${pageSets[set].name}: ${pages.length} pages`);
    const read = new Map<string, PageResult[]>();
    for (const reader of readers) {
      const results = await readAll(reader, pages);
      read.set(reader.name, results);
      if (withBody) printBodies(reader.name, set, results);
      printFields(reader.name, results, reader === saksi ? wrong : undefined);
      if (reader === saksi && withBody && worst > 0) printWorst(results, worst);
    }
    if (rounds > 0) printSpeed(pages, read, rounds);
  }
  console.log(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}
