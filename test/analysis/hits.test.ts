/** Words that name events and words that report: which forms count, and where their clause ends. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseOf } from '../../src/analysis/hits.ts';
import { staged, type Language } from '../claims/coded.ts';

function voices(language: Language, text: string): string[] {
  const s = staged(language, text);
  return s.events.map((hit) => `${s.words(hit)} ${hit.voice}`);
}

test('a form that is noun and verb is read by what stands before it', () => {
  assert.deepEqual(voices('en', 'The attacks on Kharkiv went on.'), ['attacks noun']);
  assert.deepEqual(voices('en', 'Russia attacks Kharkiv.').map((v) => v === 'attacks noun'), [false]);
  assert.deepEqual(voices('en', 'The shelling of Kharkiv went on.'), ['shelling noun']);
});

test('words inside a proper name name no event', () => {
  assert.deepEqual(voices('en', 'The Rapid Support Forces thanked the nurses.').filter((v) => v.startsWith('Support')), []);
  assert.deepEqual(voices('id', 'Warga Kota Serang menyambut tamu.'), []);
});

test('an Indonesian stem is a verb only right behind its doer', () => {
  assert.equal(voices('id', 'Rusia serang Kharkiv').length, 1);
  assert.deepEqual(voices('id', 'Mereka mempelajari cara tembak sasaran.'), []);
});

test('a clause ends at a semicolon and at words that open another', () => {
  const s = staged('en', 'Rebels attacked the base; soldiers fled while police waited.');
  assert.equal(s.words(clauseOf(s.layout, s.at('attacked'))), 'Rebels attacked the base');
  assert.equal(s.words(clauseOf(s.layout, s.at('fled'))), 'soldiers fled');
});

test('the longer reporting word wins', () => {
  const s = staged('en', 'Hamas claimed responsibility for the bombing.');
  assert.deepEqual(s.cues.map((cue) => s.words(cue)), ['claimed responsibility for']);
});
