import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markNames } from '../../../src/analysis/engine/gazetteer.ts';
import { look, wordTable } from '../../../src/analysis/engine/words.ts';
import { addForm, formTable } from '../../../src/ontology/form-table.ts';
import { nameKinds, spellings } from '../../../src/ontology/known-names.ts';

const { office, country, body, place } = nameKinds;
const known = formTable();
addForm(known, 'menteri luar negeri', office << spellings.any);
addForm(known, 'Negeri', place << spellings.capital);
addForm(known, 'WHO', body << spellings.capitals);
addForm(known, 'Nagorno-Karabakh', place << spellings.capital);
addForm(known, 'Guinea', country << spellings.capital);
addForm(known, 'Guinea-Bissau', country << spellings.capital);

/** Pairs of kinds that begin at and run over each word. */
function marks(line: string): readonly (readonly [number, number])[] {
  const forms = line.split(' '), table = wordTable(), words = new Int32Array(forms.length + 4), out = new Int32Array(forms.length);
  look(table, forms, words, 2);
  markNames(known, table.rows, words, forms.length, out);
  return Array.from(out, (mark) => [mark & 255, mark >>> 8] as const);
}

test('a name begins once and runs on over its words', () => {
  assert.deepEqual(marks('menteri luar negeri itu'), [[office, 0], [0, office], [0, office], [0, 0]]);
});

test('kinds run side by side', () => {
  assert.deepEqual(marks('Menteri Luar Negeri'), [[office, 0], [0, office], [place, office]]);
});

test('capitals are asked of the words where the form has them', () => {
  assert.deepEqual(marks('WHO Who guinea Guinea'), [[body, 0], [0, 0], [0, 0], [country, 0]]);
});

test('the longest name counts, over hyphens in one word or in three', () => {
  assert.deepEqual(marks('Guinea-Bissau'), [[country, 0]]);
  assert.deepEqual(marks('Guinea - Bissau ,'), [[country, 0], [0, country], [0, country], [0, 0]]);
  assert.deepEqual(marks('Nagorno , Karabakh'), [[0, 0], [0, 0], [0, 0]]);
});
