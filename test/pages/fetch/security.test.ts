import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../../src/model/problem.ts';
import { isAddress, readAddress, shownAddress } from '../../../src/pages/fetch/address.ts';
import { createFetcher, type Fetched, type FetcherOptions } from '../../../src/pages/fetch/fetcher.ts';
import { networkOf } from '../../../src/pages/fetch/networks.ts';
import { send, type WireRequest } from '../../../src/pages/fetch/wire.ts';
import { answer, badServer, page } from './bad-server.ts';

const timeouts = { connectMs: 300, headersMs: 300, wholeMs: 600 };
const base: FetcherOptions = { userAgent: 'Saksi/0.0 (test)', now: () => '2026-03-04T05:06:07Z', intervalMs: 0, sleep: () => Promise.resolve(), timeouts };
const codeOf = (result: Fetched | Problem): string => ('severity' in result ? result.code : 'fetched');

/** A wire that answers by address and notes what it was asked for. */
function fakeWire(answers: Readonly<Record<string, { readonly status: number; readonly location?: string }>> = {}): { sent: WireRequest[]; send: NonNullable<FetcherOptions['send']> } {
  const sent: WireRequest[] = [];
  return {
    sent,
    send: async (request) => {
      sent.push(request);
      const { status, location } = answers[request.url.href] ?? { status: request.url.pathname === '/robots.txt' ? 404 : 200 };
      return { status, reason: '', headers: location === undefined ? [] : [['Location', location]], body: Buffer.from('<p>Damai.</p>'), address: request.addresses[0] ?? '' };
    },
  };
}

test('addresses of special networks are known in every way of writing', () => {
  const named: Record<string, string> = {
    '127.0.0.1': 'this machine', '127.255.3.4': 'this machine', '0.0.0.0': 'this machine', '0.1.2.3': 'this machine', '::1': 'this machine', '::': 'this machine',
    '10.1.2.3': 'a private network', '172.16.0.1': 'a private network', '172.31.255.255': 'a private network', '192.168.1.1': 'a private network', 'fd00::1': 'a private network', 'fc00::1': 'a private network',
    '169.254.169.254': 'a link-local network', 'fe80::1': 'a link-local network', 'fe80::1%eth0': 'a link-local network', '100.64.0.1': 'a network shared behind a provider',
    '224.0.0.1': 'a multicast group', '239.1.1.1': 'a multicast group', 'ff02::1': 'a multicast group', '255.255.255.255': 'a reserved network', '240.0.0.1': 'a reserved network',
    '192.0.2.1': 'a reserved network', '198.18.0.1': 'a reserved network', '2001:db8::1': 'a reserved network', '2001::1': 'a reserved network', '5f00::1': 'a reserved network', '4000::1': 'a reserved network', '100::1': 'a reserved network',
    '::ffff:127.0.0.1': 'this machine', '::ffff:7f00:1': 'this machine', '::ffff:10.0.0.1': 'a private network', '::127.0.0.1': 'this machine', '::ffff:0:127.0.0.1': 'this machine',
    '64:ff9b::7f00:1': 'this machine', '64:ff9b::192.168.0.1': 'a private network', '64:ff9b:1::1': 'a reserved network', '2002:7f00:1::': 'this machine', '2002:c0a8:101::1': 'a private network', 'nonsense': 'no address at all',
  };
  for (const [address, network] of Object.entries(named)) assert.equal(networkOf(address), network, address);
  for (const address of ['93.184.216.34', '8.8.8.8', '172.32.0.1', '172.15.0.1', '100.63.0.1', '11.0.0.1', '2606:4700::1111', '2a00:1450:4001::1', '64:ff9b::808:808', '2002:808:808::1', '2400:cb00::1']) {
    assert.equal(networkOf(address), undefined, address);
  }
});

