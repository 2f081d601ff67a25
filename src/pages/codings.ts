/** Turns a body as it was sent into its plain bytes, by the content codings that its head names, within a bound (RFC 9110 8.4). */
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** Why the bytes could not be unpacked: they are not what was said, they unpack to more than the limit, or the coding is not known. */
export interface Unpackable {
  readonly trouble: 'belied' | 'too large' | 'unknown';
  /** The coding's name. */
  readonly coding: string;
}

export interface UnpackOptions {
  /** The most that may come out, in bytes. */
  readonly maxBytes: number;
  /** Take what a cut body holds, as browsers do; otherwise a cut body is belied. */
  readonly cut?: boolean;
}

type Unpack = (bytes: Uint8Array, options: UnpackOptions) => Uint8Array;

/** Flushing in place of finishing gives what a cut stream holds. */
const settings = ({ maxBytes, cut }: UnpackOptions, flush: number): { maxOutputLength: number; finishFlush?: number } => ({ maxOutputLength: maxBytes, ...(cut === true ? { finishFlush: flush } : {}) });

const gunzip: Unpack = (bytes, options) => gunzipSync(bytes, settings(options, constants.Z_SYNC_FLUSH));

const unpackers: Readonly<Record<string, Unpack>> = {
  'gzip': gunzip,
  'x-gzip': gunzip,
  'deflate': (bytes, options) => {
    // Servers send it with and without the wrapping of RFC 1950.
    const wrapped = ((bytes[0] ?? 0) & 0x0f) === 8 && ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 31 === 0;
    return (wrapped ? inflateSync : inflateRawSync)(bytes, settings(options, constants.Z_SYNC_FLUSH));
  },
  'br': (bytes, options) => brotliDecompressSync(bytes, settings(options, constants.BROTLI_OPERATION_FLUSH)),
  'zstd': (bytes, options) => zstdDecompressSync(bytes, settings(options, constants.ZSTD_e_flush)),
};

/** The bytes without one coding, named in lower case; an empty body stays empty. */
export function unpackOne(coding: string, bytes: Uint8Array, options: UnpackOptions): Uint8Array | Unpackable {
  if (coding === '' || coding === 'identity') return bytes;
  const unpack = Object.hasOwn(unpackers, coding) ? unpackers[coding] : undefined;
  if (unpack === undefined) return { trouble: 'unknown', coding };
  if (bytes.length === 0) return bytes;
  try {
    return new Uint8Array(unpack(bytes, options));
  } catch (error) {
    return { trouble: error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'belied', coding };
  }
}

/** More codings on top of each other than this are a trick. */
const mostCodings = 3;

/** The body unpacked by the value of its Content-Encoding header, last coding first. */
export function unpackBody(body: Uint8Array, contentEncoding: string | undefined, options: UnpackOptions): Uint8Array | Unpackable {
  const codings = (contentEncoding ?? '').toLowerCase().split(',').map((word) => word.trim());
  if (codings.length > mostCodings) return { trouble: 'unknown', coding: codings.slice(0, mostCodings + 1).join(', ') };
  let bytes = body;
  for (const coding of codings.reverse()) {
    const next = unpackOne(coding, bytes, options);
    if (!(next instanceof Uint8Array)) return next;
    bytes = next;
  }
  return bytes;
}
