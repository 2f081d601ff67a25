/** Groups the pieces of one block into sentences. */
import { closes as closesQuote, quoteSides, withinQuotes } from './quote-sides.ts';
import type { BlockKind } from '../model/article.ts';
import type { TokenRules } from './pack/tokens.ts';
import type { Piece } from './pieces.ts';

const TERMINALS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔', '։']);
const CLOSERS = new Set(['”', '’', '»', ')', ']', '}', '」', '』', '›', "'"]);
/** Marks that no sentence begins with. */
const INNER = new Set([',', ';', ':', ')', ']', '}', '»', '”', '›', '%', '،', '؛']);
const ONE_SENTENCE: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'subheadline']);
const LINED: ReadonlySet<BlockKind> = new Set<BlockKind>(['list', 'table']);
const LOWER = /^[\p{Ll}]/u;
/** A word in lower case that no one shortens, or a number: after it a stop is a stop, whatever follows. */
const PLAIN = /^(?:\p{Ll}{3,}|\p{Nd}+)$/u;
/** How far a speech verb may stand behind `…?"` and still carry the sentence on: `"Mengapa?" Presiden Aliyev bertanya`. */
const CONTINUATION_REACH = 6;

/** For each sentence the number of the piece after its last; the final one is `pieces.length`. Headlines are one sentence; lists and tables break at line ends; a blank line always breaks. */
export function cutSentences(text: string, pieces: readonly Piece[], kind: BlockKind, rules: TokenRules): number[] {
  const ends: number[] = [];
  if (pieces.length === 0) return ends;
  if (ONE_SENTENCE.has(kind)) return [pieces.length];
  const sides = quoteSides(text, pieces);
  const held = rules.wholeQuotes === true ? withinQuotes(sides) : undefined;
  for (let index = 0; index < pieces.length - 1; index += 1) {
    const piece = pieces[index] as Piece;
    if (breaksLine(text, piece, pieces[index + 1] as Piece, kind)) {
      ends.push(index + 1);
      continue;
    }
    if (!isTerminal(piece) && !endsAfterShort(piece, pieces[index + 1] as Piece, rules)) continue;
    if (piece.norm === '.' && countsOn(pieces, index, rules)) continue;
    let last = index;
    while (last + 1 < pieces.length && closes(text, pieces, last + 1, sides)) last += 1;
    if (last + 1 < pieces.length && held?.[last] !== 1 && !carriesOn(text, pieces, index, last + 1, rules)) ends.push(last + 1);
    index = last;
  }
  ends.push(pieces.length);
  return ends;
}

/** "27. September": in some languages a stop behind a short number makes it an ordinal, before the words that are so numbered. "Sun., Sept. 27": no sentence opens with a comma. */
function countsOn(pieces: readonly Piece[], index: number, rules: TokenRules): boolean {
  const [before, piece, next] = [pieces[index - 1], pieces[index] as Piece, pieces[index + 1]];
  if (next?.norm === ',' && next.start === piece.end) return true;
  return before?.kind === 'number' && before.end === piece.start && before.end - before.start <= 2 && next !== undefined && (rules.numberedNouns?.includes(next.norm) ?? false);
}

function isTerminal(piece: Piece): boolean {
  return piece.kind === 'mark' && TERMINALS.has(piece.norm.slice(0, 1));
}

/** "in the U.S. The army", "the firm Smith Inc. However": what keeps its stop ends its sentence only before a word that opens sentences, "etc." before any capital. */
function endsAfterShort(piece: Piece, next: Piece, rules: TokenRules): boolean {
  if (piece.kind !== 'word' || !piece.norm.endsWith('.') || !next.capital || next.norm.length < 2) return false;
  return (rules.openers?.includes(next.norm) ?? false) || (rules.closing?.includes(piece.norm) ?? false);
}

function breaksLine(text: string, piece: Piece, next: Piece, kind: BlockKind): boolean {
  const gap = text.slice(piece.end, Math.min(next.start, piece.end + 64));
  const first = gap.indexOf('\n');
  return first >= 0 && (LINED.has(kind) || gap.indexOf('\n', first + 1) >= 0);
}

/** A closing mark belongs to the sentence it follows with no space between; a straight quote only where one is open. */
function closes(text: string, pieces: readonly Piece[], index: number, sides: Int8Array): boolean {
  const piece = pieces[index] as Piece;
  if (piece.kind !== 'mark') return false;
  const before = pieces[index - 1] as Piece;
  if (isTerminal(piece)) return piece.start === before.end;
  if (text[piece.start] === '"') return closesQuote(sides, index);
  return piece.start === before.end && CLOSERS.has(text[piece.start] ?? '');
}

/**
 * True where the sentence of the end mark at `terminal` goes on at `from`: with a comma, in lower case (unless a bare stop, `!` or `?` ends a plain
 * word: "for you. call them"), or with a speech verb near behind `…?"` and `…!"`.
 */
function carriesOn(text: string, pieces: readonly Piece[], terminal: number, from: number, rules: TokenRules): boolean {
  if (INNER.has(text[(pieces[from] as Piece).start] ?? '')) return true;
  let at = from;
  while (at < pieces.length && at < from + 3 && (pieces[at] as Piece).kind === 'mark') at += 1;
  const next = pieces[at];
  if (next === undefined) return true;
  if (next.kind !== 'word') return false;
  const isClosed = from > terminal + 1;
  const mark = pieces[terminal] as Piece;
  if (LOWER.test(text.slice(next.start, next.start + 2)) && !opensName(text, pieces, at)) return isClosed || at > from || !isPlainStop(text, pieces, terminal);
  return isClosed && mark.norm !== '.' && at === from && speaksSoon(pieces, at, rules);
}

/** A single stop, or `!` and `?`, glued to a plain word, with white space behind it. */
function isPlainStop(text: string, pieces: readonly Piece[], terminal: number): boolean {
  const mark = pieces[terminal] as Piece;
  const word = pieces[terminal - 1];
  if (word === undefined || word.end !== mark.start || pieces[terminal + 1]?.start === mark.end) return false;
  return !mark.norm.startsWith('..') && mark.norm !== '…' && PLAIN.test(text.slice(word.start, word.end));
}

/** "al-Shabaab" opens a sentence in lower case. */
function opensName(text: string, pieces: readonly Piece[], at: number): boolean {
  const hyphen = pieces[at + 1];
  return hyphen !== undefined && hyphen.norm === '-' && hyphen.start === pieces[at]?.end && pieces[at + 2]?.start === hyphen.end && text[hyphen.start] === '-';
}

function speaksSoon(pieces: readonly Piece[], from: number, rules: TokenRules): boolean {
  for (const piece of pieces.slice(from, from + CONTINUATION_REACH)) {
    if (isTerminal(piece)) return false;
    if (rules.continuations.includes(piece.norm)) return true;
  }
  return false;
}
