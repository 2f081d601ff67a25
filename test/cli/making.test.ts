import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPool } from '../../src/cli/pool.ts';
import { makeInOrder, type Made, type Making, type Pool } from '../../src/cli/making.ts';
import type { Input } from '../../src/cli/input.ts';
import type { Sent } from '../../src/cli/making-thread.ts';
import { extract, type InputDocument } from '../../src/extract.ts';
import { problem } from '../../src/model/problem-texts.ts';
import { saksi } from './support.ts';

const now = '2026-01-01T00:00:00Z';
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const inputOf = (at: number): Input => (at % 10 === 3 ? { name: `${at}`, read: at, problem: problem('P001') } : { name: `${at}`, read: at, document: { text: `text ${at}` } });

/** Makes the text in capitals, batches in any order; knows how many are under way. */
function capitals(): { making: Making<string>; most: () => number; closed: () => boolean; batches: () => number } {
  let under = 0, most = 0, isClosed = false, batches = 0;
  const here = (document: InputDocument): string => (document.text ?? '').toUpperCase();
  const pool: Pool<string> = {
    make: async (documents) => {
      batches += 1;
      under += 1;
      most = Math.max(most, under);
      await pause(batches % 3 === 0 ? 1 : 20);
      under -= 1;
      return documents.map((document): Made<string> => (document.text === 'text 77' ? { fault: 'broke' } : { result: here(document) }));
    },
    close: async () => { isClosed = true; },
  };
  return { making: { here, ahead: 3, openPool: () => pool }, most: () => most, closed: () => isClosed, batches: () => batches };
}

async function* numbers(count: number, read: (at: number) => void = () => {}): AsyncGenerator<Input> {
  for (let at = 0; at < count; at++) {
    read(at);
    yield inputOf(at);
  }
}

test('results come in the order of the inputs, trouble and faults in their places, never more under way than allowed', async () => {
  const { making, most, closed } = capitals();
  let read = 0, furthest = 0, at = 0;
  for await (const { input, made } of makeInOrder(numbers(1000, () => { read += 1; }), making)) {
    furthest = Math.max(furthest, read - at);
    assert.equal(input.name, String(at));
    assert.deepEqual(made, at % 10 === 3 ? undefined : at === 77 ? { fault: 'broke' } : { result: `TEXT ${at}` });
    at += 1;
  }
  assert.equal(at, 1000);
  assert.ok(most() <= 3 && most() > 1);
  assert.ok(furthest <= 50 * 6, `${furthest} inputs were read ahead`);
  assert.ok(closed());
});

test('few inputs are made here, and slow ones at once', async () => {
  const { making, batches } = capitals();
  let given = 0, seen = 0;
  async function* slow(): AsyncGenerator<Input> {
    for (; given < 4; given++) {
      yield { name: 'x', read: 0, document: { text: 'x' } };
      await pause(250);
    }
  }
  for await (const { made } of makeInOrder(slow(), making)) {
    seen += 1;
    assert.ok(made !== undefined && given < seen, 'an input waited for the next one');
  }
  assert.deepEqual([seen, batches()], [4, 0]);
});

test('a reader that stops early closes the pool; what the inputs throw is thrown', async () => {
  const early = capitals();
  for await (const { input } of makeInOrder(numbers(500), early.making)) if (input.name === '120') break;
  assert.ok(early.closed());
  async function* broken(): AsyncGenerator<Input> {
    yield* numbers(70);
    throw new Error('the source broke');
  }
  const late = capitals();
  await assert.rejects(async () => { for await (const made of makeInOrder(broken(), late.making)) assert.ok(made); }, /the source broke/);
  assert.ok(late.closed());
});

test('threads make the same as this thread', async () => {
  const documents = Array.from({ length: 20 }, (_, at): InputDocument => (at % 2 === 0
    ? { text: `Bridge number ${at} fell.\n\nNobody crossed it that night, the mayor said.` }
    : { bytes: Buffer.from(`<html><body><h1>Bridge ${at}</h1><p>The bridge number ${at} fell on Monday, the mayor of the town said to reporters.</p></body></html>`), medium: 'html' }));
  const pool = openPool<Sent>('extractBatch', 2, { now });
  try {
    const [made, again] = await Promise.all([pool.make(documents), pool.make(documents)]);
    assert.deepEqual(made, again);
    for (const [at, document] of documents.entries()) {
      const { article } = extract(document, { now });
      const one = made[at];
      assert.ok(one !== undefined && 'result' in one);
      assert.deepEqual(one.result.article, article);
    }
  } finally {
    await pool.close();
  }
});

test('a thread that dies takes one document with it', async () => {
  const pool = openPool<string>('codeBatch', 1, { now }, new URL('./dying-thread.ts', import.meta.url));
  try {
    const made = await pool.make(['a', 'die', 'b'].map((text) => ({ text })));
    assert.deepEqual(made.map((one) => ('result' in one ? one.result : 'gone')), ['A', 'gone', 'B']);
  } finally {
    await pool.close();
  }
});

test('the command line gives the same on one core and on two', async () => {
  const stdin = Array.from({ length: 130 }, (_, at) => `${JSON.stringify({ id: `d${at}`, ...(at % 50 === 7 ? {} : { text: `The town number ${at} was shelled on Monday.` }) })}\n`).join('');
  const [one, two] = await Promise.all([1, 2].map((threads) => saksi(['extract', '--format', 'jsonl', '--threads', String(threads), '-'], { stdin, engine: { extract, openPool } })));
  assert.equal(one?.out.split('\n').length, 128);
  assert.equal(two?.out, one?.out);
  assert.equal(two?.err, one?.err);
  assert.equal(two?.exit, 1);
});
