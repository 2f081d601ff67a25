/** The source of a page in, its element tree, text blocks and stated facts out, in one pass. */
import { Attributes } from './attributes.ts';
import { BlockBuilder } from './block-builder.ts';
import { decodeText } from './entities.ts';
import { OpenElements } from './open-elements.ts';
import { pageLimits } from './page.ts';
import type { Page, PageImage, PageMeta } from './page.ts';
import { scanTags } from './scanner.ts';
import type { TagReader } from './scanner.ts';
import { isBlockTag, isLayoutTag, skippedTags, voidTags } from './tags.ts';

/** Of a link's address so much is kept, in characters. */
const longestAddress = 200;
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

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
  private tag = '';
  private tagStart = 0;
  /** The tag whose subtree is skipped now, how deep in itself, and the tags opened inside it. */
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
    } else if (!this.tooMany) this.builder.add(decodeText(this.source.slice(start, end)), start, end, this.tree.block, this.tree.current, this.tree.links > 0);
  }

  open(tag: string, start: number, end: number, selfClosing: boolean): void {
    this.tag = tag;
    this.tagStart = start;
    this.read = end;
    const skips = skippedTags.has(tag);
    if (selfClosing && skips && tag !== 'script' && tag !== 'style') return;
    if (this.skipped !== '') this.openSkipped();
    else if (skips) this.beginSkip();
    else if (voidTags.has(tag)) this.addVoid();
    else if (tag === 'html' || tag === 'body') this.addRoot();
    else this.openElement();
  }

  close(tag: string, _start: number, end: number): void {
    this.read = end;
    if (this.skipped !== '' && this.staysSkipped(tag)) return;
    if (tag === 'title') this.inTitle = false;
    else if (tag === 'body' || tag === 'html') this.ended = true;
    else if (tag === 'br') this.breakLine();
    else {
      if (isBlockTag(tag)) this.builder.flush(tag === 'p' && this.endsBrokenParagraph());
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
    const { elements, current, block } = this.tree;
    this.builder.breakLine(current, isLayoutTag(elements[block]?.tag ?? 'body'));
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

  private beginSkip(): void {
    this.skipped = this.tag;
    this.skippedDepth = 1;
    this.skippedCounts.clear();
    this.inJsonLd = this.tag === 'script' && /ld\+json/i.test(this.attributes.get('type')) && this.jsonLd.length < pageLimits.jsonLdScripts;
    if (this.inJsonLd) this.jsonLd.push('');
  }

  private openSkipped(): void {
    if (this.tag === this.skipped) this.skippedDepth++;
    else if (isBlockTag(this.tag)) this.skippedCounts.set(this.tag, (this.skippedCounts.get(this.tag) ?? 0) + 1);
  }

  /** False where the end tag ends an element around the skipped one, which was never closed; that ends the skipping too. */
  private staysSkipped(tag: string): boolean {
    if (tag === this.skipped) {
      if (--this.skippedDepth === 0) this.endSkip();
      return true;
    }
    if (!isBlockTag(tag)) return true;
    const inside = this.skippedCounts.get(tag) ?? 0;
    if (inside > 0 || !this.tree.isOpen(tag)) {
      this.skippedCounts.set(tag, Math.max(0, inside - 1));
      return true;
    }
    this.endSkip();
    return false;
  }

  private endSkip(): void {
    this.skipped = '';
    this.inJsonLd = false;
  }

  private addRoot(): void {
    if (this.tag === 'html' && this.lang === '') this.lang = this.attributes.get('lang').slice(0, 40);
    if (!this.tree.isOpen(this.tag)) this.openElement();
  }

  private openElement(): void {
    const { attributes, tag } = this;
    // A second title is never a part of the text.
    if (tag === 'title') {
      this.titled = this.title !== '';
      this.inTitle = true;
      return;
    }
    if (isBlockTag(tag)) this.builder.flush();
    if (this.tree.elements.length >= pageLimits.elements) {
      this.tooMany = true;
      return;
    }
    const id = attributes.get('id');
    const facts = {
      names: id === '' ? attributes.get('class') : `${attributes.get('class')} ${id}`,
      itemprop: attributes.get('itemprop'),
      rel: attributes.get('rel'),
      role: attributes.get('role'),
      value: attributes.get('datetime') || attributes.get('content') || (tag === 'a' ? attributes.get('href').slice(0, longestAddress) : ''),
      hidden: attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || hiddenStyle.test(attributes.get('style')),
      start: this.tagStart,
    };
    this.tree.open(tag, facts, this.builder.blocks.length);
  }

  private addVoid(): void {
    if (this.tag === 'br') this.breakLine();
    else if (this.tag === 'hr') this.builder.flush();
    else if (this.tag === 'img') this.addImage();
    else if (this.tag === 'meta') this.addMeta();
    else if (this.tag === 'link' && /\bcanonical\b/i.test(this.attributes.get('rel')) && this.canonical === '') this.canonical = this.attributes.get('href');
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
