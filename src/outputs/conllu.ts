/** Turns CoNLL-U text into sentences of words, and back; multiword tokens and comments are kept, empty nodes are left out. */

/** One syntactic word. `head` is the 1-based number of its head, 0 for the root, −1 where the column is `_`; empty columns are '_'. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly relation: string;
  readonly deps: string;
  readonly misc: string;
}

/** A surface token that stands for the words `from` … `to` (1-based, inclusive). */
export interface ConlluMultiword {
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly misc: string;
}

/** A sentence: comment lines without their `#`, words, multiword tokens in order. */
export interface ConlluSentence {
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly multiwords: readonly ConlluMultiword[];
}

interface Draft { comments: string[]; words: ConlluWord[]; multiwords: ConlluMultiword[] }

/**
 * Sentences of a CoNLL-U text (universaldependencies.org/format.html); short lines are filled with '_', lines whose number is none
 * (empty nodes among them) are passed over. Empty where no word line stands. Never throws.
 */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let draft: Draft = { comments: [], words: [], multiwords: [] };
  const close = (): void => {
    if (draft.words.length > 0) sentences.push(draft);
    draft = { comments: [], words: [], multiwords: [] };
  };
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') close();
    else if (line.startsWith('#')) draft.comments.push(line.slice(1).trim());
    else readLine(line.split('\t'), draft);
  }
  close();
  return sentences;
}

function readLine(fields: readonly string[], draft: Draft): void {
  const field = (i: number): string => fields[i] || '_';
  const range = /^(\d{1,9})-(\d{1,9})$/.exec(field(0));
  if (range) draft.multiwords.push({ from: Number(range[1]), to: Number(range[2]), form: field(1), misc: field(9) });
  if (!/^\d+$/.test(field(0))) return;
  const head = /^\d{1,9}$/.test(field(6)) ? Number(field(6)) : -1;
  draft.words.push({ form: field(1), lemma: field(2), upos: field(3), xpos: field(4), feats: field(5), head, relation: field(7), deps: field(8), misc: field(9) });
}

/** White space inside a field would break the columns; other text is kept as it is. */
const inColumn = (value: string): string => (value === '' ? '_' : value.replace(/[\t\r\n\u0085\u2028\u2029]/g, ' '));

/** One sentence as CoNLL-U, with the empty line that ends it. */
export function printSentence(sentence: ConlluSentence): string {
  const lines = sentence.comments.map((comment) => `# ${comment.replace(/[\r\n]/g, ' ')}`);
  const opening = new Map(sentence.multiwords.map((multiword) => [multiword.from, multiword]));
  for (const [i, word] of sentence.words.entries()) {
    const multiword = opening.get(i + 1);
    if (multiword) lines.push([`${multiword.from}-${multiword.to}`, inColumn(multiword.form), '_', '_', '_', '_', '_', '_', '_', inColumn(multiword.misc)].join('\t'));
    const head = word.head < 0 ? '_' : String(word.head);
    lines.push([String(i + 1), word.form, word.lemma, word.upos, word.xpos, word.feats, head, word.relation, word.deps, word.misc].map(inColumn).join('\t'));
  }
  return `${lines.join('\n')}\n\n`;
}

/** Sentences as a CoNLL-U text; empty for none. */
export const printConllu = (sentences: readonly ConlluSentence[]): string => sentences.map(printSentence).join('');
