/** The source of a page in, its element tree, text blocks and stated facts out, in one pass of htmlparser2's tokenizer. */
import { Tokenizer } from 'htmlparser2';
import type { TokenizerCallbacks } from 'htmlparser2';
import { Attributes } from './attributes.ts';
import { BlockBuilder } from './block-builder.ts';
import { OpenElements } from './open-elements.ts';
import { pageLimits } from './page.ts';
import type { Page, PageImage, PageMeta } from './page.ts';
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
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, pass);
  tokenizer.write(source);
  tokenizer.end();
  return pass.page();
}

class Pass implements TokenizerCallbacks {
  private readonly source: string;
  private readonly attributes = new Attributes();
  private readonly open = new OpenElements();
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
    const { elements, tooDeep } = this.open;
    const limits = {
      tooDeep,
      tooMany: this.tooMany || this.builder.full,
      tooManyAttributes: this.attributes.tooMany,
      truncated: this.truncated,
    };
    const { images, metas, jsonLd, lang, canonical } = this;
    return { elements, blocks: this.builder.blocks, images, metas, jsonLd, title: this.title.trim(), lang, canonical, limits };
  }

  ontext(start: number, end: number): void {
    this.read = end;
    this.addText(this.source.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.read;
    this.read = end;
    this.addText(String.fromCodePoint(codepoint), start, end);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.attributes.begin(this.source, start, end);
  }

  onattribdata(start: number, end: number): void {
    this.attributes.add(this.source.slice(start, end));
  }

  onattribentity(codepoint: number): void {
    this.attributes.add(String.fromCodePoint(codepoint));
  }

  onattribend(): void {
    this.attributes.end();
  }

  onopentagend(end: number): void {
    this.read = end + 1;
    if (this.skipped !== '') this.openSkipped();
    else if (skippedTags.has(this.tag)) this.beginSkip();
    else if (voidTags.has(this.tag)) this.addVoid();
    else if (this.tag === 'html' || this.tag === 'body') this.addRoot();
    else this.openElement();
  }

  onselfclosingtag(end: number): void {
    if (skippedTags.has(this.tag) && this.tag !== 'script' && this.tag !== 'style') this.read = end + 1;
    else this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.source.slice(start, end).toLowerCase();
    this.read = end + 1;
    if (this.skipped !== '' && this.staysSkipped(tag)) return;
    if (tag === 'title') this.inTitle = false;
    else if (tag === 'body' || tag === 'html') this.ended = true;
    else if (tag === 'br') this.breakLine();
    else {
      if (isBlockTag(tag)) this.builder.flush(tag === 'p' && this.endsBrokenParagraph());
      this.open.close(tag, this.read, this.builder.blocks.length);
    }
  }

  private breakLine(): void {
    const { elements, current, block } = this.open;
    this.builder.breakLine(current, isLayoutTag(elements[block]?.tag ?? 'body'));
  }

  private endsBrokenParagraph(): boolean {
    const { open } = this;
    return !open.isOpen('p') && open.brokenIn >= 0 && open.brokenIn === open.block;
  }

  onend(): void {
    this.builder.flush();
    this.truncated = this.isTruncated();
    this.open.closeAll(this.source.length, this.builder.blocks.length);
  }

  oncdata(): void {}
  oncomment(_start: number, end: number): void {
    // A comment that the end of the source cuts leaves `read` behind, which marks the page as truncated.
    if (end < this.source.length) this.read = end + 1;
  }
  ondeclaration(_start: number, end: number): void {
    this.read = end + 1;
  }
  onprocessinginstruction(): void {}

  isInForeignContext(): boolean {
    return this.skipped === 'svg' || this.skipped === 'math';
  }

  private truncated = false;

  private isTruncated(): boolean {
    if (this.ended) return false;
    const insideTag = this.read < this.source.length;
    const unclosed = ['article', 'main', 'section', 'div', 'table'].some((tag) => this.open.isOpen(tag));
    return insideTag || unclosed || this.inTitle || (this.skipped !== '' && this.skipped !== 'noscript');
  }

  private addText(text: string, start: number, end: number): void {
    if (this.skipped !== '') {
      if (this.inJsonLd) this.addJsonLd(text);
    } else if (this.inTitle) {
      if (!this.titled) this.title = (this.title + text).slice(0, 2_000);
    }
    else if (!this.tooMany) this.builder.add(text, start, end, this.open.block, this.open.current, this.open.links > 0);
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
    if (inside > 0 || !this.open.isOpen(tag)) {
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
    if (!this.open.isOpen(this.tag)) this.openElement();
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
    if (this.open.elements.length >= pageLimits.elements) {
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
    this.open.open(tag, facts, this.builder.blocks.length);
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
    this.images.push({ url, alt: attributes.get('alt'), element: this.open.current, block: this.builder.blocks.length });
  }

  private addMeta(): void {
    const { attributes } = this;
    const key = attributes.get('property') || attributes.get('name') || attributes.get('itemprop') || attributes.get('http-equiv');
    const value = attributes.get('content').trim();
    if (key !== '' && value !== '' && this.metas.length < pageLimits.metas) this.metas.push({ key: key.toLowerCase(), value });
  }
}
