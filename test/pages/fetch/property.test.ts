import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAddress } from '../../../src/pages/fetch/address.ts';
import { unpackBody } from '../../../src/pages/codings.ts';
import { createFetcher } from '../../../src/pages/fetch/fetcher.ts';
import { networkOf } from '../../../src/pages/fetch/networks.ts';
import { readRobots } from '../../../src/pages/fetch/robots.ts';
import { badServer } from './bad-server.ts';

test('whatever bytes a server sends, the fetch ends in time with a page or one problem', async (t) => {
  let answer: Uint8Array = new Uint8Array();
  const server = await badServer(t, { '/a': (socket) => { socket.end(answer); } });
  const fetch = createFetcher({ userAgent: 'Saksi/0.0 (test)', now: () => '2026-03-04T05:06:07Z', allowHosts: ['127.0.0.1'], intervalMs: 0, maxBytes: 10_000, timeouts: { connectMs: 200, headersMs: 200, wholeMs: 300 } });
  const heads = fc.constantFrom('', 'HTTP/1.1 200 OK\r\n', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', 'HTTP/1.1 302 Found\r\nLocation: ', 'HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: ');
  await fc.assert(fc.asyncProperty(heads, fc.uint8Array({ maxLength: 300 }), fc.constantFrom('', '\r\n\r\n'), async (head, bytes, tail) => {
    answer = Buffer.concat([Buffer.from(head), bytes, Buffer.from(tail)]);
    const started = performance.now();
    const result = await fetch(`${server.origin}/a`);
    assert.ok(performance.now() - started < 5_000);
    assert.ok('severity' in result ? /^P\d{3}$/.test(result.code) && result.message.length < 10_000 : result.bytes.length <= 10_000);
  }), { numRuns: 150 });
});

test('any words are an address that may be called, or a problem', () => {
  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.string().map((part) => `http://${part}`), fc.ipV4Extended().map((host) => `http://${host}/`), fc.ipV6().map((host) => `http://[${host}]/`));
  fc.assert(fc.property(words, (word) => {
    const url = readAddress(word);
    if (!(url instanceof URL)) return url.severity === 'error';
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.hash === '';
  }), { numRuns: 500 });
});

test('an IPv4 address is the same network however IPv6 carries it', () => {
  fc.assert(fc.property(fc.ipV4(), (address) => {
    const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
    const groups = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
    const network = networkOf(address);
    for (const carried of [`::ffff:${address}`, `::ffff:${groups}`, `64:ff9b::${groups}`, `2002:${groups}::1`, `0:0:0:0:0:ffff:${groups}`]) assert.equal(networkOf(carried), network, carried);
  }), { numRuns: 300 });
});

test('any rules and any path give an answer', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('User-agent: *', 'User-agent: saksi', 'Allow: /*a$', 'Disallow: /%zz*', 'Disallow: $', 'Disallow: *', 'Crawl-delay: 1', '\ud800: x', ':', 'Disallow: /\u{1f600}')), fc.string({ unit: 'binary' }), (lines, path) => {
    assert.equal(typeof readRobots(lines.join('\n'), 'saksi').allows(`/${path}`), 'boolean');
  }), { numRuns: 300 });
});

test('any body under any coding is unpacked within its bound, or told', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('gzip', 'deflate', 'br', 'zstd', 'gzip, br', ',,', 'x'), (body, coding) => {
    const result = unpackBody(body, coding, { maxBytes: 1_000 });
    return result instanceof Uint8Array ? result.length <= 1_000 : result.coding !== '';
  }), { numRuns: 300 });
});
