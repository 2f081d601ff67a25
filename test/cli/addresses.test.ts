import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { code } from '../../src/code.ts';
import { createFetcher } from '../../src/fetch.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { answer, badServer, page } from '../pages/fetch/bad-server.ts';
import { folder, saksi, type RunOptions } from './support.ts';

const sample = readFileSync(join(import.meta.dirname, '../../samples/02-karabakh-northern-ledger.en.html'));

/** Fetches without pauses, so that tests are quick. */
const quick: RunOptions = { engine: { createFetcher: (options) => createFetcher({ ...options, intervalMs: 0 }) } };

test('an address is an input like a file: its page is coded under the address that answered', async (t) => {
  const server = await badServer(t, { '/old': answer('301 Moved', { Location: '/a' }), '/a': answer('200 OK', { 'Content-Type': 'text/html' }, sample) });
  const { exit, out, err } = await saksi(['code', `${server.origin}/old`, '--allow-host', '127.0.0.1', '--format', 'jsonl'], { engine: { ...quick.engine, code } });
  assert.equal(exit, 0, err);
  const record = JSON.parse(out);
  assert.equal(record.snapshot.url, `${server.origin}/a`);
  assert.equal(record.id, `${server.origin}/old`);
});

test('the page, its address and its instant are kept in the ledger', async (t) => {
  const server = await badServer(t, { '/a': page('Kabar') });
  const ledger = join(folder(t), 'saksi.db');
  const { exit, err } = await saksi(['add', '--ledger', ledger, '--allow-host', server.host, `${server.origin}/a`], quick);
  assert.equal(exit, 0, err);
  assert.match(err, /1 document added/);
  const kept = openLedger(ledger, { readOnly: true });
  t.after(() => kept.close());
  const [snapshot] = [...kept.snapshots()];
  assert.equal(snapshot?.url, `${server.origin}/a`);
  assert.deepEqual(Buffer.from(snapshot?.bytes ?? []).toString().includes('<title>Kabar'), true);
});

test('loopback is refused unless it is allowed by name; the other inputs go on', async (t) => {
  const server = await badServer(t, { '/a': page('Kabar') });
  const { exit, out, err } = await saksi(['code', `${server.origin}/a`, 'ftp://news.example/x', '-', '--format', 'jsonl'], { ...quick, stdin: 'Sebuah kabar.' });
  assert.equal(exit, 1);
  assert.equal(out.trim().split('\n').length, 1);
  assert.match(err, /127\.0\.0\.1 leads to 127\.0\.0\.1, which is this machine .*--allow-host 127\.0\.0\.1/);
  assert.match(err, /no address that Saksi fetches/);
  assert.equal(server.asked.length, 0);
});

test('an unchanged page is asked for on condition, sent no more, and adds nothing', async (t) => {
  const server = await badServer(t, {
    '/a': (socket, head) => {
      socket.end(/if-none-match: "v1"/i.test(head) && /if-modified-since: Mon, 02 Mar 2026 10:00:00 GMT/i.test(head)
        ? 'HTTP/1.1 304 Not Modified\r\nETag: "v1"\r\n\r\n'
        : answer('200 OK', { 'Content-Type': 'text/html', ETag: '"v1"', 'Last-Modified': 'Mon, 02 Mar 2026 10:00:00 GMT' }, '<p>Kabar damai.</p>'));
    },
  });
  const ledger = join(folder(t), 'saksi.db');
  const add = (): ReturnType<typeof saksi> => saksi(['add', '--ledger', ledger, '--allow-host', '127.0.0.1', `${server.origin}/a`], quick);
  assert.match((await add()).err, /1 document added/);
  assert.match((await add()).err, /0 documents added .* 1 known before, 0 failed/);
  const kept = openLedger(ledger, { readOnly: true });
  t.after(() => kept.close());
  const snapshots = [...kept.snapshots()];
  assert.equal(snapshots.length, 1);
  const types = kept.fetchesOf(snapshots[0]?.article ?? '').map(({ warc }) => /WARC-Type: (response|revisit)/.exec(gunzipSync(warc).toString())?.[1]);
  assert.deepEqual(types, ['response', 'revisit']);
});

