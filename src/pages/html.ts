/** The source of a page in, its element tree, text blocks and stated facts out, in one pass. */
import { Attributes } from './attributes.ts';
import { BlockBuilder } from './block-builder.ts';
import { decodeText } from './entities.ts';
import { OpenElements } from './open-elements.ts';
import { pageLimits } from './page.ts';
import type { Page, PageImage, PageMeta } from './page.ts';
import { scanTags } from './scanner.ts';
import type { TagReader } from './scanner.ts';
import type { Tag } from './tags.ts';

/**
 * Reads the page. Never throws; time and memory grow linearly with the source, and `limits` says what was bent to keep it so.
 * Method: the blocks of Kohlschütter et al. (2010), "Boilerplate detection using shallow text features", with offsets kept.
 */
export function parsePage(source: string): Page {
  const pass = new Pass(source);
  scanTags(source, pass.attributes, pass);
  pass.end();
  return pass.page();
}

class Pass implements TagReader {
  readonly attributes = new Attributes();
  private readonly source: string;
  private readonly tree = new OpenElements();
  private readonly builder = new BlockBuilder();
  private readonly images: PageImage[] = [];
  private readonly metas: PageMeta[] = [];
  private readonly jsonLd: string[] = [];
  private title = '';
  private lang = '';
  private canonical = '';
  /** Name of the tag whose subtree is skipped now, how deep in itself, and the tags opened inside it. */
  private skipped = '';
  private skippedDepth = 0;
  private readonly skippedCounts = new Map<string, number>();
  private inJsonLd = false;
  private inTitle = false;
  /** True where the title was read before, so that the present one is left out. */
  private titled = false;
  private tooMany = false;
  private ended = false;
  /** Offset behind the last whole token. */
  private read = 0;

  constructor(source: string) {
    this.source = source;
  }

  page(): Page {
    const { elements, tooDeep } = this.tree;
    const limits = {
      tooDeep,
      tooMany: this.tooMany || this.builder.full,
      tooManyAttributes: this.attributes.tooMany,
      truncated: this.truncated,
    };
    const { images, metas, jsonLd, lang, canonical } = this;
    return { elements, blocks: this.builder.blocks, images, metas, jsonLd, title: this.title.trim(), lang, canonical, limits };
  }

  text(start: number, end: number): void {
    this.read = end;
    if (this.skipped !== '') {
      if (this.inJsonLd) this.addJsonLd(this.source.slice(start, end));
    } else if (this.inTitle) {
      if (!this.titled) this.title = (this.title + decodeText(this.source.slice(start, Math.min(end, start + 2_000)))).slice(0, 2_000);
    } else if (!this.tooMany) this.builder.add(this.source, start, end, this.tree.block, this.tree.current, this.tree.links > 0);
  }

  open(tag: Tag, start: number, end: number, selfClosing: boolean): void {
    this.read = end;
    const { name } = tag;
    if (selfClosing && tag.skipped && name !== 'script' && name !== 'style') return;
    if (this.skipped !== '') this.openSkipped(tag);
    else if (tag.skipped) this.beginSkip(name);
    else if (tag.empty) this.addVoid(name);
    else if (name === 'html' || name === 'body') this.addRoot(tag, start);
    else if (name === 'title') this.beginTitle();
    else this.openElement(tag, start);
  }

  close(tag: Tag, _start: number, end: number): void {
    this.read = end;
    const { name } = tag;
    if (this.skipped !== '' && this.staysSkipped(tag)) return;
    if (name === 'title') this.inTitle = false;
    else if (name === 'body' || name === 'html') this.ended = true;
    else if (name === 'br') this.breakLine();
    else {
      if (tag.block) this.builder.flush(name === 'p' && this.endsBrokenParagraph());
      this.tree.close(tag, end, this.builder.blocks.length);
    }
  }

  pass(end: number): void {
    this.read = end;
  }

  isForeign(): boolean {
    return this.skipped === 'svg' || this.skipped === 'math';
  }

  private breakLine(): void {
    this.builder.breakLine(this.tree.current, this.tree.inLayout);
  }

