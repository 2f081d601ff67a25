import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { Problem } from '../../../src/model/problem.ts';
import { createFetcher, type Fetched } from '../../../src/pages/fetch/fetcher.ts';
import { page } from './bad-server.ts';
import { selfSigned } from './certificate.ts';

const known = selfSigned('warta.example');
setDefaultCACertificates([...getCACertificates('default'), known.cert]);

/** What a fetch of `https://<name>/a` gives where the name leads to a server on loopback with this certificate. */
async function fetchFrom(t: TestContext, name: string, pair: { readonly cert: string; readonly key: string }): Promise<{ result: Fetched | Problem; names: unknown[] }> {
  const names: unknown[] = [];
  const server = createServer(pair, (socket) => {
    names.push(socket.servername);
    socket.on('error', () => {}).on('data', () => socket.end(page('A')));
  }).on('tlsClientError', () => {});
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const fetch = createFetcher({
    userAgent: 'Saksi/0.0 (test)', now: () => '2026-03-04T05:06:07Z', intervalMs: 0, allowHosts: [name], resolve: async () => ['127.0.0.1'],
    timeouts: { connectMs: 2_000, headersMs: 2_000, wholeMs: 4_000 },
  });
  return { result: await fetch(`https://${name}:${port}/a`), names };
}

test('the certificate is checked against the name, though the connection goes to an address', async (t) => {
  const { result, names } = await fetchFrom(t, 'warta.example', known);
  assert.ok('bytes' in result, JSON.stringify(result));
  assert.deepEqual([...new Set(names)], ['warta.example']);
});

for (const [why, name, pair, words] of [
  ['of another name', 'lain.example', known, /lain\.example:\d+ came about, because its certificate is for another name/],
  ['that nobody vouches for', 'warta.example', selfSigned('warta.example'), /nobody known vouches for its certificate/],
] as const) {
  test(`a certificate ${why} is refused in one sentence`, async (t) => {
    const { result } = await fetchFrom(t, name, pair);
    assert.ok('severity' in result);
    assert.equal(result.code, 'P085');
    assert.match(result.message, words);
  });
}

test('a certificate that has expired is refused in one sentence', async (t) => {
  const old = selfSigned('lama.example', '200101', '210101');
  setDefaultCACertificates([...getCACertificates('default'), old.cert]);
  const { result } = await fetchFrom(t, 'lama.example', old);
  assert.ok('severity' in result);
  assert.match(result.message, /its certificate has expired/);
});
