import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
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
