import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Loss } from '../../src/model/claim.ts';
import { countWords, dayWords, entityWords, lossWords } from '../../src/outputs/words.ts';

const loss = (facts: Partial<Loss>): Loss => ({ text: '', start: 0, end: 0, effect: 'killed', what: 'person', side: null, low: 2, high: 2, qualifier: 'exact', ...facts });

test('losses in words', () => {
  assert.equal(lossWords(loss({})), 'killed 2');
  assert.equal(lossWords(loss({ low: 1, high: 1, category: 'civilian' })), 'killed 1 civilian');
  assert.equal(lossWords(loss({ category: 'child' })), 'killed 2 children');
  assert.equal(lossWords(loss({ effect: 'destroyed', what: 'helicopter', side: { name: 'Armenia', country: 'ARM', sector: null } })), 'destroyed 2 helicopters [Armenia]');
});

test('numbers with open ends, ranges and hedges', () => {
  assert.equal(countWords({ low: 16, high: null, qualifier: 'at_least' }), 'at least 16');
  assert.equal(countWords({ low: null, high: 5, qualifier: 'at_most' }), 'at most 5');
  assert.equal(countWords({ low: 12, high: 15, qualifier: 'range' }), '12 to 15');
  assert.equal(countWords({ low: 20, high: 20, qualifier: 'about' }), 'about 20');
  assert.equal(countWords({ low: null, high: null, qualifier: 'vague' }), 'some');
});

test('days and entities', () => {
  assert.equal(dayWords({ start: '2020-09-27', end: '2020-09-27' }), '2020-09-27');
  assert.equal(dayWords({ start: null, end: '2020-09-28' }), 'until 2020-09-28');
  assert.equal(dayWords({ start: '2020-09-27', end: null }), 'from 2020-09-27');
  assert.equal(dayWords(null), '');
  assert.equal(entityWords({ name: 'Ministry of Defence of Armenia', country: 'ARM', sector: 'MIL', person: 'N. N.' }), 'N. N., Ministry of Defence of Armenia (ARM MIL)');
});
