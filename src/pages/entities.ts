/** Text as the source writes it in, the text that it means out: references to characters decoded as browsers do. */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

/** Decodes references; `inAttribute` keeps those without a semicolon that an address may hold by chance. */
export function decodeText(raw: string, inAttribute = false): string {
  if (!raw.includes('&')) return raw;
  return inAttribute ? decodeHTMLAttribute(raw) : decodeHTML(raw);
}
