import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { run } from '../../src/cli/program.ts';
import { fakeEngine, folder, saksi, testIo, type Ran, type RunOptions } from './support.ts';

/** A ledger of three documents that tell and deny one shelling, and a way to run commands on it. */
async function filled(t: TestContext) {
  const path = folder(t, { 'a.txt': 'Baku shelled Barda.', 'b.txt': 'Baku denied shelling Barda.', 'c.txt': 'Tovuz shelled Gazakh.' });
  const ledger = join(path, 'saksi.db');
  const on = (words: readonly string[], options: RunOptions = {}): Promise<Ran> => saksi([...words, '--ledger', ledger], { env: { SAKSI_AUTHOR: 'Ana' }, ...options });
  await on(['add', path]);
  const incidents = async (...words: string[]): Promise<{ id: string; claims: { key: string }[] }[]> =>
    (await on(['incidents', '--format', 'jsonl', ...words])).out.trim().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
  return { path, on, incidents };
}

test('incident shows one incident in 80 columns, by any of its claims; json has its relations', async (t) => {
  const { on, incidents } = await filled(t);
  const [first] = await incidents();
  assert.ok(first);
  const { out, exit } = await on(['incident', first.id.slice(0, 12)]);
  assert.equal(exit, 0);
  assert.match(out, /^States$/m);
  for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
  assert.deepEqual(JSON.parse((await on(['incident', first.claims.at(-1)?.key ?? '', '--format', 'json'])).out).id, first.id);
  assert.equal((await on(['incident', 'ffffffff'])).exit, 2);
  const none = await on(['incident', first.id, '--published-by', '1999-01-01']);
  assert.deepEqual([none.exit, none.out], [2, '']);
  assert.match(none.err, /No incident of this state/);
});

test('incidents takes the filters of list, and a state of the ledger', async (t) => {
  const { incidents, on } = await filled(t);
  const all = await incidents();
  assert.ok((await incidents('--actor', 'tovuz')).length === 1 && all.length > 1);
  assert.match((await on(['incidents', '--actor', 'nobody'])).err, /None of the \d+ incidents/);
  assert.equal((await incidents('--as-of', '2001-01-01')).length, 0);
});

test('merge joins, split parts, judge corrects, and each is undone by its number', async (t) => {
  const { on, incidents } = await filled(t);
  const apart = await incidents();
  const merged = await on(['merge', ...apart.map(({ id }) => id.slice(0, 12)), '--note', 'one night']);
  assert.match(merged.err, /incidents joined, judgement/);
  const [one, ...others] = await incidents();
  assert.deepEqual([one?.claims.length, others.length], [3, 0]);
  const [leaves] = one?.claims ?? [];
  assert.equal((await on(['split', one?.id ?? '', leaves?.key ?? ''])).exit, 0);
  assert.equal((await incidents()).length, 2);
  assert.equal((await on(['judge', leaves?.key ?? '', '--stance', 'doubts'])).exit, 0);
  const listed = (await on(['judge', '--list'])).out.trim().split('\n');
  assert.ok(listed.every((line) => line.includes('\tstands\t') && line.includes('Ana')), listed.join('\n'));
  for (const line of listed) assert.equal((await on(['judge', '--undo', line.split('\t')[0] ?? ''])).exit, 0);
  assert.deepEqual(await incidents(), apart, 'as it was');
  const again = await on(['judge', '--undo', '1']);
  assert.equal(again.exit, 2);
  assert.match(again.err, /No judgement 1 stands/);
  assert.equal((await on(['judge', leaves?.key ?? ''])).exit, 2);
});

test('bundle writes pages, digests and a page without scripts, and overwrites nothing', async (t) => {
  const { path, on, incidents } = await filled(t);
  const [first] = await incidents();
  const out = join(path, 'bundle');
  assert.equal((await on(['bundle', first?.id ?? '', '--out', out])).exit, 0);
  const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n').map((line) => line.split('  '));
  assert.ok(sums.length >= 5);
  for (const [sum, name = ''] of sums) assert.equal(createHash('sha256').update(readFileSync(join(out, name))).digest('hex'), sum, name);
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  assert.match(page, /default-src 'none'/);
  assert.doesNotMatch(page, /<script/);
  assert.match(page, /shelled|denied shelling/);
  const again = await on(['bundle', first?.id ?? '', '--out', out]);
  assert.equal(again.exit, 2);
  assert.match(again.err, /holds files already/);
});

test('cluster prints one line a document in their order; what is no document is said', async () => {
  const lines = ['{"id": "x", "text": "A ferry sank off Port Wrack."}', '{"id": "y", "text": "The ferry sank off Port Wrack on Monday."}', '[]', '{"id": "z", "article": {"text": "Voters in Ostmark rejected the bill."}}'];
  const { out, err, exit } = await saksi(['cluster', '--format', 'jsonl'], { stdin: lines.join('\n') });
  assert.deepEqual(out.trim().split('\n').map((line) => JSON.parse(line).id), ['x', 'y', 'z']);
  assert.equal(exit, 1);
  assert.match(err, /Line 3 is not a document/);
});

test('cluster tells a document a second after it came, and once more where it belongs elsewhere', async () => {
  const lines = ['{"id": "x", "text": "A ferry sank off Port Wrack."}', '{"id": "y", "text": "The ferry sank off Port Wrack on Monday."}'];
  const stdin = (async function* () {
    yield Buffer.from(`${lines[0]}\n`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    yield Buffer.from(`${lines[1]}\n`);
  })();
  const { io, out } = testIo();
  let early = '';
  setTimeout(() => { early = out(); }, 1300);
  assert.equal(await run(['cluster'], { ...io, stdin: Readable.from(stdin) as typeof io.stdin }, fakeEngine), 0);
  assert.equal(JSON.parse(early.trim()).id, 'x');
  const told = new Map(out().trim().split('\n').map((line) => JSON.parse(line) as { id: string; incident: string }).map(({ id, incident }) => [id, incident]));
  assert.equal(told.get('x'), told.get('y'));
});
