import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPieces } from '../../src/analysis/pieces.ts';
import { quoteSides, withinQuotes } from '../../src/analysis/quote-sides.ts';
import { tokens as id } from '../../src/lang/id/tokens.ts';

const sidesOf = (text: string): Int8Array => quoteSides(text, cutPieces(text, 0, text.length, id));
const marks = (text: string): string => [...sidesOf(text)].filter((side) => side !== 0).map((side) => (side > 0 ? '<' : '>')).join('');
const held = (text: string): string => {
  const pieces = cutPieces(text, 0, text.length, id);
  return pieces.filter((_, i) => withinQuotes(sidesOf(text))[i] === 1).map(({ start, end }) => text.slice(start, end)).join(' ');
};

test('white space tells opening from closing, turns do where it does not', () => {
  assert.equal(marks('Ia "pergi" lalu "pulang".'), '<><>');
  assert.equal(marks('Ia "pergi. "Ia pulang." Ya.'), '<<>');
  assert.equal(marks('Ia " pergi " lalu.'), '<>');
  assert.equal(marks('Ia “pergi” lalu ("pulang").'), '<><>');
});

test('a pair holds what is between its marks; a mark without its other holds nothing', () => {
  assert.equal(held('Ia "pergi. Ya" lalu'), '" pergi . Ya');
  assert.equal(held('Ia "pergi. Ya lalu'), '');
  assert.equal(held(`Ia "${'a '.repeat(200)}" lalu`), '');
});
