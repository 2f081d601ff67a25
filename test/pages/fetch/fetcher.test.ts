import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { createFetcher, type Fetched, type FetcherOptions } from '../../../src/pages/fetch/fetcher.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { answer, badServer, page, type BadServer, type Behaviour } from './bad-server.ts';

const now = (): string => '2026-03-04T05:06:07Z';

/** A quick fetcher that may call the loopback. */
function quick(options: Partial<FetcherOptions> = {}): (address: string) => Promise<Fetched | Problem> {
  return createFetcher({
    userAgent: 'Saksi/0.0 (test)', now, allowHosts: ['127.0.0.1'], intervalMs: 0, sleep: () => Promise.resolve(), maxBytes: 100_000,
    timeouts: { connectMs: 300, headersMs: 150, wholeMs: 300 }, ...options,
  });
}

async function got(t: TestContext, paths: Readonly<Record<string, Behaviour>>, path = '/a', options: Partial<FetcherOptions> = {}): Promise<{ result: Fetched | Problem; server: BadServer }> {
  const server = await badServer(t, paths);
  return { result: await quick(options)(`${server.origin}${path}`), server };
}

function isFetched(result: Fetched | Problem): asserts result is Fetched {
  assert.ok(!('severity' in result), `fetched, not ${JSON.stringify(result)}`);
}

function isProblem(result: Fetched | Problem, code: string, words: RegExp): void {
  assert.ok('severity' in result, 'a problem');
  assert.equal(result.code, code, result.message);
  assert.equal(result.severity, 'error');
  assert.match(result.message, words);
  assert.doesNotMatch(result.message, /\{\w+\}/);
}

test('a page comes as bytes with its content type, its address, its instant, and both sides of the exchange', async (t) => {
  const { result, server } = await got(t, { '/a?q=1': page('Kabar') }, '/a?q=1#part');
  isFetched(result);
  assert.match(Buffer.from(result.bytes).toString(), /<title>Kabar/);
  assert.equal(result.contentType, 'text/html; charset=utf-8');
  assert.equal(result.url, `${server.origin}/a?q=1`);
  assert.equal(result.fetched, now());
  assert.equal(result.exchanges.length, 1);
  assert.equal(result.exchanges[0]?.address, '127.0.0.1');
  assert.equal(result.exchanges[0]?.status, 200);
  const head = server.asked.find(({ path }) => path === '/a?q=1')?.head ?? '';
  assert.match(head, /^GET \/a\?q=1 HTTP\/1\.1\r\n/);
  assert.match(head, new RegExp(`\r\nhost: ${server.host}\r\n`, 'i'));
  assert.match(head, /\r\nuser-agent: Saksi\/0\.0 \(test\)\r\n/i);
  for (const [name, value] of result.exchanges[0]?.requestHeaders ?? []) assert.ok(head.toLowerCase().includes(`\r\n${name}: ${value}\r\n`.toLowerCase()), `${name} was sent as recorded`);
  assert.equal((head.match(/\r\nhost:/gi) ?? []).length, 1);
});

test('packed bodies are unpacked, one coding on another too; the bytes as sent stay in the exchange', async (t) => {
  const words = '<p>Damai.</p>'.repeat(100);
  const packed: Record<string, Uint8Array> = { gzip: gzipSync(words), br: brotliCompressSync(words), deflate: deflateSync(words), 'Deflate ': deflateRawSync(words), 'gzip, br': brotliCompressSync(gzipSync(words)) };
  const paths = Object.fromEntries(Object.entries(packed).map(([coding, body], at) => [`/${at}`, answer('200 OK', { 'Content-Encoding': coding }, body)]));
  const server = await badServer(t, paths);
  const fetch = quick();
  for (const [at, body] of Object.values(packed).entries()) {
    const result = await fetch(`${server.origin}/${at}`);
    isFetched(result);
    assert.equal(Buffer.from(result.bytes).toString(), words);
    assert.deepEqual(Buffer.from(result.exchanges[0]?.body ?? []), Buffer.from(body));
  }
});

