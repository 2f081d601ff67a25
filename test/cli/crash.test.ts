import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { openLedger } from '../../src/ledger/sqlite.ts';
import { response, writeArchive } from '../pages/warc-writer.ts';
import { folder } from './support.ts';

const main = join(import.meta.dirname, 'fake-main.ts');
const documents = (count: number, from = 0): string => Array.from({ length: count }, (_, at) => `${JSON.stringify({ id: `d${at + from}`, text: `Town${at + from} shelled Barda.` })}\n`).join('');

function program(words: readonly string[]): { child: ChildProcess; err: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [main, ...words], { stdio: ['pipe', 'pipe', 'pipe'] });
  let err = '';
  child.stderr?.on('data', (chunk: Buffer) => { err += chunk.toString(); });
  child.stdout?.resume();
  return { child, err: () => err, ended: once(child, 'close').then(([code]) => code as number | null) };
}

const acknowledged = (err: string): string[] => [...err.matchAll(/^saksi: added .* (d\d+): /gm)].map((hit) => hit[1] ?? '');

function stored(ledger: string): string[] {
  const open = openLedger(ledger, { readOnly: true });
  try {
    return [...open.snapshots()].map((snapshot) => snapshot.given.id ?? '').sort();
  } finally {
    open.close();
  }
}

const many = 300;

test('killed in the middle of add: what was acknowledged is there, running again adds the rest, nothing twice', async (t) => {
  const path = folder(t, { 'all.jsonl': documents(many) });
  const ledger = join(path, 'saksi.db');
  for (const after of [3, 80, 150]) {
    const { child, err, ended } = program(['add', '--ledger', ledger, join(path, 'all.jsonl')]);
    const known = (): number => err().split('\n').length;
    while (known() < after && child.exitCode === null) await once(child.stderr as NodeJS.ReadableStream, 'data');
    child.kill('SIGKILL');
    await ended;
    const there = new Set(stored(ledger));
    const said = acknowledged(err());
    assert.ok(said.length > 0);
    for (const id of said) assert.ok(there.has(id), `${id} was acknowledged and is lost`);
    assert.ok(there.size < many, 'the kill came too late to show anything');
  }
  const last = program(['add', '--ledger', ledger, join(path, 'all.jsonl')]);
  assert.equal(await last.ended, 0, last.err());
  const ids = stored(ledger);
  assert.equal(ids.length, many);
  assert.equal(new Set(ids).size, many);
  const open = openLedger(ledger, { readOnly: true });
  const keys = [...open.currentClaims()].map((claim) => claim.key);
  open.close();
  assert.equal(keys.length, many);
  assert.equal(new Set(keys).size, many);
});

test('two adds at once: both end well, the union is there, the overlap once', async (t) => {
  const path = folder(t, { 'a.jsonl': documents(60), 'b.jsonl': documents(60, 30) });
  const ledger = join(path, 'saksi.db');
  const both = ['a.jsonl', 'b.jsonl'].map((name) => program(['add', '--ledger', ledger, join(path, name)]));
  for (const one of both) assert.equal(await one.ended, 0, one.err());
  assert.equal(stored(ledger).length, 90);
  assert.equal(both.flatMap((one) => acknowledged(one.err())).length, 90);
});

test('a reader that goes away ends the program quietly', async (t) => {
  const path = folder(t, { 'all.jsonl': documents(400) });
  const child = spawn(process.execPath, [main, 'code', '--format', 'jsonl', join(path, 'all.jsonl')], { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  assert.equal(err, '');
  assert.equal(code, 0);
});

const large = 400;
const padding = 'Nothing else was said. '.repeat(160);
const largeFiles: readonly (readonly [string, () => Uint8Array])[] = [
  ['large.jsonl', () => Buffer.from(Array.from({ length: large }, (_, at) => `${JSON.stringify({ id: `d${at}`, text: `Town${at} shelled Barda. ${padding}` })}\n`).join(''))],
  ['large.warc', () => writeArchive(Array.from({ length: large }, (_, at) => response(`https://kabar.example/${at}`, `<p>Town${at} shelled Barda. ${padding}</p>`)), false)],
];

for (const [name, content] of largeFiles) {
  test(`killed within a large file (${name}), the next run goes on where it stood`, async (t) => {
    const path = folder(t, { [name]: content() });
    const words = ['add', '--ledger', join(path, 'saksi.db'), join(path, name)];
    const { child, err, ended } = program(words);
    // The place of a group is kept once its lines are out: those of the second prove that of the first.
    while (err().split('\n').length < 70 && child.exitCode === null) await once(child.stderr as NodeJS.ReadableStream, 'data');
    child.kill('SIGKILL');
    await ended;
    const first = err().match(/saksi: added/g)?.length ?? 0;
    assert.ok(first > 0 && first < large, 'the kill came too early or too late to show anything');
    const second = program(words);
    assert.equal(await second.ended, 0, second.err());
    const on = Number(/going on behind number (\d+)/.exec(second.err())?.[1]);
    assert.ok(on >= 50 && on <= first + 3, `${on} after ${first}`);
    assert.ok((second.err().match(/saksi: (?:added|known) /g)?.length ?? 0) <= large + 3 - on);
    assert.equal(new Set(stored(join(path, 'saksi.db'))).size, large);
    const third = program(words);
    assert.equal(await third.ended, 0);
    assert.match(third.err(), /^saksi: known .*all of it was read before\n/);
    const again = program([...words, '--afresh']);
    assert.equal(await again.ended, 0);
    assert.equal(again.err().match(/saksi: known /g)?.length, large);
  });
}
