/** Weapons brought to bear inside a described attack belong to it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coded.ts';

test('behind an attack by the same side they are part of it', () => {
  const { claims } = coded('en', 'The Azerbaijani army shelled Martuni. It also deployed rocket launchers.');
  assert.deepEqual(claims.map((c) => [c.event.type, c.event.mode]), [['ASSAULT', 'heavy-weapons'], ['ASSAULT', 'heavy-weapons']]);
  assert.ok(claims[1]?.rules.includes('assault.deployment-in-attack'));
});

test('alone, of another side, or too far behind they are a deployment', () => {
  const types = (text: string): string[] => coded('en', text).claims.map((c) => c.event.type);
  assert.deepEqual(types('The Azerbaijani army deployed rocket launchers.'), ['MOBILIZE']);
  assert.deepEqual(types('The Azerbaijani army shelled Martuni. The Turkish army deployed rocket launchers.'), ['ASSAULT', 'MOBILIZE']);
  assert.deepEqual(types('The Azerbaijani army shelled Martuni. Rain fell. The Azerbaijani army deployed rocket launchers.'), ['ASSAULT', 'MOBILIZE']);
});

test('in another’s words they are none of the attack', () => {
  assert.deepEqual(coded('en', 'The Azerbaijani army shelled Martuni. Armenia said the Azerbaijani army deployed rocket launchers.').claims.map((c) => c.event.type), ['ASSAULT', 'MOBILIZE']);
});
