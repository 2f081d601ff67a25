/** Turns a treebank into raw text, the room's cut of that text into F1: tokens, words and sentences by character spans, as in the CoNLL 2018 shared task (Zeman et al. 2018). */
import { surfaces } from '../src/analysis/surfaces.ts';
import { tokenise } from '../src/analysis/tokens.ts';
import { plainBlocks } from '../src/article/text.ts';
import type { Span } from '../src/model/span.ts';
import type { TokenRules } from '../src/analysis/pack/tokens.ts';
import type { ConlluSentence } from '../src/outputs/conllu.ts';

/** What stands between two sentences of the raw text: a space (one paragraph), a line end, a blank line. */
export type Joint = ' ' | '\n' | '\n\n';

/** A surface token and the words it stands for; offsets count characters that are no white space. */
export interface CutToken extends Span {
  readonly words: readonly string[];
}

/** One cut of a text: its tokens in order, its sentences in order. */
export interface Cut {
  readonly tokens: readonly CutToken[];
  readonly sentences: readonly Span[];
}

/** How often gold and own cut hold a thing, and hold the same. */
export interface Agreement { gold: number; own: number; both: number }
export interface TextScore { tokens: Agreement; words: Agreement; sentences: Agreement }

/** F1 from 0 to 1; 0 where nothing agrees. */
export const f1 = ({ gold, own, both }: Agreement): number => (both === 0 ? 0 : (2 * both) / (gold + own));

const textComment = 'text = ';

/** The raw text of a sentence, from its `text` comment, else from its forms. */
export function rawText(sentence: ConlluSentence): string {
  const comment = sentence.comments.find((line) => line.startsWith(textComment));
  return comment?.slice(textComment.length) ?? surfacesOf(sentence).map(({ form }) => form).join(' ');
}

function surfacesOf({ words, multiwords }: ConlluSentence): { form: string; words: string[] }[] {
  const opening = new Map(multiwords.map((multiword) => [multiword.from, multiword]));
  const found: { form: string; words: string[] }[] = [];
  for (let number = 1; number <= words.length;) {
    const multiword = opening.get(number);
    const last = Math.max(number, multiword?.to ?? number);
    const forms = words.slice(number - 1, last).map((word) => word.form);
    found.push({ form: multiword?.form ?? forms.join(''), words: forms });
    number = last + 1;
  }
  return found;
}

const solid = (text: string): string => text.replace(/\s+/gu, '');

/** The gold cut of sentences. */
export function goldCut(sentences: readonly ConlluSentence[]): Cut {
  const cut: { tokens: CutToken[]; sentences: Span[] } = { tokens: [], sentences: [] };
  let at = 0;
  for (const sentence of sentences) {
    const start = at;
    for (const { form, words } of surfacesOf(sentence)) {
      cut.tokens.push({ start: at, end: at + solid(form).length, words });
      at += solid(form).length;
    }
    cut.sentences.push({ start, end: at });
  }
  return cut;
}

/** The room's cut of a raw text, read as `saksi parse` reads it. */
function ownCut(text: string, rules: TokenRules): Cut {
  const { tokens, sentences } = tokenise(text, plainBlocks(text), rules);
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i += 1) before[i + 1] = (before[i] ?? 0) + (/\s/u.test(text.charAt(i)) ? 0 : 1);
  const solidSpan = (start: number, end: number): Span => ({ start: before[start] ?? 0, end: before[end] ?? 0 });
  return {
    tokens: sentences.flatMap(({ from, to }) => surfaces(text, tokens.slice(from, to), rules)).map(({ start, end, words }) => ({
      ...solidSpan(start, end), words: words.map((word) => text.slice(word.start, word.end)),
    })),
    sentences: sentences.map(({ start, end }) => solidSpan(start, end)),
  };
}

const keyOf = ({ start, end }: Span): string => `${start}:${end}`;

function agreeSpans(gold: readonly Span[], own: readonly Span[]): Agreement {
  const known = new Set(gold.map(keyOf));
  return { gold: gold.length, own: own.length, both: own.filter((span) => known.has(keyOf(span))).length };
}

/** Words agree where their surface tokens do, and within one by the longest common run of forms in order. */
function agreeWords(gold: readonly CutToken[], own: readonly CutToken[]): Agreement {
  const count = (tokens: readonly CutToken[]): number => tokens.reduce((sum, { words }) => sum + words.length, 0);
  const known = new Map(gold.map((token) => [keyOf(token), token.words]));
  const both = own.reduce((sum, token) => sum + commonLength(known.get(keyOf(token)) ?? [], token.words), 0);
  return { gold: count(gold), own: count(own), both };
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  if (a.length === 1 && b.length === 1) return 1;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const form of a) {
    const next = [0];
    b.forEach((other, j) => next.push(form.toLowerCase() === other.toLowerCase() ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Scores the room's cut of the sentences' raw texts, put together with `joint`. */
export function scoreText(sentences: readonly ConlluSentence[], rules: TokenRules, joint: Joint): TextScore {
  const gold = goldCut(sentences);
  const own = ownCut(sentences.map(rawText).join(joint), rules);
  return { tokens: agreeSpans(gold.tokens, own.tokens), words: agreeWords(gold.tokens, own.tokens), sentences: agreeSpans(gold.sentences, own.sentences) };
}
