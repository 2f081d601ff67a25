/** Bytes in, decoded text out, with the character encoding and how it was chosen; the order is that of browsers. */
import { decode, decoderFor } from './decode.ts';
import { likelyEncoding } from './legacy.ts';
import type { LegacyHints } from './legacy.ts';
import { byteString } from './sniff.ts';

/** How the encoding was chosen. */
export type CharsetSource = 'bom' | 'header' | 'meta' | 'xml' | 'trial';

export interface Decoded {
  readonly content: string;
  /** Name by the WHATWG Encoding Standard, lower case. */
  readonly charset: string;
  readonly source: CharsetSource;
  /** The declared name, where the bytes belied it or nobody knows it. */
  readonly belied?: string;
  /** True where the declared name is unknown. */
  readonly unknown?: boolean;
  /** Byte sequences that are not valid in `charset` and stand as U+FFFD; 0 where all are. */
  readonly invalid: number;
}

const prescanLength = 4_096;
/** Above this share of invalid sequences among the non-ASCII ones the text is not UTF-8 at all. */
const brokenShare = 0.1;
const singleByte = /^(?:windows-125\d|iso-8859-\d+|macintosh|koi8-[ru])$/;

/**
 * Decodes as browsers do: byte-order mark, transport header, `<meta>` in the first bytes, strict UTF-8, the likely legacy encoding of the
 * page's language, country or letters, windows-1252 (HTML Standard 13.2.3; Encoding Standard). Unlike them it does not believe a declaration that the bytes belie.
 * `markup` is false for plain text, where no meta is looked for; `url` is the page's address, where it has one. A byte-order mark is no part of the content.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string, markup: boolean, url = ''): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(bytes, marked, 'bom');
  const wide = wideWithoutMark(bytes);
  if (wide) return decodeAs(bytes, wide, 'trial');
  const hints = { language: markup ? languageIn(bytes) : '', url };
  const declared = declaration(bytes, contentType, markup);
  if (!declared) return tryUtf8(bytes, hints);
  const charset = decoderFor(declared.label)?.encoding;
  if (!charset) return { ...tryUtf8(bytes, hints), belied: declared.label, unknown: true };
  return decodeDeclared(bytes, charset, declared.source, hints);
}

/** The encoding that a byte-order mark states. */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: every other byte of mostly Latin text is NUL, and no byte between. */
export function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1_024);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  const many = sample.length * 0.3;
  if (sample.length < 4 || Math.max(even, odd) < many || Math.min(even, odd) > sample.length * 0.02) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

function declaration(bytes: Uint8Array, contentType: string, markup: boolean): { label: string; source: CharsetSource } | undefined {
  const header = charsetIn(contentType);
  if (header) return { label: header, source: 'header' };
  if (!markup) return undefined;
  const head = byteString(bytes, prescanLength).replace(/<!--[^]*?(?:-->|$)/g, '');
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  const meta = metaCharset(head);
  if (meta) return { label: asBytesShow(meta), source: 'meta' };
  return xml ? { label: asBytesShow(xml), source: 'xml' } : undefined;
}

function metaCharset(head: string): string | undefined {
  for (const [tag] of head.matchAll(/<meta[\s/][^>]{0,500}/gi)) {
    const charset = /[\s/"']charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(tag)?.[1];
    if (charset) return charset;
    if (/http-equiv\s*=\s*["']?content-type/i.test(tag)) {
      const content = charsetIn(tag);
      if (content) return content;
    }
  }
  return undefined;
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(text)?.[1];
}

/** A page whose declaration can be read byte by byte is not in UTF-16, whatever it says (HTML Standard 13.2.3.2). */
function asBytesShow(label: string): string {
  if (/^utf-?16/i.test(label)) return 'utf-8';
  return /^x-user-defined$/i.test(label) ? 'windows-1252' : label;
}

/** `lang` of the page's html element, as far as the first bytes show it. */
function languageIn(bytes: Uint8Array): string {
  return /<html\b[^>]{0,1000}?\slang\s*=\s*["']?([A-Za-z_-]{2,20})/i.exec(byteString(bytes, prescanLength))?.[1] ?? '';
}

function decodeDeclared(bytes: Uint8Array, charset: string, source: CharsetSource, hints: LegacyHints): Decoded {
  if (charset === 'utf-8') {
    const tried = tryUtf8(bytes, hints);
    return tried.charset === 'utf-8' ? { ...tried, source } : { ...tried, belied: charset };
  }
  if (singleByte.test(charset)) {
    const tried = strictUtf8(bytes);
    // Every byte is valid in these encodings, so only the bytes can tell: text beyond ASCII that is UTF-8 by chance does not happen.
    if (tried !== undefined && beyondAscii(tried) >= 2) return { content: tried, charset: 'utf-8', source: 'trial', belied: charset, invalid: 0 };
    return decodeAs(bytes, charset, source);
  }
  const decoded = decodeAs(bytes, charset, source);
  return decoded.invalid / Math.max(1, beyondAscii(decoded.content)) > brokenShare ? { ...tryUtf8(bytes, hints), belied: charset } : decoded;
}

/** Strict UTF-8, else UTF-8 with a few broken places, else the likely legacy encoding. */
function tryUtf8(bytes: Uint8Array, hints: LegacyHints): Decoded {
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return { content: strict, charset: 'utf-8', source: 'trial', invalid: 0 };
  const lossy = decodeAs(bytes, 'utf-8', 'trial');
  const valid = beyondAscii(lossy.content) - lossy.invalid;
  // A page cut inside a character is still UTF-8.
  if (lossy.invalid <= brokenShare * valid || (lossy.invalid === 1 && lossy.content.endsWith('\ufffd') && valid > 0)) return lossy;
  return decodeAs(bytes, likelyEncoding(bytes, hints), 'trial');
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, charset: string, source: CharsetSource): Decoded {
  const content = decode(bytes, charset);
  return { content, charset, source, invalid: count(content, /\ufffd/g) };
}

function beyondAscii(text: string): number {
  return count(text, /[^\u0000-\u007f]/g);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}
