/** Denied by the sentence itself, still to come, supposed, long past. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHistorical } from '../../src/claims/auxiliary.ts';
import type { Occurred } from '../../src/model/claim.ts';
import { coded, type Language } from './coded.ts';

const auxiliaries = (language: Language, text: string): readonly string[] => coded(language, text).claims.map((c) => c.event.auxiliary.join(' '));

test('negation stands right before the act', () => {
  assert.deepEqual(auxiliaries('en', 'The rebels did not attack the convoy.'), ['negation']);
  assert.deepEqual(auxiliaries('id', 'Pemberontak tidak menyerang konvoi itu.'), ['negation']);
  assert.deepEqual(auxiliaries('en', 'The rebels, who had no food, attacked the convoy.'), ['']);
});

test('the word that opens a condition makes the act supposed', () => {
  assert.equal(auxiliaries('en', 'If the rebels attack the convoy, soldiers will leave.')[0], 'hypothetical');
  assert.equal(auxiliaries('id', 'Jika pemberontak menyerang konvoi itu, warga akan pergi.')[0], 'hypothetical');
});

test('a negation outside somebody’s words is not his', () => {
  assert.deepEqual(auxiliaries('en', 'Without a doubt, Ukraine said Russian forces shelled Kharkiv.'), ['']);
});

test('historical: more than about a month before publication', () => {
  const ended = (start: string | null, end: string | null, certainty: Occurred['certainty'] = 'certain'): Occurred => ({ start, end, certainty, text: null });
  assert.equal(isHistorical(ended('2025-12-12', '2025-12-12'), '2026-01-15'), false);
  assert.equal(isHistorical(ended('2025-12-01', '2025-12-01'), '2026-01-15'), true);
  assert.equal(isHistorical(ended('2025-01-01', '2025-12-31'), '2026-01-15'), false);
  assert.equal(isHistorical(ended('1992-01-01', null), '2026-01-15'), true);
  assert.equal(isHistorical(ended('2024-01-01', null), '2026-01-15'), false);
  assert.equal(isHistorical(ended('1988-01-01', '1988-12-31', 'implied'), '2026-01-15'), false);
  assert.equal(isHistorical(ended('1988-01-01', '1988-12-31'), undefined), false);
  assert.equal(isHistorical(null, '2026-01-15'), false);
});

test('a year long past is background', () => {
  assert.deepEqual(auxiliaries('en', 'In 1988 Iraqi forces attacked Halabja.'), ['historical']);
});

test('an act under a condition is a threat', () => {
  assert.ok(coded('en', 'Turkish President Recep Tayyip Erdogan said Turkey would attack Syria if talks failed.').claims.some((c) => c.event.type === 'THREATEN'));
});
