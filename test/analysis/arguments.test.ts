/** A verb's companions: its subject, its voice, what stands behind it, who owns a noun. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companionsAfter, ownerBefore } from '../../src/analysis/arguments.ts';
import { isPassive, subjectOf } from '../../src/analysis/subject.ts';
import { staged, type Language } from '../claims/coded.ts';

function subject(language: Language, text: string, word: string): readonly string[] {
  const s = staged(language, text);
  const hit = [...s.events, ...s.cues].find((h) => h.from === s.at(word).from);
  assert.ok(hit !== undefined, `“${word}” fires nothing`);
  return s.names(subjectOf(s.scene, hit));
}

test('the subject stands before auxiliaries, adverbs and times', () => {
  assert.deepEqual(subject('en', 'Israeli troops have repeatedly bombed the town.', 'bombed'), ['Israeli troops']);
  assert.deepEqual(subject('id', 'Pasukan Rusia pada Senin juga menembaki desa.', 'menembaki'), ['Pasukan Rusia']);
});

test('joined verbs share a subject, a new one takes over', () => {
  const text = 'Turkish drones bombed a depot and destroyed two tanks while Syria shelled Idlib.';
  assert.deepEqual(subject('en', text, 'destroyed'), ['Turkish']);
  assert.deepEqual(subject('en', text, 'shelled'), ['Syria']);
});

test('a relative pronoun stands for the noun before it', () => {
  assert.deepEqual(subject('en', 'The envoy met Russian soldiers who shelled the bridge.', 'shelled'), ['Russian soldiers']);
  assert.deepEqual(subject('id', 'Utusan itu menemui tentara Rusia yang menembaki jembatan.', 'menembaki'), ['tentara Rusia']);
});

test('the tree finds the subject that stands far from its verb', () => {
  assert.deepEqual(subject('en', 'The Turkish officers who had visited the port of Beirut denied the shelling.', 'denied'), ['The Turkish officers']);
  assert.deepEqual(subject('id', 'Militer Rusia mengklaim serangan itu menghantam gudang.', 'menghantam'), []);
});

test('whom a preposition leads to is no subject', () => {
  assert.deepEqual(subject('en', 'Ukraine, together with aid from Norway, bombed the depot.', 'bombed'), ['Ukraine']);
});

test('a subject behind a reported noun', () => {
  assert.deepEqual(subject('id', 'Kementerian itu meragukan laporan bahwa pasukan Rusia menembaki desa.', 'menembaki'), ['pasukan Rusia']);
});

test('voice: by form in Indonesian, by auxiliary or agent in English', () => {
  const passive = (language: Language, text: string, word: string): boolean => {
    const s = staged(language, text);
    const hit = s.events.find((h) => h.from === s.at(word).from);
    assert.ok(hit !== undefined);
    return isPassive(s.scene, hit);
  };
  assert.equal(passive('id', 'Desa itu ditembaki pasukan Rusia.', 'ditembaki'), true);
  assert.equal(passive('id', 'Pasukan Rusia menembaki desa itu.', 'menembaki'), false);
  assert.equal(passive('en', 'The town was heavily bombed.', 'bombed'), true);
  assert.equal(passive('en', 'The town bombed by Russia burned.', 'bombed'), true);
  assert.equal(passive('en', 'Russia had bombed the town.', 'bombed'), false);
});

test('companions behind a verb carry their slots and end with the clause', () => {
  const s = staged('en', 'Russia fired at Ukrainian soldiers from Belarus, Turkey noted.');
  const fired = s.events.find((h) => h.from === s.at('fired').from);
  assert.ok(fired !== undefined);
  const companions = companionsAfter(s.scene, fired).map((c) => `${c.slots[0]} ${s.names(c.mentions).join('+')}`);
  assert.ok(companions.includes('on Ukrainian soldiers') && companions.includes('from Belarus'), companions.join(' · '));
  assert.ok(companions.every((c) => !c.endsWith('Turkey')), companions.join(' · '));
});

test('an owner stands before its noun, possessive or adjective', () => {
  const owner = (text: string, word: string): readonly string[] => { const s = staged('en', text); return s.names(ownerBefore(s.scene, s.at(word))); };
  assert.deepEqual(owner("Israel's overnight attack shook the town.", 'attack'), ["Israel"]);
  assert.deepEqual(owner('The Russian shelling went on.', 'shelling'), ['The Russian']);
  assert.deepEqual(owner('Israel feared an attack.', 'attack'), []);
});
