/** Verbs joined to a reporting verb over the words that it reports. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, type Language } from '../claims/coded.ts';

const said = (language: Language, text: string): readonly string[] => coded(language, text).sayings;

test('behind a comma a joined verb goes back to the reporting verb, and ends its words', () => {
  assert.deepEqual(said('en', 'Turkey denied that its soldiers had crossed the river, and gave the envoy two days to leave.'), ['Turkey: “its soldiers had crossed the river”']);
  assert.deepEqual(said('id', 'Turki membantah pasukannya menyerang kota itu, tetapi mengakui dua jembatan ditutup.'), ['Turki: “pasukannya menyerang kota itu”', 'Turki: “dua jembatan ditutup”']);
});

test('without a comma it does so where it reports a clause and the words are shifted back', () => {
  assert.deepEqual(said('en', 'Turkey said its aircraft had attacked a camp and denied that villages were hit.'), ['Turkey: “its aircraft had attacked a camp”', 'Turkey: “villages were hit”']);
});

test('the last of a list of reported acts stays with them', () => {
  assert.deepEqual(said('en', 'Turkey said the rebels had burned a school, wounded six men, and closed the road.'), ['Turkey: “the rebels had burned a school, wounded six men, and closed the road”']);
});
