import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relate, relationsOf } from '../../src/incidents/relations.ts';
import type { LocatedClaim, RelationKind } from '../../src/model/index.ts';
import { claim, place } from './claims.ts';
import type { Facts } from './claims.ts';

const attack: Facts = { actors: ['Syldavia'], recipients: ['Borduria'] };

function kind(a: LocatedClaim, b: LocatedClaim, together = true): RelationKind {
  const there = relate(a, b, together), back = relate(b, a, together);
  assert.deepEqual(there, back, 'a relation does not depend on who is asked first');
  assert.match(there.reason, /^\S.*\.$/);
  return there.kind;
}

test('who denies what another affirms contradicts it, who doubts does not', () => {
  const told = claim({ ...attack, source: 'Borduria' });
  assert.equal(kind(told, claim({ ...attack, source: 'Syldavia', stance: 'denies' })), 'contradict');
  assert.equal(kind(told, claim({ ...attack, source: 'Ruritania', auxiliary: ['negation'] })), 'contradict');
  assert.equal(kind(told, claim({ actors: ['Ruritania'], source: 'Ruritania', stance: 'denies' })), 'complement', 'it denies another doer');
  assert.equal(kind(told, claim({ ...attack, source: 'Ruritania', stance: 'doubts' })), 'complement');
});

test('different doers of one act are a conflict of blame', () => {
  assert.equal(kind(claim({ actors: ['Syldavia'], source: 'Borduria' }), claim({ actors: ['Borduria'], source: 'Syldavia' })), 'blame-conflict');
  assert.equal(kind(claim({ actors: ['Syldavia'], source: 'Borduria' }), claim({ actors: ['MIL:Army of Syldavia/SYL'], source: 'Ruritania' })), 'agree');
});

test('figures agree, contradict, or take the place of older ones of the same source', () => {
  const toll = (figures: string, source: string, published = '2026-03-05'): LocatedClaim => claim({ source, published, losses: [`killed person ${figures}`], where: null });
  assert.equal(kind(toll('16..', 'Borduria'), toll('20..20', 'Ruritania')), 'agree');
  assert.equal(kind(toll('16..', 'Borduria'), toll('3..3', 'Ruritania')), 'contradict');
  const old = toll('3..3', 'Borduria'), late = toll('9..9', 'Borduria', '2026-03-07');
  assert.equal(kind(old, late), 'supersede');
  assert.deepEqual([relate(late, old, true).a, relate(late, old, true).b], [old.key, late.key], 'from the older to the newer');
  assert.equal(kind(old, toll('3..', 'Borduria', '2026-03-07')), 'agree', 'repeated, not raised');
  assert.equal(kind(toll('16..16', 'Borduria'), claim({ source: 'Ruritania', losses: ['destroyed tank 3..3'], where: null })), 'complement');
});

test('a source under a fuller name is the same source; one of another place or country is not', () => {
  const count = (source: string, figures: string, published: string): LocatedClaim => claim({ source, published, losses: [`killed person ${figures}`], where: null });
  const old = count('COP:Police of East Zlip/BOR', '3..3', '2026-03-05');
  assert.equal(kind(old, count('COP:Regional Police of East Zlip/BOR', '9..9', '2026-03-07')), 'supersede');
  assert.equal(kind(old, count('COP:Police of West Zlip/BOR', '9..9', '2026-03-07')), 'contradict');
  assert.equal(kind(old, count('COP:Regional Police of East Zlip/SYL', '9..9', '2026-03-07')), 'contradict');
});

test('one number is one count though only one account says what they were; another number is another count', () => {
  const toll = (words: string, publisher: string): LocatedClaim => claim({ publisher, losses: [words], where: null, when: '~2026-03-04' });
  assert.equal(kind(toll('killed person 2..2', 'Klow Courier'), toll('killed person 2..2 - student', 'Sbrodj Post')), 'agree');
  assert.equal(kind(toll('killed person 9..9', 'Klow Courier'), toll('killed person 2..2 - student', 'Sbrodj Post')), 'complement');
});

test('two things told alike agree, what is only carried over shows nothing', () => {
  const bare = (facts: Facts): LocatedClaim => claim({ ...facts });
  assert.equal(kind(bare({}), bare({ publisher: 'Sbrodj Post' })), 'agree', 'time and place');
  assert.equal(kind(bare({ when: '~2026-03-04' }), bare({ publisher: 'Sbrodj Post' })), 'complement', 'place alone');
});

test('claims of two incidents complete each other in one scene, and are unrelated elsewhere', () => {
  const shots = claim(attack), arrests = claim({ type: 'COERCE', mode: 'arrest', losses: ['arrested person 40..40'] });
  assert.equal(kind(shots, arrests, false), 'complement');
  assert.equal(kind(shots, claim({ type: 'COERCE', where: place('Niedzdrow') }), false), 'unrelated');
  assert.equal(kind(shots, claim({ type: 'COERCE', when: '2026-04-04' }), false), 'unrelated');
  assert.equal(kind(shots, claim({ type: 'COERCE', auxiliary: ['historical'] }), false), 'unrelated');
});

test('the relations of an incident leave out what only completes', () => {
  const claims = [claim({ ...attack, source: 'Borduria' }), claim({ ...attack, source: 'Syldavia', stance: 'denies' }), claim({ when: '~2026-03-04', where: null })];
  assert.deepEqual(relationsOf({ claims }).map((relation) => relation.kind), ['contradict']);
});
