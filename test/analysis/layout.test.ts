/** By-token indices of an analysis, and the stretch in which a word's companions stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsOf, lowerBound, spanOf, tokenRange } from '../../src/analysis/layout.ts';
import { staged } from '../claims/coded.ts';

test('a quotation is a statement when it says something, not when it quotes a name or a word', () => {
  const statements = (text: string): string[] => { const s = staged('en', text); return s.layout.statements.map((range) => s.words(range)); };
  assert.deepEqual(statements('"We will stay here," said the guard of the so-called "Peace Bridge".'), ['We will stay here,']);
  assert.deepEqual(statements('He called it "a bad and costly deal" in Ankara.'), []);
  assert.deepEqual(statements('She said “No.” and left.'), ['No.']);
});

test('companions are looked for inside the quotation or inside the sentence', () => {
  const s = staged('en', 'He came. "They shelled us. We fled," said the guard.');
  assert.equal(s.words(boundsOf(s.layout, s.at('shelled').from)), 'They shelled us.');
  assert.equal(s.words(boundsOf(s.layout, s.at('came').from)), 'He came.');
  assert.deepEqual(boundsOf(s.layout, 999), { from: 999, to: 1000 });
});

test('tokens of a span, and back to its characters', () => {
  const text = 'Pasukan itu menembaki desa.';
  const s = staged('id', text);
  assert.equal(s.words(tokenRange(s.analysis, { start: 12, end: text.length })), 'menembaki desa.');
  assert.deepEqual(spanOf(s.analysis, s.at('menembaki desa')), { start: 12, end: 26 });
  assert.equal(lowerBound(s.analysis, 13), s.at('desa').from);
  assert.equal(lowerBound(s.analysis, 999), s.analysis.tokens.length);
});

test('each index points at what covers the token', () => {
  const s = staged('en', 'Russian forces shelled Kharkiv on Monday, killing three people.');
  const { from } = s.at('Kharkiv');
  assert.equal(s.analysis.places[s.layout.placeAt[from] ?? -1]?.text, 'Kharkiv');
  assert.equal(s.analysis.mentions[s.layout.mentionAt[0] ?? -1]?.text, 'Russian forces');
  assert.equal(s.analysis.quantities[s.layout.quantityAt[s.at('three').from] ?? -1]?.low, 3);
  assert.equal(s.layout.timeAt[s.at('shelled').from], -1);
});
