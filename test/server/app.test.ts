import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SaksiError } from '../../src/model/problem.ts';
import type { IncidentRow, Overview, Page } from '../../src/model/views.ts';
import type { Answer } from '../../src/server/answer.ts';
import { respond } from '../../src/server/app.ts';
import { exportPiece, type ExportPiece } from '../../src/server/exporting.ts';
import { readingRoutes } from '../../src/server/routes.ts';
import { articleSchema, incidentPage, incidentSchema, overview, statusSchema } from '../../src/server/schemas.ts';
import { host, local, openSite, reports, textOf, type Site } from './support.ts';

let site: Site;
before(() => { site = openSite(); });
after(() => site.close());

const list = async (query = ''): Promise<Page<IncidentRow>> => await site.json(`/api/incidents?${query}`) as Page<IncidentRow>;

test('answers have the shape that the description gives them', async () => {
  statusSchema.parse(await site.json('/api/status'));
  overview.parse(await site.json('/api/overview'));
  incidentPage.parse(await site.json('/api/incidents'));
  for (const { id } of (await list()).rows) {
    const view = incidentSchema.parse(await site.json(`/api/incidents/${id}`));
    assert.equal(view.row.id, id);
    for (const { article } of view.claims) articleSchema.parse(await site.json(`/api/articles/${article}`));
  }
});

test('the words that marks cover are the words of the passage', async () => {
  const [row] = (await list()).rows;
  const { claims } = incidentSchema.parse(await site.json(`/api/incidents/${row?.id}`));
  assert.ok(claims.some(({ marks }) => marks.length > 0));
  for (const { marks, passage } of claims) for (const { end, start } of marks) assert.ok(end > start && end <= passage.length);
});

test('pages follow one another by their cursors and hold every incident once', async () => {
  const whole = await list();
  const met: string[] = [];
  for (let cursor: string | null = '0'; cursor !== null;) {
    const page: Page<IncidentRow> = await list(`limit=2&cursor=${cursor}`);
    met.push(...page.rows.map(({ id }) => id));
    cursor = page.next;
  }
  assert.deepEqual(met, whole.rows.map(({ id }) => id));
  assert.equal(new Set(met).size, whole.total);
});

test('filters narrow, and the counts beside them agree with the list', async () => {
  const { types, languages } = await site.json('/api/overview') as Overview;
  for (const { incidents, value } of types) assert.equal((await list(`type=${value}`)).total, incidents, value);
  for (const { incidents, value } of languages) assert.equal((await list(`language=${value}`)).total, incidents, value);
  const contested = await list('contested=1');
  assert.ok(contested.total > 0 && contested.rows.every((row) => row.contested));
  assert.ok((await list('q=helicopters')).total > 0);
  assert.ok((await list('q=helicopters')).total < (await list()).total);
  assert.equal((await list('q=nosuchword')).total, 0);
  assert.ok((await list('actor=azerbaijan')).rows.length > 0);
  assert.equal((await list('from=2030-01-01')).total, 0);
  const box = await list('box=130,-10,145,0');
  assert.ok(box.total > 0 && box.rows.every(({ latitude }) => latitude !== null && latitude < 0));
});

test('a wrong question gets one sentence and its field', async () => {
  for (const [target, word] of [['/api/incidents?from=yesterday', 'from'], ['/api/incidents?box=1,2,3', 'box'], ['/api/incidents?cursor=x', 'cursor'], ['/api/incidents?limit=0', 'limit']] as const) {
    const answer = await site.get(target);
    assert.equal(answer.status, 400, target);
    assert.match(await textOf(answer), new RegExp(word));
  }
  assert.equal((await site.get('/api/incidents/zz')).status, 404);
  assert.equal((await site.get('/api/incidents/ffffffff')).status, 404);
  assert.equal((await site.get('/api/nothing')).status, 404);
  assert.equal((await site.get('/api/articles/%E0%A4%A')).status, 400);
  assert.equal((await site.get('/api/status', {}, 'POST')).status, 405);
});

test('trouble with the ledger is not the asker\'s fault, a fault of ours is told as one', async () => {
  const failing = (error: Error): Promise<Answer> => respond(
    { routes: readingRoutes, reader: { ask: () => Promise.reject(error), close: () => Promise.resolve() } }, local,
    { method: 'GET', target: '/api/status', headers: { host }, body: () => Promise.resolve(new Uint8Array()) });
  assert.equal((await failing(new SaksiError('P040', 'in use'))).status, 503);
  assert.equal((await failing(new SaksiError('P051', 'several'))).status, 404);
  assert.equal((await failing(new SaksiError('P053', 'no cursor'))).status, 400);
  const fault = await failing(new TypeError('undefined is no list'));
  assert.equal(fault.status, 500);
  assert.match(await textOf(fault), /undefined is no list.*please report it/);
});

test('requests that come from elsewhere are refused', async () => {
  assert.equal((await site.get('/', { host: 'evil.example' })).status, 403);
  assert.equal((await site.get('/api/status', { host: 'evil.example:4173' })).status, 403);
  assert.equal((await site.get('/api/status', { origin: 'http://evil.example' })).status, 403);
  assert.equal((await site.get('/api/status', { origin: 'null' })).status, 403);
  assert.equal((await site.get('/api/status', { 'sec-fetch-site': 'cross-site' }, 'POST')).status, 403);
  assert.equal((await site.get('/api/status', { origin: `http://${host}` })).status, 200);
});

