/** Measures archives: pages and megabytes a second of CPU time from a WARC of the development pages to the pages, and on to the articles. */
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extract } from '../src/extract.ts';
import { sourceOf } from '../src/pages/byte-reader.ts';
import type { Carried } from '../src/pages/carrier.ts';
import { createGunzip, placedPlain } from '../src/pages/gzip-members.ts';
import { readWarcPages } from '../src/pages/warc-pages.ts';
import { response, writeArchive } from '../test/pages/warc-writer.ts';
import { pageSets, readPages, type PageSetName } from './pages/sets.ts';

const now = '2026-01-01T00:00:00Z';

function archiveOf(data: string, packed: boolean): { bytes: Buffer; pages: number } {
  const pages = (Object.keys(pageSets) as PageSetName[]).flatMap((set) => readPages(data, set));
  const records = pages.map(({ url, html, encoding, contentType }, at) => {
    const bytes = Buffer.from(html, encoding === 'base64' ? 'base64' : 'utf8');
    // Every other page as most servers send it.
    return at % 2 === 0 ? response(url, bytes, { 'Content-Type': contentType }) : response(url, gzipSync(bytes), { 'Content-Type': contentType, 'Content-Encoding': 'gzip' });
  });
  return { bytes: writeArchive(records, packed), pages: pages.length };
}

function pagesIn(path: string, packed: boolean): AsyncGenerator<Carried> {
  const source = sourceOf(createReadStream(path, { highWaterMark: 1 << 20 }));
  return readWarcPages(packed ? createGunzip(source) : placedPlain(source), { maxBytes: 20_000_000, place: path });
}

/** CPU seconds of this process, all its threads together, and the pages and bytes that came. */
async function measure(pages: AsyncIterable<Carried>, each: (carried: Carried) => void): Promise<{ seconds: number; count: number; megabytes: number }> {
  const before = process.cpuUsage();
  let count = 0, bytes = 0;
  for await (const carried of pages) {
    if ('page' in carried) bytes += carried.page.bytes.length;
    count += 1;
    each(carried);
  }
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, count, megabytes: bytes / 1e6 };
}

/** Prints the table; `data` is the folder of development sets. */
export async function benchCarriers(data: string, rounds = 3): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-bench-'));
  try {
    console.log(`${'WARC'.padEnd(34)}${'pages'.padStart(7)}${'file MB'.padStart(9)}${'CPU s'.padStart(8)}${'pages/s'.padStart(9)}${'MB/s'.padStart(7)}`);
    for (const packed of [true, false]) {
      const path = join(folder, packed ? 'pages.warc.gz' : 'pages.warc');
      writeFileSync(path, archiveOf(data, packed).bytes);
      for (const [name, each] of [['to pages', () => {}], ['to articles', (carried: Carried) => { if ('page' in carried) extract(carried.page, { now }); }]] as const) {
        if (!packed && name === 'to articles') continue;
        const runs = [];
        for (let round = 0; round <= rounds; round++) runs.push(await measure(pagesIn(path, packed), each));
        const { seconds, count, megabytes } = runs.slice(1).sort((a, b) => a.seconds - b.seconds)[rounds >> 1] ?? { seconds: NaN, count: 0, megabytes: 0 };
        console.log(`${`${packed ? 'packed' : 'plain'}, ${name}`.padEnd(34)}${String(count).padStart(7)}${(statSync(path).size / 1e6).toFixed(0).padStart(9)}${seconds.toFixed(2).padStart(8)}${(count / seconds).toFixed(0).padStart(9)}${(megabytes / seconds).toFixed(0).padStart(7)}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
