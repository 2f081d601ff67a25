import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammar } from '../../../src/lang/en/grammar.ts';
import { losses } from '../../../src/lang/en/losses.ts';

const lists = Object.entries(grammar).filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]));

test('closed classes are lower case and hold no word twice', () => {
  for (const [name, list] of lists) {
    assert.equal(new Set(list).size, list.length, `${name}: ${list.filter((word, at) => list.indexOf(word) !== at).join(', ')}`);
    for (const word of list) assert.equal(word, word.toLowerCase(), name);
  }
});

test('words of loss: plurals stand with their nouns, the more telling noun comes first', () => {
  const thing = (word: string): { readonly what: string; readonly category?: string } | undefined => losses.things.find(({ words }) => words.includes(word));
  assert.deepEqual([thing('gunmen')?.category, thing('policemen')?.category, thing('children')?.category, thing('aid workers')?.category, thing('soldiers')?.category], ['militant', 'police', 'child', 'aid-worker', 'military']);
  assert.deepEqual([thing('helicopters')?.what, thing('uavs')?.what, thing('houses')?.what, thing('armored vehicles')?.what, thing('howitzers')?.what], ['helicopter', 'drone', 'building', 'vehicle', 'artillery']);
  assert.equal(thing('people')?.category, undefined);
  const effect = (word: string): string | undefined => losses.effects.find(({ words }) => words.includes(word))?.effect;
  assert.deepEqual(['dead', 'injured', 'casualties', 'missing', 'shot down', 'detained', 'freed'].map(effect), ['killed', 'wounded', 'casualty', 'missing', 'destroyed', 'arrested', 'released']);
});

test('no word of loss carries two effects', () => {
  const all = losses.effects.flatMap(({ words }) => words);
  assert.equal(new Set(all).size, all.length);
});
