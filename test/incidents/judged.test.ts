import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterClaims } from '../../src/incidents/cluster.ts';
import type { Judgement, LocatedClaim } from '../../src/model/index.ts';
import { claim, place } from './claims.ts';
import type { Facts } from './claims.ts';

let made = 0;
function judgement(facts: Partial<Judgement> & Pick<Judgement, 'verdict' | 'a'>): Judgement {
  made += 1;
  return { id: made, b: null, slot: null, value: null, note: null, author: 'Ana', made: '2026-05-01T00:00:00Z', undone: null, ...facts };
}

const attack: Facts = { actors: ['Syldavia'], recipients: ['Borduria'] };
const sizes = (claims: readonly LocatedClaim[], ...judgements: Judgement[]): number[] => clusterClaims(claims, judgements).map((one) => one.claims.length).sort();

test('what a person says is one joins whatever speaks against it, what is different parts', () => {
  const here = claim(attack), there = claim({ ...attack, where: place('Niedzdrow') }), again = claim({ ...attack, publisher: 'Sbrodj Post' });
  assert.deepEqual(sizes([here, there, again]), [1, 2]);
  assert.deepEqual(sizes([here, there, again], judgement({ verdict: 'same', a: here.key, b: there.key })), [3]);
  assert.deepEqual(sizes([here, again], judgement({ verdict: 'different', a: here.key, b: again.key })), [1, 1]);
});

test('an undone judgement changes nothing, and the later word on a pair holds', () => {
  const one = claim(attack), two = claim({ ...attack, publisher: 'Sbrodj Post' });
  const apart = judgement({ verdict: 'different', a: one.key, b: two.key });
  assert.deepEqual(sizes([one, two], { ...apart, undone: { author: 'Ben', at: '2026-05-02T00:00:00Z' } }), [2]);
  assert.deepEqual(sizes([one, two], apart, judgement({ verdict: 'same', a: two.key, b: one.key })), [2]);
});

test('a claim set apart does not come back through a third', () => {
  const [one, two, three] = [claim(attack), claim({ ...attack, publisher: 'Sbrodj Post' }), claim({ ...attack, publisher: 'Zlip Times' })];
  const found = clusterClaims([one, two, three], [judgement({ verdict: 'different', a: one.key, b: two.key })]);
  assert.equal(found.length, 2);
  assert.ok(found.every(({ claims }) => !(claims.includes(one) && claims.includes(two))));
});

test('a stance or value judged wrong is read as judged; the preferred value stands in its slot', () => {
  const one = claim({ ...attack, source: 'Borduria', losses: ['killed person 3..3'] }), two = claim({ ...attack, source: 'Syldavia' });
  const contested = clusterClaims([one, two], [judgement({ verdict: 'wrong-stance', a: two.key, value: 'denies' })]);
  assert.equal(contested[0]?.slots.find(({ name }) => name === 'event')?.state, 'contested');
  assert.equal(contested[0]?.judgements?.length, 1);
  const [figure] = clusterClaims([one, two], [judgement({ verdict: 'wrong-value', a: one.key, slot: 'loss.killed.person', value: '16..' })]);
  assert.deepEqual(figure?.slots.find(({ loss }) => loss)?.values.map(({ value }) => value), ['16.. at_least']);
  const [without] = clusterClaims([one, two], [judgement({ verdict: 'wrong-value', a: one.key, slot: 'loss.killed.person' })]);
  assert.equal(without?.slots.some(({ loss }) => loss), false);
  const [preferred] = clusterClaims([one, two], [judgement({ verdict: 'preferred-value', a: one.key, slot: 'place', value: 'Zlip' })]);
  assert.equal(preferred?.slots.find(({ name }) => name === 'place')?.preferred, 'Zlip');
});

test('a figure judged wrong is that of the side that its slot names, with the hedge that is given', () => {
  const both = claim({ ...attack, losses: ['killed person 3..3 Syldavia', 'killed person 5..5 Borduria'] });
  const values = (slot: string, value: string): string[] => {
    const [incident] = clusterClaims([both], [judgement({ verdict: 'wrong-value', a: both.key, slot, value })]);
    return incident?.slots.flatMap(({ loss, values: told }) => (loss ? [`${loss.side ?? ''} ${told[0]?.value ?? ''}`] : [])) ?? [];
  };
  assert.deepEqual(values('loss.killed.person.SYL', '12..12 about'), ['Borduria 5..5 exact', 'Syldavia 12..12 about']);
  assert.deepEqual(values('loss.killed.person', '..9'), ['Borduria ..9 at_most', 'Syldavia ..9 at_most']);
  assert.deepEqual(values('loss.killed.person.SYL', '..'), ['Borduria 5..5 exact', 'Syldavia .. vague']);
});