test('chunks are joined, a body without a length ends with the connection', async (t) => {
  const { result } = await got(t, { '/a': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Da\r\n8\r\nmai.</p>\r\n0\r\n\r\n' });
  isFetched(result);
  assert.equal(Buffer.from(result.bytes).toString(), '<p>Damai.</p>');
  const open = await got(t, { '/a': 'HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nDamai.' });
  isFetched(open.result);
  assert.equal(Buffer.from(open.result.bytes).toString(), 'Damai.');
});

test('a redirect is followed, and both exchanges are kept', async (t) => {
  const { result, server } = await got(t, { '/a': answer('301 Moved', { Location: '/b' }), '/b': answer('302 Found', { Location: 'c?x=1#y' }), '/c?x=1': page('C') });
  isFetched(result);
  assert.equal(result.url, `${server.origin}/c?x=1`);
  assert.equal(result.asked, `${server.origin}/a`);
  assert.deepEqual(result.exchanges.map(({ status }) => status), [301, 302, 200]);
});

test('letters beyond ASCII in a redirect are the letters that were written', async (t) => {
  const { result, server } = await got(t, { '/a': Buffer.from(`HTTP/1.1 302 Found\r\nLocation: /käse\r\nContent-Length: 0\r\n\r\n`), '/k%C3%A4se': page('K') });
  isFetched(result);
  assert.equal(result.url, `${server.origin}/k%C3%A4se`);
});

test('the charset of the page is left alone', async (t) => {
  const { result } = await got(t, { '/a': answer('200 OK', { 'Content-Type': 'text/html; charset=utf-8' }, Buffer.from('<p>caf\xe9</p>', 'latin1')) });
  isFetched(result);
  assert.deepEqual(Buffer.from(result.bytes), Buffer.from('<p>caf\xe9</p>', 'latin1'));
});

test('a wrong content type keeps no page back: the bytes decide later', async (t) => {
  const { result } = await got(t, { '/a': answer('200 OK', { 'Content-Type': 'image/png' }, '<p>Damai.</p>') });
  isFetched(result);
  assert.equal(result.contentType, 'image/png');
});

/** Every way in which a server fails, with the sentence that tells it. */
const failures: readonly (readonly [string, Readonly<Record<string, Behaviour>>, string, RegExp])[] = [
  ['a slow drip', { '/a': (socket) => { socket.write('HTTP/1.1 200 OK\r\n\r\n'); const drip = setInterval(() => socket.write('x'), 20); socket.on('close', () => clearInterval(drip)); } }, 'P086', /too slow, the whole page took more than 0\.3 s/],
  ['silence', { '/a': () => {} }, 'P086', /the beginning of its answer took more than 0\.\d+ s/],
  ['a head that never ends', { '/a': (socket) => { socket.write('HTTP/1.1 200 OK\r\n'); const drip = setInterval(() => socket.write('X-A: b\r\n'), 20); socket.on('close', () => clearInterval(drip)); } }, 'P086', /beginning of its answer|whole page/],
  ['a huge header', { '/a': `HTTP/1.1 200 OK\r\nX-Big: ${'a'.repeat(200_000)}\r\n\r\n` }, 'P088', /its head is too long/],
  ['more promised than sent', { '/a': 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort' }, 'P089', /broke before the page was whole/],
  ['a chunk that is cut', { '/a': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nshort' }, 'P089', /broke before the page was whole/],
  ['a connection reset in the body', { '/a': (socket) => { socket.write('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort', () => setTimeout(() => socket.resetAndDestroy(), 20)); } }, 'P089', /broke before/],
  ['a connection reset at once', { '/a': (socket) => { socket.resetAndDestroy(); } }, 'P089', /broke before/],
  ['a connection closed without a word', { '/a': (socket) => { socket.end(); } }, 'P089', /broke before/],
  ['garbage of an older age', { '/a': '<html>No head at all</html>\r\n\r\n' }, 'P088', /does not speak HTTP as it should/],
  ['two lengths that differ', { '/a': 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nshort' }, 'P089', /broke before/],
  ['an endless body', { '/a': (socket) => { socket.write('HTTP/1.1 200 OK\r\n\r\n'); const more = (): void => { while (!socket.destroyed && socket.write('x'.repeat(50_000))); }; socket.on('drain', more); more(); } }, 'P087', /larger than 100000 bytes as sent/],
  ['a body that announces itself as too large', { '/a': (socket) => { socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n'); } }, 'P087', /larger than 100000 bytes as sent/],
  ['a compressed bomb', { '/a': answer('200 OK', { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(20_000_000))) }, 'P087', /larger than 100000 bytes unpacked/],
  ['a bomb within a bomb', { '/a': answer('200 OK', { 'Content-Encoding': 'gzip, gzip' }, gzipSync(gzipSync(Buffer.alloc(50_000_000)))) }, 'P087', /larger than 100000 bytes unpacked/],
  ['plain bytes said to be gzip', { '/a': answer('200 OK', { 'Content-Encoding': 'gzip' }, '<p>Damai.</p>') }, 'P090', /packed as "gzip", which its bytes belie/],
  ['packed bytes that are cut', { '/a': answer('200 OK', { 'Content-Encoding': 'gzip' }, gzipSync('<p>Damai.</p>'.repeat(1000)).subarray(0, 40)) }, 'P090', /which its bytes belie/],
  ['a coding nobody knows', { '/a': answer('200 OK', { 'Content-Encoding': 'zip9' }, 'x') }, 'P090', /"zip9", which Saksi does not know/],
  ['too many codings', { '/a': answer('200 OK', { 'Content-Encoding': 'gzip, gzip, gzip, gzip, gzip' }, 'x') }, 'P090', /does not know/],
  ['a redirect to itself', { '/a': answer('302 Found', { Location: '/a' }) }, 'P091', /in a circle/],
  ['a circle of redirects', { '/a': answer('302 Found', { Location: '/b' }), '/b': answer('302 Found', { Location: '/a' }) }, 'P091', /in a circle/],
  ['redirects without end', { '/a': answer('302 Found', { Location: '/b' }), ...Object.fromEntries([...'bcdefgh'].map((letter, at) => [`/${letter}`, answer('302 Found', { Location: `/${'bcdefghi'[at + 1]}` })])) }, 'P091', /more than 5 times/],
  ['a redirect that leads nowhere', { '/a': answer('302 Found', {}) }, 'P096', /status 302, which brings no page/],
  ['no content', { '/a': 'HTTP/1.1 204 No Content\r\n\r\n' }, 'P096', /status 204/],
  ['not modified, though nothing was known', { '/a': 'HTTP/1.1 304 Not Modified\r\n\r\n' }, 'P096', /status 304/],
  ['a part where the whole was asked', { '/a': answer('206 Partial Content', { 'Content-Range': 'bytes 0-1/9' }, 'xx') }, 'P096', /status 206/],
  ['not found', {}, 'P092', /status 404 in place of the page \(there is no such page\)/],
  ['forbidden', { '/a': answer('403 Forbidden', {}) }, 'P092', /it forbids the page/],
  ['a status of its own', { '/a': answer('520 Whatever', {}) }, 'P092', /status 520 .*\(a fault of its own\)/],
  ['too many requests, and a long wait', { '/a': answer('429 Too Many Requests', { 'Retry-After': '3600' }) }, 'P093', /left alone for 3600 s/],
  ['too many requests, and no word of when', { '/a': answer('429 Too Many Requests', {}) }, 'P092', /too many requests/],
  ['rules that forbid', { '/robots.txt': answer('200 OK', {}, 'User-agent: *\nDisallow: /a') }, 'P094', /ask programs not to fetch \/a/],
  ['rules that fail', { '/robots.txt': answer('503 Busy', {}) }, 'P095', /it answers 503/],
  ['rules that hang', { '/robots.txt': () => {}, '/a': page('A') }, 'P095', /does not come in time/],
  ['rules that are cut', { '/robots.txt': 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort', '/a': page('A') }, 'P095', /ends in the middle/],
  ['rules that are garbage', { '/robots.txt': 'garbage\r\n\r\n', '/a': page('A') }, 'P095', /no valid HTTP/],
];

for (const [name, paths, code, words] of failures) {
  test(`one sentence for ${name}`, async (t) => {
    const { result, server } = await got(t, paths);
    isProblem(result, code, words);
    assert.equal((result as Problem).place, `${server.origin}/a`);
  });
}

test('plain HTTP where TLS is asked for, and a port where nobody listens', async (t) => {
  const server = await badServer(t, {});
  isProblem(await quick()(`https://${server.host}/a`), 'P085', /does not speak TLS as it should/);
  isProblem(await quick()('http://127.0.0.1:1/a'), 'P084', /takes no connection/);
});

test('silence where TLS is asked for', async (t) => {
  const server = createServer((socket) => { socket.on('error', () => {}); t.after(() => socket.destroy()); });
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  t.after(() => server.close());
  const started = performance.now();
  const patient = quick({ timeouts: { connectMs: 200, headersMs: 5_000, wholeMs: 5_000 } });
  isProblem(await patient(`https://127.0.0.1:${(server.address() as AddressInfo).port}/a`), 'P084', /takes too long to connect/);
  assert.ok(performance.now() - started < 3_000);
});

test('a wait within bounds is kept, then the page comes', async (t) => {
  const slept: number[] = [];
  let busy = true;
  const server = await badServer(t, { '/a': (socket) => { socket.end(busy ? answer('503 Busy', { 'Retry-After': '7' }) : page('A')); busy = false; } });
  const result = await quick({ clock: () => 0, sleep: async (ms) => { slept.push(ms); } })(`${server.origin}/a`);
  isFetched(result);
  assert.deepEqual(slept, [7_000]);
});

test('rules that end in the middle of a bomb, or are endless, are read as far as the bound', async (t) => {
  const { result } = await got(t, { '/robots.txt': (socket) => { socket.write('HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /b\n'); const more = (): void => { while (!socket.destroyed && socket.write('#'.repeat(50_000))); }; socket.on('drain', more); more(); }, '/a': page('A') });
  isFetched(result);
});

test('the rules of each site on the way are kept with the page, asked for once, and cut where they are long', async (t) => {
  const rules = `User-agent: *\nDisallow: /secret\n${'#'.repeat(100_000)}`;
  const server = await badServer(t, { '/robots.txt': answer('200 OK', { 'Content-Type': 'text/plain' }, rules), '/old': answer('302 Found', { Location: '/a' }), '/a': page('A'), '/b': page('B') });
  const fetchPage = quick();
  const [first, second] = [await fetchPage(`${server.origin}/old`), await fetchPage(`${server.origin}/b`)];
  isFetched(first);
  isFetched(second);
  assert.deepEqual(first.grounds.map((ground) => ground.map(({ url, status, truncated }) => [url, status, truncated])), [[[`${server.origin}/robots.txt`, 200, true]]]);
  assert.equal(first.grounds[0]?.[0]?.body.length, 65_536);
  assert.equal(second.grounds[0], first.grounds[0]);
  const none = await got(t, { '/a': page('A') });
  isFetched(none.result);
  assert.deepEqual(none.result.grounds.map((ground) => ground.map(({ status, truncated }) => [status, truncated])), [[[404, undefined]]]);
});
