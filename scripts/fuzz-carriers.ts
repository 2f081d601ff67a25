/** Reads broken and hostile variants of web archives, feeds and HTTP answers for a while and tells each fault: `node scripts/fuzz-carriers.ts [--seconds 600] [--seed 1]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { packageRoot } from '../src/ontology/data-path.ts';
import { archivePages, zippedPages, type ArchivedPage, type ArchivesOptions, type WebArchive } from '../src/pages/archive-pages.ts';
import { feedPages } from '../src/pages/feed-pages.ts';
import { plainBody, readHttpResponse } from '../src/pages/http-response.ts';
import { chunked, response, writeArchive, type RecordToWrite } from '../test/pages/warc-writer.ts';
import { writeZip } from '../test/pages/zip-writer.ts';
import { randomFrom } from '../train/random.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' }, seed: { type: 'string', default: '1' } } });
const random = randomFrom(Number(values.seed));
const below = (count: number): number => Math.floor(random() * count);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

const folder = join(packageRoot(), 'samples');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => readFileSync(join(folder, name)));
const maxBytes = 20_000_000;
/** What unpacks may give far more than it takes: up to the limits that readers set. */
const graceMs = 1_500;
const msPerMegabyte = 200;

const shards = ['\r\n', '\r\n\r\n', 'WARC/1.1\r\n', 'WARC-Type: revisit\r\n', 'Content-Length: 99999999999\r\n', 'Content-Length: -1\r\n', 'HTTP/1.1 200 OK\r\n', 'Content-Encoding: gzip\r\n', 'Transfer-Encoding: chunked\r\n', 'ffffffff\r\n', '0\r\n\r\n',
  '\x1f\x8b\x08\0', 'PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', '<item>', '</item>', '<![CDATA[', ']]>', '<link>', '&#x0;', '&amp;', '<entry>', '<content type="html">', '<rss>', '\0', '\xff\xff\xff\xff'];

function broken(whole: Uint8Array): Buffer {
  let bytes: Buffer = Buffer.from(whole);
  for (let k = below(4); k >= 0; k--) {
    const [from, to] = [below(bytes.length + 1), below(bytes.length + 1)].sort((a, b) => a - b) as [number, number];
    const way = below(6);
    if (way === 0) bytes = bytes.subarray(0, from + 1);
    else if (way === 1) bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    else if (way === 2) bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, Math.min(to, from + 20_000))]);
    else if (way === 3) bytes = Buffer.concat([bytes.subarray(0, from), Buffer.from(pick(shards).repeat(1 + below(3_000)), 'latin1'), bytes.subarray(from)]);
    else if (way === 4) for (let i = below(60); i >= 0 && bytes.length > 0; i--) bytes[below(bytes.length)] = below(256);
    else for (let i = below(20); i >= 0; i--) { const at = below(bytes.length + 1); bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(shards), 'latin1'), bytes.subarray(at)]); }
  }
  return bytes;
}

const codings: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = { gzip: gzipSync, deflate: deflateSync, br: (bytes) => brotliCompressSync(bytes, { params: {} }), zstd: zstdCompressSync, identity: (bytes) => bytes };

function oneResponse(at: number): RecordToWrite {
  const coding = pick(Object.keys(codings)), isChunked = below(2) === 0;
  const packed = codings[coding]!(pick(pages).subarray(0, 20_000));
  const record = response(`https://kabar.example/${at}`, isChunked ? chunked(packed, 1 + below(5_000)) : packed, { 'Content-Encoding': coding, ...(isChunked ? { 'Transfer-Encoding': 'chunked' } : {}) });
  return { ...record, named: { ...record.named, 'WARC-Payload-Digest': `sha1:${below(6)}` } };
}

function oneRecord(at: number): RecordToWrite {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n';
  return below(3) > 0 ? oneResponse(at) : { type: 'revisit', named: { 'WARC-Target-URI': `https://kabar.example/r${at}`, 'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest', 'WARC-Payload-Digest': `sha1:${below(8)}` }, block: head };
}

const records = (): RecordToWrite[] => Array.from({ length: 1 + below(6) }, (_, at) => oneRecord(at));

