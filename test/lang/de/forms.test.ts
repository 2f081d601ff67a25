import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflect } from '../../../src/lang/de/forms.ts';

function verb(lemma: string): Readonly<Record<string, string>> {
  return Object.fromEntries(inflect(lemma, 'verb').map(({ form, voice }) => [form, voice]));
}

const nouns = (lemma: string): readonly string[] => inflect(lemma, 'noun').map(({ form }) => form);

test('weak verbs: present, past, reported speech, participle', () => {
  const melden = verb('melden');
  for (const form of ['meldet', 'meldete', 'meldeten', 'melde']) assert.equal(melden[form], 'active', form);
  assert.equal(melden['melden'], 'base');
  assert.equal(melden['gemeldet'], 'participle');
  assert.equal(verb('bezeichnen')['bezeichnete'], 'active');
  assert.equal(verb('stimmen')['stimmten'], 'active');
  assert.equal(verb('kritisieren')['kritisiert'], 'participle');
});

test('strong verbs keep their vowels, with and without a bound prefix', () => {
  assert.equal(verb('schießen')['schoss'], 'active');
  assert.equal(verb('beschießen')['beschoss'], 'active');
  assert.equal(verb('beschießen')['beschossen'], 'participle');
  assert.equal(verb('widersprechen')['widersprach'], 'active');
  assert.equal(verb('übernehmen')['übernommen'], 'participle');
});

test('loose prefixes stand behind a gap, or joined in subordinate clauses', () => {
  const greifen = verb('greifen ~ an');
  for (const form of ['griff ~ an', 'greift ~ an', 'griffen ~ ~ an', 'angreift']) assert.equal(greifen[form], 'active', form);
  assert.equal(greifen['anzugreifen'], 'base');
  assert.equal(greifen['angegriffen'], 'participle');
  assert.equal(greifen['angriff'], undefined, 'the noun has that form');
});

test('perfect and passive are forms of their own, before and behind', () => {
  const töten = verb('töten');
  assert.equal(töten['hat ~ getötet'], 'active');
  assert.equal(töten['getötet habe'], 'active');
  assert.equal(töten['wurden ~ getötet'], 'passive');
  assert.equal(töten['getötet worden seien'], 'passive');
  assert.equal(verb('fliehen')['sind ~ geflohen'], 'active');
  assert.equal(verb('fliehen')['geflohen wurde'], undefined);
});

test('phrases keep their words beside the verb', () => {
  const machen = verb('machen ~ verantwortlich');
  assert.equal(machen['machte ~ verantwortlich'], 'active');
  assert.equal(machen['verantwortlich gemacht'], 'participle');
  assert.equal(machen['verantwortlich machte'], 'active');
});

test('nouns: plural, genitive, changed vowels', () => {
  for (const [lemma, form] of [['drohung', 'drohungen'], ['angriff', 'angriffe'], ['angriff', 'angriffs'], ['kampf', 'kämpfe'], ['anschlag', 'anschlägen'], ['offensive', 'offensiven'], ['rakete', 'raketen'], ['ärztin', 'ärztinnen']] as const) {
    assert.ok(nouns(lemma).includes(form), `${lemma} gives ${form}`);
  }
});
