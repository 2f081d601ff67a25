/** Bytes and the name of an encoding in, text out, by the tables of the Encoding Standard. */
import { TextDecoder as LegacyDecoder } from '@exodus/bytes/encoding.js';

/** What a decoder of the Encoding Standard does. */
export interface Decoder {
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** How a decoder is made: `fatal` throws at the first invalid sequence, `ignoreBOM` keeps a byte-order mark as text. */
export interface DecoderOptions {
  readonly fatal?: boolean;
  readonly ignoreBOM?: boolean;
}

/**
 * A decoder for a label; undefined where nobody knows it. Node's own reads Unicode; its tables for Korean, Chinese and Japanese lack thousands of
 * characters of the standard (no Hangul beyond KS X 1001, no Hong Kong characters), so the legacy ones come from a package that has them all.
 */
export function decoderFor(label: string, options: DecoderOptions = {}): Decoder | undefined {
  try {
    const own = new TextDecoder(label, options);
    return /^utf-/.test(own.encoding) ? own : new LegacyDecoder(label, options);
  } catch {
    return undefined;
  }
}

/** The text of the bytes; invalid sequences stand as U+FFFD. An unknown label is read as UTF-8. */
export function decode(bytes: Uint8Array, label: string): string {
  return (decoderFor(label) ?? new TextDecoder()).decode(bytes);
}
