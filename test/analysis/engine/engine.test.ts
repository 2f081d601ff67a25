import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { engineOf, openEngine, parseForms, tagForms } from '../../../src/analysis/engine/engine.ts';
import { readModel } from '../../../src/analysis/engine/weights.ts';
import { toyBytes, toyEngine } from './toy.ts';
import type { ParsedSentence } from '../../../src/analysis/engine/engine.ts';

const bytes = toyBytes();
const engine = openEngine(bytes, 'toy');

/** One root, every head in the sentence, every word comes to the root. */
function assertTree({ words }: ParsedSentence, count: number): void {
  assert.equal(words.length, count);
  assert.equal(words.filter((word) => word.head === 0).length, count === 0 ? 0 : 1);
  words.forEach((word, i) => {
    assert.equal(word.head === 0, word.relation === 'root');
    let at = i + 1;
    for (let steps = 0; at !== 0; steps++) {
      assert.ok(steps <= count && at >= 1 && at <= count, 'a circle, or a head outside the sentence');
      at = words[at - 1]?.head ?? 0;
    }
  });
}

test('the same treebank gives the same bytes', () => assert.deepEqual(toyBytes(), bytes));

test('tags, lemmas, tree and names of words not seen follow their endings', () => {
  const { words, names } = parseForms(engine, ['Wanek', 'sulato', 'nubs', '.']);
  assert.deepEqual(words.map(({ upos, head, relation }) => [upos, head, relation]), [['PROPN', 2, 'nsubj'], ['VERB', 0, 'root'], ['NOUN', 2, 'obj'], ['PUNCT', 2, 'punct']]);
  assert.deepEqual(words.map((word) => word.lemma), ['Wanek', 'sula', 'nub', '.']);
  assert.deepEqual(names, [{ from: 0, to: 1, kind: 'PER' }]);
});

test('tags alone are those of the whole analysis', () => {
  const forms = ['Baru', 'ruvato', 'gums', '.'];
  assert.deepEqual([...tagForms(engine, forms)].map((tag) => engine.tags[tag]), parseForms(engine, forms).words.map((word) => word.upos));
});

test('any words at all give a tree: one root, no circle', () => {
  const anything = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('.', ',', 'Baru', 'mikoto', 'pels', '\ud800', '')), { maxLength: 60 });
  fc.assert(fc.property(anything, (forms) => assertTree(parseForms(engine, forms), forms.length)), { numRuns: 300 });
});

test('marks alone, one word and none are sentences too', () => {
  for (const forms of [[], ['.'], ['.', '.', '.'], ['Baru'], ['(', ')', '"', '"', '.']]) assertTree(parseForms(engine, forms), forms.length);
});

test('an answer does not hang on what was asked before', () => {
  const forms = ['Tamo', 'besoto', 'tirs', '.'];
  const fresh = parseForms(toyEngine(), forms);
  parseForms(engine, Array.from({ length: 700 }, (_, i) => `w${i}`));
  assert.deepEqual(parseForms(engine, forms), fresh);
});

test('long input takes time in proportion', () => {
  const forms = (count: number): string[] => Array.from({ length: count }, (_, i) => ['Baru', 'mikoto', 'pels', `x${i % 997}`][i % 4] ?? '');
  const seconds = (count: number): number => {
    const before = process.cpuUsage();
    parseForms(engine, forms(count));
    return process.cpuUsage(before).user / 1e6;
  };
  seconds(5000);
  const short = Math.min(seconds(10_000), seconds(10_000)), long = Math.min(seconds(80_000), seconds(80_000));
  assert.ok(long < 8 * 4 * Math.max(short, 0.02), `${short} s for 10,000 words, ${long} s for 80,000`);
});

test('a word of a million letters is no trouble', () => assertTree(parseForms(engine, ['a'.repeat(1_000_000), 'mikoto']), 2));

test('a model without a part that the engine needs is told', () => {
  const model = readModel(bytes, 'toy');
  const { tag: _, ...tables } = model.tables;
  assert.throws(() => engineOf({ ...model, tables }, 'toy'), { code: 'P029' });
});
