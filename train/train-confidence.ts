/** Turns the hand-coded documents of test/golden into the weights of `src/claims/confidence-weights.ts`: same documents and coder, same weights. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/analysis/analyse.ts';
import { findAttributions } from '../src/analysis/attribution.ts';
import { findCueHits, findEventHits } from '../src/analysis/hits.ts';
import { layOut } from '../src/analysis/layout.ts';
import { buildScene } from '../src/analysis/scene.ts';
import { articleFromText } from '../src/article/text.ts';
import { confidenceOf } from '../src/claims/confidence.ts';
import { draftClaims } from '../src/claims/extract.ts';
import { signalsOf } from '../src/claims/signals.ts';
import { code } from '../src/code.ts';
import { evaluate } from '../src/eval/evaluate.ts';
import { goldText, type GoldDocument } from '../src/eval/gold.ts';
import { calibrationError, isRight, rankingOf, type Judged } from '../src/eval/reliability.ts';
import { roomFor } from '../src/lang/registry.ts';
import { eachFold, pick } from './folds.ts';
import { regress, type Example, type RegressionSettings } from './regression.ts';

/** More behind a claim never makes it less sure, doubt never surer. */
const settings: RegressionSettings = {
  ridge: 5, rounds: 3000,
  signs: {
    actor: 1, recipient: 1, both: 1, loss: 1, placed: 1, named: 1, 'tree.tag': 1, 'tree.subject': 1, 'tree.hangs': 1,
    nobody: -1, 'actor.far': -1, 'recipient.far': -1, negated: -1, supposed: -1, unnamed: -1, nested: -1,
  },
};

const folds = 10;
const now = '2026-01-01T00:00:00Z';

/** The claims of one document as examples; the article is the record's own, so both see the same text and facts. */
function examplesOf(gold: GoldDocument): Example[] {
  const facts = Object.fromEntries(Object.entries({ lang: gold.lang, title: gold.title, publisher: gold.publisher, published: gold.published }).filter(([, value]) => value !== undefined));
  const record = code({ ...facts, text: goldText(gold) }, { now });
  const pack = roomFor(gold.lang ?? '');
  if (pack === undefined) return [];
  const layout = layOut(analyse(articleFromText(goldText(gold), facts), pack), pack);
  const hits = findEventHits(layout);
  const cues = findCueHits(layout);
  const scene = buildScene(layout, hits, cues);
  const drafted = draftClaims(scene, hits, findAttributions(scene, cues));
  const right = new Map(evaluate([{ gold, record }]).verdicts.flatMap((verdict) => (verdict.predicted === undefined ? [] : [[verdict.predicted.id, isRight(verdict)] as const])));
  return drafted.map((_, k) => ({ signals: signalsOf(scene, drafted, k), right: right.get(`c${k + 1}`) === true }));
}

/** Confidence of every claim by weights that have not seen its document. */
function unseen(documents: readonly Example[][]): Judged[] {
  const judged: Judged[] = [];
  eachFold(documents.length, folds, (train, apply) => {
    const weights = regress(pick(documents, train).flat(), settings);
    judged.push(...pick(documents, apply).flat().map(({ signals, right }) => ({ confidence: confidenceOf(signals, weights), right })));
  });
  return judged;
}

const told = (judged: readonly Judged[]): string => `calibration error ${calibrationError(judged).toFixed(3)}, ranking ${(rankingOf(judged) ?? NaN).toFixed(3)}`;

/** Learns the weights from `test/golden` below `root`, writes them, and returns lines that tell how good they are. */
export function trainConfidence(root: string): string[] {
  const golden = join(root, 'test', 'golden');
  const languages = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  const files = languages.flatMap((language) => readdirSync(join(golden, language)).filter((name) => name.endsWith('.json')).sort().map((name) => join(golden, language, name)));
  const documents = files.map((file) => examplesOf(JSON.parse(readFileSync(file, 'utf8')) as GoldDocument));
  const all = documents.flat();
  const weights = regress(all, settings);
  const crossed = `${folds}-fold over documents: ${told(unseen(documents))}`;
  writeFileSync(join(root, 'src', 'claims', 'confidence-weights.ts'), weightsText(weights, all.length, documents.length, crossed));
  const share = all.filter(({ right }) => right).length / all.length;
  return [`${all.length} claims of ${documents.length} documents, ${Math.round(100 * share)} % right`, crossed, `the documents themselves: ${told(all.map(({ signals, right }) => ({ confidence: confidenceOf(signals, weights), right })))}`];
}

function weightsText(weights: Readonly<Record<string, number>>, claims: number, documents: number, crossed: string): string {
  const rows = Object.entries(weights).filter(([name, weight]) => name === 'base' || Math.abs(weight) >= 0.005).map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`);
  return `/**
 * Weights of the signals in log-odds. Made by \`npm run train -- confidence\` from ${claims} claims of the ${documents} documents in test/golden;
 * ${crossed}.
 */
export const confidenceWeights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
