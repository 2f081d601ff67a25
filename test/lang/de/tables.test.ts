/** The tables of the German room keep their form: ids, modes, lists. That rows fire is tested with the engine in conform/. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribution } from '../../../src/lang/de/attribution.ts';
import { events } from '../../../src/lang/de/events/index.ts';
import { grammar } from '../../../src/lang/de/grammar.ts';
import { losses } from '../../../src/lang/de/losses.ts';
import { refinements } from '../../../src/lang/de/refinements.ts';
import { eventTypes } from '../../../src/ontology/plover.ts';
import { assertIds, assertTypes } from '../rows.ts';

test('ids are unique and well formed', () => {
  assertIds(events, attribution.cues);
});

test('types, modes and contexts are PLOVER\'s, in rows and refinements', () => {
  assertTypes({ events, refinements });
});

test('every type has rows', () => {
  const reached = new Set<string>(events.map((row) => row.type));
  assert.deepEqual(eventTypes().filter((type) => !reached.has(type)), []);
});

test('lists are lower case and hold no word twice', () => {
  const lists: Readonly<Record<string, readonly string[]>> = {
    clauses: grammar.clauses, negators: grammar.negators, relatives: grammar.relatives, failures: grammar.failures, lights: grammar.lights,
    complementisers: attribution.complementisers, distancing: attribution.distancing, none: losses.none, including: losses.including,
  };
  for (const [name, list] of Object.entries(lists)) {
    assert.deepEqual(list.filter((word, k) => list.indexOf(word) !== k), [], name);
    for (const word of list) assert.equal(word, word.toLowerCase(), name);
  }
});
