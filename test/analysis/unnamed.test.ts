/** Speakers whom no dictionary knows keep the words of the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from '../claims/coded.ts';

test('before and behind the reporting word', () => {
  assert.deepEqual(coded('en', 'The bakery confirmed that three ovens had burned.').sayings, ['The bakery: “three ovens had burned”']);
  assert.deepEqual(coded('en', '"We heard two explosions," said the night watchman.').sayings, ['the night watchman: “We heard two explosions,”']);
  assert.equal(coded('id', 'Pemilik toko itu mengatakan bahwa tiga gudang terbakar.').attributions[0]?.source?.text, 'Pemilik toko itu');
});

test('the name is the words, without country or sector', () => {
  const [a] = coded('en', 'The bakery confirmed that three ovens had burned.').attributions;
  assert.deepEqual(a?.source?.entity, { name: 'The bakery', country: null, sector: null });
});

test('a long stretch of unknown words is no speaker', () => {
  assert.deepEqual(coded('en', 'Blue paint and old rope and new nails and some very heavy wet sand indicated that work had begun.').attributions.filter((a) => (a.source?.text.split(' ').length ?? 0) > 10), []);
});
