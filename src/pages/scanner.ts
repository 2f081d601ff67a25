/** The source of a page in, its tags and the text between them out, in one pass that looks closely at tags alone. */
import type { Attributes } from './attributes.ts';
import { tagOf } from './tags.ts';
import type { Tag } from './tags.ts';

/** What is told of the tags and texts of a source, in its order. Offsets are half-open and count UTF-16 units of the source. */
export interface TagReader {
  /** A stretch without tags; references to characters stand in it as written. */
  text(start: number, end: number): void;
  /** A start tag from `<` to behind `>`; its attributes stand in the scanner's `Attributes` until the next one. */
  open(tag: Tag, start: number, end: number, selfClosing: boolean): void;
  close(tag: Tag, start: number, end: number): void;
  /** A comment, a declaration or something that browsers take for one. */
  pass(end: number): void;
  /** True inside SVG and MathML, where no element's text hides tags. */
  isForeign(): boolean;
}

/** Elements whose text holds no tags, whatever it looks like; it ends at their own end tag. */
const rawText = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
/** Of these, the ones that a slash does not close. */
const neverSelfClosing = new Set(['script', 'style', 'title', 'textarea']);

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
const isLetter = (code: number): boolean => { const small = lower(code); return small >= 97 && small <= 122; };
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const [slash, greater, bang, question] = [47, 62, 33, 63];

/**
 * Scans the source and tells `reader`. Tags that the source's end cuts are not told. Time is linear in the source: each step
 * moves on, and searches that fail are not repeated. Method: the tokenization states of the HTML standard (13.2.5), those of text and tags alone.
 */
export function scanTags(source: string, attributes: Attributes, reader: TagReader): void {
  const { length } = source;
  const names = new Names();
  let textStart = 0;
  let at = source.indexOf('<');
  while (at >= 0) {
    const code = source.charCodeAt(at + 1);
    let end: number;
    if (isLetter(code)) {
      if (textStart < at) reader.text(textStart, at);
      const nameEnd = endOfName(source, at + 1);
      const tag = names.of(source, at + 1, nameEnd);
      end = attributes.read(source, nameEnd);
      if (end < 0) return;
      const selfClosing = source.charCodeAt(end - 2) === slash && !attributes.endsUnquoted;
      const raw = rawText.has(tag.name) && !reader.isForeign() && !(selfClosing && !neverSelfClosing.has(tag.name));
      reader.open(tag, at, end, selfClosing);
      if (raw) {
        const close = endTagOf(source, tag.name, end);
        if (end < close) reader.text(end, close);
        end = close;
      }
    } else if (code === slash && isLetter(source.charCodeAt(at + 2))) {
      if (textStart < at) reader.text(textStart, at);
      const nameEnd = endOfName(source, at + 2);
      const tag = names.of(source, at + 2, nameEnd);
      // An end tag may hold attributes, which mean nothing.
      end = source.charCodeAt(nameEnd) === greater ? nameEnd + 1 : attributes.read(source, nameEnd);
      if (end < 0) return;
      reader.close(tag, at, end);
    } else if (code === bang || code === question || (code === slash && at + 2 < length)) {
      if (textStart < at) reader.text(textStart, at);
      end = endOfComment(source, at);
      if (end < 0) return;
      reader.pass(end);
    } else {
      // A sign that opens no tag is text.
      at = source.indexOf('<', at + 1);
      continue;
    }
    textStart = end;
    at = source.indexOf('<', end);
  }
  if (textStart < length) reader.text(textStart, length);
}

function endOfName(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === greater || code === slash || isSpace(code)) return at;
  }
  return at;
}

/** Offset behind a comment, a declaration or a broken tag that begins at `at`; -1 where the source ends first. */
function endOfComment(source: string, at: number): number {
  if (source.startsWith('<!--', at)) {
    if (source.charCodeAt(at + 4) === greater) return at + 5;
    if (source.startsWith('->', at + 4)) return at + 6;
    const plain = source.indexOf('-->', at + 4);
    // The odd end is looked for no farther than the plain one, so that no stretch is searched twice.
    const odd = source.slice(at + 4, plain < 0 ? source.length : plain).indexOf('--!>');
    return odd >= 0 ? at + 4 + odd + 4 : plain < 0 ? -1 : plain + 3;
  }
  const end = source.indexOf('>', at + 2);
  return end < 0 ? -1 : end + 1;
}

/** Offset of the end tag of `tag`, or the source's end. */
function endTagOf(source: string, tag: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    let k = 0;
    while (k < tag.length && lower(source.charCodeAt(at + 2 + k)) === tag.charCodeAt(k)) k++;
    if (k < tag.length) continue;
    const code = source.charCodeAt(at + 2 + k);
    if (code === greater || code === slash || isSpace(code)) return at;
  }
  return source.length;
}

/** Tags repeat: one is looked up once for each page, by a number made of its characters. */
class Names {
  private readonly known = new Map<number, Tag>();

  of(source: string, start: number, end: number): Tag {
    const key = numberOf(source, start, end);
    const before = key < 0 ? undefined : this.known.get(key);
    if (before !== undefined) return before;
    const tag = tagOf(source.slice(start, end).toLowerCase());
    if (key >= 0) this.known.set(key, tag);
    return tag;
  }
}

/** A number of its own for a short name of letters and digits, in capitals or not; -1 for any other. */
function numberOf(source: string, start: number, end: number): number {
  if (end - start > 10) return -1;
  let key = 0;
  for (let i = start; i < end; i++) {
    const code = lower(source.charCodeAt(i));
    const own = code >= 97 && code <= 122 ? code - 96 : code >= 48 && code <= 57 ? code - 21 : -1;
    if (own < 0) return -1;
    key = key * 37 + own;
  }
  return key;
}
