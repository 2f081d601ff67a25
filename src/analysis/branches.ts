/** Reads a verb's subject off its tree: its own, or the one that another verb lends it. */
import type { Trees } from './analysis.ts';
import type { Layout, TokenRange } from './layout.ts';

/** What a tree says of a verb's subject. */
export interface TreeSubject {
  /** True where it hangs on the verb itself; else another verb or a noun lends it. */
  readonly own: boolean;
  /** Its head word. */
  readonly word: number;
  /** The mentions it names, those joined to it included; empty where no mention stands there. */
  readonly mentions: readonly number[];
}

/** The subject of a verb by the tree; undefined without a tree or where it has none. Shared subjects are followed over at most four verbs. */
export function treeSubject(layout: Layout, words: readonly number[]): TreeSubject | undefined {
  const { trees } = layout.analysis;
  if (trees === undefined) return undefined;
  const found = subjectWord(trees, topOf(trees, words), 0);
  return found === undefined || layout.timeAt[found.word] !== -1 ? undefined : { ...found, mentions: mentionsAt(layout, trees, found.word) };
}

/** The word of a phrase that the others hang on. */
export function topOf(trees: Trees, words: readonly number[]): number {
  return words.find((word) => !words.includes(trees.head[word] ?? -1)) ?? words[0] ?? -1;
}

/** The same of a stretch: its first word that hangs outside it. */
export function topIn(trees: Trees, { from, to }: TokenRange): number {
  for (let i = from; i < to; i += 1) {
    const head = trees.head[i] ?? -1;
    if (head < from || head >= to) return i;
  }
  return from;
}

/** True where the tree makes a mention the object or adjunct of a verb: no subject of another. */
export function isObject({ analysis: { trees, mentions } }: Layout, mention: number): boolean {
  const item = mentions[mention];
  return trees !== undefined && item !== undefined && /^(obj|iobj|obl)/.test(trees.relation[topIn(trees, item)] ?? '');
}

function subjectWord(trees: Trees, verb: number, depth: number): { readonly own: boolean; readonly word: number } | undefined {
  if (verb < 0 || depth > 4) return undefined;
  const relation = trees.relation[verb] ?? '';
  const head = trees.head[verb] ?? -1;
  const own = childOf(trees, verb, 'nsubj');
  const stands = own !== undefined && trees.tag[own] !== 'PRON' && trees.tag[own] !== 'SCONJ';
  if (own !== undefined && (stands || relation !== 'acl:relcl')) return { own: true, word: own };
  if (relation.startsWith('acl')) return { own: false, word: head };
  if (relation === 'conj' || relation === 'advcl') return lent(subjectWord(trees, head, depth + 1));
  if (relation !== 'xcomp') return undefined;
  const urged = childOf(trees, head, 'obj');
  return urged === undefined ? lent(subjectWord(trees, head, depth + 1)) : { own: false, word: urged };
}

function lent(found: { readonly word: number } | undefined): { readonly own: false; readonly word: number } | undefined {
  return found === undefined ? undefined : { own: false, word: found.word };
}

function childOf(trees: Trees, word: number, relation: string): number | undefined {
  return trees.children[word]?.find((child) => (trees.relation[child] ?? '').startsWith(relation));
}

/** The mention a word stands in, and those joined to it; places are none. */
function mentionsAt(layout: Layout, trees: Trees, word: number): readonly number[] {
  const joined = (trees.children[word] ?? []).filter((child) => trees.relation[child] === 'conj');
  const found = [word, ...joined].map((w) => layout.mentionAt[w] ?? -1).filter((m) => m !== -1 && layout.analysis.mentions[m]?.locative === false);
  return [...new Set(found)];
}

/** True where a mention belongs to the phrase of a word: one of its own words hangs on it, directly or over others. */
export function hangsOn(layout: Layout, mention: number, word: number): boolean {
  const { trees, mentions } = layout.analysis;
  const item = mentions[mention];
  if (trees === undefined || item === undefined) return false;
  let at = item.to - 1;
  for (let steps = 0; at >= 0 && steps < 8; steps += 1) {
    if (at === word) return true;
    at = trees.head[at] ?? -1;
  }
  return false;
}
