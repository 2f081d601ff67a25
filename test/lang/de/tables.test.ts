/** The tables of the German room keep their form: ids, modes, lists. That rows fire is tested with the engine in conform/. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribution } from '../../../src/lang/de/attribution.ts';
import { events } from '../../../src/lang/de/events/index.ts';
import { grammar } from '../../../src/lang/de/grammar.ts';
import { losses } from '../../../src/lang/de/losses.ts';
import { refinements } from '../../../src/lang/de/refinements.ts';
import { eventTypes, isContext, isEventType, isMode } from '../../../src/ontology/plover.ts';

test('ids are unique and well formed', () => {
  const ids = [...events, ...attribution.cues].map((row) => row.id);
  assert.deepEqual(ids.filter((id, k) => ids.indexOf(id) !== k), []);
  for (const row of events) assert.match(row.id, /^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  for (const cue of attribution.cues) assert.match(cue.id, /^report\.[a-z]+(-[a-z]+)*$/);
});

test('types, modes and contexts are PLOVER\'s, in rows and refinements', () => {
  const check = (where: string, type: string, mode: string | undefined, names: readonly string[] = []): void => {
    assert.ok(isEventType(type), `${where}: ${type}`);
    if (mode !== undefined) assert.ok(isMode(type, mode), `${where}: ${type}/${mode}`);
    for (const name of names) assert.ok(isContext(name), `${where}: ${name}`);
  };
  for (const row of events) {
    check(row.id, row.type, row.mode, row.contexts);
    for (const r of row.refine ?? []) check(row.id, r.type ?? row.type, r.mode, r.contexts);
  }
  for (const r of refinements) check(r.words[0] ?? '', r.type ?? r.of, r.mode, r.contexts);
});

test('every type has rows', () => {
  const reached = new Set<string>(events.map((row) => row.type));
  assert.deepEqual(eventTypes().map((each) => (typeof each === 'string' ? each : (each as { readonly type: string }).type)).filter((type) => !reached.has(type)), []);
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
