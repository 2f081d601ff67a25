/** Turns the tree of a sentence into an outline to read: each clause's head word on a line, what hangs on it below. */
import type { Analysis, Trees } from './analysis.ts';

/** One line: the words of a clause's head, or a whole phrase. */
export interface OutlineLine {
  /** 0 for the root of the sentence. */
  readonly depth: number;
  /** Universal relation to the line above ("nsubj:pass"); `root` for the root. */
  readonly relation: string;
  /** Words of the article; where other lines or marks part them, an ellipsis. */
  readonly text: string;
  /** Token indices that the line holds, in text order. */
  readonly words: readonly number[];
}

const apart = /^(nsubj|csubj|obj|iobj|obl|ccomp|xcomp|advcl|acl|parataxis|vocative|dislocated)/;
const left = /^(punct|cc|mark)/;

/** Deeper phrases are told in one line with what they hang on. */
const deepest = 8;

/** The outline of the sentence with this number, in the order of the words that each clause holds; empty without a tree. */
export function outlineOf(analysis: Analysis, sentence: number): readonly OutlineLine[] {
  const { trees } = analysis;
  const { from = 0, to = 0 } = analysis.sentences[sentence] ?? {};
  if (trees === undefined) return [];
  const lines: OutlineLine[] = [];
  const write = (top: number, depth: number): void => {
    const { words, below } = phraseOf(trees, top, depth >= deepest);
    lines.push({ depth, relation: depth === 0 ? 'root' : (trees.relation[top] ?? ''), text: textOf(analysis, words), words });
    for (const child of below) write(child, depth + 1);
  };
  for (let word = from; word < to; word += 1) if (trees.head[word] === -1) write(word, 0);
  return lines;
}

/** The words that are told with a word, and those below it that are told on lines of their own. */
function phraseOf(trees: Trees, top: number, whole: boolean): { readonly words: readonly number[]; readonly below: readonly number[] } {
  const words = [top];
  const below: number[] = [];
  const waiting = [...(trees.children[top] ?? [])];
  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    const relation = trees.relation[word] ?? '';
    const clause = apart.test(relation) || (relation === 'conj' && trees.tag[word] === 'VERB');
    if (clause && !whole) below.push(word);
    else if (!left.test(relation)) {
      words.push(word);
      waiting.push(...(trees.children[word] ?? []));
    }
  }
  return { words: words.sort((a, b) => a - b), below: below.sort((a, b) => a - b) };
}

/** Neighbours as they stand in the text; marks between two words are kept, other words between them show as an ellipsis. */
function textOf({ text, tokens }: Analysis, words: readonly number[]): string {
  return words.map((word, k) => {
    const before = words[k - 1];
    const here = text.slice(tokens[word]?.start, tokens[word]?.end);
    if (before === undefined) return here;
    const bare = word - before <= 4 && tokens.slice(before + 1, word).every((token) => token.kind === 'mark');
    return bare ? text.slice(tokens[before]?.end, tokens[word]?.end) : ` … ${here}`;
  }).join('').replace(/\s+/g, ' ');
}
