import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflect } from '../../../src/lang/en/forms.ts';

function verb(lemma: string): Record<string, string> {
  return Object.fromEntries(inflect(lemma, 'verb').map(({ form, voice }) => [form, voice]));
}

function nouns(lemma: string): readonly string[] {
  return inflect(lemma, 'noun').map(({ form, voice }) => {
    assert.equal(voice, 'noun');
    return form;
  });
}

test('regular verbs: base, -s, -ing, past that is participle', () => {
  assert.deepEqual(verb('attack'), { attack: 'base', attacks: 'active', attacking: 'gerund', attacked: 'participle' });
  assert.deepEqual(verb('seize'), { seize: 'base', seizes: 'active', seizing: 'gerund', seized: 'participle' });
  assert.deepEqual(verb('deny'), { deny: 'base', denies: 'active', denying: 'gerund', denied: 'participle' });
});

test('spelling rules of endings', () => {
  const past: Record<string, string> = {
    bomb: 'bombed', stop: 'stopped', bar: 'barred', stab: 'stabbed', equip: 'equipped', deploy: 'deployed', storm: 'stormed', fix: 'fixed', free: 'freed', agree: 'agreed', flee: 'fled',
    panic: 'panicked', permit: 'permitted', visit: 'visited', open: 'opened', offer: 'offered', order: 'ordered', veto: 'vetoed', quit: 'quit', gas: 'gassed', ambush: 'ambushed', carry: 'carried', 'de-escalate': 'de-escalated',
  };
  for (const [base, form] of Object.entries(past)) assert.ok(form in verb(base), `${base} gives ${form}`);
  const gerund: Record<string, string> = { die: 'dying', flee: 'fleeing', free: 'freeing', hit: 'hitting', begin: 'beginning', strike: 'striking', kidnap: 'kidnapping', commit: 'committing', see: 'seeing', lie: 'lying', airdrop: 'airdropping' };
  for (const [base, form] of Object.entries(gerund)) assert.equal(verb(base)[form], 'gerund', base);
  const third: Record<string, string> = { clash: 'clashes', veto: 'vetoes', push: 'pushes', deny: 'denies', undergo: 'undergoes', have: 'has', destroy: 'destroys' };
  for (const [base, form] of Object.entries(third)) assert.equal(verb(base)[form], 'active', base);
  assert.ok(!('openned' in verb('open')) && !('stoped' in verb('stop')));
});

test('irregular verbs: one spelling for past and participle is a participle, two are kept apart', () => {
  assert.deepEqual(verb('shoot'), { shoot: 'base', shoots: 'active', shooting: 'gerund', shot: 'participle' });
  assert.deepEqual(verb('withdraw'), { withdraw: 'base', withdraws: 'active', withdrawing: 'gerund', withdrew: 'active', withdrawn: 'participle' });
  assert.deepEqual(verb('hit'), { hit: 'participle', hits: 'active', hitting: 'gerund' });
  for (const [base, past] of Object.entries({ fight: 'fought', say: 'said', hold: 'held', lead: 'led', lay: 'laid', seek: 'sought', strike: 'struck' })) assert.equal(verb(base)[past], 'participle', base);
  for (const [base, past] of Object.entries({ take: 'took', overthrow: 'overthrew', swear: 'swore', beat: 'beat', freeze: 'froze' })) assert.equal(verb(base)[past], 'active', base);
  for (const [base, participle] of Object.entries({ take: 'taken', overthrow: 'overthrown', swear: 'sworn', beat: 'beaten', freeze: 'frozen' })) assert.equal(verb(base)[participle], 'participle', base);
});

test('British and American spellings stand side by side', () => {
  assert.ok('fuelled' in verb('fuel') && 'fueled' in verb('fuel'));
  assert.ok('cancelling' in verb('cancel') && 'canceling' in verb('cancel'));
  assert.ok('organised' in verb('organize') && 'organized' in verb('organize'));
  assert.ok('recognise' in verb('recognise') && 'recognize' in verb('recognise'));
  assert.ok(!('exercize' in verb('exercise')) && !('seise' in verb('seize')) && !('promize' in verb('promise')));
  assert.deepEqual(nouns('defence pact'), ['defence pact', 'defence pacts', 'defense pact', 'defense pacts']);
});

test('in a phrase the first word of a verb and the head of a noun are inflected', () => {
  assert.deepEqual(verb('open fire on'), { 'open fire on': 'base', 'opens fire on': 'active', 'opening fire on': 'gerund', 'opened fire on': 'participle' });
  assert.deepEqual(verb('shoot ~ down'), { 'shoot ~ down': 'base', 'shoots ~ down': 'active', 'shooting ~ down': 'gerund', 'shot ~ down': 'participle' });
  assert.deepEqual(nouns('declaration of war'), ['declaration of war', 'declarations of war']);
  assert.deepEqual(nouns('gun battle').slice(0, 2), ['gun battle', 'gun battles']);
});

test('to be, modals and their contractions', () => {
  assert.equal(verb('be unable to confirm')['were unable to confirm'], 'active');
  assert.deepEqual(verb('could not verify'), { 'could not verify': 'base', 'could n\'t verify': 'base' });
});

test('plurals and open, hyphened and joined spellings of nouns', () => {
  assert.deepEqual(nouns('ceasefire'), ['ceasefire', 'ceasefires', 'cease-fire', 'cease-fires', 'cease fire', 'cease fires']);
  assert.deepEqual(nouns('air strike').filter((form) => form.endsWith('s')), ['air strikes', 'airstrikes', 'air-strikes']);
  for (const [one, many] of Object.entries({ gunman: 'gunmen', clash: 'clashes', child: 'children', casualty: 'casualties', embargo: 'embargoes', crisis: 'crises', 'police officer': 'police officers', aircraft: 'aircraft' })) assert.ok(nouns(one).includes(many), one);
});

test('phrases keep their words; no form is given twice; all are lower case', () => {
  assert.deepEqual(inflect('persona non grata', 'phrase'), [{ form: 'persona non grata', voice: 'base' }]);
  for (const lemma of ['cut', 'travel', 'labour', 'counterattack', 'run over']) {
    const forms = inflect(lemma, 'verb').map(({ form }) => form);
    assert.equal(new Set(forms).size, forms.length, lemma);
    for (const form of forms) assert.equal(form, form.toLowerCase());
  }
});