function oneArchive(): Buffer {
  const way = below(3);
  return way === 0 ? gzipSync(writeArchive(records(), false)) : writeArchive(records(), way === 1);
}

async function faultsOfArchives(open: (options: ArchivesOptions) => AsyncGenerator<ArchivedPage>, size: number): Promise<string[]> {
  const faults: string[] = [];
  const found: ArchivedPage[] = [];
  for await (const each of open({ maxBytes, file: 'a' })) {
    found.push(each);
    if ((each.next?.offset ?? 0) > size) faults.push('a place behind the end');
    if (found.length > 10_000) return ['more pages than bytes'];
  }
  const place = found.length === 0 ? undefined : pick(found).next;
  if (place !== undefined) for await (const _ of open({ maxBytes, file: 'a', from: place })); // Going on there must end as well.
  return faults;
}

function archiveOf(bytes: Buffer): WebArchive {
  return {
    name: 'a', isPacked: bytes[0] === 0x1f, begins: 0, size: bytes.length, again: 'anywhere',
    async *chunks(offset) {
      for (let at = offset; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
    },
  };
}

/** A hostile variant of one carrier: its bytes, and how they are read. */
const kinds: Readonly<Record<string, () => { bytes: Buffer; read: () => Promise<string[]> | string[] }>> = {
  archive() {
    const bytes = broken(oneArchive());
    return { bytes, read: () => faultsOfArchives((options) => archivePages([archiveOf(bytes)], options), bytes.length) };
  },
  zip() {
    const bytes = broken(writeZip([{ name: '1.warc.gz', bytes: oneArchive(), deflated: below(2) === 0 }, { name: '2.warc', bytes: writeArchive(records(), false), deflated: below(2) === 0 }], { zip64: below(2) === 0 }));
    const file = { size: bytes.length, read: (offset: number, length: number) => Promise.resolve(bytes.subarray(Math.max(0, offset), Math.max(0, offset) + length)) };
    return { bytes, read: () => faultsOfArchives((options) => zippedPages(file, options), Infinity) };
  },
  feed() {
    const items = Array.from({ length: 1 + below(60) }, (_, k) => `<item><title>Kabar ${k}</title><link>https://kabar.example/${k}</link><description><![CDATA[${pick(pages).toString('latin1').slice(0, below(3_000))}]]></description><pubDate>Mon, 28 Sep 2020 08:52:00 GMT</pubDate></item>`);
    const bytes = broken(Buffer.from(`<?xml version="1.0"?><rss version="2.0"><channel><title>Kabar</title>${items.join('')}</channel></rss>`));
    return { bytes, read: () => {
      const { addresses = [] } = feedPages(bytes, { address: 'https://kabar.example/feed' }) ?? {};
      return addresses.filter((address) => !/^https?:/.test(address)).map((address) => `the address ${JSON.stringify(address.slice(0, 80))}`);
    } };
  },
  response() {
    const bytes = broken(Buffer.from(oneResponse(0).block));
    return { bytes, read: () => {
      const answer = readHttpResponse(bytes);
      const plain = answer === undefined ? undefined : plainBody(answer, maxBytes);
      return plain !== undefined && 'body' in plain && plain.body.length > Math.max(maxBytes, bytes.length) ? ['a body above the limit'] : [];
    } };
  },
};

const end = Date.now() + 1000 * Number(values.seconds);
let [runs, failed] = [0, 0];
const slowest: Record<string, number> = {};
for (; Date.now() < end; runs++) {
  const kind = pick(Object.keys(kinds));
  const { bytes, read } = kinds[kind]!();
  const before = process.cpuUsage();
  const tell = (fault: string): void => { failed++; console.log(`${kind} ${runs}: ${fault}`); };
  try {
    for (const fault of await read()) tell(fault);
  } catch (error) {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  slowest[kind] = Math.max(slowest[kind] ?? 0, ms);
  if (ms > graceMs + (msPerMegabyte * bytes.length) / 1e6) tell(`${ms.toFixed(0)} ms for ${bytes.length} bytes`);
}
console.log(`${runs} carriers, ${failed} faults; slowest ${Object.entries(slowest).map(([kind, ms]) => `${kind} ${ms.toFixed(0)} ms`).join(', ')}`);
process.exitCode = failed === 0 ? 0 : 1;
