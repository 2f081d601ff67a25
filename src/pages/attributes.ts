/** The inside of a start tag in, the few attributes that the page reader looks at out, decoded only when asked for. */
import { decodeText } from './entities.ts';
import { pageLimits } from './page.ts';

const wanted = [
  'class', 'id', 'itemprop', 'rel', 'role', 'href', 'content', 'name', 'property', 'http-equiv', 'datetime', 'src', 'data-src', 'data-original',
  'alt', 'lang', 'style', 'hidden', 'aria-hidden', 'type', 'title',
] as const;

export type AttributeName = (typeof wanted)[number];

/** Wanted names by their length and first letter, so that most others are passed over at a glance. */
const candidates = new Map<number, (readonly [name: string, slot: number])[]>();
for (const [slot, name] of wanted.entries()) {
  const key = name.length * 32 + (name.charCodeAt(0) & 31);
  candidates.set(key, [...(candidates.get(key) ?? []), [name, slot]]);
}
const slots = new Map<AttributeName, number>(wanted.map((name, slot) => [name, slot] as const));

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const [slash, greater, equals, quote, apostrophe] = [47, 62, 61, 34, 39];

/** Attributes of the tag that was read last; the first of a name counts, as in browsers. */
export class Attributes {
  /** True once a tag held more attributes, or a longer one, than the bounds allow. */
  tooMany = false;
  /** True where the tag's last value stands without quotes, so that a slash before `>` belongs to it. */
  endsUnquoted = false;
  private source = '';
  /** For each wanted name, the tag that held it last and where its value stands. */
  private readonly tags = new Uint32Array(wanted.length);
  private readonly starts = new Uint32Array(wanted.length);
  private readonly ends = new Uint32Array(wanted.length);
  private tag = 0;
  private any = false;

  /** Value of an attribute, references decoded; empty where the tag has none. */
  get(name: AttributeName): string {
    if (!this.any) return '';
    const slot = slots.get(name)!;
    if (this.tags[slot] !== this.tag) return '';
    const [start, end] = [this.starts[slot]!, this.ends[slot]!];
    if (end - start > pageLimits.attributeLength) {
      if (!this.source.startsWith('data:', start)) this.tooMany = true;
      return '';
    }
    return decodeText(this.source.slice(start, end), true);
  }

  has(name: AttributeName): boolean {
    return this.any && this.tags[slots.get(name)!] === this.tag;
  }

  /** Reads from behind the tag's name; returns the offset behind its `>`, -1 where the source ends first. Method: HTML standard, 13.2.5.32 to 13.2.5.40. */
  read(source: string, from: number): number {
    this.source = source;
    this.tag++;
    this.any = false;
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
    const list = candidates.get((nameEnd - nameStart) * 32 + (source.charCodeAt(nameStart) & 31));
    if (list === undefined) return;
    for (const [name, slot] of list) {
      if (!isNamed(source, nameStart, name) || this.tags[slot] === this.tag) continue;
      this.tags[slot] = this.tag;
      this.starts[slot] = start;
      this.ends[slot] = end;
      this.any = true;
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
