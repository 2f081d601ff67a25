/** A claim with more behind it is surer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coded.ts';

const sure = (text: string): number => {
  const { claims } = coded('en', text);
  assert.equal(claims.length, 1, text);
  return claims[0]?.confidence ?? NaN;
};

test('a doer, a day, a place and a toll each raise it; doubt lowers it', () => {
  const bare = sure('Russian forces bombed a bridge.');
  assert.ok(sure('Russian forces bombed a bridge on Monday.') > bare);
  assert.ok(sure('Russian forces bombed a bridge in Kharkiv.') > bare);
  assert.ok(sure('Russian forces bombed a bridge, killing three people.') > bare);
  assert.ok(sure('Russian forces did not bomb a bridge.') < bare);
  assert.ok(sure('A bridge was bombed on Monday.') < sure('Russian forces bombed a bridge on Monday.'));
});

test('a named source is surer than none', () => {
  assert.ok(sure('Ukraine said Russian forces bombed a bridge.') > sure('Russian forces reportedly bombed a bridge.'));
});

test('between 0 and 1, in hundredths', () => {
  for (const value of [sure('Russian forces bombed a bridge.'), sure('The bombing of Kharkiv killed three people on Monday.')]) {
    assert.ok(value > 0 && value < 1);
    assert.equal(Math.round(value * 100) / 100, value);
  }
});
