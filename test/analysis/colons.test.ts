/** "PBB: …": who opens a block before a colon speaks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from '../claims/coded.ts';

test('a speaker, a colon and words at the opening of a block', () => {
  const id = coded('id', 'PBB: gencatan senjata di Gaza harus bertahan\n\nPertemuan digelar pada Senin.');
  assert.deepEqual(id.sayings, ['PBB: “gencatan senjata di Gaza harus bertahan”']);
  assert.equal(id.attributions[0]?.cue.text, ':');
});

test('neither a place, nor a colon later in the block, nor a word or two', () => {
  assert.deepEqual(coded('en', 'Talks began late. UN: no comment was made on the road.').sayings, []);
  assert.deepEqual(coded('en', 'UN: no comment\n\nTalks began late on Monday.').sayings, []);
});
