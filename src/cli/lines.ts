/** Turns a stream of bytes into chunks of bounded size: one capped whole, or its lines, each capped. */

/** All bytes of the stream; `undefined` as soon as they are more than `maxBytes`. */
export async function readCapped(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** One line without its end; `text` is undefined where the line is longer than the limit. `read`: bytes of the stream so far. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
  readonly read: number;
}

const feed = 0x0a;

/** The lines of a UTF-8 stream, from 1 or behind the line `from.number`, which ends at the byte `from.offset`; a line of more than `maxBytes` is passed over without being kept. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, maxBytes: number, from = { offset: 0, number: 0 }): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let parts: Uint8Array[] = [];
  let size = 0;
  let { number, offset: read } = from;
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const text = size > maxBytes ? undefined : decoder.decode(Buffer.concat(parts)).replace(/\r$/, '');
    parts = [];
    size = 0;
    return { number: ++number, text, read };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(feed); to >= 0; to = chunk.indexOf(feed, from)) {
      keep(chunk.subarray(from, to));
      from = to + 1;
      yield { ...take(), read: read + from };
    }
    keep(chunk.subarray(from));
    read += chunk.length;
  }
  if (size > 0) yield take();
}

/** Bytes that tell what a stream is. */
const headBytes = 4096;
const brace = 0x7b;

/** The stream again, together with its first bytes: enough to tell what it is, where no more come for a line of JSON. Empty for an empty stream. */
export async function peek(stream: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; stream: AsyncIterable<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  let first: number | undefined;
  while (size < headBytes && first !== brace) {
    const next = await chunks.next();
    if (next.done === true) break;
    seen.push(next.value);
    size += next.value.length;
    first ??= next.value.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  }
  const again = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* seen;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
    } finally {
      await chunks.return?.();
    }
  };
  return { head: Buffer.concat(seen).subarray(0, headBytes), stream: again() };
}
