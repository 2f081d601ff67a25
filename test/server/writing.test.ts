import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openLedger } from '../../src/ledger/sqlite.ts';
import type { ReviewView, AddedView } from '../../src/model/page-views.ts';
import type { StatusView } from '../../src/model/views.ts';
import { reviewSchema, sourcesSchema, actorSchema, actorPage } from '../../src/server/schemas.ts';
import { serve, type Serving } from '../../src/server/serve.ts';
import { reports } from './support.ts';

let serving: Serving;
const folder = mkdtempSync(join(tmpdir(), 'saksi-writing-'));

before(async () => {
  openLedger(join(folder, 'saksi.db')).close();
  serving = await serve({ ledger: join(folder, 'saksi.db'), maxBytes: 20_000 });
});
after(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

const get = async <T>(path: string): Promise<T> => await (await fetch(new URL(path, serving.address))).json() as T;
const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, serving.address), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) });

test('texts and files are coded and kept; trouble is told in words', async () => {
  for (const { publisher, published, text, title } of reports) {
    const [added] = await (await post('/api/documents', { name: title, content: text, encoding: 'text', publisher, published })).json() as AddedView[];
    assert.ok((added?.claims ?? 0) > 0 && added?.known === false, title);
  }
  const [again] = await (await post('/api/documents', { name: 'x', content: reports[0]?.text, encoding: 'text', publisher: reports[0]?.publisher, published: reports[0]?.published })).json() as AddedView[];
  assert.equal(typeof again?.article, 'string');
  const lines = `${JSON.stringify({ text: 'Sudan shelled Adre on Monday, Chad said.', published: '2024-01-02' })}\nnot json\n`;
  const rows = await (await post('/api/documents', { name: 'two.jsonl', content: Buffer.from(lines).toString('base64'), encoding: 'base64' })).json() as AddedView[];
  assert.equal(rows.length, 2);
  assert.equal(rows[1]?.problems[0]?.code, 'P063');
  const [empty] = await (await post('/api/documents', { name: 'empty.txt', content: '', encoding: 'text' })).json() as AddedView[];
  assert.equal(empty?.article, undefined);
  assert.equal(empty?.problems[0]?.code, 'P001');
  const status = await get<StatusView>('/api/status');
  assert.ok(status.articles >= 4);
});

test('an address in a private network or of another kind is refused in words, and nothing is kept of it', async () => {
  const { articles } = await get<StatusView>('/api/status');
  for (const address of ['http://10.0.0.1/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'not an address']) {
    const [row] = await (await post('/api/addresses', { address })).json() as AddedView[];
    assert.equal(row?.article, undefined, address);
    assert.match(row?.problems[0]?.message ?? '', /: .+\.$/, address);
  }
  assert.equal((await post('/api/addresses', { address: '' })).status, 400);
  assert.equal((await get<StatusView>('/api/status')).articles, articles);
});

test('a judgement is kept, counted, and undone by a row of its own', async () => {
  const { items, judged, total } = reviewSchema.parse(await get('/api/review?limit=5')) as ReviewView;
  assert.equal(judged, 0);
  const claim = items[0]?.claim.key;
  const made = await (await post('/api/judgements', { verdict: 'right', a: claim, author: 'Rina' })).json() as { id: number };
  const resumed = await get<ReviewView>('/api/review?limit=1');
  assert.deepEqual([resumed.judged, resumed.at, resumed.items[0]?.claim.key, resumed.previous], [1, 1, items[1]?.claim.key, claim]);
  const named = await get<ReviewView>(`/api/review?limit=1&claim=${claim}`);
  assert.deepEqual([named.at, named.items[0]?.judgements[0]?.verdict, named.next], [0, 'right', items[1]?.claim.key]);
  const undone = await (await post(`/api/judgements/${made.id}/undo`, { author: 'Rina' })).json() as { undone: { author: string } };
  assert.equal(undone.undone.author, 'Rina');
  const after = await get<ReviewView>('/api/review?limit=1');
  assert.deepEqual([after.judged, after.total], [0, total]);
  assert.equal((await post(`/api/judgements/${made.id}/undo`, { author: 'Rina' })).status, 404);
});

test('what is wrong with a request is said, and nothing is kept of it', async () => {
  assert.equal((await post('/api/judgements', { verdict: 'same', a: 'f'.repeat(64), author: 'Rina' })).status, 400);
  assert.equal((await post('/api/judgements', { verdict: 'note', a: 'f'.repeat(64), author: 'Rina' })).status, 404);
  assert.equal((await post('/api/judgements', '{"verdict":')).status, 400);
  assert.equal((await post('/api/judgements', 'verdict=note', { 'content-type': 'text/plain' })).status, 415);
  assert.equal((await post('/api/documents', { name: 'large', content: 'x'.repeat(30_000), encoding: 'text' })).status, 413);
  assert.equal((await post('/api/judgements', {}, { origin: 'http://evil.example' })).status, 403);
});

test('actors and sources have the shape that the description gives them', async () => {
  const { rows } = actorPage.parse(await get('/api/actors'));
  assert.ok(rows.length > 0);
  for (const { name } of rows) actorSchema.parse(await get(`/api/actors/${encodeURIComponent(name)}`));
  const { publishers } = sourcesSchema.parse(await get('/api/sources'));
  assert.ok(publishers.some(({ name }) => name === 'Gulf Wire'));
});

test('over the socket too, a foreign Host is refused', async () => {
  const { port } = new URL(serving.address);
  const status = await new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path: '/api/status', headers: { host: `evil.example:${port}` } }, (response) => resolve(response.statusCode)).end();
  });
  assert.equal(status, 403);
});

test('a path that is none gets the first page, not a fault', async () => {
  const { port } = new URL(serving.address);
  const status = await new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path: '/\\' }, (response) => resolve(response.statusCode)).end();
  });
  assert.equal(status, 200);
});

test('a port that is taken is told', async () => {
  const { port } = new URL(serving.address);
  await assert.rejects(serve({ ledger: join(folder, 'saksi.db'), port: Number(port) }), /EADDRINUSE/);
});

test('a server that listens beyond loopback prints its token and answers to nobody without it', async () => {
  const open = await serve({ ledger: join(folder, 'saksi.db'), host: '0.0.0.0' });
  try {
    const printed = new URL(open.address);
    assert.match(printed.searchParams.get('token') ?? '', /^[\w-]{32}$/);
    const local = new URL(`http://127.0.0.1:${printed.port}/api/status`);
    assert.equal((await fetch(local)).status, 401);
    const entry = await fetch(`http://127.0.0.1:${printed.port}/${printed.search}`, { redirect: 'manual' });
    assert.equal(entry.status, 303);
    const cookie = (entry.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    assert.equal((await fetch(local, { headers: { cookie } })).status, 200);
    assert.equal((await fetch(local, { headers: { cookie, origin: 'http://evil.example' } })).status, 403);
  } finally {
    await open.close();
  }
});
