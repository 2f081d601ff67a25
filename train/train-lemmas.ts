/** Turns words with their lemmas into edit classes, their weights, and the exceptions that the weights get wrong. */
import { editBetween, lemma, lemmaFeatureRoom, lemmaFeatures, readEdit, readExceptions } from '../src/analysis/engine/lemmatiser.ts';
import { best, scorerOf, sum } from '../src/analysis/engine/scoring.ts';
import { learnFrom, perceptron, toTable } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import type { Table } from '../src/analysis/engine/weights.ts';
import type { Settings } from './train-tagger.ts';
import type { Gold } from './treebank.ts';

export interface LemmaModel { readonly table: Table; readonly edits: readonly string[]; readonly exceptions: string }
interface Entry { readonly form: string; readonly upos: string; readonly lemma: string; count: number }

const leastEdit = 3;

/** Each (form, UPOS) once, with its most frequent lemma; first seen wins among equals. */
function entriesOf(golds: readonly Gold[]): Entry[] {
  const seen = new Map<string, Entry>();
  for (const gold of golds) {
    gold.forms.forEach((form, i) => {
      const upos = gold.upos[i] ?? '', to = gold.lemmas[i] ?? '_';
      if (to === '_' || form.length > 60) return;
      const key = `${form}\t${upos}\t${to}`;
      const entry = seen.get(key) ?? { form, upos, lemma: to, count: 0 };
      entry.count++;
      seen.set(key, entry);
    });
  }
  const top = new Map<string, Entry>();
  for (const entry of seen.values()) {
    const key = `${entry.form}\t${entry.upos}`;
    const other = top.get(key);
    if (other === undefined || entry.count > other.count) top.set(key, entry);
  }
  return [...top.values()];
}

export function trainLemmas(golds: readonly Gold[], { bits, epochs, seed }: Settings): LemmaModel {
  const entries = entriesOf(golds);
  const counts = new Map<string, number>();
  const edit = new Map(entries.map((entry) => [entry, editBetween(entry.form, entry.lemma)]));
  for (const text of edit.values()) counts.set(text, (counts.get(text) ?? 0) + 1);
  const edits = [...counts].filter(([text, count]) => count >= leastEdit || text === '0|0||0|').map(([text]) => text).sort();
  const classes = new Map(edits.map((text, i) => [text, i]));
  const model = perceptron(bits, edits.length);
  const features = new Int32Array(lemmaFeatureRoom), scores = new Float64Array(edits.length);
  const order = entries.filter((entry) => classes.has(edit.get(entry) ?? ''));
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const entry of order) {
      const count = lemmaFeatures(32 - bits, entry.form, entry.upos, features);
      sum(model.cells, model.classes, features, count, scores);
      learnFrom(model, features, count, classes.get(edit.get(entry) ?? '') as number, best(scores, model.classes));
    }
  }
  const table = toTable(model);
  return { table, edits, exceptions: exceptionsOf(entries, table, edits) };
}

/** Words whose lemma the weights miss, lower-cased, as lines `form TAB upos TAB lemma`; once-seen names and numbers are not worth a line. */
function exceptionsOf(entries: readonly Entry[], table: Table, edits: readonly string[]): string {
  const lemmatiser = { scorer: scorerOf(table), edits: edits.map(readEdit), exceptions: readExceptions(''), known: new Map<string, string>() };
  const lines = new Map<string, Entry>();
  for (const entry of entries) {
    if (/^(X|SYM|PUNCT|NUM)$/.test(entry.upos) || (entry.upos === 'PROPN' && entry.count < 2)) continue;
    if (lemma(lemmatiser, entry.form, entry.upos) === entry.lemma) continue;
    const key = `${entry.form.toLowerCase()}\t${entry.upos}`;
    if ((lines.get(key)?.count ?? 0) < entry.count) lines.set(key, entry);
  }
  return [...lines].map(([key, entry]) => `${key}\t${entry.lemma}`).sort().join('\n');
}