test('loopback is refused however it is written, before anything is sent', async () => {
  const { sent, send: wire } = fakeWire();
  const fetch = createFetcher({ ...base, send: wire, resolve: async () => ['127.0.0.1'] });
  for (const host of ['127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '0x7f.1', '127.1', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '0', '0.0.0.0', '[::]', 'localhost', 'LOCALHOST', 'localhost.', '①②⑦.⓪.⓪.①', '169.254.169.254', 'rebound.example']) {
    assert.equal(codeOf(await fetch(`http://${host}/`)), 'P082', host);
    assert.equal(codeOf(await fetch(`https://${host}:8443/`)), 'P082', host);
  }
  assert.deepEqual(sent, []);
});

test('one private address among public ones refuses the host', async () => {
  const { sent, send: wire } = fakeWire();
  const fetch = createFetcher({ ...base, send: wire, resolve: async () => ['93.184.216.34', '10.0.0.7'] });
  const result = await fetch('http://mixed.example/');
  assert.equal(codeOf(result), 'P082');
  assert.match((result as Problem).message, /mixed\.example leads to 10\.0\.0\.7, which is a private network .*--allow-host mixed\.example/);
  assert.deepEqual(sent, []);
});

test('a name that is rebound between two answers: each request goes to the address that was checked for it', async () => {
  const answers = ['93.184.216.34', '93.184.216.35', '127.0.0.1'];
  let asked = 0;
  const { sent, send: wire } = fakeWire({ 'http://rebound.example/a': { status: 302, location: '/b' } });
  const fetch = createFetcher({ ...base, send: wire, resolve: async () => [answers[asked++] ?? '127.0.0.1'] });
  // The rules, the page, and then the redirect on the same name: the third answer is private and refused.
  assert.equal(codeOf(await fetch('http://rebound.example/a')), 'P082');
  assert.deepEqual(sent.map(({ url, addresses }) => [url.pathname, addresses]), [['/robots.txt', ['93.184.216.34']], ['/a', ['93.184.216.35']]]);
  assert.equal(asked, 3);
});

test('the wire calls the address it is given, whatever the name would resolve to, and says the name to the server', async (t) => {
  const server = await badServer(t, { '/a': page('A') });
  const { port } = new URL(server.origin);
  const result = await send({ url: new URL(`http://no-such-name.invalid:${port}/a`), addresses: ['127.0.0.1'], headers: [['host', `no-such-name.invalid:${port}`]], timeouts, maxBytes: 10_000 });
  assert.ok(!('severity' in result), JSON.stringify(result));
  assert.equal(result.address, '127.0.0.1');
  assert.match(server.asked[0]?.head ?? '', /host: no-such-name\.invalid/i);
});

test('an address in brackets is called where it is allowed by name', async (t) => {
  const server = await badServer(t, { '/a': page('A') }, '::1').catch(() => undefined);
  if (server === undefined) return t.skip('no IPv6 on this machine');
  assert.equal(codeOf(await createFetcher(base)(`${server.origin}/a`)), 'P082');
  for (const name of ['::1', '[::1]', server.host]) assert.equal(codeOf(await createFetcher({ ...base, allowHosts: [name] })(`${server.origin}/a`)), 'fetched', name);
});

test('a name that is allowed opens that name alone, and a port where one is given', async () => {
  const { send: wire } = fakeWire({ 'http://intranet.example/a': { status: 302, location: 'http://router.example/' } });
  const fetch = createFetcher({ ...base, send: wire, resolve: async () => ['10.0.0.7'], allowHosts: ['intranet.example', 'wiki.example:8080'] });
  assert.equal(codeOf(await fetch('http://INTRANET.example/b')), 'fetched');
  assert.equal(codeOf(await fetch('http://wiki.example:8080/b')), 'fetched');
  assert.equal(codeOf(await fetch('http://wiki.example/b')), 'P082');
  assert.equal(codeOf(await fetch('http://sub.intranet.example/')), 'P082');
  assert.equal(codeOf(await fetch('http://intranet.example/a')), 'P082', 'a redirect out of the allowed name');
});

test('every redirect is checked: files, other schemes, credentials, private addresses', async () => {
  const targets: Record<string, string> = {
    'file:///etc/passwd': 'P080', 'ftp://news.example/a': 'P080', 'javascript:alert(1)': 'P080', 'data:text/html,x': 'P080', 'gopher://news.example/': 'P080', 'http://': 'P080',
    'http://user:secret@news.example/': 'P081', 'http://127.0.0.1/': 'P082', 'http://[::ffff:10.0.0.1]/': 'P082', 'http://0x7f.1/': 'P082', '//169.254.169.254/latest/meta-data': 'P082',
  };
  for (const [target, code] of Object.entries(targets)) {
    const { sent, send: wire } = fakeWire({ 'http://news.example/a': { status: 302, location: target } });
    const result = await createFetcher({ ...base, send: wire, resolve: async () => ['93.184.216.34'] })('http://news.example/a');
    assert.equal(codeOf(result), code, target);
    assert.equal((result as Problem).place, 'http://news.example/a');
    assert.doesNotMatch((result as Problem).message, /secret/);
    assert.deepEqual(sent.map(({ url }) => url.pathname), ['/robots.txt', '/a']);
  }
});

test('rules that lead to a private address are not asked for there', async () => {
  const { sent, send: wire } = fakeWire({ 'http://news.example/robots.txt': { status: 301, location: 'http://127.0.0.1/robots.txt' } });
  const result = await createFetcher({ ...base, send: wire, resolve: async () => ['93.184.216.34'] })('http://news.example/a');
  assert.equal(codeOf(result), 'P095');
  assert.equal(sent.length, 1);
});

test('other schemes and addresses with credentials are refused, and their secrets shown nowhere', async () => {
  for (const address of ['file:///etc/passwd', 'ftp://news.example/a', 'ws://news.example/', 'http://', `http://news.example/${'a'.repeat(9_000)}`]) assert.equal(codeOf(await createFetcher(base)(address)), 'P080', address.slice(0, 40));
  const result = await createFetcher(base)('https://reader:secret@news.example/a') as Problem;
  assert.equal(result.code, 'P081');
  assert.doesNotMatch(JSON.stringify(result), /secret|reader/);
  assert.equal(shownAddress('http://a:b@c@news.example/x@y'), 'http://news.example/x@y');
});

test('what counts as an address on the command line', () => {
  for (const word of ['http://news.example', 'HTTPS://news.example/a', 'ftp://news.example', 'file:///etc/passwd']) assert.ok(isAddress(word), word);
  for (const word of ['page.html', '-', 'news/', 'C:\\pages', 'a:b', '/http://x']) assert.ok(!isAddress(word), word);
  const url = readAddress('HTTP://News.EXAMPLE:80/a/../b?q#part');
  assert.ok(url instanceof URL);
  assert.equal(url.href, 'http://news.example/b?q');
});

test('a name server that fails or hangs is told in one sentence', async () => {
  const failing = (code: string): NonNullable<FetcherOptions['resolve']> => () => Promise.reject(Object.assign(new Error(code), { code }));
  const said = async (resolve: NonNullable<FetcherOptions['resolve']>): Promise<string> => (await createFetcher({ ...base, resolve, timeouts: { ...timeouts, connectMs: 50 } })('http://news.example/') as Problem).message;
  assert.match(await said(failing('ENOTFOUND')), /news\.example was not found \(no such name\)/);
  assert.match(await said(failing('EAI_AGAIN')), /name server does not answer/);
  assert.match(await said(async () => []), /no such name/);
  assert.match(await said(() => new Promise(() => {})), /name server does not answer/);
});

test('a cookie is never sent back, nor anything beyond what the record shows', async (t) => {
  const server = await badServer(t, { '/a': answer('302 Found', { Location: '/b', 'Set-Cookie': 'id=1' }), '/b': page('B') });
  await createFetcher({ ...base, allowHosts: ['127.0.0.1'] })(`${server.origin}/a`);
  const names = (server.asked.at(-1)?.head ?? '').split('\r\n').slice(1).flatMap((line) => (line === '' ? [] : [line.split(':')[0]?.toLowerCase()]));
  assert.deepEqual(names.sort(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
});
