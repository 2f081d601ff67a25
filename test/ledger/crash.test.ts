import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { claimKeys } from '../../src/incidents/claim-key.ts';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { documentOf, freshPath } from './documents.ts';

const script = fileURLToPath(new URL('add-loop.ts', import.meta.url));

/** Starts an adding process; resolves with the numbers it acknowledged. Killed with SIGKILL after `killAfter` of them. */
async function addLoop(path: string, from: number, to: number, killAfter = Infinity): Promise<number[]> {
  const child = spawn(process.execPath, [script, path, String(from), String(to)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: number[] = [];
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    acknowledged.push(Number(line));
    if (acknowledged.length === killAfter) child.kill('SIGKILL');
  }
  const [code, signal] = (await ended) as [number | null, string | null];
  assert.ok(killAfter === Infinity ? code === 0 : signal === 'SIGKILL', `ended with ${code} ${signal}`);
  return acknowledged;
}

function integrity(path: string): unknown {
  const database = new DatabaseSync(path);
  const result = Object.values(database.prepare('PRAGMA integrity_check').get() ?? {})[0];
  database.close();
  return result;
}

const expectedKeys = (numbers: readonly number[]): string[] =>
  numbers.flatMap((number) => claimKeys(documentOf({ number, url: `https://klow.example/${number}` }).record)).sort();
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

test('kill -9 in the middle of adding loses nothing acknowledged, and a second run makes no duplicates', { timeout: 60_000 }, async (t) => {
  const path = freshPath(t);
  const acknowledged = await addLoop(path, 0, 5_000, 25);
  assert.ok(acknowledged.length >= 25);
  const ledger = openLedger(path);
  const held = new Set([...ledger.currentClaims()].map(({ key }) => key));
  for (const key of expectedKeys(acknowledged)) assert.ok(held.has(key));
  ledger.close();
  assert.equal(integrity(path), 'ok');
  const total = acknowledged.length + 20;
  await addLoop(path, 0, total);
  const again = openLedger(path, { readOnly: true });
  const keys = [...again.currentClaims()].map(({ key }) => key).sort();
  again.close();
  assert.deepEqual(keys, expectedKeys(range(0, total)));
});

test('two processes that make and fill one ledger lose nothing and double nothing', { timeout: 60_000 }, async (t) => {
  const path = freshPath(t);
  const [one, other] = await Promise.all([addLoop(path, 0, 60), addLoop(path, 30, 90)]);
  assert.equal(one.length + other.length, 120);
  const ledger = openLedger(path);
  const keys = [...ledger.currentClaims()].map(({ key }) => key).sort();
  assert.deepEqual(keys, expectedKeys(range(0, 90)));
  assert.equal(ledger.runs()[0]?.articles, 90);
  ledger.close();
  assert.equal(integrity(path), 'ok');
});
