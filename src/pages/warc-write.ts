/** Turns exchanges with servers into WARC 1.1 records, each a gzip member of its own, so that they can be put one after another (ISO 28500:2017). */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Exchange } from './fetch/call.ts';
import type { Headers } from './fetch/wire.ts';

const newline = '\r\n';

/** `sha256:` and the digest in hex, as `sha256sum` prints it. */
function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** A name that the same record always gets (UUID version 8, from its digest). */
function recordId(...facts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}>`;
}

/** One record as a gzip member. */
function member(headers: Headers, block: Uint8Array): Uint8Array {
  const head = ['WARC/1.1', ...headers.map(([name, value]) => `${name}: ${value}`), `Content-Length: ${block.length}`, '', ''].join(newline);
  return new Uint8Array(gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from(newline + newline)])));
}

/** A line of a head: nothing in it may begin another. */
function line(name: string, value: string): string {
  return `${name}: ${value.replace(/[\r\n]+/g, ' ')}${newline}`;
}

function requestBlock({ url, requestHeaders }: Exchange): Uint8Array {
  const { pathname, search } = new URL(url);
  const [host, ...rest] = requestHeaders;
  const lines = [...(host === undefined ? [] : [host]), ['connection', 'close'] as const, ...rest].map(([name, value]) => line(name, value));
  return Buffer.from(`GET ${pathname}${search} HTTP/1.1${newline}${lines.join('')}${newline}`, 'latin1');
}

/** The head as it was sent; chunks were joined, so the header that tells of them is kept under another name, as archives do. */
function responseHead({ status, reason, headers }: Exchange): Buffer {
  const lines = headers.map(([name, value]) => line(/^transfer-encoding$/i.test(name) ? `X-Orig-${name}` : name, value));
  return Buffer.from(`HTTP/1.1 ${status} ${reason.replace(/[\r\n]+/g, ' ')}${newline}${lines.join('')}${newline}`, 'latin1');
}

/** Where the page that a 304 vouches for was fetched. */
export interface Revisited {
  /** ISO 8601 instant of the fetch that brought it. */
  readonly since: string;
}

/**
 * One exchange as two records: the request, and the response; for an unchanged page, a revisit that names the instant at which it came.
 * The same exchange gives the same bytes.
 */
export function warcRecords(exchange: Exchange, revisited?: Revisited): Uint8Array {
  const { url, at, address, body } = exchange;
  const request = requestBlock(exchange);
  const head = responseHead(exchange);
  const response = Buffer.concat([head, body]);
  const answerId = recordId('response', url, at, digestOf(response));
  const requestId = recordId('request', url, at, digestOf(request), answerId);
  const shared: Headers = [['WARC-Date', at], ['WARC-Target-URI', url], ...(address === '' ? [] : [['WARC-IP-Address', address] as const])];
  const kind: Headers = revisited === undefined || exchange.status !== 304
    ? [['WARC-Type', 'response'], ['WARC-Payload-Digest', digestOf(body)]]
    : [['WARC-Type', 'revisit'], ['WARC-Profile', 'http://netpreserve.org/warc/1.1/revisit/server-not-modified'], ['WARC-Refers-To-Target-URI', url], ['WARC-Refers-To-Date', revisited.since]];
  return new Uint8Array(Buffer.concat([
    member([['WARC-Type', 'request'], ['WARC-Record-ID', requestId], ...shared, ['WARC-Concurrent-To', answerId], ['Content-Type', 'application/http;msgtype=request'], ['WARC-Block-Digest', digestOf(request)]], request),
    member([...kind, ['WARC-Record-ID', answerId], ...shared, ...(exchange.truncated === true ? [['WARC-Truncated', 'length'] as const] : []), ['Content-Type', 'application/http;msgtype=response'], ['WARC-Block-Digest', digestOf(response)]], response),
  ]));
}

/** The record that opens a file of records: who wrote it, and when (ISO 8601). */
export function warcInfo(software: string, at: string): Uint8Array {
  const block = Buffer.from(line('software', software) + line('format', 'WARC File Format 1.1') + line('conformsTo', 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'));
  return member([['WARC-Type', 'warcinfo'], ['WARC-Record-ID', recordId('warcinfo', software, at)], ['WARC-Date', at], ['Content-Type', 'application/warc-fields'], ['WARC-Block-Digest', digestOf(block)]], block);
}
