import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import { bundleFiles } from '../../src/outputs/bundle.ts';
import { claim } from '../incidents/claims.ts';
import { documentOf } from '../ledger/documents.ts';

test('a stranger\'s words stay words, and the same incident gives the same bytes', () => {
  const { record, bytes } = documentOf();
  const [incident] = clusterClaims([claim({ article: 'a1', passage: '<script>alert("x")</script> & \u202eshelling at dawn in the old town' })]);
  assert.ok(incident);
  const documents = [{ article: 'a1', record: { ...record, article: { ...record.article, title: '<img src=x onerror=alert(1)>' } }, bytes, fetched: '2026-03-05T02:00:00Z', url: 'javascript:alert(1)' }];
  const files = bundleFiles(incident, documents, '2026-05-01T00:00:00Z');
  const page = String(files.find(({ name }) => name === 'index.html')?.content);
  assert.doesNotMatch(page, /<script|<img|href|\u202e/);
  assert.match(page, /&#60;script&#62;/);
  assert.deepEqual(files.map(({ name }) => name), ['index.html', 'incident.json', 'claims.jsonl', 'pages/a1.html', 'records/a1.json', 'SHA256SUMS']);
  assert.deepEqual(files.find(({ name }) => name === 'pages/a1.html')?.content, bytes);
  assert.deepEqual(bundleFiles(incident, documents, '2026-05-01T00:00:00Z'), files);
});
