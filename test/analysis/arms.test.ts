/** A country's weapons act as its armed forces. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isArmOf } from '../../src/analysis/arms.ts';
import { staged, type Language } from '../claims/coded.ts';

const arm = (language: Language, text: string): boolean => isArmOf(staged(language, text).layout, 0);

test('beside a weapon, on the side where the language sets the adjective', () => {
  assert.equal(arm('en', 'Pakistani artillery struck the hills.'), true);
  assert.equal(arm('id', 'Drone Ukraina menyerang kilang.'), true);
});

test('not beside anything else, and not on the wrong side', () => {
  assert.equal(arm('en', 'Pakistani farmers left the hills.'), false);
  assert.equal(arm('en', 'Pakistan bought artillery.'), false);
  assert.equal(arm('id', 'Ukraina membeli drone.'), false);
});