test('a bundle carries the requests and answers that brought its pages', async (t) => {
  const server = await badServer(t, { '/old': answer('301 Moved', { Location: '/a' }), '/a': answer('200 OK', { 'Content-Type': 'text/html' }, sample) });
  const at = folder(t);
  const ledger = join(at, 'saksi.db'), out = join(at, 'bundle');
  const real: RunOptions = { engine: { ...quick.engine, code } };
  assert.equal((await saksi(['add', '--ledger', ledger, '--allow-host', '127.0.0.1', `${server.origin}/old`], real)).exit, 0);
  const kept = openLedger(ledger, { readOnly: true });
  const [claim] = [...kept.currentClaims()];
  kept.close();
  const { exit, err } = await saksi(['bundle', '--ledger', ledger, '--out', out, claim?.key ?? ''], real);
  assert.equal(exit, 0, err);
  const records = gunzipSync(readFileSync(join(out, 'fetches.warc.gz'))).toString('latin1');
  assert.deepEqual([...records.matchAll(/^WARC-Type: (\w+)/gm)].map(([, type]) => type), ['warcinfo', 'request', 'response', 'request', 'response', 'request', 'response']);
  assert.ok(records.includes(`WARC-Target-URI: ${server.origin}/robots.txt\r\n`));
  assert.ok(records.includes(`WARC-Target-URI: ${server.origin}/a\r\n`));
  assert.ok(records.includes(sample.toString('latin1')));
  assert.match(readFileSync(join(out, 'SHA256SUMS'), 'utf8'), /fetches\.warc\.gz/);
  // What was written is read again: the page as it came, under its address and instant.
  const again = await saksi(['code', '--format', 'jsonl', join(out, 'fetches.warc.gz')], real);
  assert.equal(again.exit, 0, again.err);
  const { snapshot } = JSON.parse(again.out);
  assert.equal(snapshot.url, `${server.origin}/a`);
  assert.equal(snapshot.sha256, createHash('sha256').update(sample).digest('hex'));
  assert.equal(snapshot.fetched, '2026-01-01T00:00:00Z');
});

test('a host is allowed as people write it, and nothing else is taken for one', async (t) => {
  const server = await badServer(t, { '/a': page('Kabar') });
  for (const host of ['127.0.0.1', server.host, `${server.origin}/`]) assert.equal((await saksi(['code', '--allow-host', host, `${server.origin}/a`], quick)).exit, 0, host);
  for (const host of ['*/*', 'http://127.0.0.1/a', 'a@127.0.0.1', '']) {
    const { exit, err } = await saksi(['code', '--allow-host', host, `${server.origin}/a`], quick);
    assert.equal(exit, 2, host);
    assert.match(err, /is not a value of --allow-host: give a host such as/);
  }
});

test('an address that its site forbids is kept with the rules that say so, and explain shows them', async (t) => {
  const rules = 'User-agent: *\nDisallow: /shut\n';
  const server = await badServer(t, { '/robots.txt': answer('200 OK', { 'Content-Type': 'text/plain', 'Content-Encoding': 'gzip' }, gzipSync(rules)), '/a': page('Kabar'), '/old': answer('302 Found', { Location: '/shut/b' }) });
  const ledger = join(folder(t), 'saksi.db');
  const { exit, err } = await saksi(['add', '--ledger', ledger, '--allow-host', server.host, `${server.origin}/a`, `${server.origin}/shut/a`, `${server.origin}/old`], quick);
  assert.equal(exit, 1);
  assert.match(err, /ask programs not to fetch \/shut\/a/);
  const shut = await saksi(['explain', '--ledger', ledger, `${server.origin}/shut/a`]);
  assert.equal(shut.exit, 0, shut.err);
  assert.match(shut.out.replace(/\s+/g, ' '), /^Not fetched 2026-01-01T00:00:00Z, because the rules of its site forbid http:\S+\/shut\/a\. They were: http:\S+\/robots\.txt \(200\) User-agent: \* Disallow: \/shut /);
  assert.match((await saksi(['explain', '--ledger', ledger, `${server.origin}/old`])).out.replace(/\s+/g, ' '), /forbid http:\S+\/shut\/b\./);
  assert.match((await saksi(['explain', '--ledger', ledger, `${server.origin}/a`])).out.replace(/\s+/g, ' '), /^Fetched 2026-01-01T00:00:00Z: \d+ bytes, SHA-256 [0-9a-f]{64}\./);
  const none = await saksi(['explain', '--ledger', ledger, 'https://klow.example/']);
  assert.notEqual(none.exit, 0);
  assert.match(none.err, /Nothing in the ledger begins with/);
});
