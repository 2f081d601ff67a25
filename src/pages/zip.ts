/** A zip archive that can be read at any place in, its entries by its directory and their bytes as streams out (APPNOTE 6.3; stored and deflated, zip64). */
import { createInflateRaw } from 'node:zlib';
import { asBuffer } from './as-buffer.ts';

/** A file that can be read at any place. */
export interface PlacedBytes {
  readonly size: number;
  /** `length` bytes from `offset` on, fewer only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** One file in the archive, as the directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** How its bytes are kept; any other way is told in words. */
  readonly kept: 'stored' | 'deflated' | { readonly other: string };
  /** Bytes as kept. */
  readonly packed: number;
  /** Where its own header begins. */
  readonly header: number;
}

/** Thrown for a zip archive that cannot be read, with the reason in words. */
export class BrokenZip extends Error {}

const endLength = 22;
const longestComment = 0xffff;
const largestDirectory = 1 << 26;
const full32 = 0xffffffff;
const full16 = 0xffff;
const stepBytes = 1 << 20;
/** An entry that gives this many bytes, and so many times what went into it, is a bomb. */
const bombBytes = 1 << 26;
const bombRatio = 400;

/** The entries in the order of the directory. Throws `BrokenZip`. */
export async function readZip(file: PlacedBytes): Promise<ZipEntry[]> {
  const { offset, size } = await findDirectory(file);
  if (size > largestDirectory) throw new BrokenZip('its directory is too large');
  const directory = asBuffer(await file.read(offset, size));
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50;) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [number, number, number];
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    entries.push({ name, kept: keptAs(directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)), ...sizes(directory, at, extra) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

async function findDirectory(file: PlacedBytes): Promise<{ offset: number; size: number }> {
  const from = Math.max(0, file.size - endLength - longestComment);
  const tail = asBuffer(await file.read(from, file.size - from));
  for (let at = tail.length - endLength; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== 0x06054b50 || at + endLength + tail.readUInt16LE(at + 20) > tail.length) continue;
    const [size, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (offset !== full32 && size !== full32 && tail.readUInt16LE(at + 10) !== full16) return { offset, size };
    return largeDirectory(file, from + at, { offset, size });
  }
  throw new BrokenZip('it has no directory, so it is no whole zip archive');
}

/** The directory's place by the zip64 records; `small` where there are none after all. */
async function largeDirectory(file: PlacedBytes, end: number, small: { offset: number; size: number }): Promise<{ offset: number; size: number }> {
  const locator = asBuffer(await file.read(Math.max(0, end - 20), 20));
  if (end < 20 || locator.readUInt32LE(0) !== 0x07064b50) return small;
  const record = asBuffer(await file.read(whole(locator, 8), 56));
  if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50) throw new BrokenZip('its zip64 directory is damaged');
  return { size: whole(record, 40), offset: whole(record, 48) };
}

/** Eight bytes as a number; what no file can hold is trouble. */
function whole(buffer: Buffer, at: number): number {
  const value = Number(buffer.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw new BrokenZip('its directory is damaged');
  return value;
}

function keptAs(flags: number, method: number): ZipEntry['kept'] {
  if (flags & 1) return { other: 'it is encrypted' };
  return method === 0 ? 'stored' : method === 8 ? 'deflated' : { other: `it is packed in a way (${method}) that is not read` };
}

/** Size and place, from the zip64 field where the plain ones are full (4.5.3). */
function sizes(directory: Buffer, at: number, extra: Buffer): { packed: number; header: number } {
  let packed = directory.readUInt32LE(at + 20), header = directory.readUInt32LE(at + 42);
  for (let field = 0; field + 4 <= extra.length; field += 4 + extra.readUInt16LE(field + 2)) {
    if (extra.readUInt16LE(field) !== 1) continue;
    let value = field + 4;
    if (directory.readUInt32LE(at + 24) === full32) value += 8;
    if (packed === full32 && value + 8 <= extra.length) { packed = whole(extra, value); value += 8; }
    if (header === full32 && value + 8 <= extra.length) header = whole(extra, value);
  }
  return { packed, header };
}

/** The bytes of an entry from its byte `start` on. Throws `BrokenZip`. */
export async function* readEntry(file: PlacedBytes, entry: ZipEntry, start = 0): AsyncGenerator<Uint8Array> {
  if (typeof entry.kept === 'object') throw new BrokenZip(entry.kept.other);
  const head = asBuffer(await file.read(entry.header, 30));
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) throw new BrokenZip('its directory points to a wrong place');
  const data = entry.header + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (entry.kept === 'stored') yield* rangeOf(file, data + start, entry.packed - start);
  else yield* inflated(file, data, entry.packed, start);
}

async function* rangeOf(file: PlacedBytes, from: number, length: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length;) {
    const step = await file.read(from + done, Math.min(stepBytes, length - done));
    if (step.length === 0) throw new BrokenZip('it ends too early');
    done += step.length;
    yield step;
  }
}

async function* inflated(file: PlacedBytes, from: number, length: number, start: number): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw();
  const closed = new Promise<void>((done) => inflate.once('close', done));
  const feeding = (async () => {
    for await (const step of rangeOf(file, from, length)) {
      if (inflate.destroyed) return;
      await Promise.race([closed, new Promise((done) => inflate.write(step, done))]);
    }
    inflate.end();
  })().catch((error: unknown) => inflate.destroy(error instanceof Error ? error : new Error(String(error))));
  let given = 0;
  try {
    for await (const part of inflate as AsyncIterable<Buffer>) {
      given += part.length;
      if (given > bombBytes && given > bombRatio * inflate.bytesWritten) throw new BrokenZip('it unpacks to far more than it can hold');
      if (given > start) yield part.subarray(Math.max(0, part.length - (given - start)));
    }
  } catch (error) {
    throw error instanceof BrokenZip ? error : new BrokenZip('its packed data is damaged');
  } finally {
    inflate.destroy();
    await feeding;
  }
}
