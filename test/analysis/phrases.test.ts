/** Closed lists of words and phrases, looked up forwards, backwards and anywhere in tokens. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Token } from '../../src/analysis/analysis.ts';
import { phraseList } from '../../src/analysis/phrases.ts';

const tokens: Token[] = 'no longer in the northern towns of the north'.split(' ').map((norm, k) => ({ norm, kind: 'word', sentence: 0, clitic: false, capital: false, start: k, end: k + 1 }));

test('after: the longest entry from a token on, the token itself where none stands', () => {
  const list = phraseList(['no', 'no longer', 'In The']);
  assert.equal(list.after(tokens, 0, 9), 2);
  assert.equal(list.after(tokens, 0, 1), 1);
  assert.equal(list.after(tokens, 2, 9), 4);
  assert.equal(list.after(tokens, 5, 9), 5);
  assert.equal(list.after(tokens, 99, 9), 99);
});

test('before: the longest entry that ends at a token', () => {
  const list = phraseList(['longer', 'no longer']);
  assert.equal(list.before(tokens, 2, 0), 0);
  assert.equal(list.before(tokens, 2, 1), 1);
  assert.equal(list.before(tokens, 3, 0), 3);
});

test('first: the first place in the range', () => {
  assert.deepEqual(phraseList(['the']).first(tokens, 4, 9), { from: 7, to: 8 });
  assert.equal(phraseList(['the']).first(tokens, 4, 7), undefined);
  assert.equal(phraseList([]).first(tokens, 0, 9), undefined);
});

test('a star matches any ending of the last word only', () => {
  assert.deepEqual(phraseList(['north*']).first(tokens, 0, 9), { from: 4, to: 5 });
  assert.deepEqual(phraseList(['the north*']).first(tokens, 5, 9), { from: 7, to: 9 });
  assert.equal(phraseList(['northe']).first(tokens, 0, 9), undefined);
});
