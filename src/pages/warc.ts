/** A WARC stream in (ISO 28500, versions 0.17 to 1.1), its records out one by one; a broken record costs itself only, memory is bounded. */
import { asBuffer } from './as-buffer.ts';
import { createByteReader, type ByteReader } from './byte-reader.ts';
import type { Place, PlacedSource } from './gzip-members.ts';
import { readHeaders } from './http-response.ts';

/** One record. */
export interface WarcRecord {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes of the block that `Content-Length` states. */
  readonly length: number;
  /** The block; absent where it was not wanted or is larger than the limit. Shorter than `length` where the file ends in it. */
  readonly block?: Uint8Array;
}

/** What stands at one place: a record, or in words why none could be read there; and where the next one begins. */
export type WarcPart = { readonly next: Place } & ({ readonly record: WarcRecord } | { readonly broken: string });

/** A name in a header without the brackets that some stand in. */
export function bareName(name: string): string {
  return name.replace(/^<(.*)>$/, '$1');
}

const version = Buffer.from('WARC/');
const longestHead = 1 << 16;
const stepBytes = 1 << 16;

/**
 * The records of `source` in order, reading begun `skip` unpacked bytes behind its first. Blocks are kept where `wanted` says so and they are of at most `maxBytes`.
 */
export async function* readWarc(source: PlacedSource, wanted: (headers: ReadonlyMap<string, string>) => boolean, maxBytes: number, skip = 0): AsyncGenerator<WarcPart> {
  const reader = createByteReader(source);
  const place = (): Place => source.placeOf(reader.at);
  let trouble: string | undefined;
  await reader.skip(skip);
  for (;;) {
    try {
      if (!(await toRecord(reader))) return;
      const record = await readRecord(reader, wanted, maxBytes);
      // What is wrong behind a record is told after it.
      trouble = await troubleOf(() => toRecord(reader));
      yield { record, next: place() };
    } catch (error) {
      trouble = messageOf(error);
    }
    while (trouble !== undefined) {
      const broken = trouble;
      trouble = await troubleOf(() => toNextVersion(reader));
      yield { broken, next: place() };
    }
  }
}

/** Thrown for a record that is none. */
class BrokenRecord extends Error {}

function messageOf(error: unknown): string {
  if (error instanceof BrokenRecord) return error.message;
  throw error;
}

async function troubleOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** Passes over the line ends between records; false at the end. */
async function toRecord(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const ahead = await reader.peek(1);
    if (ahead.length === 0) {
      const reason = reader.passBreak();
      if (reason !== undefined) throw new BrokenRecord(reason);
      return false;
    }
    const blank = ahead.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
    if (blank === 0) return true;
    await reader.skip(blank < 0 ? ahead.length : blank);
  }
}

async function readRecord(reader: ByteReader, wanted: (headers: ReadonlyMap<string, string>) => boolean, maxBytes: number): Promise<WarcRecord> {
  const headers = await readHead(reader);
  const stated = headers.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(stated)) throw new BrokenRecord('a record does not state its length');
  const length = Number(stated);
  if (length > maxBytes || !wanted(headers)) {
    if ((await reader.skip(length)) < length) throw cutShort(reader);
    return { headers, length };
  }
  const block = await reader.take(length);
  const reason = block.length < length ? reader.passBreak() : undefined;
  if (reason !== undefined) throw new BrokenRecord(reason);
  return { headers, length, block };
}

function cutShort(reader: ByteReader): BrokenRecord {
  return new BrokenRecord(reader.passBreak() ?? 'the file ends within a record');
}

async function readHead(reader: ByteReader): Promise<Map<string, string>> {
  for (let size = 1 << 11; ; size *= 4) {
    const ahead = await reader.peek(size);
    const text = asBuffer(ahead.subarray(0, longestHead)).toString('latin1');
    if (!text.startsWith(version.toString().slice(0, text.length))) throw new BrokenRecord('a record does not begin as one');
    const end = /\r?\n\r?\n/.exec(text);
    if (end !== null) {
      await reader.skip(end.index + end[0].length);
      return readHeaders(Buffer.from(text.slice(0, end.index), 'latin1').toString('utf8').split(/\r?\n/).slice(1));
    }
    if (ahead.length < size || size >= longestHead) {
      // Past the word that begins it, or it would be found again.
      await reader.skip(version.length);
      throw ahead.length < size ? cutShort(reader) : new BrokenRecord('a record has no end of its header');
    }
  }
}

/** Passes on to the next line that begins a record, or to the end. */
async function toNextVersion(reader: ByteReader): Promise<void> {
  for (;;) {
    const ahead = await reader.peek(stepBytes);
    const bytes = asBuffer(ahead);
    for (let at = bytes.indexOf(version); at >= 0; at = bytes.indexOf(version, at + 1)) {
      if (/^WARC\/\d\.\d+\r?\n/.test(bytes.toString('latin1', at, at + 16)) && (at === 0 || bytes[at - 1] === 0x0a)) {
        await reader.skip(at);
        return;
      }
    }
    if (ahead.length < stepBytes) {
      await reader.skip(ahead.length);
      return;
    }
    await reader.skip(ahead.length - 16);
  }
}
