/** A stream of chunks in, bytes in the amounts asked for out, with the offset of each; memory bounded by the largest amount. */

/** A place in a source behind which reading can go on, though what stood there is lost. */
export interface BrokenPart {
  readonly broken: string;
}

/** Where chunks come from: the next one, a broken part, or undefined at the end. Never rejects for what is wrong with the bytes. */
export interface ChunkSource {
  next(): Promise<Uint8Array | BrokenPart | undefined>;
}

/** Reads a source in amounts of the caller's choice. A broken part is like an end until it is passed. */
export interface ByteReader {
  /** Offset of the next byte. */
  readonly at: number;
  /** At least `count` bytes from here without taking them, fewer only at the end. Valid until the next call. */
  peek(count: number): Promise<Uint8Array>;
  /** Takes `count` bytes, fewer only at the end. */
  take(count: number): Promise<Uint8Array>;
  /** Passes over `count` bytes without keeping them; returns how many there were. */
  skip(count: number): Promise<number>;
  /** Where a broken part stands in the way: drops what is left before it and tells in words what is wrong; undefined elsewhere. */
  passBreak(): string | undefined;
}

const nothing = new Uint8Array(0);

/** A reader whose first byte has the offset `start`. */
export function createByteReader(source: ChunkSource, start = 0): ByteReader {
  let held: Uint8Array = nothing;
  let at = start;
  let ended = false;
  let broken: string | undefined;

  /** The next chunk; undefined at the end and before a broken part. */
  const pull = async (): Promise<Uint8Array | undefined> => {
    const chunk = ended || broken !== undefined ? undefined : await source.next();
    if (chunk !== undefined && 'broken' in chunk) {
      broken = chunk.broken;
      return undefined;
    }
    ended = chunk === undefined && broken === undefined;
    return chunk;
  };
  const drop = (count: number): void => {
    at += count;
    held = held.subarray(count);
  };
  const peek = async (count: number): Promise<Uint8Array> => {
    if (held.length >= count) return held;
    // Joined once, however small the chunks are.
    const parts: Uint8Array[] = held.length === 0 ? [] : [held];
    let size = held.length;
    while (size < count) {
      const chunk = await pull();
      if (chunk === undefined) break;
      if (chunk.length > 0) parts.push(chunk);
      size += chunk.length;
    }
    held = parts.length === 1 ? (parts[0] ?? nothing) : Buffer.concat(parts, size);
    return held;
  };

  return {
    get at() {
      return at;
    },
    peek,
    async take(count) {
      const taken = (await peek(count)).subarray(0, count);
      drop(taken.length);
      return taken;
    },
    async skip(count) {
      let left = count;
      while (left > 0) {
        if (held.length === 0) {
          const chunk = await pull();
          if (chunk === undefined) break;
          held = chunk;
        }
        const now = Math.min(left, held.length);
        drop(now);
        left -= now;
      }
      return count - left;
    },
    passBreak() {
      const reason = broken;
      broken = undefined;
      if (reason !== undefined) drop(held.length);
      return reason;
    },
  };
}

/** The chunks of a stream as a source. */
export function sourceOf(stream: AsyncIterable<Uint8Array>): ChunkSource {
  const chunks = stream[Symbol.asyncIterator]();
  return {
    async next() {
      const next = await chunks.next();
      return next.done === true ? undefined : next.value;
    },
  };
}
