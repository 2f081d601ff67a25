/** Turns bytes and records into compressed bodies and back. */
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** A body as a row keeps it: `zstd`, or `raw` where compression gains nothing. */
export interface Body {
  readonly encoding: 'zstd' | 'raw';
  /** Size before compression, in bytes. */
  readonly length: number;
  readonly body: Uint8Array;
}

/** Compresses bytes without loss. */
export function pack(bytes: Uint8Array): Body {
  const packed = zstdCompressSync(bytes);
  return packed.length < bytes.length
    ? { encoding: 'zstd', length: bytes.length, body: packed }
    : { encoding: 'raw', length: bytes.length, body: bytes };
}

/** The bytes that `pack` was given. */
export function unpack(encoding: string, length: number, body: Uint8Array): Uint8Array {
  return encoding === 'zstd' ? new Uint8Array(zstdDecompressSync(body, { maxOutputLength: Math.max(1, length) })) : body;
}

/** A JSON value as compressed bytes. */
export function packJson(value: unknown): Uint8Array {
  return new Uint8Array(zstdCompressSync(Buffer.from(JSON.stringify(value))));
}

/** The value that `packJson` was given. */
export function unpackJson(body: Uint8Array): unknown {
  return JSON.parse(zstdDecompressSync(body).toString('utf8'));
}
