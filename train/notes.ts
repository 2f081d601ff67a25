/** Turns what a model was made of into its SOURCE.md and LICENSE. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipe } from './sources.ts';

export interface ModelFacts {
  readonly language: string;
  /** SHA-256 of the model file, in hex. */
  readonly digest: string;
  readonly bytes: number;
  readonly recipe: Recipe;
  /** SHA-256 of each training file by its name. */
  readonly digests: ReadonlyMap<string, string>;
  readonly scores: readonly string[];
}

const licence = `The weights in this folder are licensed under the Creative Commons Attribution-ShareAlike 4.0 International Licence
(CC BY-SA 4.0): https://creativecommons.org/licenses/by-sa/4.0/legalcode

They were learned from the sets named in SOURCE.md, whose authors are to be credited when the weights are passed on.
The code that reads them is licensed apart, under the MIT licence.
`;

export function writeNotes(folder: string, facts: ModelFacts): void {
  const sets = [...facts.recipe.treebanks, ...facts.recipe.names].map(({ file, title, origin, licence: terms }) => `| ${title} | ${origin} | ${terms} | \`${file}\` | \`${facts.digests.get(file)?.slice(0, 16)}\` |`);
  const text = `# The ${facts.language} model

Weights of the language engine, made by \`npm run train -- ${facts.language} --data <folder>\`: the same sets give the same bytes.
Licence: CC BY-SA 4.0 (see LICENSE).

| file | bytes | SHA-256 |
|---|---|---|
| \`engine.bin\` | ${facts.bytes} | \`${facts.digest}\` |

## Learned from

| set | origin | licence | file | SHA-256 begins |
|---|---|---|---|---|
${sets.join('\n')}

Sets with a licence of their own have its text beside this file (LICENSE-…). The weights hold hashed counts of words, affixes and their neighbourhoods, a list of lemma edits and irregular lemmas; no sentence of the sets.

## Accuracy

Percent of words; gold tokens, predicted tags, relations without subtypes, marks included.

${facts.scores.map((score) => `- ${score}`).join('\n')}
`;
  writeFileSync(join(folder, 'SOURCE.md'), text);
  writeFileSync(join(folder, 'LICENSE'), licence);
}
