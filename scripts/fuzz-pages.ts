/** Reads broken and hostile variants of the sample pages for a while and tells each fault: `node scripts/fuzz-pages.ts [--seconds 600] [--seed 1]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractArticle } from '../src/article/extract.ts';
import { rooms } from '../src/lang/registry.ts';
import { packageRoot } from '../src/ontology/data-path.ts';
import { readSnapshot } from '../src/pages/read.ts';
import { randomFrom } from '../train/random.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' }, seed: { type: 'string', default: '1' } } });
const random = randomFrom(Number(values.seed));
const words = rooms().map((room) => room.reader);
const folder = join(packageRoot(), 'samples');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => readFileSync(join(folder, name)));
const below = (count: number): number => Math.floor(random() * count);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

const shards = ['<', '>', '"', "'", '&', '&#x0;', '&amp;lt;b&gt;', '<!--', '-->', '<script>', '</script>', '<svg>', '<table><td>', '</p>', '<p>', '<a href=', '<title>', '</div>', '<div class="related">', '\0', '\ud800', '\u202e', '<h1>', '<style>', '<li>', '<b>', '<plaintext>'];
/** So long a page may take so many milliseconds of CPU time, on top of a grace for what runs beside it. */
const msPerMegabyte = 200;
const graceMs = 150;

/** Cuts, doubles, moves and peppers a page. */
function broken(page: Buffer): Buffer {
  let bytes = Buffer.from(page);
  for (let k = below(4); k >= 0; k--) {
    const [from, to] = [below(bytes.length), below(bytes.length)].sort((a, b) => a - b) as [number, number];
    const way = below(6);
    if (way === 0) bytes = bytes.subarray(0, from + 1);
    else if (way === 1) bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    else if (way === 2) bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, Math.min(to, from + 20_000))]);
    else if (way === 3) bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(pick(shards).repeat(1 + below(3_000))), bytes.subarray(from)]);
    else if (way === 4) for (let i = 0; i < 200; i++) bytes[below(bytes.length)] = below(256);
    else for (let i = 0; i < 40; i++) { const at = below(bytes.length); bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(shards)), bytes.subarray(at)]); }
  }
  return bytes;
}

function faultsOf(bytes: Buffer): string[] {
  const faults: string[] = [];
  const before = process.cpuUsage();
  const { snapshot } = readSnapshot({ bytes, fetched: '2026-01-01T00:00:00Z' });
  if (snapshot) {
    const { article } = extractArticle(snapshot, words);
    let end = 0;
    for (const block of article.blocks) {
      if (block.start < end || block.end <= block.start || block.end > article.text.length) faults.push(`a block at ${block.start} to ${block.end}`);
      end = block.end;
      const text = article.text.slice(block.start, block.end);
      if (/<(?:p|div|script|style|a)(?:\s[^<>]*)?>/i.test(text)) faults.push(`a tag in ${JSON.stringify(text.slice(0, 300))}`);
    }
    if (!((article.confidence ?? 0) >= 0 && (article.confidence ?? 0) <= 1)) faults.push('a confidence outside 0 to 1');
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  if (ms > graceMs + (msPerMegabyte * bytes.length) / 1e6) faults.push(`${ms.toFixed(0)} ms for ${bytes.length} bytes`);
  return faults;
}

for (const page of pages) for (let k = 0; k < 5; k++) faultsOf(page);
const end = Date.now() + 1000 * Number(values.seconds);
let [runs, failed] = [0, 0];
for (; Date.now() < end; runs++) {
  const bytes = broken(pick(pages));
  try {
    for (const fault of faultsOf(bytes)) { failed++; console.log(`page ${runs}: ${fault}`); }
  } catch (error) {
    failed++;
    console.log(`page ${runs}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
console.log(`${runs} pages, ${failed} faults`);
process.exitCode = failed === 0 ? 0 : 1;
