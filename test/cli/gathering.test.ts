import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gather } from '../../src/cli/gathering.ts';

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const limits = { most: 4, bytes: 100, withinMs: 60_000 };

test('groups are full, heavy, or flushed, in order, and never overlap', async () => {
  const groups: number[][] = [];
  let isKeeping = false;
  const gathering = gather<number>(async (group) => {
    assert.ok(!isKeeping);
    isKeeping = true;
    await pause(1);
    groups.push([...group]);
    isKeeping = false;
  }, limits);
  for (const [each, bytes] of [[1, 1], [2, 1], [3, 1], [4, 1], [5, 99], [6, 1], [7, 1]] as const) await gathering.take(each, bytes);
  await gathering.flush();
  await gathering.flush();
  assert.deepEqual(groups, [[1, 2, 3, 4], [5, 6], [7]]);
});

test('a group that has waited long enough is kept though nothing more comes, and though nobody ever waits', async () => {
  const groups: number[][] = [];
  const gathering = gather<number>(async (group) => void groups.push([...group]), { ...limits, withinMs: 20 });
  await gathering.take(1, 1);
  await gathering.take(2, 1);
  assert.deepEqual(groups, []);
  await pause(60);
  assert.deepEqual(groups, [[1, 2]]);
  await gathering.take(3, 1);
  const until = performance.now() + 30;
  while (performance.now() < until);
  await gathering.take(4, 1);
  assert.deepEqual(groups, [[1, 2], [3, 4]]);
});

test('what keeping throws reaches the next call, also where a timer asked for it; what is held can be forgotten', async () => {
  let kept = 0;
  const gathering = gather<number>(async () => {
    kept += 1;
    throw new Error('no room');
  }, { ...limits, withinMs: 5 });
  await gathering.take(1, 1);
  await pause(30);
  await assert.rejects(gathering.take(2, 1), /no room/);
  const other = gather<number>(async () => { kept += 1; }, { ...limits, withinMs: 5 });
  await other.take(1, 1);
  other.stop();
  await pause(20);
  assert.equal(kept, 1);
});