test('a server that others can reach asks for its token, once in the address and then in a cookie', async () => {
  const door = { hosts: undefined, token: 'a-long-token' };
  assert.equal((await site.get('/api/status', {}, 'GET', door)).status, 401);
  assert.equal((await site.get('/api/status?token=wrong', {}, 'GET', door)).status, 401);
  const entry = await site.get('/sources?token=a-long-token&ui=id', {}, 'GET', door);
  assert.equal(entry.status, 303);
  assert.equal(entry.headers['location'], '/sources?ui=id');
  assert.match(entry.headers['set-cookie'] ?? '', /HttpOnly; SameSite=Strict/);
  assert.equal((await site.get('/api/status', { cookie: 'other=1; saksi=a-long-token' }, 'GET', door)).status, 200);
  assert.equal((await site.get('/api/status', { authorization: 'Bearer a-long-token' }, 'GET', door)).status, 200);
});

test('nothing inline runs and nothing is loaded from elsewhere', async () => {
  const page = await site.get('/');
  const policy = page.headers['content-security-policy'] ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  const html = await textOf(page);
  assert.doesNotMatch(html, /<script>|<style|\son\w+=|style=/);
  for (const [, path] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
    const asset = await site.get(path ?? '');
    assert.equal(asset.status, 200, path);
    assert.doesNotMatch(path ?? '', /^(https?:)?\/\//);
  }
});

test('modules are plain JavaScript', async () => {
  const html = await textOf(await site.get('/'));
  for (const [, path = ''] of html.matchAll(/modulepreload" href="([^"]+)"/g)) {
    const asset = await site.get(path);
    assert.match(asset.headers['content-type'] ?? '', /^text\/javascript/);
    assert.doesNotMatch(await textOf(asset), /^import type|^export interface \w+ \{$/m, path);
  }
});

test('an archived page runs nothing, loads nothing and frames only here', async () => {
  const [row] = (await list()).rows;
  const { claims } = incidentSchema.parse(await site.json(`/api/incidents/${row?.id}`));
  const page = await site.get(`/api/articles/${claims[0]?.article}/page`);
  assert.equal(page.status, 200);
  assert.match(page.headers['content-security-policy'] ?? '', /^sandbox; default-src 'none'/);
  assert.ok(reports.some(({ text }) => text.startsWith('The Ministry')));
  assert.match(page.headers['content-type'] ?? '', /^text\/plain/);
});

test('exports hold the claims of the view, each format well formed', async () => {
  const csv = await textOf(await site.get('/api/export.csv'));
  const jsonl = (await textOf(await site.get('/api/export.jsonl'))).trim().split('\n').map((line) => JSON.parse(line) as { claim: string });
  const geojson = JSON.parse(await textOf(await site.get('/api/export.geojson'))) as { features: unknown[] };
  const { claims } = statusSchema.parse(await site.json('/api/status'));
  assert.equal(jsonl.length, claims);
  assert.equal(geojson.features.length, claims);
  assert.match(csv, /^\ufeffclaim,document,publisher/);
  assert.equal((await textOf(await site.get('/api/export.jsonl?from=2030-01-01'))), '');
});

test('an export is well formed where the first incidents of its list are no more', () => {
  const gone = Array.from({ length: 150 }, (_, at) => 1_000_000 + at), { first, second } = twoIncidents();
  let text = '';
  for (let from: number | null = 0; from !== null;) {
    const piece: ExportPiece = exportPiece(site.ledger, [...gone, first, ...gone, second, ...gone], 'geojson', false, from);
    text += piece.text;
    from = piece.next;
  }
  const { features } = JSON.parse(text) as { features: { properties: { claim: string } }[] };
  assert.equal(features.length, site.ledger.incidents.read([first, second]).flatMap(({ claims }) => claims).length);
});

function twoIncidents(): { first: number; second: number } {
  const [first = 0, second = 0] = [...site.ledger.incidents.changedSince(0)].map(({ id }) => id);
  return { first, second };
}

test('redacted exports name no person and hold no words of the pages', async () => {
  for (const format of ['csv', 'jsonl', 'geojson']) {
    const open = await textOf(await site.get(`/api/export.${format}`));
    const closed = await textOf(await site.get(`/api/export.${format}?redact=persons`));
    assert.match(open, /Santoso/);
    assert.doesNotMatch(closed, /Santoso|tewas|denied that/);
    assert.match(closed, /Ministry of Defence of Armenia/);
  }
});

test('the description names every route', async () => {
  const description = await site.json('/api/openapi.json') as { openapi: string; paths: Record<string, Record<string, { parameters: { name: string }[] }>> };
  assert.equal(description.openapi, '3.1.0');
  for (const { method, path, query } of readingRoutes) {
    const operation = description.paths[path]?.[method.toLowerCase()];
    assert.ok(operation, path);
    for (const name of Object.keys(query?.shape ?? {})) assert.ok(operation.parameters.some((parameter) => parameter.name === name), `${path} ${name}`);
  }
});

test('what is added later is seen', async () => {
  const before = statusSchema.parse(await site.json('/api/status'));
  const { code } = await import('../../src/code.ts');
  site.ledger.add({ record: code({ text: 'Sudan accused Chad of shelling El Fasher on Monday.', published: '2023-05-02', publisher: 'Gulf Wire' }, { now: '2024-05-01T00:00:00Z' }) });
  const later = statusSchema.parse(await site.json('/api/status'));
  assert.equal(later.articles, before.articles + 1);
});
