/** Turns the tokens of a sentence into the tokens and words that the language's treebanks count, for those who read CoNLL-U. */
import type { Token } from './analysis.ts';
import type { Span } from '../model/span.ts';
import type { TokenRules } from './pack/tokens.ts';

/** A word of a treebank; `token` is the number, in the list given, of the first of our tokens in it. */
export interface SurfaceWord extends Span {
  readonly token: number;
}

/** What stands between two cuts on the page, and the words it holds: one for most, two and more for a word with its clitics. */
export interface Surface extends Span {
  readonly words: readonly SurfaceWord[];
}

const HYPHEN = /^[\u2010\u2011-]$/u;
const HYPHENED = /^[\p{L}\p{M}\p{N}]+(?:[\u2010\u2011-][\p{L}\p{M}\p{N}'’.]+)+$/u;

/**
 * The surface tokens of one sentence, in order; every character of its tokens lies in exactly one, no two overlap. Where treebanks differ
 * from our tokens: endings stay with their digits (27th, 1960-an), affixes with their hyphened stem (anti-American), other hyphened words
 * fall apart if the room says so (oil | - | rich), a clitic behind a hyphen stands by itself (PBB | - | nya), and the stop that ends the sentence is a
 * token even behind an abbreviation (etc | .). Empty for no tokens.
 */
export function surfaces(text: string, tokens: readonly Token[], rules: TokenRules): Surface[] {
  const found: { start: number; end: number; words: SurfaceWord[] }[] = [];
  const push = (start: number, end: number, token: number): void => { found.push({ start, end, words: [{ start, end, token }] }); };
  for (let from = 0; from < tokens.length;) {
    const token = tokens[from] as Token;
    const to = mergedTo(text, tokens, from, rules);
    const end = (tokens[to - 1] as Token).end;
    const last = found.at(-1);
    if (token.clitic && last !== undefined && last.end === token.start) {
      if (HYPHEN.test(text.charAt(token.start))) {
        push(token.start, token.start + 1, from);
        push(token.start + 1, end, from);
      } else {
        last.words.push({ start: token.start, end, token: from });
        last.end = end;
      }
    } else if (to === from + 1 && rules.fused !== undefined && token.kind === 'word' && rules.fused(text.slice(token.start, end)).length > 1) {
      const words: SurfaceWord[] = [];
      for (const length of rules.fused(text.slice(token.start, end))) {
        const start = words.at(-1)?.end ?? token.start;
        words.push({ start, end: start + length, token: from });
      }
      found.push({ start: token.start, end, words });
    } else {
      for (const part of to > from + 1 ? [{ start: token.start, end }] : cutToken(text, token, to === tokens.length, rules)) push(part.start, part.end, from);
    }
    from = to;
  }
  return found;
}

/** The token after a number with its ending or an affix with its stem; `from + 1` where nothing is to merge. */
function mergedTo(text: string, tokens: readonly Token[], from: number, rules: TokenRules): number {
  const token = tokens[from] as Token;
  const slice = (number: number): string => text.slice(tokens[number]?.start ?? 0, tokens[number]?.end ?? 0).toLowerCase();
  const glued = (number: number): boolean => tokens[number] !== undefined && tokens[number].start === tokens[number - 1]?.end;
  if (!glued(from + 1)) return from + 1;
  const endings = rules.numberEndings ?? [];
  if (token.kind === 'number' && endings.includes(slice(from + 1))) return from + 2;
  if (!glued(from + 2) || !/^\W/u.test(slice(from + 1))) return from + 1;
  if (token.kind === 'number') return endings.includes(slice(from + 1) + slice(from + 2)) ? from + 3 : from + 1;
  const isAffix = slice(from + 1) === '-' && rules.affixes?.includes(slice(from)) === true;
  return isAffix && tokens[from + 2]?.kind !== 'mark' ? from + 3 : from + 1;
}

function cutToken(text: string, { start, end, kind }: Token, isLast: boolean, rules: TokenRules): Span[] {
  const slice = text.slice(start, end);
  if (kind !== 'word') return [{ start, end }];
  if (isLast && slice.length > 1 && slice.endsWith('.')) return [{ start, end: end - 1 }, { start: end - 1, end }];
  if (rules.affixes === undefined || !HYPHENED.test(slice)) return [{ start, end }];
  const parts: Span[] = [];
  let at = start;
  for (const bit of slice.split(/([\u2010\u2011-])/u)) {
    parts.push({ start: at, end: at + bit.length });
    at += bit.length;
  }
  if (rules.affixes.includes(text.slice(start, parts[0]?.end ?? end).toLowerCase())) return [{ start, end: parts[2]?.end ?? end }, ...parts.slice(3)];
  return parts;
}
