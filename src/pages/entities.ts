/** Text as the source writes it in, the text that it means out: references to characters decoded as browsers do. */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

/** Decoding joins what it finds step by step, which takes many times the text until it is whole: longer ones are decoded in pieces of about this many characters. */
const pieceLength = 1 << 14;

/** Decodes references; `inAttribute` keeps those without a semicolon that an address may hold by chance. */
export function decodeText(raw: string, inAttribute = false): string {
  if (!raw.includes('&')) return raw;
  const decode = inAttribute ? decodeHTMLAttribute : decodeHTML;
  return raw.length <= 2 * pieceLength ? decode(raw) : decodePieces(raw, decode);
}

function decodePieces(raw: string, decode: (piece: string) => string): string {
  const pieces: string[] = [];
  for (let at = 0; at < raw.length;) {
    // No reference goes on beyond the next ampersand.
    const next = raw.indexOf('&', at + pieceLength);
    const end = next < 0 ? raw.length : next;
    const piece = decode(raw.slice(at, end));
    // Asked for a character in its middle, the engine makes one string of the steps.
    void piece.charCodeAt(piece.length >> 1);
    pieces.push(piece);
    at = end;
  }
  return pieces.join('');
}

/** Decodes what a publisher has written as references once too often, `&amp;amp;` or `&ouml;` in data that knows none; only those that end as they should. */
export function decodeTwice(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, (reference) => decodeHTML(reference)) : text;
}
