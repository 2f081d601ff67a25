/** Writes web archives for tests, from the text of WARC 1.1 (ISO 28500:2017) alone: it shares nothing with the reader. */
import { gzipSync } from 'node:zlib';

/** A record to write; `Content-Length` is reckoned unless `named` states another. */
export interface RecordToWrite {
  readonly type: string;
  readonly named?: Readonly<Record<string, string>>;
  readonly block: Uint8Array | string;
}

let count = 0;

/** The record with its two line ends behind it, not packed. */
export function writeRecord({ type, named = {}, block }: RecordToWrite): Buffer {
  const bytes = Buffer.from(block);
  count += 1;
  const fields: Record<string, string> = {
    'WARC-Type': type, 'WARC-Record-ID': `<urn:uuid:00000000-0000-4000-8000-${String(count).padStart(12, '0')}>`,
    'WARC-Date': '2020-09-28T08:52:00Z', 'Content-Length': String(bytes.length), ...named,
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** A response that went well, with `headers` besides those of a page. */
export function response(url: string, body: Uint8Array | string, headers: Readonly<Record<string, string>> = {}, status = '200 OK'): RecordToWrite {
  const fields = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return {
    type: 'response', named: { 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' },
    block: Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields}\r\n`), Buffer.from(body)]),
  };
}

/** A whole archive, each record a gzip member of its own where it is packed. */
export function writeArchive(records: readonly RecordToWrite[], packed: boolean): Buffer {
  const info: RecordToWrite = { type: 'warcinfo', named: { 'Content-Type': 'application/warc-fields' }, block: 'software: a test\r\n' };
  const request: RecordToWrite = { type: 'request', named: { 'WARC-Target-URI': 'https://kabar.example/', 'Content-Type': 'application/http; msgtype=request' }, block: 'GET / HTTP/1.1\r\nHost: kabar.example\r\n\r\n' };
  return Buffer.concat([info, request, ...records].map(writeRecord).map((bytes) => (packed ? gzipSync(bytes) : bytes)));
}

/** A body in chunks of `size` bytes, with an extension and a trailer, as RFC 9112 allows. */
export function chunked(body: Uint8Array | string, size: number): Buffer {
  const bytes = Buffer.from(body);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)};name=value\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\nX-Trailer: x\r\n\r\n')]);
}
