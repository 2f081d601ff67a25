/** Each room's layers are those that its model has, and a room without a model codes and parses nonetheless. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../src/analysis/analyse.ts';
import { engineFor } from '../../src/analysis/engine/load.ts';
import { articleFromText } from '../../src/article/text.ts';
import { rooms } from '../../src/lang/registry.ts';
import { parseText } from '../../src/parse.ts';

const sentences: Readonly<Record<string, string>> = {
  de: 'Außenminister Sergej Lawrow traf in Moskau die Hamas.',
  en: 'Foreign Minister Sergey Lavrov met Hamas in Moscow.',
  id: 'Menteri Luar Negeri Sergey Lavrov bertemu Hamas di Moskow.',
};

for (const pack of rooms()) {
  test(`${pack.code} says which layers it has`, () => {
    const engine = engineFor(pack.code);
    assert.equal(pack.layers.includes('trees'), engine !== undefined);
    assert.equal(pack.layers.includes('names'), engine?.names !== undefined);
    const analysis = analyse(articleFromText(sentences[pack.code] ?? '', {}), pack);
    assert.equal(analysis.trees !== undefined, pack.layers.includes('trees'));
    assert.ok(analysis.mentions.some((mention) => mention.entities.some((entity) => entity.person !== undefined)));
  });

  test(`${pack.code} prints persons, organisations and places`, () => {
    const words = parseText(sentences[pack.code] ?? '', pack.code).flatMap((sentence) => sentence.words);
    const kind = (form: string): string | undefined => /Name=([BI]-\w+)/.exec(words.find((word) => word.form === form)?.misc ?? '')?.[1];
    const person = words.findIndex((word) => /^Serge[jy]$/.test(word.form));
    assert.deepEqual([kind(words[person]?.form ?? ''), kind(words[person + 1]?.form ?? ''), kind('Hamas')], ['B-PER', 'I-PER', 'B-ORG']);
    assert.equal(kind(words.find((word) => word.form.startsWith('Mos'))?.form ?? ''), 'B-LOC');
  });
}
