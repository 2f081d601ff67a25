/** Charges and their answers: who is accused of a deed, who denies it, what a vague word means in the wake of an act. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coded } from './coded.ts';

const told = (language: 'en' | 'id', text: string): readonly string[] => coded(language, text).claims.map((c) => `${c.event.type} ${c.stance} ${c.event.actors.map((a) => `${a.entity.country}/${a.entity.sector}`).join('+') || '–'}`);

test('whom an accusation names is the doer of the deed that follows as a noun', () => {
  assert.deepEqual(told('en', 'Sudan’s army blamed the Rapid Support Forces for the attack.'), ['ACCUSE affirms SDN/MIL', 'ASSAULT affirms SDN/REB']);
});

test('one who denies what he is charged with is the doer that he denies to be', () => {
  const text = 'Sudan’s army blamed the Rapid Support Forces for the attack. The paramilitary group denied any role in the attack.';
  assert.equal(told('en', text).at(-1), 'ASSAULT denies SDN/REB');
  assert.equal(told('en', 'Sudan’s army shelled the market, Chad said. Sudan’s army denied the claim.').at(-1), 'ASSAULT denies SDN/MIL');
});

test('one who denies a charge against others names nobody', () => {
  assert.equal(told('en', 'Chad said Sudan’s army shelled the market. Egypt denied the claim.').at(-1), 'ASSAULT denies –');
});

test('a vague word means the act told just before, and nothing by itself', () => {
  assert.deepEqual(told('en', 'Russia’s defence ministry denied that any vessel had been hit.'), []);
  assert.equal(told('en', 'Ukraine shelled the port of Sevastopol on Monday. Russia’s defence ministry denied that any vessel had been hit.').at(-1), 'ASSAULT denies –');
});

test('a speech act that its speaker denies stays in his mouth', () => {
  const { attributions, claims } = coded('en', 'Somalia denied signing any deal.');
  assert.deepEqual(claims.map((c) => [c.event.type, c.stance, c.attribution]), [['AGREE', 'denies', attributions[0]?.id]]);
});

test('a participle behind a perfect auxiliary acts; a bare noun behind a passive verb is no object', () => {
  assert.deepEqual(told('en', 'Israel said Hamas gunmen had seized at least 12 of the trucks.'), ['COERCE affirms PSE/REB']);
  const { claims } = coded('en', 'Police in Kendari said 43 people had been arrested and 11 officers hurt in the clashes.');
  assert.deepEqual(claims.find((c) => c.event.type === 'COERCE')?.event.recipients, []);
});
