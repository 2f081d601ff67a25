import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorConcepts } from '../../src/ontology/actors.ts';
import { bodyNames } from '../../src/ontology/body-names.ts';

const slots = (name: string): string[] => [...name.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

test('every name with a slot has an Indonesian one with the same slots, and no name is told that the tables lack', () => {
  const names = bodyNames('id');
  const known = new Set(actorConcepts().map(({ name }) => name));
  for (const name of known) if (name.includes('{') && name !== '{name}') assert.ok(names.has(name), name);
  for (const [english, indonesian] of names) {
    assert.ok(known.has(english), english);
    assert.deepEqual(slots(indonesian), slots(english), english);
    assert.match(indonesian, /^\S(?:.*\S)?$/u, english);
  }
});

test('a language without a table has no names', () => {
  assert.equal(bodyNames('de').size, 0);
});
