/** The first bytes or characters of an input in, what it is out: a page, a text, or something else by its common name. */
import type { Medium } from '../model/index.ts';
import { asBuffer } from './as-buffer.ts';

/** Signatures at the beginning of files that are taken for pages by mistake. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['PK\x03\x04', 'a zip archive or an office document'],
  ['PK\x05\x06', 'an empty zip archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['Rar!', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\0asm', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['ID3', 'an MP3 recording'],
  ['OggS', 'an Ogg recording'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
];

const sampleLength = 4_096;
/** Share of control bytes above which no one calls it a text. */
const controlShare = 0.01;

/** The first bytes as a string of one character a byte. */
export function byteString(bytes: Uint8Array, length = sampleLength): string {
  return asBuffer(bytes.subarray(0, length)).toString('latin1');
}

/** What the bytes look like, in words, where they are neither page nor text; undefined where they may be one. UTF-16 is for the caller to rule out. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = byteString(bytes);
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  if (head.startsWith('RIFF')) return /^RIFF....WEBP/s.test(head) ? 'a WebP image' : 'a sound or video recording';
  if (head.slice(4, 8) === 'ftyp') return 'a video or image recording';
  const controls = countControls(head);
  if (controls / head.length <= controlShare) return undefined;
  return head.includes('\0') ? 'binary data with NUL bytes' : 'binary data with control bytes';
}

function countControls(head: string): number {
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    // Tab to carriage return and escape stand in texts of some encodings.
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127) controls++;
  }
  return controls;
}

const pageStart = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|article|main|section|header|h1|p|table|figure)[\s>/]/i;
const pageTag = /<\/(?:html|head|body|title|script|style|div|article|section|p|table|ul|h[1-6]|a|span)>/gi;

/** The medium that a content type names; undefined where it names another or none. */
export function mediumOfType(contentType: string): Medium | undefined {
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(contentType)) return 'html';
  if (/^\s*text\/(?:x-)?markdown/i.test(contentType)) return 'markdown';
  return /^\s*text\/plain/i.test(contentType) ? 'text' : undefined;
}

/** Page or text, by the first characters: a page opens with a tag of HTML, or holds several end tags. */
export function sniffMedium(head: string): Medium {
  const start = head.trimStart();
  if (pageStart.test(start)) return 'html';
  return (start.match(pageTag)?.length ?? 0) >= 4 ? 'html' : 'text';
}

/** What an input is by its first bytes, before anything is read: an archive, a packed file, a feed, JSON lines, or a page or text. */
export type CarrierKind = 'warc' | 'gzip' | 'zip' | 'feed' | 'jsonl' | 'page';

const feedStart = /^(?:<\?[^>]*\?>\s*|<!--[^]{0,2000}?-->\s*|<!doctype[^>]{0,500}>\s*)*<(?:[\w-]+:)?(?:rss|feed|rdf)[\s>]/i;

/** The kind by the first bytes: a few thousand tell it, and none are needed behind a first `{`. */
export function carrierOf(head: Uint8Array): CarrierKind {
  const start = byteString(head).replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (start.startsWith('WARC/')) return 'warc';
  if (start.startsWith('\x1f\x8b')) return 'gzip';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  if (start.startsWith('{')) return 'jsonl';
  return feedStart.test(start) ? 'feed' : 'page';
}
