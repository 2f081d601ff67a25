/** The whole noun phrase of a speaker. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, type Language } from '../claims/coded.ts';

const source = (language: Language, text: string): string | undefined => coded(language, text).attributions[0]?.source?.text;

test('what describes a speaker before his verb is part of the source', () => {
  assert.equal(source('en', 'Residents who had fled the valley said that the road was shut.'), 'Residents who had fled the valley');
  assert.equal(source('en', 'Officials in Ankara said that the road was shut.'), 'Officials in Ankara');
  assert.equal(source('id', 'Warga yang dihubungi lewat radio mengatakan bahwa jalan itu ditutup.'), 'Warga yang dihubungi lewat radio');
  assert.equal(source('en', 'The road was shut, according to officials in Ankara.'), 'officials in Ankara');
});

test('times, adverbs and another verb are not', () => {
  assert.equal(source('en', 'The Turkish army on Monday also said that the road was shut.'), 'The Turkish army');
  assert.equal(source('en', 'The Turkish army closed the road and said that it was mined.'), 'The Turkish army');
  assert.equal(source('en', 'The road was shut, the Turkish army said in a statement.'), 'the Turkish army');
});

test('unnamed people take the country of which the article speaks most and first', () => {
  const text = 'Three shells fell on Samsun on Monday. The Turkish army closed the road, the Russian army fired back, and the Ukrainian army left. Villagers said that the market was burning.';
  assert.equal(coded('en', text).attributions.at(-1)?.source?.entity.country, 'TUR');
});
