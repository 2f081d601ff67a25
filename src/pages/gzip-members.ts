/** A gzip file of any number of members in (RFC 1952), its bytes unpacked out, with the place of each member; a broken member costs itself only. */
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { asBuffer } from './as-buffer.ts';
import { createByteReader, sourceOf, type BrokenPart, type ByteReader, type ChunkSource } from './byte-reader.ts';

/** Where reading can begin anew: at the byte `offset` of the file, `skip` unpacked bytes behind. */
export interface Place {
  readonly offset: number;
  readonly skip: number;
}

/** A source that knows where in the file its bytes come from. */
export interface PlacedSource extends ChunkSource {
  /** The place of the unpacked byte `at`; `at` never falls from call to call. */
  placeOf(at: number): Place;
}

/** The same for a file that is not packed, of which `source` begins at the offset `start`. */
export function placedPlain(source: ChunkSource, start = 0): PlacedSource {
  return { next: () => source.next(), placeOf: (at) => ({ offset: start + at, skip: 0 }) };
}

const magic = Buffer.from([0x1f, 0x8b, 0x08]);
/** Members up to this many packed bytes are unpacked in one call. */
const wholeBytes = 1 << 20;
const wholeUnpacked = 1 << 24;
const stepBytes = 1 << 16;
/** A member that has given this many bytes, and so many times what went into it, is a bomb. */
const bombBytes = 1 << 26;
const bombRatio = 400;

/** Unpacks the members of `packed`, which begins at the offset `start` of its file. */
export function createGunzip(packed: ChunkSource, start = 0): PlacedSource {
  const input = createByteReader(packed, start);
  const members: { readonly from: number; readonly offset: number }[] = [];
  let given = 0;
  let streamed: AsyncGenerator<Uint8Array> | undefined;
  /** After a broken member: what fails until the next good one is still the same trouble. */
  let lost = false;

  const broken = async (reason: string, skip: number): Promise<BrokenPart | undefined> => {
    await toMagic(input, skip);
    if (lost) return undefined;
    lost = true;
    return { broken: reason };
  };
  const step = async (): Promise<Uint8Array | BrokenPart | undefined> => {
    if (streamed !== undefined) {
      try {
        const next = await streamed.next();
        if (next.done !== true) return next.value;
        streamed = undefined;
        lost = false;
        return undefined;
      } catch (error) {
        streamed = undefined;
        return broken(reasonOf(error), 1);
      }
    }
    const header = await headerLength(input);
    if (header === undefined) return broken('it is no gzip data', 1);
    members.push({ from: given, offset: input.at });
    const whole = await wholeMember(input, header);
    if (whole === 'bad') return broken('its packed data is damaged', header);
    if (whole !== undefined) {
      lost = false;
      return whole;
    }
    await input.skip(header);
    streamed = inflateMember(input);
    return undefined;
  };

  return {
    async next() {
      while (streamed !== undefined || !(await atEnd(input))) {
        const part = await step();
        if (part === undefined) continue;
        if (!('broken' in part)) given += part.length;
        return part;
      }
      return undefined;
    },
    placeOf(at) {
      while ((members[1]?.from ?? Infinity) <= at) members.shift();
      const [member = { from: 0, offset: start }] = members;
      return { offset: member.offset, skip: at - member.from };
    },
  };
}

/** True at the end of the file; zeros that fill up its last block are none of its bytes. */
async function atEnd(input: ByteReader): Promise<boolean> {
  for (;;) {
    const ahead = await input.peek(1);
    if (ahead.length === 0) return true;
    const zeros = ahead.findIndex((byte) => byte !== 0);
    if (zeros === 0) return false;
    await input.skip(zeros < 0 ? ahead.length : zeros);
  }
}

/** Passes over `skip` bytes and then all up to what looks like the beginning of a member. */
async function toMagic(input: ByteReader, skip: number): Promise<void> {
  await input.skip(skip);
  for (;;) {
    const ahead = asBuffer(await input.peek(stepBytes));
    const found = ahead.indexOf(magic);
    if (found >= 0 || ahead.length < magic.length) {
      await input.skip(found < 0 ? ahead.length : found);
      return;
    }
    await input.skip(ahead.length - magic.length + 1);
  }
}

