import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { BrokenZip, readEntry, readZip, type PlacedBytes } from '../../src/pages/zip.ts';
import { writeZip, type FileToZip } from './zip-writer.ts';

const fileOf = (bytes: Uint8Array): PlacedBytes => ({ size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) });

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of from) found.push(one);
  return found;
}

async function contents(file: PlacedBytes, start = 0): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const entry of await readZip(file)) found.push([entry.name, Buffer.concat(await all(readEntry(file, entry, start))).toString()]);
  return found;
}

const long = 'Kapal itu tenggelam di pelabuhan. '.repeat(20_000);
const files: readonly FileToZip[] = [
  { name: 'datapackage.json', bytes: Buffer.from('{}') },
  { name: 'archive/one.warc', bytes: Buffer.from(long), deflated: true },
  { name: 'archive/two.warc', bytes: Buffer.from(long) },
  { name: 'leer', bytes: Buffer.alloc(0) },
];

test('entries stored and deflated, small and zip64, with a comment, from any of their bytes on', async () => {
  for (const form of [{}, { zip64: true }, { comment: 'PK\x05\x06 is no end here' }]) {
    const file = fileOf(writeZip(files, form));
    assert.deepEqual(await contents(file), files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]), JSON.stringify(form));
    assert.deepEqual((await contents(file, 33_001)).map(([, text]) => text), files.map(({ bytes }) => Buffer.from(bytes).subarray(33_001).toString()));
  }
});

test('what cannot be read says why', async () => {
  const whole = writeZip(files);
  await assert.rejects(contents(fileOf(whole.subarray(0, whole.length - 30))), /no directory/);
  const wrong = Buffer.from(whole);
  wrong.write('XX', 0);
  await assert.rejects(contents(fileOf(wrong)), /wrong place/);
  const damaged = Buffer.from(whole);
  damaged.fill(0xff, 112, 140);
  await assert.rejects(contents(fileOf(damaged)), BrokenZip);
  const locked = Buffer.from(whole);
  locked[whole.indexOf('PK\x01\x02') + 8] = 1;
  await assert.rejects(contents(fileOf(locked)), /encrypted/);
  await assert.rejects(contents(fileOf(writeZip([{ name: 'zeros', bytes: Buffer.alloc(90_000_000), deflated: true }]))), /far more/);
});

test('any damage: words or bytes, never another error', async () => {
  const whole = writeZip(files.slice(0, 2), { zip64: true });
  await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length - 1), async (at, byte, other) => {
    const bytes = Buffer.from(whole);
    bytes[at] = byte;
    bytes[whole.length - 1 - (other % 200)] = byte;
    try {
      await contents(fileOf(bytes));
    } catch (error) {
      assert.ok(error instanceof BrokenZip, String(error));
    }
  }), { numRuns: 150 });
});
