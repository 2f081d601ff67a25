import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import { bundleFiles } from '../../src/outputs/bundle.ts';
import { claim } from '../incidents/claims.ts';
import { documentOf } from '../ledger/documents.ts';

const made = '2026-05-01T00:00:00Z';

test('a stranger\'s words stay words, and the same incident gives the same bytes', () => {
  const { record, bytes } = documentOf();
  const [incident] = clusterClaims([claim({ article: 'a1', passage: '<script>alert("x")</script> & \u202eshelling at dawn in the old town' })]);
  assert.ok(incident);
  const documents = [{ article: 'a1', record: { ...record, article: { ...record.article, title: '<img src=x onerror=alert(1)>' } }, bytes, fetched: '2026-03-05T02:00:00Z', url: 'javascript:alert(1)', fetches: [] }];
  const files = bundleFiles(incident, documents, made, 'Saksi/0.0');
  const page = String(files.find(({ name }) => name === 'index.html')?.content);
  assert.doesNotMatch(page, /<script|<img|href|\u202e/);
  assert.match(page, /&#60;script&#62;/);
  assert.deepEqual(files.map(({ name }) => name), ['index.html', 'incident.json', 'claims.jsonl', 'pages/a1.html', 'records/a1.json', 'SHA256SUMS']);
  assert.deepEqual(files.find(({ name }) => name === 'pages/a1.html')?.content, bytes);
  assert.deepEqual(bundleFiles(incident, documents, made, 'Saksi/0.0'), files);
});

test('the fetches of the pages go into one archive, each once, and its digest into the sums', () => {
  const { record, bytes } = documentOf();
  const [incident] = clusterClaims([claim({ article: 'a1' }), claim({ article: 'a2' })]);
  assert.ok(incident);
  const records = Buffer.from(gzipSync('a record\r\n'));
  const documents = ['a1', 'a2'].map((article) => ({ article, record, bytes, fetched: '2026-03-05T02:00:00Z', url: 'https://klow.example/1', fetches: [records] }));
  const files = bundleFiles(incident, documents, made, 'Saksi/0.0');
  const archive = files.find(({ name }) => name === 'fetches.warc.gz')?.content ?? '';
  const text = gunzipSync(archive).toString();
  assert.match(text, /^WARC\/1\.1\r\nWARC-Type: warcinfo\r\n/);
  assert.match(text, /\r\nsoftware: Saksi\/0\.0\r\n/);
  assert.equal(text.split('a record').length, 2);
  assert.match(String(files[0]?.content), /stand in <code>fetches\.warc\.gz</);
  assert.match(String(files.at(-1)?.content), new RegExp(`${createHash('sha256').update(archive).digest('hex')}  fetches\\.warc\\.gz`));
});

test('an unnamed source is told as one, not as the outlet that quotes it', () => {
  const [incident] = clusterClaims([claim({ article: 'a1', source: '?' })]);
  assert.ok(incident);
  const page = String(bundleFiles(incident, [], made, 'Saksi/0.0')[0]?.content);
  assert.match(page, /<td>an unnamed source of Klow Courier<\/td>/);
});

test('each claim names the bytes of its page in which its passage stands, where it stands there', () => {
  const { record } = documentOf();
  const bytes = Buffer.from('<html><body><p>Troops — <b>they</b> said — shelled Zlip at&nbsp;dawn.</p></body></html>');
  const [incident] = clusterClaims([claim({ article: 'a1', passage: 'they said — shelled Zlip at dawn.' })]);
  const [other] = clusterClaims([claim({ article: 'a1', passage: 'Nobody shelled Zlip.' })]);
  assert.ok(incident && other);
  const documents = [{ article: 'a1', record, bytes, fetched: '2026-03-05T02:00:00Z', url: null, fetches: [] }];
  const files = bundleFiles(incident, documents, made, 'Saksi/0.0');
  const { bytes: { start, end } } = JSON.parse(String(files.find(({ name }) => name === 'claims.jsonl')?.content)) as { bytes: { start: number; end: number } };
  assert.equal(bytes.subarray(start, end).toString(), 'they</b> said — shelled Zlip at&nbsp;dawn.');
  assert.match(String(files[0]?.content), new RegExp(`pages/a1\\.html, bytes ${start} to ${end}<`));
  assert.match(String(bundleFiles(other, documents, made, 'Saksi/0.0').find(({ name }) => name === 'claims.jsonl')?.content), /"bytes":null/);
});