/** Length of the header before the packed data, undefined where there is none. */
async function headerLength(input: ByteReader): Promise<number | undefined> {
  const head = asBuffer(await input.peek(stepBytes));
  if (head.length < 18 || head.indexOf(magic) !== 0) return undefined;
  const flags = head[3] ?? 0;
  let length = 10;
  if (flags & 4) length += 2 + head.readUInt16LE(length);
  for (const named of [8, 16]) {
    if ((flags & named) === 0) continue;
    const end = head.indexOf(0, length);
    if (end < 0) return undefined;
    length = end + 1;
  }
  if (flags & 2) length += 2;
  return length < head.length ? length : undefined;
}

/** The member unpacked where its end is in sight; `bad` where its data is none; undefined where it must be unpacked step by step. */
async function wholeMember(input: ByteReader, header: number): Promise<Uint8Array | 'bad' | undefined> {
  for (let size = stepBytes; size <= wholeBytes; size *= 4) {
    const ahead = asBuffer(await input.peek(size));
    const next = ahead.indexOf(magic, header + 10);
    if (next < 0 && ahead.length >= size) continue;
    const data = ahead.subarray(header, next < 0 ? ahead.length : next);
    try {
      const { buffer, engine } = inflateRawSync(data, { info: true, maxOutputLength: wholeUnpacked }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
      const end = engine.bytesWritten;
      if (end + 8 > data.length) return undefined;
      if (data.readUInt32LE(end) !== crc32(buffer)) return 'bad';
      await input.skip(header + end + 8);
      return buffer;
    } catch (error) {
      return next >= 0 && codeOf(error) === 'Z_DATA_ERROR' ? 'bad' : undefined;
    }
  }
  return undefined;
}

/** The data of one member, step by step; the reader then stands behind it. Throws where it is damaged, cut or a bomb. */
async function* inflateMember(input: ByteReader): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: stepBytes });
  const begun = input.at;
  let check = 0, size = 0, over = false;
  // Nothing answers for a piece that the stream no longer wants, so its closing counts as an answer.
  const closed = new Promise<void>((done) => inflate.once('close', done));
  const feed = async (): Promise<void> => {
    while (!over) {
      // A copy: what is peeked at is valid until the next call only.
      const piece = Buffer.from((await input.peek(stepBytes)).subarray(0, stepBytes));
      if (piece.length === 0) {
        inflate.end();
        return;
      }
      await Promise.race([closed, new Promise((done) => inflate.write(piece, done))]);
      // Behind the member's end it wants no more, and says so or not.
      if (over || inflate.destroyed || begun + inflate.bytesWritten < input.at + piece.length) return;
      await input.skip(piece.length);
    }
  };
  const feeding = feed().catch((error: unknown) => inflate.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    for await (const part of inflate as AsyncIterable<Buffer>) {
      check = crc32(part, check);
      size += part.length;
      if (size > bombBytes && size > bombRatio * inflate.bytesWritten) throw new Error('it unpacks to far more than any page');
      yield part;
    }
  } finally {
    over = true;
    inflate.destroy();
    await feeding;
  }
  await input.skip(begun + inflate.bytesWritten - input.at);
  const trailer = asBuffer(await input.take(8));
  if (trailer.length < 8) throw new Error('it is cut off');
  if (trailer.readUInt32LE(0) !== check) throw new Error('its checksum is wrong');
}

/** A packed stream unpacked; throws where it is broken. */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = createGunzip(sourceOf(stream));
  for (let part = await source.next(); part !== undefined; part = await source.next()) {
    if ('broken' in part) throw new Error(part.broken);
    yield part;
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'Z_BUF_ERROR') return 'it is cut off';
  return code.startsWith('Z_') ? 'its packed data is damaged' : error instanceof Error ? error.message : String(error);
}
