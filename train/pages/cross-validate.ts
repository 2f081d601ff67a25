/** Examples in, what the reader scores on pages of sites that its model has not seen out. */
import { extractArticle } from '../../src/article/extract.ts';
import { blockModel } from '../../src/article/forest.ts';
import { rooms } from '../../src/lang/registry.ts';
import { scoreShingles, shingleF1, wordF1 } from '../../bench/pages/score.ts';
import type { ShingleScore } from '../../bench/pages/score.ts';
import { pageSets, snapshotOf } from '../../bench/pages/sets.ts';
import type { BoostSettings } from './boost.ts';
import { foldOf } from './examples.ts';
import type { Example, NameSums } from './examples.ts';
import { learn } from './learn.ts';
import type { Table } from './learn.ts';

/** How the text of one page was read. */
export interface PageScore extends ShingleScore { readonly example: Example; readonly words: number }

const words = rooms().map((room) => room.reader);

/** Scores every example by a model learned from other sites; `byLanguage` holds out whole countries in place of sites. */
export function crossValidate(examples: readonly Example[], sums: NameSums, table: Table, settings: BoostSettings, folds: number, byLanguage = false): PageScore[] {
  const fold = ({ set, domain, country }: Example): number => (byLanguage ? (set === 'fundus' && !english.has(country) ? foldOf(country, folds) : -1) : foldOf(domain, folds));
  return Array.from({ length: folds }, (_, k) => k).flatMap((k) => {
    const held = examples.filter((example) => fold(example) === k);
    if (held.length === 0) return [];
    const forest = learn(table, (e) => fold(examples[e]!) !== k, settings);
    const models = new Map([...new Set(held.map(({ domain }) => domain))].map((domain) => [domain, blockModel(forest, sums.without(domain))] as const));
    return held.map((example) => scorePage(example, models.get(example.domain)!));
  });
}

const english = new Set(['us', 'uk', 'ie', 'au', 'ca', 'nz', 'za']);

function scorePage(example: Example, model: ReturnType<typeof blockModel>): PageScore {
  const { expected } = example.page;
  const snapshot = snapshotOf(example.page);
  const article = snapshot && extractArticle(snapshot, words, {}, model).article;
  const text = article?.blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'caption').map(({ start, end }) => article.text.slice(start, end)).join('\n') ?? '';
  return { example, ...scoreShingles(expected.parts ?? [{ text: expected.body ?? '' }], text), words: wordF1(expected.body ?? '', text) };
}

/** A line of figures for each set. */
export function tellScores(scores: readonly PageScore[]): string[] {
  return [...Map.groupBy(scores, ({ example }) => example.set)].map(([set, own]) => {
    const { f1, precision, recall, exact } = shingleF1(own);
    const mean = own.reduce((sum, score) => sum + score.words, 0) / own.length;
    return `${pageSets[set].name}, ${own.length} pages: 4-gram F1 ${f1.toFixed(4)} (P ${precision.toFixed(4)}, R ${recall.toFixed(4)}), exact ${exact.toFixed(3)}, word F1 ${mean.toFixed(4)}`;
  });
}

/** The pages that cost most, worst first: what of each was missed and what was too much. */
export function tellWorst(scores: readonly PageScore[], count: number): string[] {
  const worst = scores.toSorted((a, b) => b.fp + b.fn - a.fp - a.fn).slice(0, count);
  return worst.map(({ example, fp, fn }) => `  too much ${fp.toFixed(3)} · missed ${fn.toFixed(3)} · ${example.set} ${example.page.url.slice(0, 100)}`);
}
