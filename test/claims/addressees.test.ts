/** Whom threats and demands are made to, and whom a pronoun stands for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coded.ts';

const recipients = (language: 'en' | 'id', text: string, type: string): readonly (string | null)[] =>
  coded(language, text).claims.filter((c) => c.event.type === type).flatMap((c) => c.event.recipients.map((r) => r.entity.country));

test('whom a threatened deed would strike is threatened', () => {
  assert.deepEqual(recipients('en', 'Moscow threatened to shell Ukrainian soldiers on the island.', 'THREATEN'), ['UKR']);
});

test('who is to do what is demanded is asked', () => {
  assert.deepEqual(recipients('en', 'China demanded that Japan cancel the sale of missiles.', 'REQUEST'), ['JPN']);
  assert.deepEqual(recipients('id', 'PBB mendesak agar Israel menghentikan serangan.', 'REQUEST'), ['ISR']);
});

test('an object pronoun is told from an owner', () => {
  const arrest = coded('en', 'Maria Kolesova, a Russian lawyer, lives in Minsk. The KGB arrested her in May.').claims.find((c) => c.event.type === 'COERCE');
  assert.deepEqual(arrest?.event.recipients.map((r) => r.entity.person), ['Maria Kolesova']);
});
