import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Exchange } from '../../src/pages/fetch/call.ts';
import { warcInfo, warcRecords } from '../../src/pages/warc-write.ts';

const exchange: Exchange = {
  url: 'https://warta.example/berita?id=1', at: '2026-03-04T05:06:07.123Z', address: '93.184.216.34',
  requestHeaders: [['host', 'warta.example'], ['user-agent', 'Saksi/0.0']],
  status: 200, reason: 'OK', headers: [['Content-Type', 'text/html'], ['Transfer-Encoding', 'chunked'], ['X-Odd', 'a\r\nWARC-Type: response']], body: Buffer.from('<p>Damai\x00\xff</p>', 'latin1'),
};

interface Record {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Buffer;
}

/** Reads records by the letter of the format, apart from the writer. */
function read(bytes: Uint8Array): Record[] {
  let rest = gunzipSync(bytes);
  const records: Record[] = [];
  while (rest.length > 0) {
    const end = rest.indexOf('\r\n\r\n');
    const [version, ...lines] = rest.subarray(0, end).toString('utf8').split('\r\n');
    assert.equal(version, 'WARC/1.1');
    const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
    const length = Number(headers.get('Content-Length'));
    const block = rest.subarray(end + 4, end + 4 + length);
    assert.equal(rest.subarray(end + 4 + length, end + 8 + length).toString(), '\r\n\r\n');
    records.push({ headers, block });
    rest = rest.subarray(end + 8 + length);
  }
  return records;
}

const digest = (bytes: Uint8Array | string): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

test('an exchange becomes a request and a response, with address, instant and digests', () => {
  const [request, response, ...more] = read(warcRecords(exchange));
  assert.ok(request && response && more.length === 0);
  assert.equal(request.headers.get('WARC-Type'), 'request');
  assert.equal(request.block.toString(), 'GET /berita?id=1 HTTP/1.1\r\nhost: warta.example\r\nconnection: close\r\nuser-agent: Saksi/0.0\r\n\r\n');
  assert.equal(response.headers.get('WARC-Type'), 'response');
  for (const { headers, block } of [request, response]) {
    assert.equal(headers.get('WARC-Target-URI'), exchange.url);
    assert.equal(headers.get('WARC-Date'), exchange.at);
    assert.equal(headers.get('WARC-IP-Address'), '93.184.216.34');
    assert.equal(headers.get('WARC-Block-Digest'), digest(block));
    assert.match(headers.get('WARC-Record-ID') ?? '', /^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/);
  }
  assert.equal(request.headers.get('WARC-Concurrent-To'), response.headers.get('WARC-Record-ID'));
  assert.equal(response.headers.get('Content-Type'), 'application/http;msgtype=response');
  assert.equal(response.headers.get('WARC-Payload-Digest'), digest(exchange.body));
  assert.equal(response.block.toString('latin1'), 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Orig-Transfer-Encoding: chunked\r\nX-Odd: a WARC-Type: response\r\n\r\n<p>Damai\x00\xff</p>');
});

test('an unchanged page becomes a revisit that names when it came', () => {
  const [, revisit] = read(warcRecords({ ...exchange, status: 304, reason: 'Not Modified', body: new Uint8Array() }, { since: '2026-03-01T00:00:00Z' }));
  assert.equal(revisit?.headers.get('WARC-Type'), 'revisit');
  assert.equal(revisit?.headers.get('WARC-Profile'), 'http://netpreserve.org/warc/1.1/revisit/server-not-modified');
  assert.equal(revisit?.headers.get('WARC-Refers-To-Date'), '2026-03-01T00:00:00Z');
  assert.equal(revisit?.headers.get('WARC-Refers-To-Target-URI'), exchange.url);
  assert.equal(revisit?.headers.has('WARC-Payload-Digest'), false, 'the payload is elsewhere');
});

test('a redirect on the way to an unchanged page stays a response', () => {
  const [, response] = read(warcRecords({ ...exchange, status: 302 }, { since: '2026-03-01T00:00:00Z' }));
  assert.equal(response?.headers.get('WARC-Type'), 'response');
});

test('the same exchange gives the same bytes; each record is a gzip member of its own', () => {
  const bytes = Buffer.from(warcRecords(exchange));
  assert.deepEqual(Buffer.from(warcRecords(exchange)), bytes);
  const second = bytes.indexOf(Buffer.from([0x1f, 0x8b, 8]), 3);
  assert.equal(read(bytes.subarray(second)).length, 1);
  const whole = Buffer.concat([warcInfo('Saksi/0.0', '2026-03-05T00:00:00Z'), bytes]);
  assert.deepEqual(read(whole).map(({ headers }) => headers.get('WARC-Type')), ['warcinfo', 'request', 'response']);
});

test('a body that was cut says so, as archives do', () => {
  const [, whole] = read(warcRecords(exchange)), [, cut] = read(warcRecords({ ...exchange, truncated: true }));
  assert.deepEqual([whole?.headers.get('WARC-Truncated'), cut?.headers.get('WARC-Truncated')], [undefined, 'length']);
});
