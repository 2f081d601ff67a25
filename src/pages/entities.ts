/** Text as the source writes it in, the text that it means out: references to characters decoded as browsers do. */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

/** Decodes references; `inAttribute` keeps those without a semicolon that an address may hold by chance. */
export function decodeText(raw: string, inAttribute = false): string {
  if (!raw.includes('&')) return raw;
  return inAttribute ? decodeHTMLAttribute(raw) : decodeHTML(raw);
}

/** Decodes what a publisher has written as references once too often, `&amp;amp;` or `&ouml;` in data that knows none; only those that end as they should. */
export function decodeTwice(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, (reference) => decodeHTML(reference)) : text;
}
