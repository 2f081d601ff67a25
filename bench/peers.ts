/** Runs the taggers that other people publish for JavaScript on the same sentences: accuracy on aligned words, words a second. */
import type { ConlluSentence } from '../src/outputs/conllu.ts';

interface Peer {
  readonly name: string;
  /** Words with universal parts of speech, sentence by sentence. */
  readonly tag: (text: string) => readonly { readonly form: string; readonly upos: string }[];
}

/** Names that are no part of the project's own install are looked up while running. */
const load = async (name: string): Promise<unknown> => ((await import(name)) as { default: unknown }).default;

async function wink(): Promise<Peer> {
  const nlp = ((await load('wink-nlp')) as (model: unknown) => { its: { pos: unknown }; readDoc: (text: string) => { tokens: () => { out: (its?: unknown) => string[] } } })(await load('wink-eng-lite-web-model'));
  return {
    name: 'wink-nlp',
    tag: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      const tags = tokens.out(nlp.its.pos);
      return tokens.out().map((form, i) => ({ form, upos: tags[i] ?? 'X' }));
    },
  };
}

const compromiseTags: readonly (readonly [string, string])[] = [['ProperNoun', 'PROPN'], ['Pronoun', 'PRON'], ['Auxiliary', 'AUX'], ['Verb', 'VERB'], ['Noun', 'NOUN'], ['Adjective', 'ADJ'], ['Adverb', 'ADV'], ['Preposition', 'ADP'], ['Determiner', 'DET'], ['Conjunction', 'CCONJ'], ['Value', 'NUM']];

async function compromise(): Promise<Peer> {
  const nlp = (await load('compromise')) as (text: string) => { json: () => { terms: { text: string; tags: string[] }[] }[] };
  return {
    name: 'compromise',
    tag: (text) => nlp(text).json().flatMap((s) => s.terms.map((t) => ({ form: t.text, upos: compromiseTags.find(([tag]) => t.tags.includes(tag))?.[1] ?? 'X' }))),
  };
}

/** Prints a line a peer; a peer that is not installed is said to be so. */
export async function peers(texts: readonly string[], gold: readonly ConlluSentence[], cpuSeconds: (pass: () => void) => number): Promise<void> {
  for (const open of [wink, compromise]) {
    const peer = await open().catch(() => undefined);
    if (peer === undefined) {
      console.log(`  ${open.name}: not installed (npm install --prefix bench)`);
      continue;
    }
    const words = gold.reduce((sum, s) => sum + s.words.length, 0);
    const seconds = cpuSeconds(() => { for (const text of texts) peer.tag(text); });
    console.log(`  ${peer.name}: UPOS ${(100 * accuracy(peer, texts, gold)).toFixed(1)} on aligned words · ${Math.round(words / seconds / 1000)} k words/s`);
  }
}

/** Share of right tags among words that both cut alike. */
function accuracy(peer: Peer, texts: readonly string[], gold: readonly ConlluSentence[]): number {
  let right = 0;
  let aligned = 0;
  texts.forEach((text, k) => {
    const truth = spans((gold[k]?.words ?? []).map((w) => ({ form: w.form, upos: w.upos })));
    for (const [span, upos] of spans(peer.tag(text))) {
      const wanted = truth.get(span);
      if (wanted === undefined) continue;
      aligned += 1;
      if (wanted === upos) right += 1;
    }
  });
  return right / Math.max(1, aligned);
}

/** Words by their place in the text without its spaces. */
function spans(words: readonly { readonly form: string; readonly upos: string }[]): Map<string, string> {
  let at = 0;
  return new Map(words.map(({ form, upos }) => {
    const start = at;
    at += form.replace(/\s/g, '').length;
    return [`${start}:${at}`, upos] as const;
  }));
}
