/** The source of a page that its scripts draw in, the source of a page with the texts that they hold as data out. */
import { asMarkup } from '../model/markup.ts';
import { Attributes } from './attributes.ts';
import { scanTags } from './scanner.ts';

/** Strings in strings are read so deep: frameworks pack data up to twice. */
const deepest = 3;
/** Of a key so much is kept, in characters. */
const longestKey = 60;
/** A text below this length, in characters, is taken only where it ends as a sentence does. */
const shortText = 40;

/** Of a text that is data or code again, in some of its first characters. */
const packed = /^[\w$]*:?\s*[[{]|\[\s*"|"\s*:\s*["[{]/;
const markup = /<(?:p|br|div|h[1-6]|li|blockquote)\b/i;
const sentenceEnd = /[.!?…。！？؟।]["'”’»」』)]*\s*$/u;
const code = /^(?:https?:|data:|[/#@.$<])|^\S+$|=>|[{};]\s*[a-z-]+\s*:|\bfunction\s*\(/i;

/** Keys of what a site says of itself on every page; data name their parts in English. */
const settings = /^(?:settings?|config\w*|env|i18n|intl|l10n|locales?|translations?|messages|strings|labels|dictionary|consent\w*|cookies?|privacy|gdpr|theme|features?|experiments?|ads?|seo)$/i;

/**
 * The texts of a page's data, as a page: an element for each pair of brackets that holds texts, with the key before it as its class.
 * Empty where the scripts hold none. Time and size are linear in the source. Method: frameworks that draw a page in the browser hand it the
 * article as JSON, whole, assigned to a variable, or as an argument of a call; so strings and brackets are read, whatever stands around them.
 */
export function pageInScripts(source: string): string {
  const page = new Drawing();
  const attributes = new Attributes();
  let inside = false;
  scanTags(source, attributes, {
    open: ({ name }) => { inside = name === 'script'; },
    text: (start, end) => { if (inside) page.read(source.slice(start, end), 1); },
    close: () => { inside = false; },
    pass: () => {},
    isForeign: () => false,
  });
  return page.parts.join('');
}

/** Draws data as a page, each text once. */
class Drawing {
  readonly parts: string[] = [];
  private readonly drawn = new Set<string>();
  /** The keys of the open brackets, and how many of them are elements by now. */
  private readonly open: string[] = [];
  private written = 0;
  /** How many of the open brackets hold settings. */
  private inSettings = 0;

  /** Reads the brackets and strings of the data or code. */
  read(data: string, depth: number): void {
    const outside = this.open.length;
    let key = '';
    for (let at = next(data, 0); at >= 0; at = next(data, at)) {
      const sign = data[at]!;
      if (sign === '"') {
        const end = endOfString(data, at);
        const closes = isString(data, end);
        if (closes) {
          const text = unquoted(data.slice(at, end + 1));
          if (behind(data, end) === ':') key = text.slice(0, longestKey);
          else this.text(text, key, depth);
        }
        // A closing mark that closes no string may open one.
        at = closes ? end + 1 : end;
      } else {
        if (sign === '[' || sign === '{') this.enter(key);
        else if (this.open.length > outside) this.close();
        at++;
      }
    }
    while (this.open.length > outside) this.close();
  }

  private enter(key: string): void {
    this.open.push(key);
    if (settings.test(key)) this.inSettings++;
  }

  private close(): void {
    if (settings.test(this.open.pop()!)) this.inSettings--;
    if (this.written <= this.open.length) return;
    this.parts.push('</div>');
    this.written = this.open.length;
  }

  private text(text: string, key: string, depth: number): void {
    if (text.length < 2 || this.drawn.has(text) || this.inSettings > 0) return;
    if (markup.test(text)) this.draw(text, text);
    else if (packed.test(text.slice(0, 200))) {
      if (depth < deepest) this.read(text, depth + 1);
    } else if ((text.length >= shortText || sentenceEnd.test(text)) && !code.test(text)) {
      this.draw(text, text.split(/\n\s*\n/).map((paragraph) => `<p class="${asMarkup(key)}">${asMarkup(paragraph)}</p>`).join(''));
    }
  }

  private draw(text: string, html: string): void {
    this.drawn.add(text);
    for (; this.written < this.open.length; this.written++) this.parts.push(`<div class="${asMarkup(this.open[this.written]!)}">`);
    this.parts.push('<div>', html, '</div>');
  }
}

const signs = /["[\]{}]/g;

function next(data: string, from: number): number {
  signs.lastIndex = from;
  return signs.exec(data)?.index ?? -1;
}

/** Offset of the mark that closes what opens at `from`, or of the end of the line: no string goes beyond it. */
function endOfString(data: string, from: number): number {
  for (let at = from + 1; at < data.length; at++) {
    const sign = data[at];
    if (sign === '"' || sign === '\n') return at;
    if (sign === '\\') at++;
  }
  return data.length;
}

/** The sign behind a mark, white space aside; empty at the end. */
function behind(data: string, mark: number): string {
  let at = mark + 1;
  while (at < data.length && data.charCodeAt(at) <= 32) at++;
  return data.charAt(at);
}

/** True where the mark closes a string: signs of data or code follow it. */
const isString = (data: string, mark: number): boolean => data[mark] === '"' && ']},:;)+|?&'.includes(behind(data, mark));

function unquoted(string: string): string {
  if (!string.includes('\\')) return string.slice(1, -1);
  try {
    return JSON.parse(string) as string;
  } catch {
    return string.slice(1, -1);
  }
}
