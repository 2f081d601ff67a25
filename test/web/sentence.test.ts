import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Entity } from '../../src/model/entity.ts';
import type { ClaimView, LossView } from '../../src/model/views.ts';
import { namesView } from '../../src/server/names.ts';
import { speak, type Language } from '../../src/web/language.ts';
import { learnNames, partyName } from '../../src/web/party-names.ts';
import { claimSentence, incidentTitle } from '../../src/web/sentence.ts';

learnNames(namesView());
afterEach(() => speak('en'));

const body = (name: string, person?: string): Entity => ({ name, country: null, sector: null, ...(person === undefined ? {} : { person }) });
const loss = (low: number | null, high: number | null, what = 'person'): LossView => ({ effect: what === 'person' ? 'killed' : 'destroyed', what, category: null, side: null, low, high, qualifier: 'exact' });
const claim = (some: Partial<ClaimView>): ClaimView => ({
  type: 'ASSAULT', mode: null, auxiliary: [], stance: 'affirms', actors: [], recipients: [], start: null, end: null, timeCertain: false, place: null, losses: [],
  voice: 'source', source: body('Ministry of Defence of Armenia'), via: [], publisher: 'Harbour Post', ...some,
} as ClaimView);

function told(some: Partial<ClaimView>, language: Language): string {
  speak(language);
  return claimSentence(claim(some));
}

test('one claim in both languages: speaker, deed, place, day, losses', () => {
  const whole = { actors: [body('Azerbaijan')], recipients: [body('Civilians of Armenia')], mode: 'drone', place: 'Terter', start: '2020-09-27', end: '2020-09-27', timeCertain: true, losses: [loss(3, null), loss(1, 1, 'helicopter')] };
  assert.equal(told(whole, 'en'), 'The Ministry of Defence of Armenia said that Azerbaijan attacked civilians of Armenia (drone) in Terter on 27 September 2020, with at least 3 people killed and 1 helicopter destroyed.');
  assert.equal(told(whole, 'id'), 'Kementerian Pertahanan Armenia menyatakan bahwa Azerbaijan menyerang warga sipil Armenia (pesawat nirawak) di Terter pada 27 September 2020, dengan sedikitnya 3 orang tewas dan 1 helikopter hancur.');
});

test('denials, doubts, what the outlet says itself, what did not or may not happen', () => {
  const itself = { stance: 'denies', actors: [body('Ministry of Defence of Armenia')] } as const;
  assert.equal(told(itself, 'en'), 'The Ministry of Defence of Armenia denied that it carried out an attack.');
  assert.equal(told(itself, 'id'), 'Kementerian Pertahanan Armenia membantah bahwa pihaknya melakukan serangan.');
  assert.equal(told({ voice: 'publisher', source: null, stance: 'doubts' }, 'en'), 'Harbour Post could not confirm that there was an attack.');
  assert.equal(told({ voice: 'publisher', source: null, auxiliary: ['negation'], losses: [loss(0, 0)] }, 'en'), 'Harbour Post reported that there was no attack, with no people killed.');
  assert.equal(told({ voice: 'publisher', source: null, auxiliary: ['negation'], losses: [loss(0, 0)] }, 'id'), 'Harbour Post memberitakan bahwa tidak ada serangan, tanpa orang tewas.');
  assert.equal(told({ type: 'CONSULT', auxiliary: ['future'], actors: [body('Hamas'), body('Israel')] }, 'en'), 'The Ministry of Defence of Armenia said that Hamas and Israel would hold talks.');
  assert.equal(told({ type: 'REJECT', auxiliary: ['hypothetical', 'negation'], actors: [body('Israel')] }, 'id'), 'Kementerian Pertahanan Armenia menyatakan bahwa Israel mungkin tidak menyatakan penolakan.');
});

test('bodies have their Indonesian names, with the names of whom they belong to', () => {
  speak('id');
  assert.equal(partyName('Ministry of Defence of the United States'), 'Kementerian Pertahanan Amerika Serikat');
  assert.equal(partyName('Spokesperson of the Armed Forces of Egypt'), 'Juru bicara Angkatan Bersenjata Mesir');
  assert.equal(partyName('Embassy of Russia in Egypt'), 'Kedutaan Besar Rusia di Mesir');
  assert.equal(partyName('Governor of Papua'), 'Gubernur Papua');
  assert.equal(partyName('United Nations'), 'Perserikatan Bangsa-Bangsa');
  assert.equal(partyName('Minister of Nowhere'), 'Minister of Nowhere');
  assert.equal(partyName('EGY'), 'Mesir');
  speak('en');
  assert.equal(partyName('Ministry of Defence of Armenia'), 'Ministry of Defence of Armenia');
});

test('a title names doer and recipient, and takes no side where the doer is contested', () => {
  const row = { type: 'ASSAULT', mode: 'drone', actor: 'Armenia', recipient: 'Azerbaijan', contests: [] } as const;
  assert.equal(incidentTitle(row), 'Attack (drone): Armenia → Azerbaijan');
  assert.equal(incidentTitle({ ...row, contests: ['actor'] }), 'Attack (drone): disputed doer → Azerbaijan');
  assert.equal(incidentTitle({ ...row, actor: null }), 'Attack (drone): ? → Azerbaijan');
  assert.equal(incidentTitle({ ...row, mode: null, recipient: 'Armenia' }), 'Attack: Armenia');
  assert.equal(incidentTitle({ ...row, actor: null, recipient: null }), 'Attack (drone)');
});
