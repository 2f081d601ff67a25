/** Measures the language engine: accuracy on development sets and words a second on one core, beside wink-nlp and compromise in the same run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseForms, tagForms, type Engine } from '../src/analysis/engine/engine.ts';
import { engineFor } from '../src/analysis/engine/load.ts';
import { markNames } from '../src/analysis/engine/gazetteer.ts';
import { look, wordTable } from '../src/analysis/engine/words.ts';
import { tokenise } from '../src/analysis/tokens.ts';
import { roomFor } from '../src/lang/registry.ts';
import { knownNames } from '../src/ontology/known-names.ts';
import type { ConlluSentence } from '../src/outputs/conllu.ts';
import { scoreTrees, tellScore } from '../train/score.ts';
import { wordsOf } from '../train/train-tagger.ts';
import { readTreebank } from '../train/treebank.ts';
import { cpuSeconds } from './cpu-seconds.ts';
import { peers } from './peers.ts';

const perSecond = (count: number, seconds: number): string => `${Math.round(count / seconds / 1000)} k words/s`;

/** The text of a sentence as its treebank gives it. */
const textOf = (sentence: ConlluSentence): string => sentence.comments.find((c) => c.startsWith('text = '))?.slice(7) ?? sentence.words.map((w) => w.form).join(' ');

/** F1 of the surface words that our tokens give back, clitics joined, against the treebank's own, sentence by sentence. */
function tokenF1(language: string, sentences: readonly ConlluSentence[]): number {
  const pack = roomFor(language);
  if (pack === undefined) return 0;
  let gold = 0;
  let found = 0;
  let both = 0;
  for (const sentence of sentences) {
    const text = textOf(sentence);
    const ours = tokenise(text, [{ kind: 'paragraph', start: 0, end: text.length }], pack.tokens).tokens.map((t) => text.slice(t.start, t.end));
    const theirs = sentence.words.map((w) => w.form);
    const ends = (words: readonly string[]): Set<string> => {
      let at = 0;
      return new Set(words.map((word) => {
        const start = at;
        at += word.length;
        return `${start}:${at}`;
      }));
    };
    const a = ends(theirs);
    const b = ends(ours);
    gold += a.size;
    found += b.size;
    for (const span of b) if (a.has(span)) both += 1;
  }
  return (2 * both) / (gold + found);
}

function speed(engine: Engine, sentences: readonly ConlluSentence[]): void {
  const forms = sentences.map((s) => s.words.map((w) => w.form));
  const words = forms.reduce((sum, f) => sum + f.length, 0);
  const tags = cpuSeconds(() => { for (const f of forms) tagForms(engine, f); });
  const all = cpuSeconds(() => { for (const f of forms) parseForms(engine, f); });
  console.log(`  tag ${perSecond(words, tags)} · tag + parse + names ${perSecond(words, all)}`);
}

/** Dictionary matching with the numbers of the words given, and with the words looked up as well. */
function matching(language: string, sentences: readonly ConlluSentence[]): void {
  const known = knownNames(language), table = wordTable(), memory = new Int32Array(4096), out = new Int32Array(4096);
  const rows = sentences.map((s) => s.words.map((w) => w.form)).map((forms) => ({ forms, words: wordsOf(table, forms) }));
  const words = rows.reduce((sum, row) => sum + row.forms.length, 0);
  const given = cpuSeconds(() => { for (const row of rows) markNames(known, table.rows, row.words, row.forms.length, out); });
  const all = cpuSeconds(() => { for (const { forms } of rows) { look(table, forms, memory, 2); markNames(known, table.rows, memory, forms.length, out); } });
  const millions = (seconds: number): string => (words / seconds / 1e6).toFixed(1);
  console.log(`  ${known.count.toLocaleString('en')} forms and openings: ${millions(given)} M words/s, ${millions(all)} with looking the words up`);
}

/** Prints the bench; `data` is the folder of the development sets. */
export async function benchEngine(data: string): Promise<void> {
  for (const [language, file] of [['en', 'treebanks/en-ewt-dev.conllu.gz'], ['id', 'treebanks/id-csui-train.conllu.gz'], ['id', 'treebanks/id-gsd-dev.conllu.gz']] as const) {
    const engine = engineFor(language);
    if (engine === undefined || !existsSync(join(data, file))) continue;
    const sentences = readTreebank(join(data, file));
    console.log(`${file}: ${sentences.length} sentences`);
    if (file.includes('dev') && language === 'en') console.log(`  ${tellScore(scoreTrees(engine, sentences))}`);
    else console.log('  in training: accuracy is in models/id/SOURCE.md, cross-validated');
    console.log(`  tokens from raw text F1 ${(100 * tokenF1(language, sentences)).toFixed(2)}`);
    speed(engine, sentences);
    matching(language, sentences);
    if (language === 'en') await peers(sentences.map(textOf), sentences, cpuSeconds);
  }
}
