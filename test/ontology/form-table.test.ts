import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addForm, addLines, bitsOf, formTable, goesOn, hashWord, joined, powerOf } from '../../src/ontology/form-table.ts';
import { foldForm } from '../../src/ontology/fold.ts';

const hashOf = (...words: readonly string[]): number => words.map(foldForm).reduce((left, word, i) => (i === 0 ? hashWord(word) : joined(left, hashWord(word), powerOf(word.length))), 0);

test('a form is found however it is cut into words, and its openings say that it goes on', () => {
  const table = formTable();
  addForm(table, 'Nagorno-Karabakh Timur', 4);
  assert.equal(bitsOf(table, hashOf('Nagorno-Karabakh', 'Timur')), 4);
  assert.equal(bitsOf(table, hashOf('nagorno', 'karabakh', 'timur')), 4);
  assert.equal(bitsOf(table, hashOf('Nagorno')), goesOn);
  assert.equal(bitsOf(table, hashOf('Karabakh')), 0);
});

test('all forms are found again while the table grows, lines and forms alike, bits of equal forms joined', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zé]{1,6}( [a-z]{1,6}){0,2}$/), { minLength: 1, maxLength: 200 }), (names) => {
    const forms = [...new Set(names.map(foldForm))];
    const table = formTable(4);
    for (const form of forms) addForm(table, form, 1);
    addLines(table, new TextEncoder().encode(forms.map((form) => `${form}\n`).join('')), Int32Array.from(forms, () => 2));
    for (const form of forms) assert.equal(bitsOf(table, hashOf(...form.split(' '))) & 3, 3);
  }));
});
