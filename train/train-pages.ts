/** Turns development pages into `models/pages/`: the model that tells body blocks from others. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBlockModel } from '../src/article/model-file.ts';
import { blockModelPath } from '../src/article/shipped-model.ts';
import { pageSets } from '../bench/pages/sets.ts';
import type { PageSetName } from '../bench/pages/sets.ts';
import { crossValidate, tellScores, tellWorst } from './pages/cross-validate.ts';
import { describe, NameSums, readExamples } from './pages/examples.ts';
import { learn, shippedSettings, tableOf } from './pages/learn.ts';

/** Sets to learn from, with what a page of each counts: news counts more than guides and blogs. */
const sources: Readonly<Partial<Record<PageSetName, { readonly counts: number; readonly title: string; readonly origin: string; readonly licence: string }>>> = {
  aeb: { counts: 2, title: 'Article extraction benchmark, half of its pages', origin: 'https://github.com/scrapinghub/article-extraction-benchmark', licence: 'MIT' },
  indonesian: { counts: 2, title: 'Test fixtures of indonesian-news-scraper', origin: 'https://github.com/anpandu/indonesian-news-scraper', licence: 'MIT' },
  fundus: { counts: 2, title: 'Parser test pages of Fundus', origin: 'https://github.com/flairNLP/fundus', licence: 'MIT' },
  wcxb: { counts: 1, title: 'WCXB (Web Content Extraction Benchmark) by Murrough Foley, articles of the development part', origin: 'https://github.com/Murrough-Foley/web-content-extraction-benchmark', licence: 'CC BY 4.0' },
};

/** Learns the model and writes it beside its SOURCE.md; `folds` above 1 first scores it on sites, then on countries, that it has not seen, and tells the `worst` pages. */
export function trainPages(data: string, root: string, folds: number, worst: number, say: (line: string) => void): void {
  const sets = Object.keys(sources) as PageSetName[];
  const examples = readExamples(data, sets);
  const sums = new NameSums(examples);
  describe(examples, sums);
  for (const { set, weights } of examples) for (let i = 0; i < weights.length; i++) weights[i]! *= sources[set]?.counts ?? 1;
  const table = tableOf(examples);
  say(`${examples.length} pages, ${table.count} blocks, ${table.features} features a block`);
  const bySites = folds > 1 ? crossValidate(examples, sums, table, shippedSettings, folds) : [];
  const scores = folds > 1 ? [
    ...tellScores(bySites).map((line) => `sites held out, ${folds} folds: ${line}`),
    ...tellScores(crossValidate(examples, sums, table, shippedSettings, 2, true)).map((line) => `countries held out (not English-speaking), 2 folds: ${line}`),
  ] : [];
  scores.forEach(say);
  tellWorst(bySites, worst).forEach(say);
  const model = writeBlockModel(learn(table, () => true, shippedSettings), sums.values());
  mkdirSync(join(root, 'models', 'pages'), { recursive: true });
  writeFileSync(join(root, blockModelPath), model);
  writeFileSync(join(root, 'models/pages/SOURCE.md'), sourceOf(model, data, scores));
  writeFileSync(join(root, 'models/pages/LICENSE'), licence);
}

const licence = `The weights in this folder are licensed under the Creative Commons Attribution 4.0 International Licence
(CC BY 4.0): https://creativecommons.org/licenses/by/4.0/legalcode

They were learned from the sets named in SOURCE.md, whose authors are to be credited when the weights are passed on.
The code that reads them is licensed apart, under the MIT licence.
`;

function sourceOf(model: string, data: string, scores: readonly string[]): string {
  const digest = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
  const rows = Object.entries(sources).map(([set, { title, origin, licence: terms }]) => {
    const file = `pages/${pageSets[set as PageSetName].file}`;
    return `| ${title} | ${origin} | ${terms} | \`${file}\` | \`${digest(readFileSync(join(data, file))).slice(0, 16)}\` |`;
  });
  return `# The model of page blocks

Weights of the article reader, made by \`npm run train -- pages --data <folder>\`: the same sets and the same reader give the same bytes.
Licence: CC BY 4.0 (see LICENSE).

| file | bytes | SHA-256 |
|---|---|---|
| \`blocks.json\` | ${model.length} | \`${digest(model)}\` |

## Learned from

| set | origin | licence | file | SHA-256 begins |
|---|---|---|---|---|
${rows.join('\n')}

The weights hold thresholds over numbers that describe blocks of pages, and hashes of the class names that several sites share; no word of the pages' text.

## Accuracy

${scores.length > 0 ? scores.map((score) => `- ${score}`).join('\n') : 'Not measured in this run: give `--folds 5`.'}
`;
}
