/** Trees over an article's tokens: every token in one tree a sentence, none where a language has no model. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growTrees } from '../../src/analysis/trees.ts';
import { staged } from '../claims/coded.ts';

test('each sentence has one root, and heads stay within it', () => {
  const { analysis } = staged('id', 'Pasukan Rusia menembaki desa itu. Warga mengungsi ke Kyiv.').scene.layout;
  const { trees, sentences } = analysis;
  assert.ok(trees !== undefined);
  for (const { from, to } of sentences) {
    const heads: readonly number[] = [...trees.head.slice(from, to)];
    assert.equal(heads.filter((head) => head === -1).length, 1);
    assert.ok(heads.every((head) => head === -1 || (head >= from && head < to)));
  }
  trees.children.forEach((children, word) => children.forEach((child) => assert.equal(trees.head[child], word)));
});

test('a language without a model has no trees', () => {
  assert.equal(growTrees({ language: 'xx', text: 'a', tokens: [], sentences: [] }), undefined);
});
