/** The inside of a start tag in, the few attributes that the page reader looks at out, decoded only when asked for. */
import { decodeText } from './entities.ts';
import { pageLimits } from './page.ts';

const wanted = [
  'class', 'id', 'itemprop', 'rel', 'role', 'href', 'content', 'name', 'property', 'http-equiv', 'datetime', 'src', 'data-src', 'data-original',
  'alt', 'lang', 'style', 'hidden', 'aria-hidden', 'type', 'title',
] as const;

export type AttributeName = (typeof wanted)[number];

/** The place of each wanted name: its bit says whether a tag has it, and its value stands there. */
const slots = Object.fromEntries(wanted.map((name, slot) => [name, slot])) as Readonly<Record<AttributeName, number>>;

/** The names as bits, for asking after all of them at once. */
export const maskOf = (names: readonly AttributeName[]): number => names.reduce((mask, name) => mask | (1 << slots[name]), 0);

/** Wanted names by their length and first letter, so that most others are passed over at a glance. */
const keyOf = (length: number, first: number): number => length * 32 + (first & 31);
const candidates = new Array<readonly AttributeName[] | undefined>(keyOf(1 + Math.max(...wanted.map(({ length }) => length)), 0));
for (const name of wanted) {
  const key = keyOf(name.length, name.charCodeAt(0));
  candidates[key] = [...(candidates[key] ?? []), name];
}

/** So many values that repeat are kept at hand, a power of two. */
const mostShared = 1_024;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const [slash, greater, equals, quote, apostrophe] = [47, 62, 61, 34, 39];

/** Attributes of the tag that was read last; the first of a name counts, as in browsers. */
export class Attributes {
  /** True once a tag held more attributes, or a longer one, than the bounds allow. */
  tooMany = false;
  /** True where the tag's last value stands without quotes, so that a slash before `>` belongs to it. */
  endsUnquoted = false;
  private source = '';
  /** A bit for each wanted name that the tag has, and where its value stands. */
  private held = 0;
  private readonly starts = new Uint32Array(wanted.length);
  private readonly ends = new Uint32Array(wanted.length);
  private readonly shared = new Array<string | undefined>(mostShared);

  /** True where the tag has one of the names that the mask was made of. */
  hasAny(mask: number): boolean {
    return (this.held & mask) !== 0;
  }

  has(name: AttributeName): boolean {
    return (this.held & (1 << slots[name])) !== 0;
  }

  /** Value of an attribute, references decoded; empty where the tag has none. */
  get(name: AttributeName): string {
    if (!this.has(name)) return '';
    const start = this.starts[slots[name]]!;
    const end = this.ends[slots[name]]!;
    if (end - start > pageLimits.attributeLength) {
      if (!this.source.startsWith('data:', start)) this.tooMany = true;
      return '';
    }
    return decodeText(this.source.slice(start, end), true);
  }

  /** The same of an attribute whose values repeat, such as `class`: mostly one string for all that are alike, which is then looked up at once wherever it goes. */
  getShared(name: AttributeName): string {
    if (!this.has(name)) return '';
    const { source } = this;
    const start = this.starts[slots[name]]!;
    const length = this.ends[slots[name]]! - start;
    let hash = length;
    for (let i = start, step = 1 + (length >> 3); i < start + length; i += step) hash = Math.imul(hash, 31) + source.charCodeAt(i);
    const at = hash & (mostShared - 1);
    const known = this.shared[at];
    if (known !== undefined && known.length === length && source.startsWith(known, start)) return known;
    const value = this.get(name);
    if (!value.includes('&')) this.shared[at] = value;
    return value;
  }

  /** Reads from behind the tag's name; returns the offset behind its `>`, -1 where the source ends first. Method: HTML standard, 13.2.5.32 to 13.2.5.40. */
  read(source: string, from: number): number {
    this.source = source;
    this.held = 0;
    this.endsUnquoted = false;
    let seen = 0;
    let at = from;
    for (;;) {
      let code = source.charCodeAt(at);
      while (isSpace(code) || code === slash) code = source.charCodeAt(++at);
      if (code === greater) return at + 1;
      if (at >= source.length) return -1;
      const nameStart = at++;
      while (at < source.length && !isSpace((code = source.charCodeAt(at))) && code !== slash && code !== greater && code !== equals) at++;
      const nameEnd = at;
      while (isSpace((code = source.charCodeAt(at)))) at++;
      this.endsUnquoted = false;
      let [start, end] = [at, at];
      if (code === equals) {
        code = source.charCodeAt(++at);
        while (isSpace(code)) code = source.charCodeAt(++at);
        if (code === quote || code === apostrophe) {
          start = at + 1;
          end = source.indexOf(code === quote ? '"' : "'", start);
          if (end < 0) return -1;
          at = end + 1;
        } else {
          start = at;
          while (at < source.length && !isSpace((code = source.charCodeAt(at))) && code !== greater) at++;
          end = at;
          this.endsUnquoted = end > start;
        }
      }
      if (++seen > pageLimits.attributesPerElement) this.tooMany = true;
      else this.keep(source, nameStart, nameEnd, start, end);
    }
  }

  private keep(source: string, nameStart: number, nameEnd: number, start: number, end: number): void {
    const list = candidates[keyOf(nameEnd - nameStart, source.charCodeAt(nameStart))];
    if (list === undefined) return;
    for (const name of list) {
      if (this.has(name) || !isNamed(source, nameStart, name)) continue;
      const slot = slots[name];
      this.held |= 1 << slot;
      this.starts[slot] = start;
      this.ends[slot] = end;
    }
  }
}

/** True where the name stands there, in capitals or not. */
function isNamed(source: string, start: number, name: string): boolean {
  for (let k = 0; k < name.length; k++) {
    const code = source.charCodeAt(start + k);
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== name.charCodeAt(k)) return false;
  }
  return true;
}
