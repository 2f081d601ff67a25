import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaksiError } from '../../src/model/problem.ts';
import { createThread } from '../../src/server/threads.ts';

/** What the thread below can do. */
interface Frail {
  add(a: number, b: number): number;
  die(code: string): void;
}

const frail = new URL(`data:text/javascript,${encodeURIComponent(`
  import { parentPort, workerData } from 'node:worker_threads';
  const broken = (code) => Object.assign(new Error('out of order: start again.'), { name: 'SaksiError', code });
  if (workerData === 'broken') throw broken('P040');
  parentPort.on('message', ({ id, name, args: [a, b] }) => {
    if (name === 'die') throw broken(a);
    parentPort.postMessage({ id, value: JSON.stringify(a + b) });
  });`)}`);

test('a thread that dies fails what waits, with what killed it, and answers the next question anew', { timeout: 30_000 }, async (t) => {
  const thread = createThread<Frail>(frail, 'sound');
  t.after(() => thread.close());
  assert.equal(await thread.ask('add', 1, 2), '3');
  const dying = thread.ask('die', 'P045'), beside = thread.ask('add', 2, 2);
  await assert.rejects(dying, (error) => error instanceof SaksiError && error.code === 'P045');
  await assert.rejects(beside, /out of order/);
  assert.equal(await thread.ask('add', 3, 4), '7');
});

test('a thread that cannot start says why at each question, and none waits for ever', { timeout: 30_000 }, async (t) => {
  const thread = createThread<Frail>(frail, 'broken');
  t.after(() => thread.close());
  for (let turn = 0; turn < 2; turn += 1) await assert.rejects(thread.ask('add', 1, 2), /out of order/);
});
