/** Turns the words that a user or a page gives as an address into one that may be called, or into the sentence that says why not. */
import { problem } from '../../model/problem-texts.ts';
import type { Problem } from '../../model/problem.ts';

/** Whether the word is meant as an address, not as a path: it begins with a scheme and two slashes. */
export function isAddress(word: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(word);
}

/** The address without its secrets: user name and password are never shown or kept. */
export function shownAddress(words: string): string {
  return words.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
}

/** Longest address taken, in characters: what servers and browsers take too. */
const longest = 8_000;

/**
 * The address as it is called: `http` or `https`, host in lower case and plain form (`0x7f.1` is 127.0.0.1), no fragment.
 * `base` is the page on which it stood.
 */
export function readAddress(words: string, base?: URL): URL | Problem {
  const shown = shownAddress(words).slice(0, 200);
  const url = words.length <= longest ? URL.parse(words, base?.href) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return problem('P080', { address: JSON.stringify(shown) }, shown);
  if (url.username !== '' || url.password !== '') return problem('P081', { host: url.hostname }, shown);
  url.hash = '';
  return url;
}
