/** Whose loss it is: only whom the words name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded, lossesOf, type Language } from './coded.ts';

const sides = (language: Language, text: string): readonly string[] => lossesOf(coded(language, text)).map((l) => / of (.*)$/.exec(l)?.[1] ?? 'nobody');

test('a nationality or force beside the thing lost', () => {
  assert.deepEqual(sides('en', 'Turkish drones destroyed two Syrian tanks.').map((s) => s.slice(0, 3)), ['SYR']);
  assert.deepEqual(sides('id', 'Drone Turki menghancurkan dua tank Suriah.'), ['SYR']);
  assert.deepEqual(sides('id', 'Tiga tentara Turki tewas dalam serangan itu.'), ['TUR/MIL']);
});

test('the side stands behind a list for all of it where the language sets it last', () => {
  assert.deepEqual(sides('id', 'Pasukan Ukraina menembak jatuh sebuah helikopter dan dua drone Rusia.'), ['RUS', 'RUS']);
});

test('never guessed: neither from the attacker nor for private people', () => {
  assert.deepEqual(sides('en', 'Russian forces bombed the town and killed three people.'), ['nobody']);
  assert.deepEqual(sides('en', 'The attack killed five Ukrainian civilians.'), ['nobody']);
  assert.deepEqual(sides('id', 'Serangan Israel menewaskan lima warga.'), ['nobody']);
});

test('the one bereft is the side that lost', () => {
  assert.deepEqual(sides('en', 'Azerbaijan lost three helicopters.'), ['AZE']);
});

test('soldiers without a country', { todo: 'bare “tentara” in an article takes the country of the room’s own state' }, () => {
  assert.deepEqual(sides('id', 'Serangan itu menewaskan 12 tentara.'), ['nobody']);
});

test('a single soldier has a side where the words name it', () => {
  assert.deepEqual(sides('en', 'A Russian soldier was killed on Monday.'), ['RUS/MIL']);
});

test('the one bereft, behind another party', () => {
  assert.equal(sides('en', 'Azerbaijan shot down two Armenian drones on Tuesday and lost 3 tanks, Armenia said.')[1]?.slice(0, 3), 'AZE');
});

test('losses of men and things take the owner named before them', () => {
  assert.deepEqual(sides('en', 'Russian troops attacked the town. The general staff put Russian losses over the past day at 940 men, 11 tanks and 36 artillery pieces.').map((s) => s.slice(0, 3)), ['RUS', 'RUS', 'RUS']);
});
