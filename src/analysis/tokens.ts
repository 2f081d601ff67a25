/** Turns a text and its blocks into tokens and sentences. */
import { cutPieces } from './pieces.ts';
import { cutSentences } from './sentences.ts';
import type { Block } from '../model/article.ts';
import type { Sentence, Token } from './analysis.ts';
import type { TokenRules } from './pack/tokens.ts';

/**
 * Tokens and sentences of all blocks, in text order; offsets are UTF-16 into `text`. Every character of a block that is no white
 * space lies in exactly one token, every token in exactly one sentence, no sentence in two blocks. Text outside the blocks is left out.
 * Empty where nothing but white space is there. Never throws; linear in the length.
 *
 * Words: hyphenated words stay whole (tembak-menembak, Iran-backed, F-16) unless a part after a hyphen opens with a capital
 * (Azerbaijan-Armenia, al-Fashir: name, mark, name). Clitics are tokens of their own, as the room's `split` says. Abbreviations keep
 * their stop. Numbers with inner marks are one token (1.234,5 · 27/9 · 15.52 · 2013-03-22), glued letters another (27|th, 5|km), and so
 * are hyphen and number in 12-15 and 22-year-old (22|-|year-old).
 */
export function tokenise(text: string, blocks: readonly Block[], rules: TokenRules): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [number, block] of blocks.entries()) {
    const pieces = cutPieces(text, block.start, block.end, rules);
    let from = 0;
    for (const to of cutSentences(text, pieces, block.kind, rules)) {
      const first = tokens.length;
      for (const piece of pieces.slice(from, to)) tokens.push({ ...piece, sentence: sentences.length });
      sentences.push({ start: pieces[from]?.start ?? block.start, end: pieces[to - 1]?.end ?? block.end, from: first, to: tokens.length, block: number });
      from = to;
    }
  }
  return { tokens, sentences };
}