  private endsBrokenParagraph(): boolean {
    const { tree: open } = this;
    return !open.isOpen('p') && open.brokenIn >= 0 && open.brokenIn === open.block;
  }

  /** Ends all that is open, at the end of the source. */
  end(): void {
    this.builder.flush();
    this.truncated = this.isTruncated();
    this.tree.closeAll(this.source.length, this.builder.blocks.length);
  }

  private truncated = false;

  private isTruncated(): boolean {
    if (this.ended) return false;
    const insideTag = this.read < this.source.length;
    const unclosed = ['article', 'main', 'section', 'div', 'table'].some((tag) => this.tree.isOpen(tag));
    return insideTag || unclosed || this.inTitle || (this.skipped !== '' && this.skipped !== 'noscript');
  }

  private addJsonLd(text: string): void {
    const last = this.jsonLd.length - 1;
    const joined = this.jsonLd[last]! + text;
    if (joined.length <= pageLimits.jsonLdLength) this.jsonLd[last] = joined;
  }

  private beginSkip(name: string): void {
    this.skipped = name;
    this.skippedDepth = 1;
    this.skippedCounts.clear();
    this.inJsonLd = name === 'script' && /ld\+json/i.test(this.attributes.get('type')) && this.jsonLd.length < pageLimits.jsonLdScripts;
    if (this.inJsonLd) this.jsonLd.push('');
  }

  private openSkipped({ name, block }: Tag): void {
    if (name === this.skipped) this.skippedDepth++;
    else if (block) this.skippedCounts.set(name, (this.skippedCounts.get(name) ?? 0) + 1);
  }

  /** False where the end tag ends an element around the skipped one, which was never closed; that ends the skipping too. */
  private staysSkipped({ name, block }: Tag): boolean {
    if (name === this.skipped) {
      if (--this.skippedDepth === 0) this.endSkip();
      return true;
    }
    // The reading of a character may go without an end tag of its own.
    if (name === 'ruby' && (this.skipped === 'rt' || this.skipped === 'rp')) {
      this.endSkip();
      return false;
    }
    if (!block) return true;
    const inside = this.skippedCounts.get(name) ?? 0;
    if (inside > 0 || !this.tree.isOpen(name)) {
      this.skippedCounts.set(name, Math.max(0, inside - 1));
      return true;
    }
    this.endSkip();
    return false;
  }

  private endSkip(): void {
    this.skipped = '';
    this.inJsonLd = false;
  }

  private addRoot(tag: Tag, start: number): void {
    if (tag.name === 'html' && this.lang === '') this.lang = this.attributes.get('lang').slice(0, 40);
    if (!this.tree.isOpen(tag.name)) this.openElement(tag, start);
  }

  /** A second title is never a part of the text. */
  private beginTitle(): void {
    this.titled = this.title !== '';
    this.inTitle = true;
  }

  private openElement(tag: Tag, start: number): void {
    if (tag.block) this.builder.flush();
    if (this.tree.elements.length >= pageLimits.elements) {
      this.tooMany = true;
      return;
    }
    this.tree.open(tag, this.attributes, start, this.builder.blocks.length);
  }

  private addVoid(name: string): void {
    if (name === 'br') this.breakLine();
    else if (name === 'hr') this.builder.flush();
    else if (name === 'img') this.addImage();
    else if (name === 'meta') this.addMeta();
    else if (name === 'link' && this.canonical === '' && /\bcanonical\b/i.test(this.attributes.get('rel'))) this.canonical = this.attributes.get('href');
  }

  private addImage(): void {
    if (this.images.length >= pageLimits.images) return;
    const { attributes } = this;
    const own = attributes.get('src');
    const url = attributes.get('data-src') || attributes.get('data-original') || (own.startsWith('data:') ? '' : own);
    this.images.push({ url, alt: attributes.get('alt'), element: this.tree.current, block: this.builder.blocks.length });
  }

  private addMeta(): void {
    const { attributes } = this;
    const key = attributes.get('property') || attributes.get('name') || attributes.get('itemprop') || attributes.get('http-equiv');
    const value = attributes.get('content').trim();
    if (key !== '' && value !== '' && this.metas.length < pageLimits.metas) this.metas.push({ key: key.toLowerCase(), value });
  }
}
