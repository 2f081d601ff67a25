/** Noun phrases joined to a mention, and the preposition before them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupEndingWith, groupStartingWith, prepositionAt, prepositionBefore } from '../../src/analysis/groups.ts';
import { staged } from '../claims/coded.ts';

test('names joined by commas and a conjunction are one group, from either end', () => {
  const s = staged('en', 'Turkey, Egypt and Qatar met; Norway watched.');
  const [first, , third] = s.analysis.mentions.map((_, k) => k);
  assert.deepEqual(s.names(groupStartingWith(s.layout, first ?? -1, 99)), ['Turkey', 'Egypt', 'Qatar']);
  assert.deepEqual(s.names(groupEndingWith(s.layout, third ?? -1, 0)), ['Turkey', 'Egypt', 'Qatar']);
});

test('a comma alone joins nothing', () => {
  const s = staged('id', 'Di Turki, Rusia menang.');
  assert.deepEqual(s.names(groupEndingWith(s.layout, s.layout.mentionAt[s.at('Rusia').from] ?? -1, 0)), ['Rusia']);
});

test('a group keeps to its bounds', () => {
  const s = staged('id', 'Turki dan Rusia bertemu.');
  assert.deepEqual(s.names(groupStartingWith(s.layout, 0, s.at('Rusia').from)), ['Turki']);
  assert.deepEqual(s.names(groupEndingWith(s.layout, 1, s.at('Rusia').from)), ['Rusia']);
});

test('prepositions are found behind determiners and longest first', () => {
  const s = staged('en', 'They fired at the Syrian army because of the raid.');
  assert.equal(prepositionBefore(s.layout, s.at('Syrian').from, 0), s.at('at').from);
  assert.equal(prepositionBefore(s.layout, s.at('fired').from, 0), undefined);
  assert.equal(prepositionAt(s.layout, s.at('at').from, 99)?.slots[0], 'on');
  assert.equal(prepositionAt(s.layout, s.at('fired').from, 99), undefined);
});
