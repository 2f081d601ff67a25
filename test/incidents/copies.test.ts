import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyGroupsOf, shinglesOf } from '../../src/incidents/copies.ts';
import { copiesOf, voicesOf } from '../../src/incidents/witnesses.ts';
import { claim } from './claims.ts';

const wire = 'The harbour of Zlip was shelled before dawn, the port authority of the town said, and two warehouses with grain burnt down to the ground.';
const edited = 'The harbour of Zlip was shelled before dawn, the port authority of the town said, and two warehouses with grain burnt to the ground.';
const raised = 'The harbour of Zlip was shelled before dawn, the port authority of the town said, and 12 warehouses with grain burnt to the ground.';
const other = 'Fishermen who came home in the morning told of fires along the quay and of sirens that never stopped until they had tied up their boats.';

test('a lightly edited text is a copy; another text, or one with another number, is none', () => {
  assert.deepEqual(copyGroupsOf([wire, other, edited, raised, wire]), [0, 1, 0, 3, 0]);
  assert.deepEqual(copyGroupsOf(['Yes, he said.', 'Yes, he said.']), [0, 1], 'too short to show a copy');
  assert.deepEqual(copyGroupsOf([]), []);
  assert.equal(shinglesOf('one two three four five six seven eight nine').size, 7);
});

test('publishers of one text are one witness, whose name stays', () => {
  const claims = [claim({ passage: wire, publisher: 'Klow Courier' }), claim({ passage: edited, publisher: 'Sbrodj Post' }), claim({ passage: other, publisher: 'Zlip Times' })];
  const voices = claims.map(({ key }) => voicesOf(claims).get(key));
  assert.equal(voices[0]?.witness, voices[1]?.witness);
  assert.notEqual(voices[0]?.witness, voices[2]?.witness);
  assert.deepEqual(voices.map((voice) => voice?.name), ['Klow Courier', 'Sbrodj Post', 'Zlip Times']);
});

test('who copied whom: the oldest print first, whoever speaks in it', () => {
  const claims = [
    claim({ passage: edited, publisher: 'Sbrodj Post', source: 'Borduria', published: '2026-03-06' }),
    claim({ passage: wire, publisher: 'Klow Courier', source: 'Borduria', published: '2026-03-05' }),
    claim({ passage: other, publisher: 'Zlip Times' }),
  ];
  assert.deepEqual(copiesOf(claims), [{ articles: ['article of Klow Courier', 'article of Sbrodj Post'], publishers: ['Klow Courier', 'Sbrodj Post'] }]);
});

test('the first print is told by the instant, whatever its zone; one quotation printed by two is no copy', () => {
  const east = claim({ passage: wire, publisher: 'Klow Courier', published: '2026-03-05T21:00:00+09:00' });
  const west = claim({ passage: edited, publisher: 'Sbrodj Post', published: '2026-03-05T14:00:00-05:00' });
  assert.deepEqual(copiesOf([west, east])[0]?.publishers, ['Klow Courier', 'Sbrodj Post']);
  const quoted = (publisher: string): ReturnType<typeof claim> => claim({ passage: `“${wire}” she told ${publisher}.`, publisher, source: 'Borduria' });
  assert.deepEqual(copiesOf([quoted('Klow Courier'), quoted('Sbrodj Post')]), []);
});
