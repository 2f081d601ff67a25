/** Turns a body as it was sent into its plain bytes, by the codings that its head names, within a bound. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** Why the bytes could not be unpacked: they are not what was said, they unpack to more than the limit, or the coding is not known. */
export interface Unpackable {
  readonly trouble: 'belied' | 'too large' | 'unknown';
  /** The coding's name. */
  readonly coding: string;
}

type Unpack = (bytes: Uint8Array, limit: { readonly maxOutputLength: number }) => Uint8Array;

/** `deflate` is sent with its wrapper, as the standard asks, and without, as some servers do. */
const inflate: Unpack = (bytes, limit) => ((bytes[0] ?? 0) % 16 === 8 && (((bytes[0] ?? 0) << 8) + (bytes[1] ?? 0)) % 31 === 0 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit));

const unpackers: Readonly<Record<string, Unpack>> = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflate, br: brotliDecompressSync };

/** More codings on top of each other than this are a trick. */
const mostCodings = 3;

/**
 * The body unpacked by the value of its Content-Encoding header, last coding first; at most `maxBytes` come out of each.
 * An empty body is left empty.
 */
export function unpackBody(body: Uint8Array, contentEncoding: string | undefined, maxBytes: number): Uint8Array | Unpackable {
  const codings = (contentEncoding ?? '').toLowerCase().split(',').map((word) => word.trim()).filter((word) => word !== '' && word !== 'identity');
  if (codings.length > mostCodings) return { trouble: 'unknown', coding: codings.slice(0, mostCodings + 1).join(', ') };
  let bytes = body;
  for (const coding of codings.reverse()) {
    const unpack = unpackers[coding];
    if (unpack === undefined) return { trouble: 'unknown', coding };
    if (bytes.length === 0) return bytes;
    try {
      bytes = new Uint8Array(unpack(bytes, { maxOutputLength: maxBytes }));
    } catch (error) {
      const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      return { trouble: large ? 'too large' : 'belied', coding };
    }
  }
  return bytes;
}
