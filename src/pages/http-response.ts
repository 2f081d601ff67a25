/** The bytes of an HTTP response as they went over the wire in, its status, headers and unpacked body out (RFC 9112, RFC 9110 8.4). */
import { asBuffer } from './as-buffer.ts';
import { unpackOne } from './codings.ts';

/** A response; header names in lower case, the values of one that comes several times joined by `, `. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** As it was sent: chunked and packed where the headers say so. */
  readonly body: Uint8Array;
}

/** Headers longer than this are none, in bytes. */
const longestHead = 1 << 17;
const blankLines = ['\r\n\r\n', '\n\n'];

/** Reads a response; undefined where the bytes are none. */
export function readHttpResponse(bytes: Uint8Array): HttpResponse | undefined {
  const buffer = asBuffer(bytes);
  const head = /^HTTP\/\d(?:\.\d)? +(\d{3})\b/i.exec(buffer.toString('latin1', 0, 32));
  if (head === null) return undefined;
  const ends = blankLines.flatMap((blank) => {
    const at = buffer.subarray(0, longestHead).indexOf(blank);
    return at < 0 ? [] : [{ at, behind: at + blank.length }];
  });
  const { at, behind } = ends.sort((a, b) => a.at - b.at)[0] ?? { at: Math.min(buffer.length, longestHead), behind: buffer.length };
  return { status: Number(head[1]), headers: readHeaders(buffer.toString('latin1', 0, at).split(/\r?\n/).slice(1)), body: bytes.subarray(behind) };
}

/** Header lines as a map; a line that begins with white space continues the one before. */
export function readHeaders(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  let last: string | undefined;
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last !== undefined) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      const before = headers.get(last);
      headers.set(last, before === undefined ? line.slice(colon + 1).trim() : `${before}, ${line.slice(colon + 1).trim()}`);
    }
  }
  return headers;
}

/** The body, or in words why it cannot be had. */
export type Body = { readonly body: Uint8Array } | { readonly refused: string };

/**
 * The body without its transfer and content codings, at most `maxBytes` of it. Like browsers it takes what a cut body holds; a coding that the
 * bytes belie (stored already unpacked, as many archives do) is passed over.
 */
export function plainBody({ headers, body }: Pick<HttpResponse, 'headers' | 'body'>, maxBytes: number): Body {
  const codings = [headers.get('content-encoding') ?? '', headers.get('transfer-encoding') ?? ''].flatMap((value) => value.toLowerCase().split(',')).map((name) => name.trim());
  let plain = body;
  for (const coding of codings.slice(-mostCodings).reverse()) {
    const next = without(coding, plain, maxBytes);
    if ('refused' in next) return next;
    plain = next.body;
  }
  return { body: plain };
}

const mostCodings = 4;

function without(coding: string, body: Uint8Array, maxBytes: number): Body {
  if (coding === '' || coding === 'identity' || body.length === 0) return { body };
  if (coding === 'chunked') return { body: joinChunks(body) };
  const plain = unpackOne(coding, body, { maxBytes, cut: true });
  if (plain instanceof Uint8Array) return { body: plain };
  if (plain.trouble === 'unknown') return { refused: `the coding ${coding.slice(0, 40)} is unknown` };
  if (plain.trouble === 'too large') return { refused: `it unpacks to more than ${maxBytes} bytes` };
  return looksPacked(coding, body) ? { refused: `its ${coding} data is damaged` } : { body };
}

/** Whether bytes that do not unpack are damaged rather than stored plain. */
function looksPacked(coding: string, body: Uint8Array): boolean {
  if (coding === 'gzip' || coding === 'x-gzip') return body[0] === 0x1f && body[1] === 0x8b;
  if (coding === 'zstd') return body[0] === 0x28 && body[1] === 0xb5;
  const sample = body.subarray(0, 256);
  return sample.some((byte) => byte < 9) || sample.filter((byte) => byte > 126).length > sample.length / 4;
}

/** The chunks joined (RFC 9112 7.1), up to where they break off; a body that is not chunked stays as it is. */
function joinChunks(body: Uint8Array): Uint8Array {
  const buffer = asBuffer(body);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < buffer.length;) {
    const line = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(buffer.toString('latin1', at, at + 256));
    if (line === null) return parts.length === 0 ? body : Buffer.concat(parts);
    const size = parseInt(line[1] ?? '', 16);
    if (size === 0) break;
    const from = at + line[0].length;
    parts.push(buffer.subarray(from, from + size));
    at = from + size;
    if (buffer[at] === 0x0d) at += 1;
    if (buffer[at] === 0x0a) at += 1;
  }
  return Buffer.concat(parts);
}
