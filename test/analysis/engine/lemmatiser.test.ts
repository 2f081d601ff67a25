import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { apply, editBetween, readEdit } from '../../../src/analysis/engine/lemmatiser.ts';

test('edits keep what form and lemma share', () => {
  assert.equal(editBetween('menulis', 'tulis'), '0|3|t|0|');
  assert.equal(editBetween('cities', 'city'), '0|0||3|y');
  assert.equal(editBetween('Said', 'say'), '1|0||2|y');
  assert.equal(editBetween('Baku', 'Baku'), '0|0||0|');
});

test('an edit between two words turns one into the other', () => {
  const word = fc.stringMatching(/^[a-zA-Z-]{1,12}$/);
  fc.assert(fc.property(word, word, (form, lemma) => assert.equal(apply(readEdit(editBetween(form, lemma)), form) ?? lemma, lemma)));
});

test('an edit that leaves nothing of the word does not fit', () => {
  assert.equal(apply(readEdit('0|0||2|'), 'di'), undefined);
  assert.equal(apply(readEdit('0|3|t|0|'), 'di'), undefined);
});
