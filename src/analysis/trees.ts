/** Turns the sentences of an article into trees: which word each word hangs on, by what relation, with what part of speech. */
import type { Analysis, NameSpan, Trees } from './analysis.ts';
import { parseForms } from './engine/engine.ts';
import { engineFor } from './engine/load.ts';
import type { TokenRange } from './layout.ts';
import { startingIn } from './ranges.ts';

/**
 * Parses every sentence; undefined where the language has no model. `known`: stretches of words that are one name, by token; each
 * becomes one branch of its tree. Linear in the number of tokens.
 */
export function growTrees(analysis: Pick<Analysis, 'language' | 'text' | 'tokens' | 'sentences'>, known: readonly TokenRange[] = []): Trees | undefined {
  const engine = engineFor(analysis.language);
  if (engine === undefined) return undefined;
  const { text, tokens } = analysis;
  const inOrder = [...known].sort((a, b) => a.from - b.from || b.to - a.to);
  const head = new Int32Array(tokens.length).fill(-1);
  const relation: string[] = [];
  const tag: string[] = [];
  const children: number[][] = tokens.map(() => []);
  const names: NameSpan[] = [];
  for (const { from, to } of analysis.sentences) {
    const forms = tokens.slice(from, to).map((token) => text.slice(token.start, token.end));
    const told = startingIn(inOrder, from, to).map((range) => ({ from: range.from - from, to: range.to - from }));
    const parsed = parseForms(engine, forms, told);
    names.push(...parsed.names.map((name) => ({ ...name, from: from + name.from, to: from + name.to })));
    parsed.words.forEach((word, i) => {
      head[from + i] = word.head === 0 ? -1 : from + word.head - 1;
      if (word.head !== 0) children[from + word.head - 1]?.push(from + i);
      relation[from + i] = word.relation;
      tag[from + i] = word.upos;
    });
  }
  return { head, relation, tag, children, ...(engine.names === undefined ? {} : { names }) };
}
