/** Totals: the article's own sum for its incident, where it gives one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { totalsOf } from '../../src/claims/totals.ts';
import { coded, lossOf } from './coded.ts';

const totals = (text: string): readonly string[] => totalsOf(coded('en', text).claims).map(lossOf);

test('the first figure is the main account, with its bounds; parts and later reports add nobody', () => {
  assert.deepEqual(totals('The strike killed between 12 and 15 people, including six children, and wounded 40 others. A relief agency said ten people were killed in the strike.'), ['killed person 12..15 range', 'wounded person 40..40 exact']);
  assert.deepEqual(totals('The strike killed at least 16 people.'), ['killed person 16..* at_least']);
});

test('a later running toll that is higher takes its place', () => {
  assert.deepEqual(totals('The blast killed three people. Hours later the death toll rose to five, the hospital said.'), ['killed person 5..5 exact']);
});

test('the same persons told again are counted once, persons by name are added up', () => {
  assert.deepEqual(totals('Gunmen killed a man in the square. The man was shot dead at noon.'), ['killed person 1..1 exact']);
  assert.deepEqual(totals('John Carver was killed in the attack. His neighbour Mary Holm was killed in the attack too.'), ['killed person 2..2 exact']);
});

test('persons hit of whom no death is told are wounded', () => {
  assert.deepEqual(totals('Gunmen shot three men at the gate. One man was killed in the attack.'), ['killed person 1..1 exact', 'wounded person 2..2 exact']);
});

test('no sum: kinds side by side, several days, history, denials, nobody', () => {
  assert.deepEqual(totals('The attack killed three soldiers and two civilians.'), []);
  assert.deepEqual(totals('Shelling killed three people on Monday. On Wednesday rockets killed five people.'), []);
  assert.deepEqual(totals('The army denied that it had killed nine people in the raid.'), []);
  assert.deepEqual(totals('Rebels freed nine hostages.'), []);
});

test('an open bound is closed by other accounts that stay near it', () => {
  assert.deepEqual(totals('The strike killed at least ten people. The hospital said 12 people were killed. A monitor said 90 people were killed there.'), ['killed person 10..12 range']);
  assert.deepEqual(totals('The strike killed up to 12 people. The hospital said ten people were killed.'), ['killed person 10..12 range']);
});

test('a single wounded person told of after a single death is the one who died', () => {
  assert.deepEqual(totals('One person is dead after a shooting on the river road. Police were called to the house before noon, the mayor said. Officers found a man with gunshot wounds.'), ['killed person 1..1 exact']);
  assert.deepEqual(totals('The shooting killed one person and wounded a man.'), ['killed person 1..1 exact', 'wounded person 1..1 exact']);
});
