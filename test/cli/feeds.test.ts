import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { createFetcher } from '../../src/fetch.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { answer, badServer, page } from '../pages/fetch/bad-server.ts';
import { folder, saksi, type RunOptions } from './support.ts';

const quick: RunOptions = { engine: { createFetcher: (options) => createFetcher({ ...options, intervalMs: 0 }) } };
const item = (at: number, words = ''): string => `<item><title>Kabar ${at}</title><link>/berita/${at}</link><pubDate>Mon, 02 Mar 2026 17:30:00 +0700</pubDate>${words}</item>`;
const rss = (items: string): string => `<rss version="2.0"><channel><title>Warta Sagara</title><link>https://warta.example/</link>${items}</channel></rss>`;

test('a feed file: the texts that stand in it are documents, with what the feed says of them', async (t) => {
  const at = folder(t, { 'feed.xml': rss(item(1, '<description>&lt;p&gt;Kedua pihak &lt;b&gt;sepakat&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Gencatan berlaku.&lt;/p&gt;</description>') + item(2)) });
  const ledger = join(at, 'saksi.db');
  const { exit, err } = await saksi(['add', '--ledger', ledger, join(at, 'feed.xml')], quick);
  assert.equal(exit, 0, err);
  assert.match(err, /1 document added/);
  const kept = openLedger(ledger, { readOnly: true });
  t.after(() => kept.close());
  const [snapshot] = [...kept.snapshots()];
  assert.deepEqual(snapshot?.given, { medium: 'text', published: '2026-03-02T17:30:00+07:00', publisher: 'Warta Sagara', title: 'Kabar 1', url: 'https://warta.example/berita/1' });
  assert.equal(Buffer.from(snapshot?.bytes ?? []).toString(), 'Kedua pihak sepakat.\n\nGencatan berlaku.');
});

test('a feed file that only names pages fetches nothing, and says what to do', async (t) => {
  const at = folder(t, { 'feed.rss': rss(item(1)) });
  const { exit, err } = await saksi(['code', join(at, 'feed.rss'), '--format', 'jsonl'], quick);
  assert.equal(exit, 1);
  assert.match(err, /names pages but holds no text of theirs: give the address of the feed/);
});

test('the address of a feed: the pages that it names are fetched, in its order, each once; a bad one stops no other', async (t) => {
  const entries = [1, 2, 1, 3, 4].map((at) => item(at)).join('');
  const server = await badServer(t, {
    '/feed': (socket, head) => { socket.end(answer('200 OK', { 'Content-Type': 'application/rss+xml' }, rss(entries).replace('https://warta.example/', `http://${/host: (\S+)/i.exec(head)?.[1]}/`))); },
    '/berita/1': page('Satu'), '/berita/3': page('Tiga'), '/berita/4': page('Empat'),
  });
  const { exit, out, err } = await saksi(['code', `${server.origin}/feed`, '--allow-host', server.host, '--format', 'jsonl'], quick);
  assert.equal(exit, 1);
  assert.deepEqual(out.trim().split('\n').map((line) => JSON.parse(line).id), [1, 3, 4].map((at) => `${server.origin}/berita/${at}`));
  assert.match(err, /status 404/);
  assert.deepEqual(server.asked.map(({ path }) => path).sort(), ['/berita/1', '/berita/2', '/berita/3', '/berita/4', '/feed', '/robots.txt']);
});

test('a feed cannot send us to private networks', async (t) => {
  const inner = await badServer(t, { '/berita/1': page('Satu') });
  const server = await badServer(t, { '/feed': answer('200 OK', {}, rss(`<item><link>${inner.origin}/berita/1</link></item><item><link>file:///etc/passwd</link></item>`)) });
  const { exit, err } = await saksi(['code', `${server.origin}/feed`, '--allow-host', server.host, '--format', 'jsonl'], quick);
  assert.equal(exit, 1);
  assert.match(err, /which is this machine and not the public internet/);
  assert.equal(inner.asked.length, 0);
});

test('a feed without pages, and one with too many, are told', async (t) => {
  const server = await badServer(t, { '/none': answer('200 OK', {}, rss('')), '/many': answer('200 OK', {}, rss(Array.from({ length: 205 }, (_, at) => item(at)).join(''))) });
  assert.match((await saksi(['code', `${server.origin}/none`, '--allow-host', server.host], quick)).err, /names no pages/);
  const asked: string[] = [];
  const counting: RunOptions = { engine: { createFetcher: (options) => { const fetchPage = createFetcher({ ...options, intervalMs: 0 }); return (address) => {
    asked.push(address);
    return address.endsWith('/many') ? fetchPage(address) : Promise.resolve({ code: 'P084', severity: 'error', message: 'gone' });
  }; } } };
  const { err } = await saksi(['code', `${server.origin}/many`, '--allow-host', server.host], counting);
  assert.match(err, /names 205 pages, and only its first 200 were fetched/);
  assert.equal(asked.length, 201);
});

test('the feed that named a page and the rules of its site are kept with the fetch, as records that any tool reads', async (t) => {
  const server = await badServer(t, {
    '/robots.txt': answer('200 OK', {}, 'User-agent: *\nDisallow: /shut'), '/berita/1': page('Satu'), '/berita/2': page('Dua'),
    '/feed': (socket, head) => { socket.end(answer('200 OK', { 'Content-Type': 'application/rss+xml' }, rss(item(1) + item(2)).replaceAll('https://warta.example/', `http://${/host: (\S+)/i.exec(head)?.[1]}/`))); },
  });
  const ledger = join(folder(t), 'saksi.db');
  const { exit, err } = await saksi(['add', '--ledger', ledger, `${server.origin}/feed`, '--allow-host', server.host], quick);
  assert.equal(exit, 0, err);
  const kept = openLedger(ledger, { readOnly: true });
  t.after(() => kept.close());
  const all = [...kept.snapshots()].map(({ article }) => kept.fetchesOf(article));
  assert.equal(all.length, 2);
  for (const [one, ...more] of all) {
    assert.deepEqual(more, []);
    assert.deepEqual(one?.grounds?.map((ground) => /WARC-Type: response[^]*?WARC-Target-URI: \S+?(\/[^/\s]+)\r\n/.exec(gunzipSync(ground).toString())?.[1]).sort(), ['/feed', '/robots.txt']);
  }
});
