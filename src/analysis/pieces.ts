/** Cuts a stretch of text into its pieces: words with their clitics, numbers, marks. */
import { level } from './marks.ts';
import { addressLength, markLength, numberLength } from './shapes.ts';
import type { Span } from '../model/span.ts';
import type { TokenRules } from './pack/tokens.ts';

/** A token that does not know its sentence yet. */
export interface Piece extends Span {
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly clitic: boolean;
  readonly capital: boolean;
}

const SPACE = /\s+/uy;
/** Letters with stops between: U.S., a.m., U.N.'s. */
const DOTTED = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{M}]))?(?:['’]\p{L}{1,2}(?!\p{L}))?/uy;
/** Letters and digits, joined by inner hyphens and apostrophes. */
const WORD = /[\p{L}\p{M}_][\p{L}\p{M}\p{N}_\u00AD\u200B-\u200D]*(?:['’ʼ\u2010\u2011-][\p{L}\p{N}][\p{L}\p{M}\p{N}_\u00AD\u200B-\u200D]*)*/uy;
/** The rest of a host name after its first label: republika.co.id. */
const HOST = /(?:\.(?:com|co|org|net|info|news|gov|go|mil|ac|edu|tv|id|uk|ru|ua|az|am|tr|de|fr|il|sd))+(?![\p{L}\p{N}])/uy;
const HYPHEN = /[\u2010\u2011-]/u;
const YEAR = /^\p{Nd}{4}$/u;
/** A year, or one with an ending of one or two letters: 1990s, 1990er. */
const YEARS = /^\p{Nd}{4}\p{Ll}{0,2}$/u;
const LOWER = /^\p{Ll}/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
/** Latin letters without a vowel, the first a capital: Tb, Dsn, Bl. */
const UNSPEAKABLE = /^[A-Z][b-df-hj-np-tv-xz]{1,4}$/;
const DIGITS_ONLY_AFTER = /^\p{L}+(?=\p{Nd})/u;
/** No word of any language is longer; beyond it nothing is split. */
const MAX_WORD = 64;

/** All pieces of `text[start, end)` in order; every character that is no white space lies in exactly one. Linear in the length. */
export function cutPieces(text: string, start: number, end: number, rules: TokenRules): Piece[] {
  const stretch = text.slice(start, end);
  const pieces: Piece[] = [];
  let at = 0;
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(stretch)?.[0].length ?? 0;
  };
  const push = (length: number, kind: Piece['kind'], clitic = false): void => {
    const slice = stretch.slice(at, at + length);
    const norm = level(slice);
    pieces.push({ start: start + at, end: start + at + length, norm: clitic ? norm.replace(/^-/, '') : norm, kind, clitic, capital: !clitic && CAPITAL.test(slice) });
    at += length;
  };
  while (at < stretch.length) {
    const space = match(SPACE);
    if (space > 0) { at += space; continue; }
    const address = addressLength(stretch, at);
    if (address > 0) { push(address, 'word'); continue; }
    const number = numberLength(stretch, at);
    if (number > 0) { push(number, 'number'); continue; }
    const dotted = match(DOTTED);
    const word = dotted > 0 ? dotted : match(WORD);
    if (word === 0) { push(markLength(stretch, at), 'mark'); continue; }
    if (dotted > 0) { pushParts(rules, stretch.slice(at, at + word), push); continue; }
    at = pushWord(stretch, at, word, rules, push);
  }
  return pieces;
}

type Push = (length: number, kind: Piece['kind'], clitic?: boolean) => void;

/** Pushes one hyphenated or plain word with its stop, host name or currency prefix sorted out; returns where it ends. */
function pushWord(stretch: string, at: number, length: number, rules: TokenRules, push: Push): number {
  const word = stretch.slice(at, at + length);
  const prefix = DIGITS_ONLY_AFTER.exec(word.slice(0, MAX_WORD))?.[0].length ?? 0;
  if (prefix > 0 && rules.prefixes?.includes(word.slice(0, prefix).toLowerCase())) {
    push(prefix, 'word');
    return at + prefix;
  }
  const parts = cutHyphens(word);
  let end = at;
  for (const [index, part] of parts.entries()) {
    end += part.length;
    if (HYPHEN.test(part) && part.length === 1) push(1, 'mark');
    else if (index === parts.length - 1) end += pushLast(stretch, end, part, rules, push);
    else pushParts(rules, part, push);
  }
  return end;
}

/** The last part of a word may keep a stop (abbreviation, initial) or open a host name; returns how much longer it got. */
function pushLast(stretch: string, end: number, part: string, rules: TokenRules, push: Push): number {
  if (stretch[end] === '.') {
    HOST.lastIndex = end;
    const host = HOST.exec(stretch)?.[0].length ?? 0;
    if (host > 0 && part.length > 1) { push(part.length + host, 'word'); return host; }
    if (keepsStop(part, stretch.slice(end + 1, end + 4), rules)) { push(part.length + 1, 'word'); return 1; }
  }
  pushParts(rules, part, push);
  return 0;
}

/**
 * Abbreviations keep their stop; some only before a number or a Roman one ("No. 5", "No. XI"); so does a single capital before a letter
 * ("J. Edgar", "Joko P. di") and a short word that no vowel lets one say ("Tb.", "Dsn."). What goes on in stops ("etc...") keeps none.
 */
function keepsStop(part: string, after: string, rules: TokenRules): boolean {
  if (part.length > 16 || after.startsWith('.')) return false;
  const word = `${part.toLowerCase()}.`;
  if (rules.abbreviations.includes(word)) return true;
  if (rules.numbered?.includes(word)) return /^\s?(?:\p{Nd}|[IVX]+(?!\p{L}))/u.test(after);
  if (UNSPEAKABLE.test(part)) return true;
  return /^\p{Lu}$/u.test(part) && /^\s?\p{L}/u.test(after);
}

function pushParts(rules: TokenRules, word: string, push: Push): void {
  const lengths = word.length <= MAX_WORD ? rules.split(word) : [word.length];
  const fits = lengths.reduce((sum, length) => sum + length, 0) === word.length && lengths.every((length) => length > 0);
  if (YEAR.test(word)) { push(word.length, 'number'); return; }
  if (YEARS.test(word)) { push(4, 'number'); push(word.length - 4, 'word'); return; }
  if (!fits) { push(word.length, 'word'); return; }
  lengths.forEach((length, index) => push(length, 'word', index > 0));
}

/**
 * Cuts a hyphenated word before every part that opens with a capital, so that each name of a compound is found by itself:
 * Azerbaijan-Armenia, Nagorno-Karabakh, TPNPB-OPM, al-Fashir, anti-Taliban give three parts each, as do
 * years behind a prefix (mid-2016, pra-2014). Whole stay: parts in lower case or
 * digits (Iran-backed, F-16, tembak-menembak), a single last letter (APBN-P) and doubled words in title case (Orang-Orang, Tembak-Menembak).
 */
function cutHyphens(word: string): string[] {
  if (!HYPHEN.test(word)) return [word];
  const parts: string[] = [];
  let current = '';
  let last = '';
  for (const bit of word.split(/([\u2010\u2011-])/u)) {
    const opens = CAPITAL.test(bit) ? bit.length > 1 && !isDoubled(last, bit) : YEARS.test(bit) && LOWER.test(last);
    if (opens && current !== '') {
      parts.push(current.slice(0, -1), current.slice(-1));
      current = bit;
    } else current += bit;
    if (!HYPHEN.test(bit)) last = bit;
  }
  parts.push(current);
  return parts;
}

/** True where the second part repeats the first, whole or without its first sound: Desa-Desa, Tembak-Menembak. */
function isDoubled(first: string, second: string): boolean {
  const tail = first.slice(1).toLowerCase();
  return tail.length >= 2 && second.toLowerCase().endsWith(tail);
}
