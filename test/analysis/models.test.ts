/** The shipped models open with the engine that ships beside them, and are the bytes that their notes name. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseForms } from '../../src/analysis/engine/engine.ts';
import { engineFor } from '../../src/analysis/engine/load.ts';
import { packageRoot } from '../../src/ontology/data-path.ts';
import { parseConllu, parseText } from '../../src/parse.ts';

const root = join(packageRoot(), 'models');
/** `pages` holds the model of page blocks, which test/article tries. */
const languages = readdirSync(root).filter((name) => name !== 'pages');
const sentences: Readonly<Record<string, string>> = { en: 'Rebels attacked the village on Sunday .', id: 'Pemberontak menyerang desa itu pada Minggu .' };

for (const language of languages) {
  test(`the ${language} model opens, parses, and is what its notes say`, () => {
    const bytes = readFileSync(join(root, language, 'engine.bin'));
    const digest = createHash('sha256').update(bytes).digest('hex');
    assert.ok(readFileSync(join(root, language, 'SOURCE.md'), 'utf8').includes(digest));
    assert.ok(bytes.length <= 6_000_000);
    const engine = engineFor(language);
    assert.ok(engine !== undefined);
    const forms = (sentences[language] ?? 'a b c').split(' ');
    const { words } = parseForms(engine, forms);
    assert.equal(words.length, forms.length);
    assert.equal(words.filter((word) => word.head === 0).length, 1);
    assert.equal(words[1]?.upos, 'VERB');
    assert.equal(words[1]?.head, 0);
    assert.equal(words[0]?.relation, 'nsubj');
  });
}

test('the model of page blocks is what its notes say', () => {
  const digest = createHash('sha256').update(readFileSync(join(root, 'pages', 'blocks.json'))).digest('hex');
  assert.ok(readFileSync(join(root, 'pages', 'SOURCE.md'), 'utf8').includes(digest));
});

test('a language without a model is no error, and a name that is no language opens nothing', () => {
  assert.equal(engineFor('xx'), undefined);
  assert.equal(engineFor('../en'), undefined);
});

test('parse keeps offsets, joins clitics into surface tokens and fills gold tokens', () => {
  const text = 'Kementerian itu membantah. "Kami siap," katanya.';
  const parsed = parseText(text, 'id');
  for (const word of parsed.flatMap((s) => s.words)) {
    const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(word.misc) ?? [];
    assert.equal(text.slice(Number(start), Number(end)), word.form);
  }
  assert.ok(parsed.some((s) => s.multiwords.some((m) => m.form === 'katanya')));
  const gold = parseConllu([{ comments: ['x = 1'], multiwords: [], words: ['Guards', 'fled', '.'].map((form) => ({ form, lemma: '_', upos: '_', xpos: '_', feats: '_', head: -1, relation: '_', deps: '_', misc: '_' })) }], 'en');
  assert.deepEqual(gold[0]?.comments, ['x = 1']);
  assert.deepEqual(gold[0]?.words.map((w) => w.form), ['Guards', 'fled', '.']);
  assert.ok(gold[0]?.words.every((w) => w.head >= 0));
  assert.deepEqual(parseText('Die Armee griff an.', 'de')[0]?.words[0]?.upos, '_');
});
