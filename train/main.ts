/** Turns treebanks into `models/<code>/`: `npm run train -- id --data <folder> [--folds 10]`; development pages into `models/pages/`: `npm run train -- pages --data <folder> [--folds 5 [--worst 20]]`; hand-coded documents into the weights of confidence: `npm run train -- confidence`. Same data, same bytes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineOf, openEngine } from '../src/analysis/engine/engine.ts';
import { readModel, writeModel } from '../src/analysis/engine/weights.ts';
import { knownNames } from '../src/ontology/known-names.ts';
import { buildModel, shipped } from './build-model.ts';
import { writeNotes } from './notes.ts';
import { noScore, scoreTrees, tellScore } from './score.ts';
import { recipes } from './sources.ts';
import { trainPages } from './train-pages.ts';
import { trainConfidence } from './train-confidence.ts';
import { readNamed, scoreNames } from './train-names.ts';
import { readTreebank } from './treebank.ts';
import type { Table } from '../src/analysis/engine/weights.ts';
import type { Recipe } from './sources.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Cross-validation over the sentences of the first treebank; the other treebanks are always in training. */
function crossValidate(language: string, data: string, recipe: Recipe, folds: number): string {
  const [first = [], ...others] = recipe.treebanks.map((source) => readTreebank(join(data, source.file)));
  const score = noScore();
  for (let fold = 0; fold < folds; fold++) {
    const kept = first.filter((_, i) => i % folds !== fold);
    const model = readModel(writeModel(buildModel(language, [kept, ...others], [], { ...shipped, ...recipe.settings })), 'fold');
    scoreTrees(engineOf(model, 'fold'), first.filter((_, i) => i % folds === fold), score);
    say(`fold ${fold + 1} of ${folds}, all so far: ${tellScore(score)}`);
  }
  return `${recipe.treebanks[0]?.file ?? ''}, ${folds}-fold over sentences: ${tellScore(score)}`;
}

function train(language: string, data: string, recipe: Recipe, root: string, folds: number): void {
  const scores = folds > 1 ? [crossValidate(language, data, recipe, folds)] : [];
  const named = recipe.names.flatMap((source) => readNamed(join(data, source.file), source.set));
  const bytes = writeModel(buildModel(language, recipe.treebanks.map((source) => readTreebank(join(data, source.file))), named, { ...shipped, ...recipe.settings }, named.length > 0 ? knownNames(language) : undefined));
  const engine = openEngine(bytes, `models/${language}/engine.bin`);
  if (recipe.devTrees) scores.push(`${recipe.devTrees}, gold tokens: ${tellScore(scoreTrees(engine, readTreebank(join(data, recipe.devTrees))))}`);
  if (recipe.devNames && engine.names) {
    const { tables } = readModel(bytes, language);
    const { precision, recall, f1 } = scoreNames({ table: tables['name'] as Table, steps: tables['step'] as Table, labels: engine.names.labels }, readNamed(join(data, recipe.devNames), 1), { table: engine.table, tagger: engine.tagger, known: engine.names.known?.() });
    scores.push(`${recipe.devNames}, exact spans: P ${precision.toFixed(2)} · R ${recall.toFixed(2)} · F1 ${f1.toFixed(2)}`);
  }
  const folder = join(root, 'models', language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'engine.bin'), bytes);
  const digests = new Map([...recipe.treebanks, ...recipe.names].map(({ file }) => [file, createHash('sha256').update(readFileSync(join(data, file))).digest('hex')]));
  writeNotes(folder, { language, digest: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, recipe, digests, scores });
  scores.forEach(say);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' }, folds: { type: 'string', default: '0' }, worst: { type: 'string', default: '0' }, out: { type: 'string' } } });
const [language = ''] = positionals;
const recipe = recipes[language];
if (language === 'confidence') {
  trainConfidence(join(import.meta.dirname, '..')).forEach(say);
} else if (language === 'pages' && values.data !== undefined && existsSync(values.data)) {
  trainPages(values.data, values.out ?? join(import.meta.dirname, '..'), Number(values.folds), Number(values.worst), say);
} else if (recipe === undefined || values.data === undefined || !existsSync(values.data)) {
  process.stderr.write(`Usage: npm run train -- ${[...Object.keys(recipes), 'pages'].join('|')} --data <folder> [--folds 10] [--out <folder>]\n       npm run train -- confidence\n`);
  process.exitCode = 2;
} else {
  train(language, values.data, recipe, values.out ?? join(import.meta.dirname, '..'), Number(values.folds));
  const { user, system } = process.cpuUsage();
  say(`trained in ${Math.round((user + system) / 1e6)} s of one core`);
}
