/** Attribute tokens of one tag in, the few attributes that the page reader looks at out. */
import { pageLimits } from './page.ts';

const wanted = new Set([
  'class', 'id', 'itemprop', 'rel', 'role', 'href', 'content', 'name', 'property', 'http-equiv', 'datetime', 'src', 'data-src', 'data-original',
  'alt', 'lang', 'style', 'hidden', 'aria-hidden', 'type', 'title',
]);
const longestName = 12 + 1;

/** Attributes of the tag that is being read; the first of a name counts, as in browsers. */
export class Attributes {
  /** True once a tag held more attributes, or a longer one, than the bounds allow. */
  tooMany = false;
  private readonly values = new Map<string, string>();
  private name = '';
  private value = '';
  private seen = 0;

  clear(): void {
    if (this.values.size > 0) this.values.clear();
    this.name = '';
    this.seen = 0;
  }

  get(name: string): string {
    return this.values.get(name) ?? '';
  }

  has(name: string): boolean {
    return this.values.has(name);
  }

  begin(source: string, start: number, end: number): void {
    this.name = '';
    this.value = '';
    if (++this.seen > pageLimits.attributesPerElement) {
      this.tooMany = true;
      return;
    }
    if (end - start > longestName) return;
    const name = source.slice(start, end).toLowerCase();
    if (wanted.has(name) && !this.values.has(name)) this.name = name;
  }

  add(text: string): void {
    if (this.name === '') return;
    if (this.value.length + text.length > pageLimits.attributeLength) {
      if (!text.startsWith('data:')) this.tooMany = true;
      return;
    }
    this.value += text;
  }

  end(): void {
    if (this.name !== '') this.values.set(this.name, this.value);
    this.name = '';
  }
}
