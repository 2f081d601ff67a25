/** A claim with more behind it is surer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confidenceOf } from '../../src/claims/confidence.ts';
import { confidenceWeights } from '../../src/claims/confidence-weights.ts';
import { coded } from './coded.ts';

const sure = (text: string): number => {
  const { claims } = coded('en', text);
  assert.equal(claims.length, 1, text);
  return claims[0]?.confidence ?? NaN;
};

test('a doer, a place and a toll each raise it; doubt lowers it', () => {
  const bare = sure('Russian forces bombed a bridge.');
  assert.ok(sure('Russian forces bombed a bridge in Kharkiv.') > bare);
  assert.ok(sure('Russian forces bombed a bridge, killing three people.') > bare);
  assert.ok(sure('Russian forces did not bomb a bridge.') < bare);
  assert.ok(sure('A bridge was bombed on Monday.') < sure('Russian forces bombed a bridge on Monday.'));
});

test('a source that is somebody known is surer than a stranger', () => {
  assert.ok(sure('Ukraine said Russian forces bombed a bridge.') > sure('Marlo Vint said Russian forces bombed a bridge.'));
});

test('one act in a sentence is surer than the same act among others', () => {
  const alone = sure('Russian forces bombed a bridge.');
  const { claims } = coded('en', 'Russian forces bombed a bridge, arrested six men and deported nine women.');
  assert.ok(claims.length > 1);
  assert.ok((claims[0]?.confidence ?? 1) < alone);
});

test('the weights lean the way that the words do', () => {
  const base = confidenceOf({});
  for (const name of ['actor', 'both', 'loss', 'placed', 'tree.subject', 'tree.tag']) assert.ok(confidenceOf({ [name]: 1 }) > base, name);
  for (const name of ['negated', 'supposed', 'future', 'headline', 'actor.far', 'source.unknown', 'rivals']) assert.ok(confidenceOf({ [name]: 1 }) < base, name);
  assert.ok(Object.values(confidenceWeights).every((weight) => Math.abs(weight) < 3));
});

test('between 0 and 1, in hundredths; a signal that was never learned counts nothing', () => {
  for (const value of [sure('Russian forces bombed a bridge.'), sure('The bombing of Kharkiv killed three people on Monday.'), confidenceOf({ a: 1 }, { base: 0, a: 50 }), confidenceOf({ a: 1 }, { a: -50 })]) {
    assert.ok(value > 0 && value < 1);
    assert.equal(Math.round(value * 100) / 100, value);
  }
  assert.equal(confidenceOf({ a: 1, b: 1 }, { base: 0, a: 0 }), 0.5);
});
