import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cameo } from '../../src/ontology/cameo.ts';
import { contexts, eventTypes, isContext, isEventType, isMode, modes, quadClass, requiresRecipient, score } from '../../src/ontology/plover.ts';
import { isSector, sectorLabel, sectors } from '../../src/ontology/sectors.ts';

test('the table holds the 16 types and 37 contexts of the manual', () => {
  assert.equal(eventTypes().length, 16);
  assert.equal(contexts().length, 37);
  assert.equal(eventTypes().flatMap(modes).length, 67);
  assert.ok(isEventType('RETREAT'));
  assert.ok(!isEventType('FIGHT'));
  assert.ok(!isEventType('toString'));
  assert.ok(isContext('territory'));
});

test('modes belong to their type', () => {
  assert.ok(isMode('ASSAULT', 'drone'));
  assert.ok(!isMode('PROTEST', 'drone'));
  assert.ok(!isMode('ASSAULT', 'constructor'));
  assert.deepEqual(modes('AGREE'), []);
});

test('scores take the mode first, then the type', () => {
  assert.equal(score('CONSULT', 'phone'), 1.5);
  assert.equal(score('CONSULT'), 2.5);
  assert.equal(score('PROTEST', 'vandalize'), score('PROTEST'));
  assert.equal(quadClass('ACCUSE'), 'verbal conflict');
  assert.ok(requiresRecipient('AID'));
});

test('every type and mode has a CAMEO code, and contexts narrow it', () => {
  for (const type of eventTypes()) {
    for (const mode of [undefined, ...modes(type)]) assert.match(cameo(type, mode).code, /^(0[3-9]|1\d|20)\d{1,2}$/);
  }
  assert.deepEqual(cameo('ASSAULT', 'heavy-weapons'), { root: '19', code: '194', quad: 4 });
  assert.equal(cameo('ASSAULT').code, '180');
  assert.equal(cameo('ASSAULT', undefined, ['territory', 'military']).code, '190');
  assert.equal(cameo('RETREAT', 'ceasefire').code, '0871');
  assert.equal(cameo('REQUEST', 'yield', ['military']).code, '1056');
  assert.equal(cameo('CONSULT', 'phone').quad, 1);
  assert.equal(cameo('ACCUSE', 'allege').quad, 3);
});

test('sectors have labels in words', () => {
  assert.equal(sectors.length, 24);
  assert.equal(sectorLabel('UAF'), 'unidentified armed force');
  assert.ok(!isSector('XYZ'));
});
